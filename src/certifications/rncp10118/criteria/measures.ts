import type { Finding } from '../../../model/verdict';
import { judgeMeasures, type MeasureCodes } from '../../../regulation/measure';
import type { Ruling } from '../../../regulation/ruling';
import { exchange } from '../rules/exchange';
import { placements } from '../rules/placements';
import { project } from '../rules/project';
import type { Student } from '../student';

const PLACEMENTS: MeasureCodes = {
  criterion: 'placements',
  clause: placements.clause,
  below: 'placementsBelow',
  missing: 'placementsMissing',
};
const PROJECT: MeasureCodes = {
  criterion: 'project',
  clause: project.clause,
  below: 'projectBelow',
  missing: 'projectMissing',
  above: 'projectLong',
};
const EXCHANGE: MeasureCodes = { criterion: 'exchange', clause: exchange.clause, below: 'exchangeBelow', missing: 'exchangeMissing' };

/** The placements, where the workbook tells of them. Short ones of an unknown route are missing that route, not failed. */
export function judgePlacements({ record, figures }: Student): Ruling | null {
  if (!record.programme.placements) return null;
  const ruling = judgeMeasures(record, placements(record, figures), PLACEMENTS);
  if (record.route !== null || ruling.answer !== 'failed') return ruling;
  const unknown: Finding = { code: 'placementsMissing', clause: placements.clause.id, criterion: 'placements', at: null, about: 'route' };
  return { answer: 'missing', findings: [unknown] };
}

/** The final project, where the workbook tells of it. */
export const judgeProject = ({ record, figures }: Student): Ruling | null =>
  record.programme.project ? judgeMeasures(record, project(record.programme, figures), PROJECT) : null;

/** The credits abroad, where the workbook tells of them. */
export const judgeExchange = ({ record, figures }: Student): Ruling | null =>
  record.programme.exchange ? judgeMeasures(record, exchange(record, figures), EXCHANGE) : null;
