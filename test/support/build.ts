import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './manifest';

/** How a production build ended, and the folder it wrote into. */
export interface Build {
  readonly folder: string;
  readonly succeeded: boolean;
  readonly output: string;
}

/** Builds the add-in as `npm run build` does, into a folder of its own, for the address at which it would be served. */
export function build(address: string, config = join(ROOT, 'webpack.config.js')): Build {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js'), '--mode', 'production', '--config', config, '--output-path', folder],
    { cwd: ROOT, env: { ...process.env, ADDIN_URL: address }, encoding: 'utf8' },
  );
  return { folder, succeeded: status === 0, output: stdout + stderr };
}
