import { chosenColumns, type ChosenColumns } from './chosenColumns';

/**
 * The office's word on columns as a small file. The sheet is named only where another sheet's column with the same
 * headings was given another meaning, so that it fits next year's workbook, whose sheets may be called otherwise.
 */
export function mappingText(chosen: ChosenColumns): string {
  const meanings = new Map<string, Set<string>>();
  for (const choice of chosen) {
    if (!('headings' in choice)) continue;
    const key = choice.headings.join('\n');
    meanings.set(key, (meanings.get(key) ?? new Set()).add(JSON.stringify(choice.meaning)));
  }
  const entries = chosen.map((choice) => {
    if (!('headings' in choice) || (meanings.get(choice.headings.join('\n'))?.size ?? 0) > 1) return choice;
    return { headings: choice.headings, meaning: choice.meaning };
  });
  if (entries.length === 0) return '[]\n';
  return `[\n${[...new Set(entries.map((entry) => JSON.stringify(entry)))].map((entry) => `  ${entry}`).join(',\n')}\n]\n`;
}

/** Reads such a file; where it is none, what is wrong: `JSON`, or the place of the first entry that says nothing we know. */
export function readMapping(text: string): ChosenColumns | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: 'JSON' };
  }
  const parsed = chosenColumns.safeParse(value);
  if (parsed.success) return parsed.data;
  const [index, ...rest] = parsed.error.issues[0]?.path ?? [];
  return { wrong: index === undefined ? '[]' : `[${String(index)}]${rest.map((part) => `.${String(part)}`).join('')}` };
}
