import type { Finding } from '../../../model/verdict';
import type { Condition, Ruling } from '../../../regulation/condition';
import { judgeMeasures, type MeasureCodes } from '../../../regulation/measure';
import type { Figures } from '../figures';
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

const conditionOf = ({ criterion }: MeasureCodes, judge: (student: Student) => Ruling): Condition<Figures> => ({
  criterion,
  answer: (student) => judge(student).answer,
  findings: (student) => judge(student).findings,
});

/** The placements. Short ones of an unknown route are missing that route, not failed. */
export const placementsCondition = conditionOf(PLACEMENTS, ({ record, figures }) => {
  const ruling = judgeMeasures(record, placements(record, figures), PLACEMENTS);
  if (record.route !== null || ruling.answer !== 'failed') return ruling;
  const unknown: Finding = { code: 'placementsMissing', clause: placements.clause.id, criterion: 'placements', at: null, about: 'route' };
  return { criterion: 'placements', answer: 'missing', findings: [unknown] };
});

/** The final project. */
export const projectCondition = conditionOf(PROJECT, ({ record, figures }) =>
  judgeMeasures(record, project(record.programme, figures), PROJECT),
);

/** The credits abroad. */
export const exchangeCondition = conditionOf(EXCHANGE, ({ record, figures }) => judgeMeasures(record, exchange(record, figures), EXCHANGE));
