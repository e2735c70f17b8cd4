import type { Answer, Finding } from '../../../model/verdict';
import { both } from '../../../regulation/answers';
import type { Setting } from '../../../regulation/case';
import type { Condition } from '../../../regulation/condition';
import { choiceOf } from '../../../regulation/readings';
import type { Figures } from '../figures';
import { centres } from '../rules/centres';
import { silences } from '../silences';
import { centreAnswer, centreReasons } from './centre';
import { criterion } from './missingMarks';

/** Criterion a with its reasons: every centre by itself, and all the centres of the text there. */
export function centresCondition(setting: Setting<Figures>): Condition<Figures> {
  const waived = choiceOf('waived', setting.options.readings, silences);
  const absent = absentCentres(setting);
  const present = setting.programme.centres;
  return {
    criterion,
    answer(student): Answer {
      let answer: Answer = absent.length > 0 ? 'missing' : 'met';
      for (const centre of present) answer = both(answer, centreAnswer(student, centre, waived));
      return answer;
    },
    findings: (student) => [...absent.map(absence), ...present.flatMap((centre) => centreReasons(student, centre, waived))],
  };
}

/** The centres of the text that the workbook lacks, unless the office says that its centres are complete. */
function absentCentres({ programme: { centres: present }, figures, options }: Setting<Figures>): string[] {
  if (options.centresComplete && present.length > 0) return [];
  return figures.title.centres.filter(({ id }) => !present.some((centre) => centre.id === id)).map(({ name }) => name);
}

const absence = (about: string): Finding => ({ code: 'centreMissing', clause: centres.clause.id, criterion, at: null, about });
