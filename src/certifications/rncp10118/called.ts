import type { Called } from '../../model/shownRegulation';

/** What the degree is called, and who sits in its juries. */
export const called: Called = {
  fr: {
    name: 'RNCP 10118, Génie industriel',
    title: 'Ingénieur, spécialité Génie industriel',
    degree: 'Titre d’ingénieur ENSIAME, spécialité Génie industriel, en partenariat avec l’ITII Nord – Pas-de-Calais',
    juries: {
      school: 'personnes contribuant aux enseignements et industriels\u202f; conseil paritaire ENSIAME / ITII Nord – Pas-de-Calais.',
      university: 'jury VAE propre à l’université, qui décide à part.',
      untold: 'jury que le texte lisible ne précise pas.',
    },
  },
  en: {
    name: 'RNCP 10118, industrial engineering',
    title: 'Engineering degree, industrial engineering',
    degree: 'Engineering degree of ENSIAME, industrial engineering, in partnership with ITII Nord – Pas-de-Calais',
    juries: {
      school: 'people who contribute to the teaching and people from industry; joint council ENSIAME / ITII Nord – Pas-de-Calais.',
      university: 'the university’s own VAE jury, which decides separately.',
      untold: 'a jury that the legible text does not tell.',
    },
  },
};
