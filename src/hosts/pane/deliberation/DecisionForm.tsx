import React, { type KeyboardEvent } from 'react';
import type { Decision } from '../../../views/deliverables/deliverable';
import { useSurroundings } from '../paneContext';
import { useRoving } from '../useRoving';
import type { DeliberationScene } from './deliberationScene';
import { KeptText } from './KeptText';

interface DecisionFormProps {
  readonly scene: DeliberationScene;
  /** Whether somebody chose to write a decision in other words. */
  readonly isOther: boolean;
  readonly onChoose: (choice: number) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onMakeSheet: () => void;
}

/** The jury's decision and its motive, written into the student's row as soon as they are chosen or left. */
export function DecisionForm({ scene, isOther, onChoose, onDecide, onMakeSheet }: DecisionFormProps): JSX.Element {
  const { words } = useSurroundings();
  const { deliberation } = words;
  const { decision, choices, isMotiveAsked, writesTo } = scene;
  const roving = useRoving<HTMLDivElement>();
  const isInOtherWords = decision.decision !== '' && !choices.includes(decision.decision);
  const chosen = isOther || isInOtherWords ? choices.length : choices.indexOf(decision.decision);
  if (writesTo === null)
    return (
      <section className="dec">
        <h2>{deliberation.decision}</h2>
        <p className="sub">{deliberation.noSheet}</p>
        <button type="button" className="btn small" onClick={onMakeSheet}>
          {deliberation.makeSheet}
        </button>
      </section>
    );
  return (
    <section className="dec">
      <div className="dec-h">
        <h2 id="decision">{deliberation.decision}</h2>
        {decision.decision !== '' && (
          <button type="button" className="link" onClick={() => onDecide({ ...decision, decision: '' })}>
            {deliberation.clear}
          </button>
        )}
      </div>
      <div role="radiogroup" aria-labelledby="decision" className="opts" ref={roving.ref} onKeyDown={upAndDown(roving.onKeyDown)}>
        {[...choices, deliberation.other].map((option, index) => (
          <button
            key={option}
            type="button"
            role="radio"
            className="choice"
            data-rove=""
            aria-checked={index === chosen}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(index)}
          >
            <i />
            <span>{option}</span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        ))}
      </div>
      {(isOther || isInOtherWords) && (
        <KeptText
          label={deliberation.otherLabel}
          text={isInOtherWords ? decision.decision : ''}
          isFocused={isOther}
          onKeep={(text) => onDecide({ ...decision, decision: text })}
        />
      )}
      <KeptText
        label={deliberation.motive}
        text={decision.motive}
        note={isMotiveAsked && decision.motive === '' ? deliberation.motiveAsked : ''}
        onKeep={(motive) => onDecide({ ...decision, motive })}
      />
      <p className="sub">{deliberation.writtenTo(writesTo)}</p>
    </section>
  );
}

/** ← and → belong to the students; within the list ↑ and ↓ move. */
const upAndDown =
  (onKeyDown: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') onKeyDown(event);
  };
