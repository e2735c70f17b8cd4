import type { Vocabulary } from '../../model/vocabulary';
import { type Centre, centres } from './centres';
import { names } from './names';
import { routes } from './routes';

/** What the centres of the text are also headed. */
const CENTRE_HEADINGS: Readonly<Record<Centre['id'], readonly string[]>> = {
  humanities: names(`
        Formation humaine | Formation humaine et à l'encadrement | Formation humaine et encadrement |
        Humaine et encadrement | Humanités | Human sciences | Human sciences and management |
        Human and management training | Humanities and management
      `),
  science: names(`
        Formation scientifique | Sciences générales | Scientifique générale | General science | General sciences |
        General scientific training
      `),
  electrical: names(`
        Électrotechnique et automatique | Électronique Électrotechnique Automatique | Électrotech. – Auto. | Elec-Auto |
        Électrotechnique Auto | Electrical engineering and automation | Electrical engineering and automatic control |
        Electrical engineering – Automatic control | Electrotechnics and automatic control
      `),
  mechanical: names('Génie méca | Génie méca. | Mechanical engineering'),
  methods: names(`
        Méthodologie de l’ingénieur | Méthodologies ingénieur | Méthodologies | Méthodologie | Engineering methods |
        Engineering methodologies | Engineering methodology
      `),
  specialisation: names(`
        Approfondissement (selon l'option choisie) | Approfondissement (selon l'option) | Approfondissement d'option |
        Approfondissement option | Specialised courses | Specialized courses | Advanced courses
      `),
};

/** Every column, centre and route of ENSIAME's grade workbooks, and the headings they are known under. */
export const vocabulary: Vocabulary = {
  centres: centres.map(({ id, name }) => ({ id, name, headings: CENTRE_HEADINGS[id] })),
  fields: {
    number: names(`
      N° étudiant | N° étudiant (Apogée) | Num étudiant | Numéro étudiant | Numéro d'étudiant | No étudiant | Nº étudiant | N° étud. | N° étu |
      Num. étu | No. étud | Code étudiant | Etud_Numér | Code_NIP | NIP | N° NIP | Code apprenant | Identifiant |
      Numéro d'identification | ID number | Num. élève | N° élève | Matricule | Numéro matricule | CNE | CNE étudiant |
      N° inscription | Numéro d'inscription | Numéro | Num | Numéro apprenant | N° apprenant | ID étudiant | Id Apogée |
      Code Apogée | N° Apogée | Num Apogée | COD_ETU | Numéro de carte | Matricule apprenti | Réf. étudiant | Clé étudiant |
      Student ID | Student number | Student no. | No de DA | N° dossier | Numéro de dossier | Etudiant / Numéro | Numéro du candidat | Code élève
    `),
    lastName: names(`
      Nom | Nom de famille | Nom patronymique | Nom usuel | Nom d'usage | Nom de naissance | Etud_Nom | Nom de l'étudiant |
      Nom étudiant | Nom marital | Patronyme | Last name | Lastname | Surname | Family name | Noms
    `),
    firstName: names(`
      Prénom | Prénoms | Prénom(s) | Prénom usuel | Prénom d'usage | Etud_Prénom | Prénom de l'étudiant | Prénom étudiant |
      1er prénom | First name | Firstname | Given name | Given name(s)
    `),
    fullName: names(`
      Nom complet | Nom et prénom | Nom et prénoms | Nom & Prénom | Nom Prénom | Nom, prénom | Nom - Prénom | Nom/Prénom |
      Prénom Nom | Prénom et nom | Nom candidat | Étudiant | Étudiant·e | Étudiants | Élève | Élève-ingénieur | Apprenant |
      Apprenti | Candidat | Stagiaire | Identité | Student | Student name | Name | Full name
    `),
    route: names(`
      Statut | Statut étudiant | Statut apprenant | Statut de l'étudiant | Régime | Régime d'inscription |
      Régime inscription | Régime(s) d'inscription | Voie | Voie de formation | Modalité | Type de formation |
      FI / FA / FC | FISE/FISA/FC | FISE FISA | Cursus | Type de contrat | Contrat | Alternance | Parcours de formation |
      Study route | Route | Status | Contract type | Track
    `),
    option: names(`
      Option | Option choisie | Option de 3A | Spécialisation | Dominante | Majeure | Filière | Spécialité | Parcours |
      Approfondissement choisi | Option d'approfondissement | Choix d'approfondissement
    `),
    toeic: names('~toeic | ~toiec'),
    abroad: names(`
      ~semestre etranger | ~sejour etranger | ~mobilite internationale | ~echange etranger | À l’étranger | Étranger |
      Mobilité | ~semester abroad | Abroad
    `),
    exchangeCredits: names(`
      ~ects etranger | ~credits etranger | ~ects abroad | ~credits abroad | ~ects mobilite | ~ects echange |
      ~credits echange
    `),
    exchangeSemesters: names('~nombre semestres etranger | ~nb semestres etranger | ~semesters abroad number'),
    placementCount: names('~nombre stages | ~nb stages | Stages | ~number placements | ~placements count'),
    longestPlacement: names('~duree stage | ~stage mois | ~longest placement | ~placement months'),
    projectMonths: names('~pfe duree | ~pfe mois | ~projet fin etudes mois | ~projet fin etudes duree | ~final project months'),
    projectHours: names('~pfe heures | ~pfe h | ~projet fin etudes heures | ~final project hours'),
    projectCredits: names(`
      ~pfe ects | ~pfe credits | ~projet fin etudes ects | ~projet fin etudes credits | ~final project credits |
      ~final project ects
    `),
    subjectName: names(`
      Matière | Matières | Libellé matière | Intitulé matière | Épreuve | Module | Élément | EC | ECUE | Subject | Course |
      Libellé | Intitulé | Discipline | Enseignement
    `),
    centreName: names(`Centre d'intérêt | Centre | CI | UE | Bloc | Pôle | Centre d'intérêts | Unité d'enseignement | Group of subjects`),
    mark: names('Note | Note /20 | Note sur 20 | Notes | Notes /20 | Résultat /20 | Résultat | Note obtenue | Mark | Grade'),
    coefficient: names('Coef | Coef. | Coeff | Coeff. | Coefficient | Coefficients | Poids | Pondération | Weight'),
    sitting: names('Session | N° session | Sess. | Sitting'),
  },
  known: {
    otherNumber: names(`
      INE | Code INE | N° INE | BEA | INE/BEA | etudid | Code permanent | Login | UserId | Numéro PV | CIN |
      N° sécurité sociale
    `),
    rowOrder: names(`Ordre | N° d'ordre | Ligne`),
    rank: names('Rang | Rg | Classement | Rang promo | Class. | Rank'),
    civility: names('Civ. | Civilité | Sexe | M./Mme | Titre | Genre'),
    group: names(`
      Groupe | Groupes | Gr | TD | TP | Groupe TD | Groupe TP | Classe | Section | Promo | Promotion | Tutorial | Lecture |
      Practical work | Group
    `),
    email: names(`
      Adresse de courriel | Courriel | Email | E-mail | Mail | Mél | Adresse mail | Adresse électronique | Email address |
      Email institutionnel
    `),
    birthDate: names('Date de naissance | Naissance | Né(e) le | Né le | Née le | DDN | Date naiss. | Année de naissance | Etud_Naissance'),
    person: names(`
      Tuteur | Tuteur industriel | Tuteur universitaire | Tuteur entreprise | Tuteur école | Tuteur pédagogique |
      Tuteur académique | Maître d'apprentissage | Maître de stage | Enseignant référent | Jury | Président du jury |
      Nom du tuteur | Jury 1 | Jury 2
    `),
    generalMean: names(`
      Moy | Moyenne | Moyenne générale | Moy. générale | Moy. Gén. | Moyenne annuelle | Moyenne semestre |
      Moyenne pondérée | Average | ~moyenne generale
    `),
    credits: names('ECTS | Crédits | Crédits ECTS | ECTS obtenus | ECTS validés | ECTS acquis | Nb ECTS | Crédits capitalisés'),
    absences: names(`
      Abs | Absences | Nb absences | Heures d'absence | Abs. just. | Abs. non just. | Abs Injust. | Retards | ~absences |
      ~abs just | ~abs injust | ~nb abs | ~nombre abs | ~heures abs | ~abs h | ~abs nj | ~abs j | Absent | Absent (O/N) |
      Mention d'absence | ~retards
    `),
    decision: names(`
      Décision | Décision du jury | Décision jury | Résultat | Avis du jury | Verdict | Validation | Admission | ~decision |
      Mention | Proposition | Devenir | ~avis jury | ~validation
    `),
    remark: names(`
      Remarque | Remarques | Observation | Observations | Obs. | Commentaire | Commentaires | Appréciation | Remark |
      Remarks | Comment | ~toeic blanc | ~toeic mock | ~toeic practice | ~toeic entrainement | ~toeic simulation |
      ~toeic seuil | ~toeic requis | ~toeic objectif | ~toeic cible | ~toeic minimum | ~toeic mini | ~toeic niveau |
      ~toeic manquant | ~toeic listening | ~toeic reading | ~toeic ecoute | ~toeic lecture | ~toeic estime |
      ~toeic previsionnel | ~toeic inscrit | ~toeic inscription | ~toeic valide | ~toeic target | ~toeic required |
      ~toeic initial | ~toeic ancien | ~toeic entree | ~toeic precedent |
      ~duree stage semaine | ~duree stage jour | ~duree stage heure | ~duree pfe semaine | ~duree pfe jour |
      ~duree projet fin etudes semaine | ~placement weeks longest
    `),
    total: names(
      'Total | ~total cours | ~total points | Total général | Points jury | Pts Jury | PtJury | Bonus | ~points jury | ~pts jury | ~bonus | ~malus',
    ),
    date: names(`Date | Date d'épreuve | Date de l'épreuve | ~toeic date | ~dernier telechargement | ~last downloaded`),
    place: names(`
      Institution | Département | Composante | Site | Entreprise | Société | Nom de l'entreprise | Établissement |
      Department | Ville | Adresse
    `),
    acquisition: names(`
      Acquis | Acquis en | Acquis le | Acquis (année) | Acquis (source) | Année d'acquisition | Date d'acquisition | Origine |
      Source | Année d'obtention | Obtenu en | Validé en | Acquired in | Acquired from | ~acquisition annee |
      ~acquis annee | ~acquis origine | ~acquis source | ~acquired year | ~acquired source
    `),
    session: names('Année | Année universitaire | Semestre | Niveau | Cycle | Intitulé'),
  },
  routes,
};
