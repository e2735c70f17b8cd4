import type { ReadingsMessages } from '../areas/readings';

export const readings: ReadingsMessages = {
  resit: { name: 'mark after a resit', choices: { replaces: 'replaces the first mark', capped: 'capped at 10' } },
  toeic: { name: 'TOEIC on a professionalisation contract', choices: { '750': '750 points', '600': '600 points' } },
  waived: { name: 'waived subject', choices: { leftOut: 'left out', missing: 'counts as missing' } },
};
