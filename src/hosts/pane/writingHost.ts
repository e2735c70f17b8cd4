import type { DeliverableSource } from '../../views/deliverables/deliverable';
import type { LongWork, Workbook } from '../../workbook/workbook';
import type { Book } from './book';
import { withPaneErrors } from './faultOf';
import { hindering } from './hindering';
import { type Checked, type Draft, PaneError, type PaneHost, type PaneSettings, type Wish } from './paneHost';

/** The part of the pane's host that writes for the jury; what it is made of is loaded when it is first asked for. */
export function writingHost(
  workbook: Workbook,
  book: Book,
  { juryWords, today }: Pick<PaneHost, 'juryWords' | 'today'>,
): Pick<PaneHost, 'draft' | 'write' | 'decide'> {
  const sourceOf = ({ check, sheets, regulation }: Checked): DeliverableSource => ({ check, sheets, regulation, day: today() });

  const draftOf = async (wish: Wish, settings: PaneSettings, work: LongWork): Promise<{ draft: Draft; checked: Checked }> => {
    await book.read(work);
    const checked = await book.judge(settings, { ...(work.signal ? { signal: work.signal } : {}) });
    const { planned, copyOf } = await import(/* webpackChunkName: 'jury' */ './planned');
    const words = await juryWords();
    const marked = wish.kind === 'unmark' || wish.kind === 'removeAll' ? await workbook.marked() : [];
    const plan = planned(wish, sourceOf(checked), words, marked);
    const copy = wish.kind === 'share' ? copyOf(checked, words) : null;
    return { draft: { wish, plan, obstacles: copy ? [] : hindering(plan.edits, checked.obstacles), copy }, checked };
  };

  return {
    draft: (wish, settings, work) => withPaneErrors(() => draftOf(wish, settings, work)),
    write: (shown, settings, work) =>
      withPaneErrors(async () => {
        const { draft, checked } = await draftOf(shown.wish, settings, { ...(work.signal ? { signal: work.signal } : {}) });
        if (!areAlike(shown, draft)) return { kind: 'changed', draft, checked };
        if (draft.copy) {
          const { share } = await import(/* webpackChunkName: 'share' */ './share');
          const lostNames = await share(workbook, sourceOf(checked), await juryWords(), draft.copy.name, work);
          return { kind: 'written', draft: { ...draft, copy: { ...draft.copy, lostNames } }, checked };
        }
        await workbook.apply(draft.plan.edits, work);
        await book.read();
        return { kind: 'written', draft, checked: await book.judge(settings) };
      }),
    decide: (checked, judgement, decision) =>
      withPaneErrors(async () => {
        await book.look();
        const { planDecision } = await import(/* webpackChunkName: 'jury' */ '../../views/deliverables/jury/planDecision');
        const plan = planDecision({ ...sourceOf(checked), sheets: book.sheets() }, judgement, decision, await juryWords());
        if (plan.writes.some(({ what }) => what !== 'cells')) throw new PaneError('noJurySheet');
        await workbook.apply(plan.edits);
        book.keep(plan.edits);
        return { ...checked, sheets: book.sheets() };
      }),
  };
}

/** Whether the same would be written in the same places; what the cells then hold follows the marks. */
const areAlike = (one: Draft, other: Draft): boolean =>
  JSON.stringify([one.plan.writes, one.copy, one.obstacles]) === JSON.stringify([other.plan.writes, other.copy, other.obstacles]);
