import type { ChosenColumns } from '../../gradebook/chosenColumns';
import type { CheckStep, NoticeCode, PaneTab } from '../../messages/areas/pane';
import type { Check } from '../../model/check';
import type { CheckOptions } from '../../model/readings';
import type { Address, Sheet } from '../../model/sheet';
import type { Judgement } from '../../model/verdict';
import type { Called, ShownRegulation } from '../../model/shownRegulation';
import type { Day, Decision, Deliverable, DeliverableWords, WritingPlan } from '../../views/deliverables/deliverable';
import type { Repair } from '../../views/repairs';
import type { LongWork } from '../../workbook/workbook';
import type { Obstacle } from '../../workbook/workbookError';
import type { GuideChapter } from '../guide/chapters';

/** What the office has chosen for this workbook; it is kept in the workbook. */
export interface PaneSettings extends CheckOptions {
  /** The certification by its id; null for the first on offer. */
  readonly certification: string | null;
  readonly columns: ChosenColumns;
}

export const DEFAULT_PANE_SETTINGS: PaneSettings = {
  certification: null,
  intake: null,
  readings: {},
  centresComplete: false,
  columns: [],
};

/** A certification on offer. */
export interface Offered {
  readonly id: string;
  readonly called: Called;
}

/** A check with the sheets as they were read. */
export interface Checked {
  readonly check: Check;
  readonly sheets: readonly Sheet[];
  /** What to tell of the certification under the settings of this check. */
  readonly regulation: ShownRegulation;
  /** The cell whose title names the intake, where the office has not chosen one. */
  readonly intakeAt: Address | null;
  /** Cells whose formula of ours Excel could not answer. */
  readonly unanswered: readonly Address[];
  /** What would stand in the way of writing. */
  readonly obstacles: readonly Obstacle[];
}

/** What somebody wants written into the workbook, or taken out of it. */
export type Wish =
  | { readonly kind: 'make'; readonly deliverable: Deliverable }
  | { readonly kind: 'unmark' }
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  | { readonly kind: 'removeAll' }
  | { readonly kind: 'share' };

/** What a wish comes to in the workbook as it stands, shown before anything is written. */
export interface Draft {
  readonly wish: Wish;
  readonly plan: WritingPlan;
  /** What Excel would refuse it for. */
  readonly obstacles: readonly Obstacle[];
  /** The copy to share: its name, how many formulas of ours become values, and once it is made the names that called us. */
  readonly copy: { readonly name: string; readonly formulas: number; readonly lostNames?: readonly string[] } | null;
}

/** A draft with the check of the workbook that it was made for. */
export interface Drafted {
  readonly draft: Draft;
  readonly checked: Checked;
}

/** What became of a draft: written, or no longer what would be written now. */
export type Written = { readonly kind: 'written' | 'changed' } & Drafted;

/** How far a check is: the stage, and the share of it that is done, from 0 to 1. */
export interface PaneProgress {
  readonly step: CheckStep;
  readonly done: number;
}

/** What happens in the workbook after a check. */
export type Following =
  /** Marks changed and their students were judged again. */
  | { readonly kind: 'judged'; readonly checked: Checked }
  /** Rows, columns or sheets moved: only a new check tells. */
  | { readonly kind: 'moved' }
  /** A change could not be read yet. */
  | { readonly kind: 'waiting'; readonly fault: PaneFault };

/** Something that the pane says in a notice, with the name or number that belongs into its sentence. */
export interface PaneFault {
  readonly code: NoticeCode;
  readonly detail: string;
}

/** A refusal of the host, as a notice to show. */
export class PaneError extends Error implements PaneFault {
  constructor(
    readonly code: NoticeCode,
    readonly detail = '',
  ) {
    super(code);
    this.name = 'PaneError';
  }
}

/** A formula to write: in English notation, into one cell from which it may spill downwards. */
export interface Insertion {
  readonly at: Address;
  readonly formula: string;
  /** How many rows it fills. */
  readonly rows: number;
}

/** What the ribbon asks of the pane; every click has its own id. */
export interface PaneRequest {
  readonly tab: PaneTab;
  readonly isCheck: boolean;
  /** What to show the draft of. */
  readonly wish?: Wish;
  readonly id: number;
}

/** What the pane asks of the workbook beside it. Refusals are `PaneError`s; a cancelled check rejects with the signal's reason. */
export interface PaneHost {
  /** Reads the workbook and judges every student. */
  readonly check: (settings: PaneSettings, signal: AbortSignal, onProgress: (progress: PaneProgress) => void) => Promise<Checked>;
  /** Reads a workbook of moderate size before it is checked, to tell what will be read; null for a large one. */
  readonly preview: (settings: PaneSettings) => Promise<Checked | null>;
  /** Judges the sheets as they were last read, with other settings. */
  readonly judgeAgain: (settings: PaneSettings) => Promise<Checked>;
  /** Judges the students of a check with other options, in the order of the check. */
  readonly judgeWith: (check: Check, options: CheckOptions) => Promise<readonly Judgement[]>;
  readonly select: (cell: Address) => Promise<void>;
  /** Writes the numbers, and judges what the workbook holds then. */
  readonly repair: (repairs: readonly Repair[], settings: PaneSettings) => Promise<Checked>;
  readonly insert: (insertion: Insertion) => Promise<void>;
  /** Reads the workbook and tells what a wish would write into it. */
  readonly draft: (wish: Wish, settings: PaneSettings, work: LongWork) => Promise<Drafted>;
  /** Reads the workbook again and writes the draft, all of it or nothing, if it is still what would be written. */
  readonly write: (draft: Draft, settings: PaneSettings, work: LongWork) => Promise<Written>;
  /** The sheets in which thresholds are marked. */
  readonly marked: () => Promise<readonly string[]>;
  /** Writes one student's decision into the jury sheet's row, found in the workbook as it stands. */
  readonly decide: (checked: Checked, judgement: Judgement, decision: Decision) => Promise<Checked>;
  /** The certifications on offer; the first is applied until another is chosen. */
  readonly offered: () => Promise<readonly Offered[]>;
  readonly loadSettings: () => Promise<PaneSettings>;
  readonly storeSettings: (settings: PaneSettings) => Promise<void>;
  /** Tells what changes after the last check; gives what ends it. */
  readonly follow: (listener: (event: Following) => void) => () => void;
  /** Tells the cell that is selected, now and whenever it changes; gives what ends it. */
  readonly followSelection: (listener: (cell: Address) => void) => () => void;
  /** Opens a chapter of the guide; null where there is none to open. */
  readonly openGuide: ((chapter: GuideChapter) => void) | null;
  /** The hour and the minute. */
  readonly time: () => { readonly hours: number; readonly minutes: number };
  readonly today: () => Day;
  /** The sentences of what prepares the jury, loaded when they are first asked for. */
  readonly juryWords: () => Promise<DeliverableWords>;
  /** Whether this Excel has HSTACK. */
  readonly hasStacking: boolean;
}
