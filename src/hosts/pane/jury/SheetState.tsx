import React from 'react';
import type { DeliverableState } from '../../../views/deliverables/deliverableStates';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

/** What stands in the workbook of one deliverable: where, since when, decisions typed, rows to review. */
export function SheetState({ state: stands }: { readonly state: DeliverableState | undefined }): JSX.Element | null {
  const { words, goTo } = useSurroundings();
  const { state } = words.writing;
  if (!stands || stands.sheet === null) return null;
  const { sheet, decisions, toReview, day } = stands;
  return (
    <>
      <span className="t-met">
        <Icon name="met" size={12} tone="c-met" />
        <button type="button" className="link" onClick={() => goTo({ sheet, row: 0, column: 0 })}>
          {state.there(sheet)}
        </button>
      </span>
      {day && <span>{state.madeOn(day.day, day.month)}</span>}
      {decisions > 0 && <span>{state.decisions(decisions)}</span>}
      {toReview > 0 && (
        <span className="t-jury">
          <Icon name="warn" size={12} tone="c-jury" />
          {state.toReview(toReview)}
        </span>
      )}
    </>
  );
}
