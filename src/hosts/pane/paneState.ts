import type { PaneTab } from '../../messages/areas/pane';
import type { Address } from '../../model/sheet';
import { EVERYONE } from '../../views/studentFilter';
import { type StudentQuery } from '../../views/studentOrder';
import { type Checked, DEFAULT_PANE_SETTINGS, type PaneFault, type PaneProgress, type PaneSettings } from './paneHost';

/** Everything that the pane shows. */
export interface PaneState {
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
  readonly notice: PaneFault | null;
  readonly isFollowing: boolean;
  readonly selection: Address | null;
}

export const START: PaneState = {
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
};
