import { ChoiceGroup, type IChoiceGroupOption } from 'office-ui-fabric-react/lib/ChoiceGroup';
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

/** fabric wants a text for every choice; this stands for none. */
const NOT_CHOSEN = '';

/** One reading of the text: whom it concerns, and its choices with what each gives. */
export function ReadingChoice({ effect, onChoose }: ReadingChoiceProps): JSX.Element {
  const { words } = useSurroundings();
  const { readings } = words.columns;
  const messages = readings.named[effect.name];
  const title = capitalised(messages?.name ?? effect.name);
  const options = effect.effects.map((each): IChoiceGroupOption => {
    const text = each.choice === null ? readings.notChosen : capitalised(messages?.choices[each.choice] ?? each.choice);
    const gives = choiceSentence(each, effect.name, words);
    return {
      key: each.choice ?? NOT_CHOSEN,
      text,
      ariaLabel: gives ? `${text}, ${gives}` : text,
      onRenderLabel: () => (
        <span className="choice">
          {text}
          {gives && <small>{gives}</small>}
        </span>
      ),
    };
  });
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
      <ChoiceGroup
        ariaLabelledBy={`reading-${effect.name}`}
        options={options}
        selectedKey={effect.chosen ?? NOT_CHOSEN}
        onChange={(_, option) => onChoose(option === undefined || option.key === NOT_CHOSEN ? null : option.key)}
      />
    </div>
  );
}
