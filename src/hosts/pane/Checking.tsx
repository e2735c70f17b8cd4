import React from 'react';
import type { CheckStep } from '../../messages/areas/pane';
import { overall } from './announcement';
import { Icon } from './Icon';
import { useSurroundings } from './paneContext';
import type { PaneProgress } from './paneHost';
import { ProgressBar } from './ProgressBar';
import { useKeyDown } from './useKeyDown';

interface CheckingProps {
  readonly progress: PaneProgress;
  readonly onCancel: () => void;
}

const STEPS: readonly CheckStep[] = ['sheets', 'marks', 'criteria', 'result'];

/** A check that takes its time: how far it is, and the way to stop it. */
export function Checking({ progress, onCancel }: CheckingProps): JSX.Element {
  const { words } = useSurroundings();
  const { checking } = words.pane;
  const share = overall({ ...progress, isShown: true });
  const percent = Math.floor(share * 100);
  const at = STEPS.indexOf(progress.step);
  useKeyDown(({ key }) => {
    if (key === 'Escape') onCancel();
  });
  return (
    <section className="sec">
      <h2 className="h2 title">{checking.title}</h2>
      <ProgressBar label={checking.title} done={share} />
      <p className="sub">{checking.percent(percent)}</p>
      <ol className="steps">
        {STEPS.map((step, index) => (
          <li key={step} className={index < at ? 'done' : index === at ? 'on' : ''} aria-current={index === at ? 'step' : undefined}>
            {index < at ? <Icon name="met" tone="c-met" /> : <span className={index === at ? 'spin' : 'todo'} />}
            <span>{checking.steps[step]}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="btn" autoFocus onClick={onCancel}>
        {checking.cancel}
      </button>
      <p className="sub keeps">{checking.keeps}</p>
    </section>
  );
}
