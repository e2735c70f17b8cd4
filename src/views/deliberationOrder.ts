import type { DeliberationScope } from '../messages/areas/deliberation';
import type { Check } from '../model/check';
import type { Judgement } from '../model/verdict';
import { EVERYONE } from './studentFilter';
import { studentKey, studentOrder } from './studentOrder';

/** The keys of the students whom the jury goes through, each once: those to treat first, each verdict in the order of the grades. */
export function deliberationOrder(check: Check, scope: DeliberationScope, isDecided: (judgement: Judgement) => boolean): readonly string[] {
  const order = studentOrder(check, { filter: EVERYONE, search: '', sort: 'toTreat' });
  const keys = order.flatMap((index) => {
    const judgement = check.judgements[index];
    return judgement && belongs(judgement, scope, isDecided) ? [studentKey(judgement)] : [];
  });
  return [...new Set(keys)];
}

function belongs(judgement: Judgement, scope: DeliberationScope, isDecided: (judgement: Judgement) => boolean): boolean {
  switch (scope) {
    case 'jury':
      return judgement.verdict === 'jury';
    case 'undecided':
      return !isDecided(judgement);
    case 'all':
      return true;
  }
}
