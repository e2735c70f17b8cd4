import type { Jury } from '../../../../model/shownRegulation';
import type { Route } from '../../../../model/student';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { capitalised } from '../../../naming';

const JURIES: readonly Jury[] = ['school', 'university', 'untold'];
const ROUTES: readonly (Route | null)[] = ['student', 'apprentice', 'continuing', 'professionalisation', 'vae', 'individual', null];

/** Who sits for whom: for each jury the routes with their students, and its composition as the text tells it. */
export function composition(
  { check, regulation }: DeliverableSource,
  { pane, papers: { minutes } }: DeliverableWords,
): readonly { readonly routes: string; readonly jury: string }[] {
  const { juries } = regulation.called[pane.language];
  return JURIES.flatMap((jury) => {
    const routes = ROUTES.filter((route) => regulation.juryOf(route) === jury).flatMap((route) => {
      const count = check.judgements.filter(({ record }) => record.route === route).length;
      const [one, many] = minutes.routes[route ?? 'unknown'];
      return count === 0 ? [] : [minutes.counted(count === 1 ? one : many, count)];
    });
    return routes.length === 0 ? [] : [{ routes: capitalised(routes.join(', ')), jury: juries[jury] }];
  });
}
