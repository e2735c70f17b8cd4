import { writeFileSync } from 'node:fs';
import { identityPage, PAGE } from './colours';

writeFileSync(PAGE, identityPage());
