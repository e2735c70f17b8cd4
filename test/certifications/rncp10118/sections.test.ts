import { rncp10118 } from '../../../src/certifications/rncp10118';

test.each([
  ['programme.options', 'Résumé du référentiel d’emploi ou éléments de compétence acquis'],
  ['programme.hours', 'Descriptif des composantes de la certification'],
  ['programme.placements', 'Descriptif des composantes de la certification'],
  ['programme.project', 'Descriptif des composantes de la certification'],
  ['marks.scale', 'Contrôle de connaissances'],
  ['marks.attendance', 'Contrôle de connaissances'],
  ['company.score', 'Contrôle de connaissances'],
  ['company.resit', 'Contrôle de connaissances'],
  ['language.toeic', 'Contrôle de connaissances'],
  ['title.centres', 'Passage en année supérieure et obtention du titre d’ingénieur'],
  ['title.company', 'Passage en année supérieure et obtention du titre d’ingénieur'],
  ['title.jury', 'Passage en année supérieure et obtention du titre d’ingénieur'],
  ['extra.tests', 'Passage en année supérieure et obtention du titre d’ingénieur'],
  ['exchange.credits', 'Passage en année supérieure et obtention du titre d’ingénieur'],
  ['acquired.unlimited', 'Validité des composantes acquises'],
  ['jury.composition', 'Conditions d’inscription à la certification et composition des jurys'],
])('%s stands in the text under « %s »', (id, section) => {
  expect(rncp10118.rules.filter(({ clause }) => clause.id === id).map(({ clause }) => clause.section)).toEqual([section]);
});
