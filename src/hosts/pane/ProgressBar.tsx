import { ProgressIndicatorBase } from 'office-ui-fabric-react/lib/ProgressIndicator';
import React from 'react';
import { useSurroundings } from './paneContext';

/** Fabric's indicator in the pane's own look: the parts that it draws by the pane's classes, its words for screen readers alone. */
const STYLES = { itemName: 'sr', itemProgress: 'pg', progressBar: 'pg-done' };

interface ProgressBarProps {
  /** What goes on. */
  readonly label: string;
  /** The share that is done, 0 to 1. */
  readonly done: number;
}

/** How far a long work is. */
export function ProgressBar({ label, done }: ProgressBarProps): JSX.Element {
  const { words } = useSurroundings();
  const text = words.pane.checking.percent(Math.floor(done * 100));
  return <ProgressIndicatorBase label={label} percentComplete={done} ariaValueText={text} styles={STYLES} />;
}
