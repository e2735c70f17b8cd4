import { useKeyDown } from '../useKeyDown';
import type { DeliberationActions, DeliberationScene } from './deliberationScene';

/** The keys of the view: ← → to the next student, a digit for a decision, N for the names, Escape to leave; none while a text is typed. */
export function useDeliberationKeys(scene: DeliberationScene, actions: DeliberationActions, onChoice: (choice: number) => void): void {
  useKeyDown((event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.target instanceof HTMLElement && event.target.matches('input, textarea, select') ? event.target : null;
    if (event.key === 'Escape') {
      if (field) field.blur();
      else actions.leave();
    } else if (!field && answers(event.key, { scene, actions, onChoice })) event.preventDefault();
  });
}

interface Keyed {
  readonly scene: DeliberationScene;
  readonly actions: DeliberationActions;
  readonly onChoice: (choice: number) => void;
}

function answers(key: string, { scene, actions, onChoice }: Keyed): boolean {
  if (key === 'ArrowLeft' && scene.at > 0) actions.go(scene.at - 1);
  else if (key === 'ArrowRight' && scene.at < scene.count - 1) actions.go(scene.at + 1);
  else if (key === 'n' || key === 'N') actions.hideNames(!scene.areNamesHidden);
  else if (/^[1-9]$/.test(key) && scene.card && scene.writesTo !== null) onChoice(Number(key) - 1);
  else return false;
  return true;
}
