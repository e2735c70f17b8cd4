import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/manifest';
import { clausePage } from './coverage';

writeFileSync(join(ROOT, 'docs', 'clauses.md'), clausePage());
