import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * What we compare with, pinned. They are fetched for the bench alone, into a folder that is not kept: none is a dependency of
 * this project, and HyperFormula, which is under the GPL, is neither shipped nor linked with anything shipped.
 */
const RIVALS = { hyperformula: '3.5.0', 'json-rules-engine': '7.3.1', exceljs: '4.4.0', '@e965/xlsx': '0.20.3' } as const;

const FOLDER = resolve('.cache', 'bench-rivals');

/** Fetches the rivals once; without a registry the bench goes on without them. */
export function fetchRivals(): void {
  if (existsSync(join(FOLDER, 'node_modules', 'hyperformula'))) return;
  mkdirSync(FOLDER, { recursive: true });
  const packages = Object.entries(RIVALS).map(([name, version]) => `${name}@${version}`);
  try {
    execFileSync('npm', ['install', '--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund', '--silent', ...packages], {
      stdio: 'ignore',
    });
  } catch {
    process.stderr.write('The libraries to compare with could not be fetched; the bench goes on without them.\n');
  }
}

/** A rival's module; null where it is not there. */
export function rival<Module>(name: keyof typeof RIVALS): Module | null {
  if (!existsSync(join(FOLDER, 'node_modules', name))) return null;
  return createRequire(join(FOLDER, 'package.json'))(name) as Module;
}
