import { wrappedLines } from '../../../src/views/deliverables/wrappedLines';

test.each<[string, number, boolean, number]>([
  ['VAE\u00a0: jury propre à l’université', 27, false, 1],
  ['b – A 9 < 10\nb – E 9,00 < 12\nVAE\u00a0: jury propre à l’université', 27, false, 3],
  ['Décision reportée', 23, true, 1],
  ['Décision reportée', 12, true, 2],
  ['Écart de 0,09\u202f; autres centres au-dessus de 12,8, avis favorable et unanime du jury.', 19, false, 4],
  ['s'.repeat(20), 19, false, 1],
  ['s'.repeat(21), 19, false, 2],
  ['', 10, false, 1],
])('%j in a column of %d (bold: %s) takes %d lines', (text, width, isBold, lines) => {
  expect(wrappedLines(text, width, isBold)).toBe(lines);
});
