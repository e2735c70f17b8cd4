import { themeOf } from '../../../src/hosts/taskpane/themeOf';

test.each<[string, string | undefined, boolean, 'light' | 'dark']>([
  ['a white Office', '#FFFFFF', true, 'light'],
  ['a black Office', '#262626', false, 'dark'],
  ['a colour without its sign', '1F1F1F', false, 'dark'],
  ['an Office that says nothing, a dark system', undefined, true, 'dark'],
  ['an Office that says nothing, a light system', undefined, false, 'light'],
])('%s', (_, bodyBackgroundColor, prefersDark, expected) => {
  expect(themeOf(bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor }, prefersDark)).toBe(expected);
});
