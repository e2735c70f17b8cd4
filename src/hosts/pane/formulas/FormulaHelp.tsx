import React, { Fragment } from 'react';
import { ENGLISH, FRENCH, formulaText } from '../../../views/formula';
import type { FormulaExample } from '../../../views/formulaExamples';
import { useSurroundings } from '../paneContext';
import { formulaHelp } from './formulaHelpEntries';

interface FormulaHelpProps {
  /** The functions with the workbook's ranges; without them their general examples are shown. */
  readonly examples?: readonly FormulaExample[];
  /** Writes a formula; null where the selection is no place for one. */
  readonly onInsert?: ((example: FormulaExample) => void) | null;
  readonly note?: string;
}

/** Every function: what it gives, a formula as this Excel takes it, and its result. */
export function FormulaHelp({ examples = [], onInsert = null, note }: FormulaHelpProps): JSX.Element {
  const { words } = useSurroundings();
  const { formulas } = words;
  const notation = words.pane.numbers.mark(0.5) === '0,5' ? FRENCH : ENGLISH;
  return (
    <div className="fxs">
      {note && <p className="sub first">{note}</p>}
      {formulaHelp(words).map(({ name, says, example }) => {
        const own = examples.find((each) => each.name === name);
        const text = own?.formula ? formulaText(own.formula, notation) : own ? '' : example;
        return (
          <section className="fx" key={name}>
            <div className="fx-h">
              <h3>
                <code>{name}</code>
              </h3>
              {own && (
                <button
                  type="button"
                  className="btn small"
                  aria-label={formulas.insertNamed(name)}
                  disabled={!own.formula || !onInsert}
                  onClick={() => onInsert?.(own)}
                >
                  {formulas.insert}
                </button>
              )}
            </div>
            <p>{says}</p>
            {text && <pre>{breakable(text)}</pre>}
            {own?.formula ? (
              own.gives && (
                <p className="res">
                  {formulas.gives} <b>{own.gives}</b>
                </p>
              )
            ) : (
              <p className="res">{!own ? formulas.example : name === 'ECTSMISSING' ? formulas.noCredits : formulas.noColumns}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** A formula may break after a separator or a bracket, nowhere else. */
const breakable = (text: string): readonly JSX.Element[] =>
  text.split(/(?<=[;,(])/).map((part, index) => (
    <Fragment key={index}>
      <wbr />
      {part}
    </Fragment>
  ));
