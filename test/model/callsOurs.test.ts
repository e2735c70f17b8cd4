import { callsOurs } from '../../src/model/callsOurs';

it.each([
  ['=ENSIAME.ELIGIBLE(A1:F1)', true],
  ['=IF(ensiame.eligible(A1),1,0)', true],
  ['=_xldudf_ENSIAME_COMPANYSCORE(A1:D1)', true],
  ['=[2]!_xldudf_ENSIAME_RESITS(A1)', true],
  ['=@ENSIAME.VERDICT (A1)', true],
  ['=_xlfn.ANCHORARRAY(B1)+ENSIAME.TOEICMIN(C1)', true],
  ['="ENSIAME.ELIGIBLE(A1)"', false],
  ["='ENSIAME.2016'!A1", false],
  ['=ENSIAME_2016!A1+SUM(A1)', false],
  ['=XENSIAME.ELIGIBLE(A1)', false],
  ['=OTHER.ENSIAME.F(A1)', false],
  ['=N("ENSIAME-R01")', false],
  ['=SUM(A1:A3)', false],
])('%s: %s', (formula, isOurs) => {
  expect(callsOurs(formula)).toBe(isOurs);
});
