import type { Called } from '../../../src/model/shownRegulation';

const school = 'personnes contribuant aux enseignements et industriels.';

/** What the second degree is called, and who sits in its juries. */
export const called: Called = {
  fr: {
    name: 'Exemple, Mécatronique',
    title: 'Ingénieur, spécialité Mécatronique',
    degree: 'Titre d’ingénieur ENSIAME, spécialité Mécatronique',
    juries: { school, university: 'jury VAE propre à l’université.', untold: 'jury que le texte ne précise pas.' },
  },
  en: {
    name: 'Example, mechatronics',
    title: 'Engineering degree, mechatronics',
    degree: 'Engineering degree of ENSIAME, mechatronics',
    juries: { school, university: 'the university’s own VAE jury.', untold: 'a jury that the text does not tell.' },
  },
};
