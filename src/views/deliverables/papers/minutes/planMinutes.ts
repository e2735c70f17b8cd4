import type { DeliverableSource, DeliverableWords, WritingPlan } from '../../deliverable';
import { planPaper } from '../paperSheet';
import { anonymousMinutes } from './anonymousMinutes';
import { minutes } from './minutes';
import { minutesFacts } from './minutesRows';

/** The minutes, made or made again with what was typed in them. */
export function planMinutes(source: DeliverableSource, words: DeliverableWords): WritingPlan {
  const design = minutes(minutesFacts(source, words), source, words);
  return planPaper('minutes', words.papers.minutes.sheetName, design, source.check.judgements.length, source, words);
}

/** The minutes with numbers alone. */
export function planAnonymousMinutes(source: DeliverableSource, words: DeliverableWords): WritingPlan {
  const design = anonymousMinutes(minutesFacts(source, words), source, words);
  return planPaper('anonymousMinutes', words.papers.anonymous.sheetName, design, source.check.judgements.length, source, words);
}
