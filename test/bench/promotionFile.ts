import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promotion } from '../support/promotion';
import { xlsxBytes } from '../support/xlsxFile';

/** A made-up promotion × 60 columns as a file, made once and apart from whoever reads it, so that its making costs them no memory. */
export function promotionFile(students: number): string {
  const folder = resolve('.cache', 'bench');
  const file = join(folder, `promotion-${String(students)}.xlsx`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, xlsxBytes([promotion(students, 60)]));
  return file;
}
