import { fuzzFunctions, fuzzMarks, fuzzSheets } from './cellFuzz';

test('any cell is a mark that a second reading agrees with, a code, nothing, or a problem', () => {
  expect(fuzzMarks(20_000, 1).wrong).toEqual([]);
});

test('any argument gives an answer or an error with a sentence, and never TRUE on a guess', () => {
  expect(fuzzFunctions(5000, 2).wrong).toEqual([]);
});

test('wild cells in a sheet make nobody eligible', () => {
  expect(fuzzSheets(5000, 3).wrong).toEqual([]);
});
