/** The centres of the second degree, in the order of its text; ids of its own where a name is not that of another certification. */
export const centres = [
  { id: 'languages', name: 'Langues et humanités', headings: ['Langues et humanités', 'Langues'] },
  { id: 'mechatronics', name: 'Mécatronique', headings: ['Mécatronique', 'Méca.'] },
  { id: 'energy', name: 'Énergétique', headings: ['Énergétique', 'Énergie'] },
] as const;
