import { type Typed, typedValue } from './book/typedValue';

test.each<[unknown, string, Typed]>([
  ['', 'General', { value: null }],
  ['Dupont', 'General', { value: 'Dupont' }],
  ['12.5', 'General', { value: 12.5 }],
  ['12,5', 'General', { value: '12,5' }],
  ['1,250.5', 'General', { value: 1250.5 }],
  ['-3', 'General', { value: -3 }],
  ['12.5', '@', { value: '12.5' }],
  [12.5, '@', { value: '12.5' }],
  ["'12.5", 'General', { value: '12.5' }],
  ['60%', 'General', { value: 0.6, format: '0%' }],
  ['5/22', 'General', { value: 46164, format: 'm/d/yyyy' }],
  ['5/22/2016', 'General', { value: 42512, format: 'm/d/yyyy' }],
  ['15/30', 'General', { value: '15/30' }],
  ['true', 'General', { value: true }],
  ['#n/a', 'General', { value: '#N/A' }],
  ['=A1', 'General', { value: null, formula: '=A1' }],
  ['=A1', '@', { value: '=A1' }],
  ['-Dupont', 'General', { value: null, formula: '=-Dupont' }],
  ['+A1', 'General', { value: null, formula: '=A1' }],
  ['@A1', 'General', { value: null, formula: '=@A1' }],
  ['=', 'General', { value: '=' }],
  ['+', 'General', { value: '+' }],
])('%j typed into a cell of format %s', (input, format, typed) => {
  expect(typedValue(input, format)).toEqual(typed);
});
