import type { PaneTab } from '../../messages/areas/pane';
import type { Address } from '../../model/sheet';
import { EVERYONE } from '../../views/studentFilter';
import { type StudentQuery } from '../../views/studentOrder';
import type { Decision } from '../../views/deliverables/deliverable';
import {
  type Checked,
  DEFAULT_PANE_SETTINGS,
  type Draft,
  type Offered,
  type PaneFault,
  type PaneProgress,
  type PaneSettings,
  type Wish,
} from './paneHost';

/** A wish on its way into the workbook: its draft is made, shown, then written. */
export interface Writing {
  readonly wish: Wish;
  /** null while the workbook is read for it. */
  readonly draft: Draft | null;
  /** Whether the workbook changed since an earlier draft was shown. */
  readonly hasChanged: boolean;
  /** How much is written, from 0 to 1; null before. */
  readonly done: number | null;
}

/** What the pane has to say: something that went wrong or well, or what was written. */
export type PaneNotice = PaneFault & { readonly written?: Draft };

/** Everything that the pane shows. */
export interface PaneState {
  /** The certifications on offer; none until they are loaded. */
  readonly offered: readonly Offered[];
  readonly settings: PaneSettings;
  /** Whether the settings of the workbook are there yet. */
  readonly isReady: boolean;
  /** What will be read; null while it is looked for, `large` where the workbook is not read unasked. */
  readonly preview: Checked | 'large' | null;
  readonly checked: Checked | null;
  /** When the marks were last judged. */
  readonly time: { readonly hours: number; readonly minutes: number } | null;
  /** null while no check runs. */
  readonly progress: (PaneProgress & { readonly isShown: boolean }) | null;
  readonly tab: PaneTab;
  readonly query: StudentQuery;
  /** Places in the check of the students listed. */
  readonly order: readonly number[];
  /** The key of the student who is open. */
  readonly openStudent: string | null;
  /** Whether the spread of means is folded out, once somebody chose. */
  readonly isSpreadOpen: boolean | null;
  readonly notice: PaneNotice | null;
  readonly isFollowing: boolean;
  readonly selection: Address | null;
  readonly writing: Writing | null;
  /** The student whom the deliberation starts with (null for the first); null while nobody deliberates. */
  readonly deliberation: { readonly from: string | null } | null;
  /** Whether numbers stand in for names while the jury looks on. */
  readonly areNamesHidden: boolean;
  /** Decisions on their way into the workbook, by the student's key. */
  readonly deciding: ReadonlyMap<string, Decision>;
}

export const START: PaneState = {
  offered: [],
  settings: DEFAULT_PANE_SETTINGS,
  isReady: false,
  preview: null,
  checked: null,
  time: null,
  progress: null,
  tab: 'students',
  query: { filter: EVERYONE, search: '', sort: 'toTreat' },
  order: [],
  openStudent: null,
  isSpreadOpen: null,
  notice: null,
  isFollowing: false,
  selection: null,
  writing: null,
  deliberation: null,
  areNamesHidden: false,
  deciding: new Map(),
};
