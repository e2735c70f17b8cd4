import { jury } from '../../messages/fr/jury';
import { papers } from '../../messages/fr/papers';
import type { DeliverableWords } from '../../views/deliverables/deliverable';
import { french } from './french';

/** The pane in French, with what is written into the workbook for the jury. */
export const frenchJury: DeliverableWords = { ...french, jury, papers };
