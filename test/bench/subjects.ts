import { cells } from './cells';
import { judging } from './judging';
import { reader, type Reader } from './readers';
import { wholeFile } from './wholeFile';

/** What can be measured in a process of its own, by name. */
const SUBJECTS: Readonly<Record<string, (...given: string[]) => Promise<unknown>>> = {
  judging,
  cells,
  wholeFile: (file = '', students) => wholeFile(file, Number(students)),
  reader: (name, file = '', students) => reader(name as Reader, file, Number(students)),
};

const [subject = '', ...given] = process.argv.slice(2);
void SUBJECTS[subject]?.(...given).then((result) => process.stdout.write(JSON.stringify(result)));
