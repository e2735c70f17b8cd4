import { functions } from './functions';
import { type Words, wordsOf } from './words';

/** Office as far as it is there: not at all in a runtime of functions alone, without its context until it is ready. */
const office: Partial<Pick<typeof Office, 'context' | 'onReady'>> | undefined = typeof Office === 'undefined' ? undefined : Office;

const spoken = (): Words => wordsOf((office?.context as Partial<Office.Context> | undefined)?.displayLanguage);

/** The language is read when the functions load and when Office is ready: calculating makes no Office calls. */
let words = spoken();
void office?.onReady?.(() => {
  words = spoken();
});

for (const [id, answer] of Object.entries(functions)) {
  CustomFunctions.associate(id, (...given: unknown[]) => answer(words, ...given));
}
