import { messageTexts } from '../support/messageTexts';

/** Excel's own names of errors are left out. */
const textsOf = (language: string) => messageTexts(language).map(({ file, text }) => ({ file, text: text.replace(/#NOM\?/g, '□') }));

const BREAKING = [' ', '\n'];
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

test.each([
  ['no space that could break a line before a mark of two parts', new RegExp(`[${BREAKING.join('')}][;:?!»%]|«[${BREAKING.join('')}]`)],
  ['a narrow space before ; ? !', new RegExp(`${NO_BREAK}[;?!]|[\\p{L}□)»][;?!]( |$)`, 'u')],
  ['a no-break space before : and within « »', new RegExp(`${NARROW}[:»]|«${NARROW}|«[^${NO_BREAK}]|[^${NO_BREAK}]»|[\\p{L}□)»]: `, 'u')],
  ['curved apostrophes', /[\p{L}]'[\p{L}]/u],
  ['three dots as one character', /\.\.\./],
])('French: %s', (_what, wrong) => {
  expect(textsOf('fr').filter(({ text }) => wrong.test(text) && !text.includes('resit='))).toEqual([]);
});

test.each([
  ['no space before a mark', / [;:?!]/],
  ['curved apostrophes', /[\p{L}]'[\p{L}]/u],
  ['three dots as one character', /\.\.\./],
])('English: %s', (_what, wrong) => {
  expect(textsOf('en').filter(({ text }) => wrong.test(text) && !text.includes('resit='))).toEqual([]);
});
