import React, { type ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import { useSurroundings } from '../paneContext';

interface OfferProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** The word on its button, and what it does; null while it cannot be done. */
  readonly action: string;
  readonly onAction: (() => void) | null;
  /** What stands in the workbook now. */
  readonly state?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing that can be made for the jury: what it is, what stands now, and the button that shows what will be written. */
export function Offer({ icon, title, text, action, onAction, state, children }: OfferProps): JSX.Element {
  const { words } = useSurroundings();
  return (
    <section className="opt">
      <Icon name={icon} />
      <h2>{title}</h2>
      <button
        type="button"
        className="btn small"
        aria-label={words.writing.named(action, title)}
        disabled={onAction === null}
        onClick={onAction ?? undefined}
      >
        {action}
      </button>
      <p>{text}</p>
      {state && <p className="state">{state}</p>}
      {children}
    </section>
  );
}
