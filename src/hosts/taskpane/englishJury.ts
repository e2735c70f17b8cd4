import { jury } from '../../messages/en/jury';
import { papers } from '../../messages/en/papers';
import type { DeliverableWords } from '../../views/deliverables/deliverable';
import { english } from './english';

/** The pane in English, with what is written into the workbook for the jury. */
export const englishJury: DeliverableWords = { ...english, jury, papers };
