import type { JuryHeading } from '../../../messages/areas/jury';
import type { CentreResult } from '../../../model/verdict';
import type { Look } from '../../../workbook/look';
import { centreShort } from '../../naming';
import type { DeliverableSource, DeliverableWords } from '../deliverable';
import { juryLooks } from './juryLooks';

/** A column of ours: the hidden name by which it is known again, its heading, and how its cells look. */
export interface JuryColumn {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  readonly headLook: Look;
  readonly hidden?: boolean;
}

type Shape = readonly [width: number, look: Look, headLook: Look];

const { cell, shrunk, wrapped, score, whole, typed, decision, base, head, centredHead, turnedHead, typedHead, figure } = juryLooks;

const SHAPES: Readonly<Record<JuryHeading, Shape>> = {
  number: [9.5, { ...cell, horizontal: 'left' }, head],
  name: [23, shrunk, head],
  route: [10.5, shrunk, head],
  company: [6.2, score, centredHead],
  toeic: [6.8, whole, centredHead],
  verdict: [14.5, wrapped, head],
  reasons: [27, wrapped, head],
  resits: [14, wrapped, head],
  remedies: [21, wrapped, head],
  review: [6.5, { ...whole, wrap: true }, centredHead],
  decision: [15.5, decision, typedHead],
  motive: [19, typed, typedHead],
  remark: [18, typed, typedHead],
  base: [4, base, head],
};

type Centre = Pick<CentreResult, 'id' | 'name'>;

/** The hidden name of a centre's column. */
export const centreColumn = ({ id, name }: Centre): string => `centre ${id ?? name}`;

/** The columns that a jury sheet has, in the order in which it is made first. */
export function juryColumns({ check, regulation }: DeliverableSource, words: DeliverableWords): readonly JuryColumn[] {
  const { jury, pane } = words;
  const mark = pane.numbers.mark;
  const of = (id: JuryHeading, heading = jury.heading[id]): JuryColumn => {
    const [width, look, headLook] = SHAPES[id];
    return { id, heading, width, look, headLook, ...(id === 'base' ? { hidden: true } : {}) };
  };
  const known = new Map<string, Centre>(regulation.centres.map((centre) => [centreColumn(centre), centre]));
  for (const centre of check.judgements.flatMap(({ centres }) => centres)) if (!known.has(centreColumn(centre))) known.set(centreColumn(centre), centre); // prettier-ignore
  const minima = new Set((['student', 'apprentice', 'continuing'] as const).flatMap((route) => regulation.toeicOf(route)));
  return [
    of('number'),
    of('name'),
    of('route'),
    ...[...known].map(([id, centre]): JuryColumn => {
      const short = (centre.id === null ? undefined : jury.centre[centre.id]) ?? centreShort(centre, words);
      return { id, heading: short, width: 5.5, look: figure, headLook: turnedHead };
    }),
    of('company', jury.companyWith(mark(regulation.minima.company))),
    of('toeic', jury.toeicWith([...minima].map(mark))),
    ...(['verdict', 'reasons', 'resits', 'remedies', 'review', 'decision', 'motive', 'remark', 'base'] as const).map((id) => of(id)),
  ];
}
