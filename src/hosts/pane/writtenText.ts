import type { NoticeMessages } from '../../messages/areas/pane';
import type { Words } from '../../views/words';
import type { Draft } from './paneHost';

/** What a notice says of a draft that was written, and the word that takes it back. */
export function writtenText({ wish, plan, copy }: Draft, { writing: { done, remove } }: Words): NoticeMessages {
  const { lostNames = [] } = copy ?? {};
  const said = lostNames.length > 0 ? `${done.sharedText} ${done.lostNames(lostNames)}` : done.sharedText;
  if (copy) return { title: () => done.shared(copy.name), text: () => said };
  const [write] = plan.writes;
  if (wish.kind !== 'make' || !write) return { title: () => done.removed, text: () => '' };
  if (write.what === 'marks') {
    const rules = plan.writes.reduce((sum, { count }) => sum + count, 0);
    return { title: () => done.marks(rules), text: () => '', action: remove };
  }
  const kept = write.kept?.decisions ?? 0;
  const told = [...(write.count > 0 ? [done.rows(write.count)] : []), ...(kept > 0 ? [done.kept(kept)] : [])].join(', ');
  return { title: () => done.sheet(write.sheet), text: () => told && `${told}.`, action: remove };
}
