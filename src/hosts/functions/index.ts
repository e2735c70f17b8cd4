import { functions } from './functions';
import { wordsOf } from './words';

/** The language is read once, before anything is calculated: functions make no Office calls. */
const displayLanguage =
  typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined)?.displayLanguage;
const words = wordsOf(displayLanguage);

for (const [id, answer] of Object.entries(functions)) {
  CustomFunctions.associate(id, (...given: unknown[]) => answer(words, ...given));
}
