import type { Spread } from '../../../views/overview';
import { centreShort } from '../../../views/naming';
import type { StudentFilter } from '../../../views/studentFilter';
import type { Words } from '../../../views/words';

/** What a filter is called on the token that frees it; null for everyone. */
export function filterName(filter: StudentFilter, spreads: readonly Spread[], minimum: number, words: Words): string | null {
  const { overview } = words.students;
  switch (filter.by) {
    case 'all':
      return null;
    case 'verdict':
      return overview.verdict[filter.verdict];
    case 'criterion':
      return `${overview.criterion[filter.criterion]}, ${overview.answer[filter.answer]}`;
    case 'centre': {
      const name = spreads.find(({ key }) => key === filter.centre)?.name ?? filter.centre;
      return `${centreShort({ id: filter.centre, name }, words)}, ${overview.below(words.pane.numbers.mark(minimum))}`;
    }
  }
}
