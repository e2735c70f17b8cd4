import { rule } from '../../../regulation/rule';
import { SECTIONS } from '../sections';

/** The four specialisations, by words that tell them; plain letters, as compared below. */
const SPECIALISATIONS: readonly RegExp[] = [
  /industrialisation|\bindus?\b/,
  /production|logistique|\b(prod|log|pl)\b/,
  /qualite|securite|environnement|\bqse\b/,
  /maintenance|\bmaint\b/,
];

/** Whether a text names exactly one of the four specialisations. */
export const options = rule({ id: 'programme.options', section: SECTIONS.competences }, (text: string): boolean => {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return SPECIALISATIONS.filter((words) => words.test(plain)).length === 1;
});
