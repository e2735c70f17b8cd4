import type { FunctionHelpMessages } from '../areas/functionHelp';

export const functionHelp: FunctionHelpMessages = {
  functions: {
    COMPANYSCORE:
      'Note E d’une période en entreprise, (3A + 2B + 2C + 3D) / 10, sans arrondi. Quatre notes, ou une plage de quatre cellules. ' +
      'Dans un Excel de bureau ancien, une cellule vide seule est lue comme 0\u00a0: préférez la plage.',
    ELIGIBLE:
      'VRAI si toutes les conditions du titre sont remplies, FAUX dès que l’une ne l’est pas, #N/A si une note manque ou si une lecture du texte reste à choisir.',
    RESITS:
      'Épreuves B, C et D à repasser, puis les matières dans lesquelles le jury peut demander une épreuve de contrôle. Vide s’il n’y en a pas.',
    VERDICT: 'Proposition pour le jury et ses raisons, en clair.',
    CENTREMEAN: 'Moyenne pondérée d’un centre d’intérêt, sans arrondi. #N/A s’il manque une note.',
    TOEICMIN:
      'Score TOEIC demandé par le parcours\u00a0: 750 en formation initiale, 600 en formation continue, #N/A si le texte ne le dit pas.',
    ECTSMISSING: 'Crédits ECTS qui manquent pour un séjour à l’étranger, 30 par semestre. 0 s’il n’en manque pas.',
  },
  arguments: {
    activity: 'A, activité en entreprise\u00a0: une note de 0 à 20, ou la plage des quatre notes A, B, C, D.',
    industrialTutor: 'B, mémoire évalué par le tuteur industriel.',
    academicTutor: 'C, mémoire évalué par le tuteur universitaire.',
    defence: 'D, soutenance orale.',
    centres: 'Les moyennes des six centres d’intérêt, dans l’ordre du texte.',
    company: 'Les notes A, B, C, D de chaque période\u00a0: quatre colonnes par période.',
    toeic: 'Le score au TOEIC, de 10 à 990.',
    route: 'Le parcours\u00a0: étudiant, apprenti, formation continue, contrat pro, VAE, candidature individuelle.',
    resits: 'Les notes repassées B, C, D de chaque période\u00a0: trois colonnes par période.',
    readings: 'Les lectures choisies là où le texte se tait, par exemple "resit=replaces; toeic=600".',
    subjects: 'Les moyennes des matières.',
    subjectNames: 'Les noms de ces matières.',
    alreadyResat: 'Les épreuves déjà repassées, par exemple "B, D", ou "B1, D2" s’il y a plusieurs périodes.',
    marks: 'Les notes des matières du centre.',
    coefficients: 'Leurs coefficients, supérieurs à 0\u00a0: une ligne pour tous, ou une par étudiant.',
    credits: 'Les crédits ECTS obtenus à l’étranger.',
    semesters: 'Le nombre de semestres à l’étranger\u202f; 1 s’il n’est pas donné.',
  },
};
