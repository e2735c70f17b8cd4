import type { DeliverableSource, DeliverableWords, WritingPlan } from '../../deliverable';
import { planPaper } from '../paperSheet';
import { legend } from './legend';

/** The legend. */
export const planLegend = (source: DeliverableSource, words: DeliverableWords): WritingPlan => planLegendOf(false, source, words);

/** The legend, with the stamp of a shared copy or without. */
export const planLegendOf = (isShared: boolean, source: DeliverableSource, words: DeliverableWords): WritingPlan =>
  planPaper('legend', words.papers.legend.sheetName, legend(source, words, isShared), 0, source, words);
