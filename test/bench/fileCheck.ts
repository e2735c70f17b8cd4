import { certifications } from '../../src/certifications';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { openFile } from '../../src/workbook/file';
import { promotion } from '../support/promotion';
import { xlsxBytes } from '../support/xlsxFile';
import { measure } from './measure';

const STUDENTS = [84, 1000, 5000, 20000];
const COLUMNS = 60;
const OPTIONS = { intake: null, readings: {}, centresComplete: false };

/** Reading and judging files of growing size, each with 60 columns: milliseconds, and megabytes above the start. */
export async function fileCheck(): Promise<object[]> {
  const rows: object[] = [];
  for (const students of STUDENTS) {
    const bytes = xlsxBytes([promotion(students, COLUMNS)]);
    const times = students > 5000 ? 3 : 5;
    const { sheets } = await openFile(bytes);
    const reading = await measure(() => openFile(bytes), times);
    const judging = await measure(() => judgeWorkbook(sheets, certifications[0], OPTIONS), times);
    rows.push({
      students,
      columns: COLUMNS,
      'file KB': Math.round(bytes.length / 1024),
      'read ms': reading.milliseconds,
      'read MB': reading.megabytes,
      'judge ms': judging.milliseconds,
      'judge µs per student': Math.round((judging.milliseconds * 1000) / students),
    });
  }
  return rows;
}
