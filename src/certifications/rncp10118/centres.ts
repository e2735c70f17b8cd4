/** The six centres of the text, in its order. */
export const centres = [
  { id: 'humanities', name: "Formation humaine et formation à l'encadrement" },
  { id: 'science', name: 'Formation scientifique générale' },
  { id: 'electrical', name: 'Electrotechnique – Automatique' },
  { id: 'mechanical', name: 'Génie Mécanique' },
  { id: 'methods', name: "Méthodologies de l'ingénieur" },
  { id: 'specialisation', name: 'Approfondissement' },
] as const;

export type Centre = (typeof centres)[number];
