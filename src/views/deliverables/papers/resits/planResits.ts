import type { DeliverableSource, DeliverableWords, WritingPlan } from '../../deliverable';
import { planPaper } from '../paperSheet';
import { dueExams } from './dueExams';
import { resitList } from './resitList';

/** The resit list, made or made again with what was typed in it. */
export const planResits = (source: DeliverableSource, words: DeliverableWords): WritingPlan =>
  planPaper('resits', words.papers.resits.sheetName, resitList(source, words), dueExams(source, words).length, source, words);
