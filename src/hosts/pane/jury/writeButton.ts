import type { WriteButton } from '../../../messages/areas/writing';
import type { Wish } from '../paneHost';

/** What the filled button of a wish's preview says that it does. */
export function writeButton(wish: Wish): WriteButton {
  switch (wish.kind) {
    case 'make':
      return wish.deliverable === 'marks' ? 'marks' : 'sheet';
    case 'share':
      return 'share';
    default:
      return 'remove';
  }
}
