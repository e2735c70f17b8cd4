import React from 'react';
import { choiceSentence } from '../../../views/choiceSentence';
import { capitalised } from '../../../views/naming';
import type { ReadingEffect } from '../../../views/readingEffects';
import { CellLink } from '../CellLink';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

interface ReadingChoiceProps {
  readonly effect: ReadingEffect;
  readonly onChoose: (choice: string | null) => void;
}

/** How many of the students whose verdict depends on a reading are named. */
const NAMED = 3;

/** One reading of the text: whom it concerns, and its choices with what each gives. */
export function ReadingChoice({ effect, onChoose }: ReadingChoiceProps): JSX.Element {
  const { words } = useSurroundings();
  const { readings } = words.columns;
  const messages = readings.named[effect.name];
  const title = capitalised(messages?.name ?? effect.name);
  const named = effect.decided.slice(0, NAMED);
  return (
    <div className="card">
      <h3 id={`reading-${effect.name}`}>{title}</h3>
      <p className="eff">
        <Icon name="unsettled" size={12} tone="c-unsettled" />
        <span>
          {readings.effect(effect.concerned, effect.decided.length)}
          {named.map((judgement) => {
            const at = judgement.findings.find(({ reading }) => reading === effect.name)?.at ?? { column: 0, ...judgement.record.at };
            return (
              <span key={judgement.record.at.row} className="who">
                {judgement.record.name} <CellLink at={at} of={judgement.record.name} />
              </span>
            );
          })}
          {effect.decided.length > NAMED && ` ${readings.andOthers(effect.decided.length - NAMED)}`}
        </span>
      </p>
      <div role="radiogroup" aria-labelledby={`reading-${effect.name}`}>
        {effect.effects.map((each) => {
          const gives = choiceSentence(each, effect.name, words);
          return (
            <label key={each.choice} className="check-line reading">
              <input type="radio" name={effect.name} checked={each.choice === effect.chosen} onChange={() => onChoose(each.choice)} />
              <span>
                {each.choice === null ? readings.notChosen : capitalised(messages?.choices[each.choice] ?? each.choice)}
                {gives && <small>{gives}</small>}
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
