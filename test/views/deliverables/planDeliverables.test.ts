import { deliverableStates } from '../../../src/views/deliverables/deliverableStates';
import { planDeliverables } from '../../../src/views/deliverables/planDeliverables';
import { planRemoval } from '../../../src/views/deliverables/planRemoval';
import { checkSheets } from '../../support/smallGradebook';
import { rncp10118 } from '../../../src/certifications/rncp10118';
import { gradeTable, COMPANY, IDENTITY, means, TOEIC } from '../../support/gradeTable';
import { applied, juryMade, typed, words } from '../../support/jurySheet';
import { sheetOf } from '../../support/sheet';

const grades = gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC], { name: 'Notes' });
const other = sheetOf([['Salle', 'B 204']], { name: 'Salles' });
const jury = typed(juryMade([{ number: '22960001', name: 'Abadie Ada' }]), '22960001', { decision: 'Titre attribué' });

function source(...more: readonly (typeof grades)[]) {
  const sheets = [grades, other, ...more];
  const { check } = checkSheets(sheets);
  return { check, sheets, regulation: rncp10118.shown(check.options), day: { year: 2026, month: 11, day: 22 } };
}

test('sheets that we added are no grade tables', () => {
  expect(source(jury).check.sheets.map(({ sheet }) => sheet)).toEqual(['Notes', 'Salles']);
  expect(source(jury).check.problems.filter(({ sheet }) => sheet === 'Jury')).toEqual([]);
});

test('what will be written is told in the order in which it was asked for', () => {
  const { edits, writes } = planDeliverables(['jury', 'marks'], source(), words);
  expect(edits.map((edit) => [edit.kind, edit.kind === 'setOurFormats' ? edit.sheet : 'name' in edit ? edit.name : ''])).toEqual([
    ['putSheet', 'Jury'],
    ['setOurFormats', 'Notes'],
    ['setOurFormats', 'Salles'],
  ]);
  expect(writes.map(({ what, sheet, count }) => [what, sheet, count])).toEqual([
    ['sheetAdded', 'Jury', 4],
    ['marks', 'Notes', 11],
  ]);
});

test('a name that the staff have taken is left to them', () => {
  const staffs = sheetOf([['PV du jury']], { name: 'JURY' });
  const second = sheetOf([['autre']], { name: 'Jury (ENSIAME)' });
  expect(planDeliverables(['jury'], source(staffs), words).writes[0]?.sheet).toBe('Jury (ENSIAME)');
  expect(planDeliverables(['jury'], source(staffs, second), words).writes[0]?.sheet).toBe('Jury (ENSIAME 2)');
});

test('a jury sheet under another name is made again where it is, and says what stays', () => {
  const renamed = { ...jury, name: 'Jury de juin' };
  expect(planDeliverables(['jury'], source(renamed), words).writes.map(({ what, sheet, kept }) => [what, sheet, kept])).toEqual([
    ['sheetMadeAgain', 'Jury de juin', { decisions: 1, toReview: 1 }],
  ]);
});

test('removed is all that we added where it stands, and what is lost with it is told', () => {
  const { edits, writes } = planRemoval(source(jury).sheets, ['Notes'], words);
  expect(edits).toEqual([
    { kind: 'setOurFormats', sheet: 'Notes', rules: [] },
    { kind: 'removeSheet', name: 'Jury' },
  ]);
  expect(writes.map(({ what, sheet, kept }) => [what, sheet, kept?.decisions])).toEqual([
    ['marksRemoved', 'Notes', undefined],
    ['sheetRemoved', 'Jury', 1],
  ]);
});

test('the state tells the sheet, its rows, its decisions and the day on which it was made', () => {
  const none = { sheet: null, rows: 0, decisions: 0, toReview: 0, day: null };
  const at = (deliverable: string, sheets: readonly (typeof grades)[]): unknown =>
    deliverableStates({ sheets }, words).find((state) => state.deliverable === deliverable);
  expect(at('jury', [grades])).toEqual({ deliverable: 'jury', ...none });
  const made = applied(planDeliverables(['jury'], source(jury), words).edits, [jury]);
  expect(at('jury', made)).toEqual({ deliverable: 'jury', sheet: 'Jury', rows: 4, decisions: 1, toReview: 1, day: { year: 2026, month: 11, day: 22 } }); // prettier-ignore
});
