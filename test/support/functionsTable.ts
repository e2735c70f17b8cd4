import { catalogue, NAMESPACE } from '../../src/hosts/functions/catalogue';
import { functionHelp } from '../../src/messages/en/functionHelp';

/** The functions as README lists them: name, what it gives, and a formula as a French Excel takes it. */
export const functionsTable = (): string =>
  [
    '| function | gives | in a French Excel |',
    '|---|---|---|',
    ...catalogue.map(({ id, example }) => `| \`${NAMESPACE}.${id}\` | ${functionHelp.functions[id]} | \`${example}\` |`),
  ].join('\n');
