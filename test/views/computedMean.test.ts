import { languages } from '../../src/messages';
import { correctLine } from '../../src/views/correctEntry';
import { reasonOf } from '../../src/views/reasons';
import { toCorrect } from '../../src/views/toCorrect';
import { check, column, COMPANY, gradeTable, IDENTITY, means, TOEIC, under } from '../support/gradeTable';

const MECHANICAL = 'Génie Mécanique';

test('a mean that only the subjects give is told by its centre, beside no cell of a subject', () => {
  const sheet = gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('RDM', 14, { coefficient: 1 }), column('CAO', [5.992, 14, 14, 14], { coefficient: 1 })),
    ...means(MECHANICAL),
    ...COMPANY,
    ...TOEIC,
  ]);
  const result = check([sheet]);
  const [judgement] = result.judgements;
  const below = judgement?.findings.find(({ code }) => code === 'centreBelow');
  expect(judgement && below && reasonOf(judgement, below, languages.fr).label).toBe(MECHANICAL);
  const [group] = toCorrect(result, [sheet]).filter(({ kind }) => kind === 'nearMiss');
  const [line] = group?.entries.map((entry) => correctLine(entry, group.kind, [sheet], languages.fr)) ?? [];
  expect(line?.detail).toContain(`${MECHANICAL} 9,996`);
  expect([line?.value, line?.isEmpty]).toEqual(['', false]);
});
