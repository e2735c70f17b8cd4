import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxBytes, type CellToWrite } from '../support/xlsxFile';
import { cellsOf, formulasOf } from './nativeFormulas';
import type { Marks } from './marks';

/**
 * Milliseconds of processor time that LibreOffice Calc takes to work the native formulas out: opening a file whose formulas have no results yet,
 * less opening the same file with numbers in their place. null where it is not installed.
 */
export function calcMilliseconds(students: readonly Marks[]): number | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  try {
    const took = (file: string): number => {
      const convert = `soffice "-env:UserInstallation=file://${folder}/profile" --headless --convert-to csv --outdir "${folder}/out" "${file}"`;
      const { stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time ${convert} >/dev/null 2>&1`], { encoding: 'utf8' });
      return stderr
        .trim()
        .split(' ')
        .reduce((sum, seconds) => sum + 1000 * Number(seconds.replace(',', '.')), 0);
    };
    const write = (name: string, cells: (student: Marks, row: number) => readonly CellToWrite[]): string => {
      const file = join(folder, name);
      writeFileSync(file, xlsxBytes([{ name: 'Notes', rows: students.map((student, row) => cells(student, row + 1)) }]));
      return file;
    };
    const formulas = write('formulas.xlsx', (student, row) => [...cellsOf(student), ...formulasOf(row).map((f) => ({ f, v: null }))]);
    const values = write('values.xlsx', (student) => [...cellsOf(student), 1, 12.5, 1, 1, 'eligible']);
    took(values);
    const [plain, calculated] = [Math.min(took(values), took(values)), Math.min(took(formulas), took(formulas))];
    return Math.max(1, calculated - plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
