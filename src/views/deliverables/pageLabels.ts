import type { PrintSetup } from '../../workbook/edits';
import { intakeInTitle } from '../intakeInTitle';
import type { DeliverableSource, DeliverableWords } from './deliverable';

/** What stands on every page: whose results they are above; title, page, rule set, day and fingerprint of the marks below. */
export function pageLabels(
  title: string,
  fingerprint: string,
  { check, day }: DeliverableSource,
  { jury }: DeliverableWords,
): Pick<PrintSetup, 'header' | 'footer'> {
  return {
    header: ['', '', jury.confidential],
    footer: [title, jury.page, jury.footer(registryName(check.certification), jury.date(day), fingerprint)],
  };
}

/** A certification as people write it, such as `RNCP 10118`. */
export const registryName = (id: string): string => id.replace(/([A-Z])(\d)/, '$1\u00a0$2');

/** The intake that the papers name: the one chosen, else the one that the grades are titled with; null where neither tells. */
export const intakeOf = ({ check, sheets }: DeliverableSource): number | null =>
  check.options.intake ?? intakeInTitle(sheets.filter(({ ours }) => ours === undefined))?.intake ?? null;
