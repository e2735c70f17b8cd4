import { silences } from '../../certifications/rncp10118/silences';
import type { FunctionMessages } from '../../messages/areas/functions';
import type { Readings } from '../../model/readings';
import type { Scalar } from '../../model/sheet';
import { invalidValue } from './cellError';

const ADMITTED = Object.entries(silences).flatMap(([reading, { choices }]) => choices.map((choice) => `${reading}=${choice}`));

/** Reads a text such as `resit=replaces; toeic=600`, whatever its case; throws where it names no reading of the text. */
export function chosenReadings(cells: readonly Scalar[], words: FunctionMessages): Readings {
  const chosen: Record<string, string> = {};
  const texts = cells.flatMap((cell) => (cell === null ? [] : String(cell).split(/[;,\n]/))).map((text) => text.replace(/\s/g, ''));
  for (const text of texts) {
    if (text === '') continue;
    const admitted = ADMITTED.find((one) => one.toLowerCase() === text.toLowerCase());
    const [reading, choice] = admitted?.split('=') ?? [];
    if (reading === undefined || choice === undefined)
      throw invalidValue(words.unknownReading(words.argument.readings, text, ADMITTED.join(', ')));
    chosen[reading] = choice;
  }
  return chosen;
}
