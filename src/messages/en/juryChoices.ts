import type { JuryChoices } from '../areas/jury';

/** What the jury chooses from in its sheet. */
export const juryChoices: JuryChoices = {
  review: { yes: 'yes', seen: 'seen' },
  decision: {
    granted: 'Title granted',
    awaitingToeic: 'Title awaits TOEIC',
    resits: 'Exams to take again',
    extraTests: 'Extra tests',
    postponed: 'Decision postponed',
    notGranted: 'Title not granted',
    vae: 'VAE jury',
  },
};
