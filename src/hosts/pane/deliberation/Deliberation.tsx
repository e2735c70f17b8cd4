import React, { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import { CardFacts } from './CardFacts';
import { CardReasons } from './CardReasons';
import { DecisionForm } from './DecisionForm';
import { DeliberationBar } from './DeliberationBar';
import type { DeliberationActions, DeliberationScene } from './deliberationScene';
import { useDeliberationKeys } from './useDeliberationKeys';

interface DeliberationProps {
  readonly scene: DeliberationScene;
  readonly actions: DeliberationActions;
  /** What went wrong with a decision. */
  readonly notice: ReactNode;
}

/** One student at a time before the jury, large enough to be projected: who, the proposal and why, the figures, and the decision. */
export function Deliberation({ scene, actions, notice }: DeliberationProps): JSX.Element {
  const { words } = useSurroundings();
  const { deliberation } = words;
  const { student, card, at, count, decided, choices, decision } = scene;
  const [otherFor, setOtherFor] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const choose = (choice: number): void => {
    const chosen = choices[choice];
    if (choice <= choices.length) setOtherFor(chosen === undefined ? student : null);
    if (chosen !== undefined && chosen !== decision.decision) actions.decide(student, { ...decision, decision: chosen });
  };
  useDeliberationKeys(scene, actions, choose);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [student]);
  return (
    <div className="delib">
      <DeliberationBar scene={scene} actions={actions} />
      <section ref={main} className="d-main" aria-label={deliberation.title}>
        {notice}
        {card ? (
          <>
            <header className="d-id">
              <h1 className="d-name">{card.title}</h1>
              <p className="d-meta">{card.about.join(' · ')}</p>
              <p className={`d-ver t-${card.verdict}`}>
                <Icon name={card.verdict} size={22} tone={`c-${card.verdict}`} />
                {card.label}
              </p>
            </header>
            <CardReasons card={card} />
            <CardFacts card={card} />
            <DecisionForm
              key={student}
              scene={scene}
              isOther={otherFor === student}
              onChoose={choose}
              onDecide={(next) => actions.decide(student, next)}
              onMakeSheet={actions.makeSheet}
            />
          </>
        ) : (
          <p className="d-none">{deliberation.nobody}</p>
        )}
      </section>
      <nav className="d-nav" aria-label={deliberation.scope}>
        <button type="button" className="btn" disabled={at <= 0} onClick={() => actions.go(at - 1)}>
          <Icon name="left" />
          {deliberation.previous}
        </button>
        <p>
          {deliberation.position(Math.min(at + 1, count), count)}
          <small>{deliberation.decided(decided)}</small>
        </p>
        <button type="button" className="btn" disabled={at >= count - 1} onClick={() => actions.go(at + 1)}>
          {deliberation.next}
          <Icon name="right" />
        </button>
      </nav>
      <p className="sr" role="status" aria-live="polite">
        {card && deliberation.announced(card.title, card.label, deliberation.position(at + 1, count))}
      </p>
    </div>
  );
}
