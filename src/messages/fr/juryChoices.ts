import type { JuryChoices } from '../areas/jury';

/** What the jury chooses from in its sheet. */
export const juryChoices: JuryChoices = {
  review: { yes: 'oui', seen: 'vu' },
  decision: {
    granted: 'Titre attribué',
    awaitingToeic: 'Titre suspendu – TOEIC',
    resits: 'Épreuves à repasser',
    extraTests: 'Épreuves de contrôle',
    postponed: 'Décision reportée',
    notGranted: 'Titre non attribué',
    vae: 'Jury VAE',
  },
};
