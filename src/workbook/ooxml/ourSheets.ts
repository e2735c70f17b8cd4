import type { OurSheet } from '../../model/sheet';
import type { DefinedName } from './workbookPart';

/** The hidden name that every sheet of ours carries, whatever it is called. */
export const ROLE_NAME = 'EnsiameFeuille';

const ROLES: readonly OurSheet[] = ['jury', 'resits', 'minutes', 'anonymousMinutes', 'legend'];

/** What a sheet of ours is; undefined for the staff's own. */
export function roleOf(sheet: string, names: readonly Pick<DefinedName, 'name' | 'sheet' | 'refersTo'>[]): OurSheet | undefined {
  const said = names.find((defined) => defined.name === ROLE_NAME && defined.sheet === sheet)?.refersTo;
  return ROLES.find((role) => said === `"${role}"`);
}
