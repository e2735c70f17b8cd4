import type { ClauseMessages } from '../areas/clauses';

const competences = 'Résumé du référentiel d’emploi ou éléments de compétence acquis';
const components = 'Descriptif des composantes de la certification';
const assessment = 'Contrôle de connaissances';
const title = 'Passage en année supérieure et obtention du titre d’ingénieur';
const validity = 'Validité des composantes acquises';
const juries = 'Conditions d’inscription à la certification et composition des jurys';

export const clauses: ClauseMessages = {
  'programme.options': { section: competences, says: 'Chacun approfondit l’une des quatre options du texte.' },
  'programme.hours': {
    section: components,
    says: 'Les heures d’enseignement sont fixées par centre d’intérêt\u00a0: 1\u202f800 en formation initiale, 1\u202f200 en formation continue.',
  },
  'programme.placements': { section: components, says: 'Sous statut étudiant, deux stages en entreprise, dont un de cinq mois.' },
  'programme.project': {
    section: components,
    says: 'Le projet de fin d’études dure au moins cinq mois, soit 700 à 800 heures, et vaut 30 crédits ECTS.',
  },
  'marks.scale': { section: assessment, says: 'Chaque épreuve est notée de 0 à 20 et porte un coefficient.' },
  'marks.attendance': {
    section: assessment,
    says: 'Les épreuves sont obligatoires\u202f; le texte ne dit pas ce qu’entraîne une absence.',
  },
  'company.score': { section: assessment, says: 'Chaque période reçoit la note E = (3A + 2B + 2C + 3D) / 10.' },
  'company.resit': { section: assessment, says: 'Une note B, C ou D inférieure à 10 fait repasser l’épreuve, une fois.' },
  'language.toeic': { section: assessment, says: 'Le titre demande 750 points au TOEIC en formation initiale, 600 en formation continue.' },
  'title.centres': { section: title, says: 'Critère a\u00a0: au moins 10 de moyenne dans chaque centre d’intérêt.' },
  'title.company': {
    section: title,
    says: 'Critère b\u00a0: au moins 12 de moyenne des périodes en entreprise, sans aucune note A, B, C ou D inférieure à 10.',
  },
  'title.jury': { section: title, says: 'Qui ne remplit pas les critères a et b est examiné par le jury, seul maître de sa décision.' },
  'extra.tests': {
    section: title,
    says: 'Critère a non rempli\u00a0: le jury peut demander des épreuves de contrôle dans les matières inférieures à 8.',
  },
  'exchange.credits': {
    section: title,
    says: 'Un semestre à l’étranger vaut 30 crédits ECTS\u202f; s’il en manque, le jury propose des mesures.',
  },
  'acquired.unlimited': { section: validity, says: 'Une composante acquise le reste sans limite de durée.' },
  'jury.composition': { section: juries, says: 'La composition du jury dépend du parcours\u202f; la VAE relève du jury de l’université.' },
};
