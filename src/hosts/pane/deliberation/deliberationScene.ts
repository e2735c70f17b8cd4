import type { DeliberationScope } from '../../../messages/areas/deliberation';
import type { Decision } from '../../../views/deliverables/deliverable';
import type { StudentCard } from '../../../views/studentCard';

/** Everything that the deliberation view shows at one moment, as plain data. */
export interface DeliberationScene {
  /** The student's key; a decision names it, so that it can never go to another student. */
  readonly student: string;
  /** null where there is nobody to go through. */
  readonly card: StudentCard | null;
  readonly at: number;
  readonly count: number;
  readonly decided: number;
  readonly scope: DeliberationScope;
  readonly counts: Readonly<Record<DeliberationScope, number>>;
  readonly areNamesHidden: boolean;
  readonly decision: Decision;
  readonly choices: readonly string[];
  readonly isMotiveAsked: boolean;
  /** The cells that a decision goes into, such as `Jury, Q15:R15`; null where there is no jury sheet yet. */
  readonly writesTo: string | null;
}

/** What the people in front of the view may do. */
export interface DeliberationActions {
  readonly go: (to: number) => void;
  readonly choose: (scope: DeliberationScope) => void;
  readonly hideNames: (areHidden: boolean) => void;
  readonly decide: (student: string, decision: Decision) => void;
  readonly leave: () => void;
  /** Leads to the preview of the jury sheet. */
  readonly makeSheet: () => void;
}
