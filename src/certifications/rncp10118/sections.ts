/** The headings of the official text under which its clauses stand. */
export const SECTIONS = {
  competences: 'Résumé du référentiel d’emploi ou éléments de compétence acquis',
  components: 'Descriptif des composantes de la certification',
  assessment: 'Contrôle de connaissances',
  title: 'Passage en année supérieure et obtention du titre d’ingénieur',
  validity: 'Validité des composantes acquises',
  juries: 'Conditions d’inscription à la certification et composition des jurys',
} as const;
