import type { Verdict } from '../../src/model/verdict';

/** What a workbook's students must come to, as its `.truth.json` says. */
export interface Truth {
  readonly workbook: string;
  readonly args: readonly string[];
  readonly students: readonly TrueStudent[];
  readonly problems?: readonly TrueProblem[];
  readonly looseRows?: boolean;
  /** Only in the truth of a workbook in which nothing can be checked. */
  readonly exit?: number;
}

type Values = readonly (number | null)[];

interface StudentFields {
  readonly sheet: string;
  readonly row: number;
  readonly number: string | null;
  readonly name: string;
  readonly route: string | null;
  readonly centres: readonly { readonly centre: string; readonly mean: number | null }[];
  readonly companyScores: Values;
  readonly companyMean: number | null;
  readonly toeic: number | null;
  readonly criteria: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  readonly resits: readonly string[];
  readonly extraTests: readonly string[];
  readonly findings?: readonly {
    readonly code: string;
    readonly sheet: string;
    readonly cell?: string;
    readonly codeNotFixed?: boolean;
    readonly soft?: boolean;
  }[];
}

interface TrueStudent extends StudentFields {
  /** May be given or not. */
  readonly optional?: boolean;
  /** The fields that the truth fixes; all where it does not say. */
  readonly check?: readonly string[];
  /** By field: other answers that are as right. */
  readonly alternatives?: Readonly<Record<string, readonly unknown[]>> & { readonly means?: Readonly<Record<string, Values>> };
}

interface TrueProblem {
  readonly code: string;
  readonly sheet: string;
  readonly cell?: string;
  readonly column?: string;
  readonly codeNotFixed?: boolean;
  readonly soft?: boolean;
  readonly anyCell?: readonly string[];
  readonly anyRow?: readonly number[];
}

/** The parts of `check --json` that a truth speaks of. */
export interface Report {
  readonly students: readonly StudentFields[];
  readonly problems: readonly {
    readonly code: string;
    readonly sheet: string | null;
    readonly cell?: string;
    readonly column?: string;
    readonly cells?: readonly string[];
  }[];
}

const FIELDS = ['verdict', 'route', 'criteria', 'companyScores', 'companyMean', 'toeic', 'resits', 'extraTests', 'means', 'number', 'name'];
/** Problems about the same cells must be there on both sides. */
const FIXED: readonly string[] = ['outOfScale', 'otherScale', 'dateInsteadOfMark', 'unreadable', 'notAToeicScore', 'declaredMeanDiffers'];

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const sorted = (text: string): string => plain(text).split(' ').sort().join(' ');
const subject = (text: string): string =>
  plain(text)
    .replace(/\b(coef\w*)\b.*$/, '')
    .replace(/ (note retenue|session \d|20|40)$/, '')
    .trim();
const close = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) <= 1.0000001e-6);
const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);
const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join('|') === [...b].sort().join('|');
const closeAll = (a: Values, b: Values): boolean =>
  (a.length === b.length && a.every((value, index) => close(value, b[index] ?? null))) ||
  (b.length === 0 && a.every((value) => value === null));

const CENTRES = ['humaine', 'scientifique', 'electrotech', 'mecanique', 'methodo', 'approfon'];
const centreKey = (name: string): string => CENTRES.find((key) => plain(name).replace(/ /g, '').includes(key)) ?? plain(name);

const comparisons: Readonly<Record<string, (want: never, given: never) => boolean>> = {
  companyScores: closeAll,
  companyMean: close,
  resits: sameSet,
  extraTests: (want: readonly string[], given: readonly string[]) => sameSet(want.map(subject), given.map(subject)),
  number: (want: string | null, given: string | null) => plain(want).replace(/ /g, '') === plain(given).replace(/ /g, ''),
  name: (want: string, given: string) => sorted(want) === sorted(given),
};

function studentDifferences(want: TrueStudent, given: StudentFields): string[] {
  const where = `${want.sheet}!${want.row} ${want.name}`;
  const differences: string[] = [];
  const expect = (field: string, ok: boolean, wanted: unknown, got: unknown): void => {
    if (!ok) differences.push(`${where}: ${field} is ${JSON.stringify(got)}, must be ${JSON.stringify(wanted)}`);
  };
  const holds = (field: string, key: string, wanted: unknown, got: unknown): boolean => {
    const equal = (comparisons[field] ?? same) as (a: unknown, b: unknown) => boolean;
    return [wanted, ...(want.alternatives?.[key] ?? [])].some((answer) => equal(answer, got));
  };
  for (const field of (want.check ?? FIELDS).filter((name) => FIELDS.includes(name))) {
    if (field === 'criteria')
      for (const [name, answer] of Object.entries(want.criteria))
        expect(name, holds(field, `criteria.${name}`, answer, given.criteria[name]), answer, given.criteria[name]);
    else if (field === 'means') {
      const means = new Map(given.centres.map(({ centre, mean }) => [centreKey(centre), mean]));
      for (const { centre, mean } of want.centres) {
        const got = means.size === 0 ? null : means.get(centreKey(centre));
        const answers = [mean, ...(want.alternatives?.means?.[centre] ?? [])];
        expect(centre, got !== undefined && answers.some((answer) => close(answer, got)), mean, got);
      }
    } else {
      const [wanted, got] = [want[field as keyof StudentFields], given[field as keyof StudentFields]];
      expect(field, holds(field, field, wanted, got), wanted, got);
    }
  }
  for (const { code, sheet, cell, codeNotFixed, soft } of want.findings ?? []) {
    if (soft || cell === undefined) continue;
    const found = (given.findings ?? []).some(
      (finding) => finding.cell === cell && finding.sheet === sheet && (codeNotFixed || finding.code === code),
    );
    expect('finding', found, `${code} ${cell}`, given.findings);
  }
  return differences;
}

/** Every way in which a report leaves a workbook's truth; empty when it keeps to it. */
export function differencesFromTruth(truth: Truth, report: Report): string[] {
  const left = new Set(report.students);
  const differences: string[] = [];
  const isSame = (want: TrueStudent, student: StudentFields): boolean =>
    (want.number !== null && comparisons['number']?.(want.number as never, student.number as never)) ||
    sorted(want.name) === sorted(student.name);
  const inOrder = [...truth.students].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  for (const want of inOrder) {
    const found = [...left].filter((student) => isSame(want, student));
    const given = found.find(({ sheet, row }) => !truth.looseRows && sheet === want.sheet && row === want.row) ?? found[0];
    if (given !== undefined) left.delete(given);
    if (want.optional) continue;
    if (given === undefined) differences.push(`${want.sheet}!${want.row} ${want.name} is not there`);
    else differences.push(...studentDifferences(want, given));
  }
  for (const { sheet, row, name } of left) differences.push(`${sheet}!${row} ${name} is nobody`);
  return [...differences, ...problemDifferences(truth, report)];
}

function problemDifferences({ problems = [] }: Truth, report: Report): string[] {
  const cellsOf = ({ cell, cells }: Report['problems'][number]): readonly string[] => cells ?? (cell === undefined ? [] : [cell]);
  const about = (want: TrueProblem, given: Report['problems'][number]): boolean => {
    if (given.sheet !== want.sheet || (given.code !== want.code && !want.codeNotFixed)) return false;
    if (want.column !== undefined) return given.column === want.column;
    const cells = want.anyCell ?? (want.cell === undefined ? [] : [want.cell]);
    return cellsOf(given).some((cell) => cells.includes(cell) || want.anyRow?.includes(Number(/\d+/.exec(cell))) === true);
  };
  const findings = report.students.flatMap((student) => student.findings ?? []);
  const missing = problems.filter(
    (want) =>
      !want.soft &&
      !report.problems.some((given) => about(want, given)) &&
      !(want.codeNotFixed && findings.some(({ cell, sheet }) => sheet === want.sheet && cell === want.cell)),
  );
  const excess = report.problems.filter((given) => FIXED.includes(given.code) && !problems.some((want) => about(want, given)));
  return [
    ...missing.map(({ code, sheet, cell, column }) => `${code} at ${sheet}!${cell ?? column ?? ''} is not said`),
    ...excess.map(({ code, sheet, cell }) => `${code} at ${sheet ?? ''}!${cell ?? ''} is said for nothing`),
  ];
}
