import { CODES } from '../model/codes';
import type { Code } from '../model/mark';

const byText = new Map<string, Code>();
for (const state of Object.keys(CODES) as Code['state'][]) {
  for (const text of CODES[state]) byText.set(text, { state, text });
}

/** Reads a code without regard to case, accents, the kind of dash or a final dot; undefined when it is none. */
export function readCode(text: string): Code | undefined {
  if (text.length > 10) return undefined;
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '')
    .replace(/[–—−]/g, '-')
    .toUpperCase();
  return byText.get(plain);
}
