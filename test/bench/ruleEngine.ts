import { CENTRES } from '../support/gradeTable';
import type { Marks } from './marks';
import { median } from './measure';
import { rival } from './rivals';

interface Engine {
  addRule(rule: object): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
}

/** How many students are run: the engine answers each by promises, and its time grows with their number alone. */
const SAMPLE = 1000;

/** Milliseconds that json-rules-engine takes for as many students, by the same three conditions; null where it is not there. */
export async function ruleEngine(students: readonly Marks[]): Promise<number | null> {
  const found = rival<{ readonly Engine: new () => Engine }>('json-rules-engine');
  if (found === null) return null;
  const engine = new found.Engine();
  const below = (fact: string, value: number): object => ({ fact, operator: 'lessThan', value });
  const atLeast = (fact: string, value: number): object => ({ fact, operator: 'greaterThanInclusive', value });
  const means = CENTRES.map((_, index) => `mean${String(index)}`);
  const tests = ['a', 'b', 'c', 'd'];
  engine.addRule({ conditions: { any: [...means, ...tests].map((fact) => below(fact, 10)) }, event: { type: 'jury' } });
  engine.addRule({ conditions: { any: [below('e', 12)] }, event: { type: 'jury' } });
  engine.addRule({
    conditions: {
      all: [
        ...[...means, ...tests].map((fact) => atLeast(fact, 10)),
        atLeast('e', 12),
        { fact: 'toeic', operator: 'lessThan', value: { fact: 'minimum' } },
      ],
    },
    event: { type: 'awaitingToeic' },
  });
  const facts = students.slice(0, SAMPLE).map(({ means: centres, company: [a = 0, b = 0, c = 0, d = 0], toeic, route }) => ({
    ...Object.fromEntries(centres.map((mean, index) => [`mean${String(index)}`, mean])),
    ...{ a, b, c, d, e: (3 * a + 2 * b + 2 * c + 3 * d) / 10, toeic, minimum: route === 'Étudiant' ? 750 : 600 },
  }));
  const milliseconds = await median(
    async () => {
      for (const one of facts) await engine.run(one);
    },
    { times: 3 },
  );
  return (milliseconds * students.length) / SAMPLE;
}
