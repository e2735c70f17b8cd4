import type { PaneMessages } from '../areas/pane';
import { numbers } from './numbers';
import { plural } from './plural';

export const pane: PaneMessages = {
  numbers,
  and: ' et ',
  semicolon: '\u202f; ',
  promotion: (intake) => (intake === null ? 'Promotion' : `Promotion ${intake}`),
  language: 'fr',
  check: 'Vérifier',
  checkPromotion: 'Vérifier la promotion',
  tabs: { students: 'Étudiants', correct: 'À corriger', columns: 'Colonnes', jury: 'Jury', formulas: 'Formules' },
  tabsLabel: 'Résultat de la vérification',
  content: 'Contenu du volet',
  guide: 'Guide',
  upToDate: (time) => `À jour, ${time}`,
  checkingShort: 'Vérification…',
  followWaits: 'Suivi en attente',
  time: (hours, minutes) => `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`,
  goTo: (cell) => `Aller à ${cell}`,
  before: {
    title: 'Ce qui sera lu',
    sheet: 'Feuille',
    rows: (first, last) => `lignes ${first} à ${last}`,
    students: 'Étudiants',
    route: {
      student: 'sous statut étudiant',
      apprentice: 'en apprentissage',
      continuing: 'en formation continue',
      professionalisation: 'en contrat de professionnalisation',
      vae: 'en VAE',
      individual: 'en candidature individuelle',
      unknown: 'sans statut lisible',
    },
    intake: 'Promotion',
    intakeFound: 'lue dans le titre,',
    intakeUnknown: 'non précisée',
    intakeLatest: 'Sans promotion, les chiffres les plus récents du texte s’appliquent.',
    certification: 'Certification',
    columns: 'Colonnes',
    recognised: (read, all) => `${read} ${plural(read, 'reconnue', 'reconnues')} sur ${all}`,
    allCentres: (count) => `les ${count} centres`,
    someCentres: (count, all) => `${count} ${plural(count, 'centre', 'centres')} sur ${all}`,
    toeic: 'le TOEIC',
    unread: 'non lue\u00a0:',
    moreUnread: (count) => `et ${count} ${plural(count, 'autre', 'autres')}`,
    otherSheets: 'Autres feuilles',
    sheetNotRead: 'non lue, sans note',
    sheetHidden: 'masquée, non lue',
    harmless: 'La vérification lit le classeur et n’y écrit rien.',
    reading: 'Lecture des intitulés…',
    large: 'Grand classeur\u00a0: il sera lu au moment de la vérification.',
  },
  checking: {
    title: 'Vérification en cours',
    steps: { sheets: 'Feuilles et colonnes', marks: 'Lecture des notes', criteria: 'Critères', result: 'Résultat' },
    percent: (percent) => `${percent}\u00a0%`,
    cancel: 'Annuler',
    keeps: 'Rien n’est écrit dans le classeur. Annuler garde le dernier résultat.',
    announced: (percent) => `Vérification, ${percent}\u00a0%`,
  },
  notices: {
    readOnly: {
      title: () => 'Classeur en lecture seule.',
      text: () => 'Rien n’a été écrit. Enregistrez-en une copie ou activez la modification, puis recommencez.',
    },
    structureProtected: {
      title: () => 'Classeur protégé.',
      text: () => 'Rien n’a été écrit. Ôtez la protection (Révision, Protéger le classeur), puis recommencez.',
    },
    sheetProtected: {
      title: () => 'Feuille protégée.',
      text: () => 'Rien n’a été écrit. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.',
    },
    filterActive: {
      title: () => 'Un filtre est actif.',
      text: (sheet) => `Rien n’a été écrit dans «\u00a0${sheet}\u00a0». Effacez le filtre (Données, Effacer), puis recommencez.`,
    },
    apiTooOld: {
      title: () => 'Cette version d’Excel est trop ancienne.',
      text: (missing) => `Il manque ${missing}. Mettez Excel à jour, ou ouvrez le classeur dans Excel sur le web.`,
    },
    cellBeingEdited: {
      title: () => 'Une cellule est en cours de saisie.',
      text: () => 'Validez-la par Entrée, puis recommencez.',
      action: 'Recommencer',
    },
    sheetMissing: {
      title: (sheet) => `La feuille «\u00a0${sheet}\u00a0» n’existe plus.`,
      text: () => 'Le classeur a changé depuis la vérification.',
      action: 'Vérifier à nouveau',
    },
    sheetHidden: {
      title: (sheet) => `La feuille «\u00a0${sheet}\u00a0» est masquée.`,
      text: () => 'Affichez-la (clic droit sur un onglet, Afficher) pour y aller.',
    },
    nameTaken: {
      title: (sheet) => `Une autre feuille s’appelle «\u00a0${sheet}\u00a0».`,
      text: () => 'Rien n’a été écrit. Renommez-la (double-clic sur son onglet), puis recommencez.',
    },
    cellRefused: {
      title: (cell) => `${cell} n’a pas accepté la valeur.`,
      text: () => 'Rien n’a été gardé. Vérifiez qu’elle n’est pas fusionnée et que son format est Standard ou Nombre.',
    },
    tooLarge: {
      title: (sheet) => `La feuille «\u00a0${sheet}\u00a0» est trop grande.`,
      text: () => 'Excel ne la transmet pas. Supprimez les lignes et colonnes vides sous et après les notes, puis recommencez.',
    },
    otherWorkbookActive: {
      title: () => 'Un autre classeur est au premier plan.',
      text: () => 'Rien n’a changé. Revenez dans celui-ci (un clic dans une cellule), puis recommencez.',
    },
    copyTooLarge: {
      title: () => 'Excel sur le web n’ouvre pas une copie de cette taille.',
      text: () => 'Le classeur n’a pas changé. Ouvrez-le dans Excel pour Windows ou macOS, puis recommencez.',
    },
    settingsUnreadable: {
      title: () => 'Réglages du classeur illisibles.',
      text: () => 'Les réglages par défaut servent à leur place\u202f; revoyez les colonnes et les lectures.',
    },
    writeUndone: {
      title: () => 'Écriture interrompue.',
      text: () => 'Tout a été remis dans l’état d’avant\u00a0: vous pouvez recommencer.',
      action: 'Recommencer',
    },
    writeLeftHalfway: {
      title: () => 'Écriture interrompue.',
      text: (areas) =>
        `À contrôler\u00a0: ${areas}. Une feuille masquée «\u00a0ENSIAME …\u00a0», s’il y en a une, garde tout ce qui était saisi.`,
    },
    excelFailed: {
      title: () => 'Excel n’a pas répondu jusqu’au bout.',
      text: (code) => `Le dernier résultat est gardé${code ? ` (${code})` : ''}.`,
      action: 'Recommencer',
    },
    noGradeTable: {
      title: () => 'Aucun tableau de notes trouvé.',
      text: () => 'Il faut une ligne d’intitulés avec un numéro ou un nom, et des notes en dessous.',
      action: 'Indiquer les colonnes',
    },
    certificationUnknown: {
      title: (id) => `La certification ${id} n’est pas proposée ici.`,
      text: () => 'Ce classeur a été vérifié avec elle. Choisissez-en une autre en haut du volet, ou mettez le complément à jour.',
    },
    functionsMissing: {
      title: (count) => `${count} ${plural(Number(count), 'formule affiche', 'formules affichent')} #NOM?`,
      text: () => 'Ouvrez Accueil, Compléments, ENSIAME\u00a0: elles se recalculent.',
    },
    occupied: {
      title: (where) => `${where} n’est pas vide.`,
      text: () => 'Rien n’a été écrit. Choisissez une cellule libre, puis recommencez.',
    },
    structureChanged: {
      title: () => 'Suivi en attente.',
      text: () => 'Des lignes, des colonnes ou des feuilles ont changé de place.',
      action: 'Vérifier à nouveau',
    },
    cancelled: { title: () => 'Vérification annulée.', text: () => 'Rien n’a changé.' },
    repaired: {
      title: (count) => `${count} ${plural(Number(count), 'nombre converti', 'nombres convertis')}.`,
      text: () => 'Excel les compte désormais dans ses calculs.',
    },
    inserted: { title: (where) => `Formule écrite dans ${where}.`, text: () => 'Elle se recalcule dès qu’une note change.' },
    written: { title: () => 'Écrit.', text: () => '' },
    noJurySheet: {
      title: () => 'La décision n’a pas été écrite.',
      text: () => 'L’étudiant n’a plus de ligne dans la feuille du jury.',
      action: 'Refaire la feuille du jury',
    },
    writeCancelled: { title: () => 'Écriture annulée.', text: () => 'Le classeur est resté tel quel.' },
  },
  close: 'Fermer le message',
  tryAgain: 'Recommencer',
  escape: 'Échap',
};
