import type { Route } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { hasPhrase, words } from './words';

/** The most telling words first: an apprentice is also in initial training, a professionalisation contract is also continuing education. */
const ORDER: readonly Route[] = ['vae', 'professionalisation', 'apprentice', 'continuing', 'individual', 'student'];

/** « Non apprenti » or « hors apprentissage » says what a student is not. */
const NEGATED = /\b(?:non|hors|sans|sauf|not)\b/;

/** Reads how a student studies; null when the text is no known route. */
export function readRoute(text: string, vocabulary: Pick<Vocabulary, 'routes'>): Route | null {
  const read = words(text);
  if (NEGATED.test(read)) return null;
  return ORDER.find((route) => vocabulary.routes[route].some((phrase) => hasPhrase(read, phrase))) ?? null;
}
