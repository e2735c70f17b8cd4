import React, { useMemo, useState } from 'react';
import type { OurSheet } from '../../../model/sheet';
import { deliverableStates } from '../../../views/deliverables/deliverableStates';
import { decisionsIn } from '../../../views/deliverables/jury/decisions';
import { Icon, type IconName } from '../Icon';
import { useJuryWords } from '../JuryWords';
import type { Checked, PaneHost, Wish } from '../paneHost';
import type { PaneState } from '../paneState';
import type { PaneActions } from '../usePane';
import { MarksOffer } from './MarksOffer';
import { Offer } from './Offer';
import { resitsText } from './resitsText';
import { SheetState } from './SheetState';
import { WritePreview } from './WritePreview';

interface JuryTabProps {
  readonly host: PaneHost;
  readonly checked: Checked;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Everything that a jury needs in the workbook: what stands there, and what would be written before anything is. */
export function JuryTab({ host, checked, state, actions }: JuryTabProps): JSX.Element {
  const words = useJuryWords();
  const [isAnonymous, setAnonymous] = useState(false);
  const { writing: says } = words;
  const { writing } = state;
  const { check, sheets } = checked;
  const states = useMemo(() => new Map(deliverableStates({ sheets }, words).map((each) => [each.deliverable, each])), [sheets, words]);
  const decided = useMemo(() => decisionsIn(sheets, words).size, [sheets, words]);
  const toExamine = check.judgements.filter(({ verdict }) => verdict === 'jury').length;
  const isBusy = writing?.done != null;
  const wish = (wanted: Wish) => (isBusy ? null : () => actions.wish(wanted));
  const preview = (isFor: (wanted: Wish) => boolean): JSX.Element | null =>
    writing && isFor(writing.wish) ? <WritePreview writing={writing} state={state} actions={actions} /> : null;
  const minutes = isAnonymous ? 'anonymousMinutes' : 'minutes';
  const offer = (
    sheet: OurSheet,
    icon: IconName,
    text: string,
    title = says.titles[sheet],
    children: JSX.Element | null = null,
  ): JSX.Element => (
    <Offer
      icon={icon}
      title={title}
      text={text}
      action={states.get(sheet)?.sheet == null ? says.create : says.again}
      onAction={wish({ kind: 'make', deliverable: sheet })}
      state={<SheetState state={states.get(sheet)} />}
    >
      {children}
      {preview((wanted) =>
        wanted.kind === 'make' ? wanted.deliverable === sheet : wanted.kind === 'removeSheet' && wanted.sheet === states.get(sheet)?.sheet,
      )}
    </Offer>
  );
  return (
    <>
      <div className="sec">
        <Offer
          icon="screen"
          title={says.deliberation.title}
          text={says.deliberation.text(toExamine, decided)}
          action={says.deliberation.start}
          onAction={() => actions.dispatch({ type: 'deliberationOpened', from: null })}
        />
      </div>
      <div className="sec">
        <MarksOffer host={host} checked={checked} onMark={wish({ kind: 'make', deliverable: 'marks' })} onRemove={wish({ kind: 'unmark' })}>
          {preview((wanted) => wanted.kind === 'unmark' || (wanted.kind === 'make' && wanted.deliverable === 'marks'))}
        </MarksOffer>
      </div>
      <div className="sec opts">
        {offer('jury', 'sheet', says.jury(check.judgements.length))}
        {offer('resits', 'list', resitsText(check, words))}
        {offer(
          minutes,
          'minutes',
          says.minutes,
          says.titles.minutes,
          <label className="check-line">
            <input type="checkbox" checked={isAnonymous} disabled={isBusy} onChange={(event) => setAnonymous(event.target.checked)} />
            {says.anonymous}
          </label>,
        )}
        {offer('legend', 'legend', says.legend)}
        <Offer icon="share" title={says.share.title} text={says.share.text} action={says.create} onAction={wish({ kind: 'share' })}>
          {preview(({ kind }) => kind === 'share')}
        </Offer>
      </div>
      <div className="sec">
        <button type="button" className="link undo" disabled={isBusy} onClick={() => actions.wish({ kind: 'removeAll' })}>
          <Icon name="undo" size={14} />
          {says.removeAll}
        </button>
        {preview(({ kind }) => kind === 'removeAll')}
      </div>
    </>
  );
}
