import { isAcquired, type Mark } from '../../../model/mark';
import { rule } from '../../../regulation/rule';
import { SECTIONS } from '../sections';

/**
 * Whether a centre or a period is acquired, once and for all: its own cell says so,
 * or one of its parts does and no part holds a number or something unreadable.
 */
export const acquired = rule({ id: 'acquired.unlimited', section: SECTIONS.validity }, (whole: Mark, parts: readonly Mark[]): boolean => {
  if (typeof whole !== 'number' && isAcquired(whole)) return true;
  return parts.every((part) => typeof part !== 'number' && part.state !== 'unreadable') && parts.some(isAcquired);
});
