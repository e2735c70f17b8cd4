import { catalogue } from '../../../src/hosts/functions/catalogue';
import { functions } from '../../../src/hosts/functions/functions';
import { functionsMetadata } from '../../../src/hosts/functions/metadata';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
}
const described = (language: 'fr' | 'en') =>
  (functionsMetadata(language, 'https://notes.example.fr/') as { functions: Described[] }).functions;

test('every function that answers is described, and no other', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
});

test('ids, names and shapes are the same in both languages; descriptions are not', () => {
  const shape = (one: Described) => [
    one.id,
    one.name,
    one.parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
  ];
  expect(described('fr').map(shape)).toEqual(described('en').map(shape));
  described('fr').forEach((one, index) => expect(one.description).not.toBe(described('en')[index]?.description));
});

test.each(['fr', 'en'] as const)('%s: Excel can take it', (language) => {
  expect(functionsMetadata(language, 'https://notes.example.fr/')).toMatchObject({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
  });
  for (const { id, name, description, parameters } of described(language)) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(name).toBe(id);
    expect(description.length).toBeGreaterThan(20);
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    for (const parameter of parameters) {
      expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
      expect(parameter.description.length).toBeGreaterThan(5);
    }
  }
});

test('the parameters are those of the specification, in its order', () => {
  const names = Object.fromEntries(
    described('en').map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')]),
  );
  expect(names).toEqual({
    COMPANYSCORE: 'activity, [industrialTutor], [academicTutor], [defence]',
    ELIGIBLE: 'centres, company, toeic, route, [resits], [readings]',
    RESITS: 'company, [centres], [subjects], [subjectNames], [alreadyResat]',
    VERDICT: 'centres, company, toeic, route, [resits], [readings]',
    CENTREMEAN: 'marks, coefficients',
    TOEICMIN: 'route',
    ECTSMISSING: 'credits, [semesters]',
  });
});

test('examples are written as a French Excel takes them', () => {
  for (const { id, example } of catalogue) {
    expect(example.startsWith(`=ENSIAME.${id}(`)).toBe(true);
    expect(example).not.toMatch(/\d\.\d/);
  }
});
