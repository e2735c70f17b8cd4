import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(__dirname, '..', '..', 'dist');

/** What users download: each script of the build, plain and gzipped. Empty before `npm run build`. */
export function bundles(): object[] {
  if (!existsSync(DIST)) return [];
  return readdirSync(DIST)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const bytes = readFileSync(join(DIST, name));
      return { script: name, KB: Math.round(bytes.length / 1024), 'gzip KB': Math.round(gzipSync(bytes).length / 102.4) / 10 };
    });
}
