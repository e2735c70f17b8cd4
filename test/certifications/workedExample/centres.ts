/** The centres of the second degree, in the order of its text. */
export const centres = [
  { id: 'humanities', name: 'Langues et humanités', headings: ['Langues et humanités', 'Humanités'] },
  { id: 'mechatronics', name: 'Mécatronique', headings: ['Mécatronique', 'Méca.'] },
  { id: 'energy', name: 'Énergétique', headings: ['Énergétique', 'Énergie'] },
] as const;
