import type { Area } from '../../../src/model/sheet';
import type { Validation } from '../book/sheetDress';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import { guardFormats } from './lookObjects';

const LONGEST_SOURCE = 255;

/** The data validation of an area; null is the whole sheet. */
export function dataValidation(sheet: SimulatedSheet, area: Area | null): HostObject {
  const own = (): Validation => {
    guardFormats(sheet);
    if (!area) throw new NotSimulated('a data validation of a whole sheet');
    const found = sheet.dress.validations.find(({ areas: [first] }) => JSON.stringify(first) === JSON.stringify(area));
    if (found) return found;
    sheet.dress.clearValidations(area);
    const made: Validation = { areas: [area], settings: {} };
    sheet.dress.validations.push(made);
    return made;
  };
  const set = (name: string) => (value: unknown) => {
    const one = own();
    one.settings = { ...one.settings, [name]: value };
  };
  return {
    type: 'DataValidation',
    setters: {
      IgnoreBlanks: set('ignoreBlanks'),
      ErrorAlert: set('errorAlert'),
      Rule: (rule) => {
        const { list } = rule as { readonly list?: { readonly source?: unknown } };
        if (typeof list?.source !== 'string') throw new NotSimulated('a data validation that is no list of texts');
        if (list.source.length > LONGEST_SOURCE) throw new ExcelFailure('InvalidArgument', 'The list is too long.');
        set('rule')(rule);
      },
    },
    calls: {
      Clear: () => {
        guardFormats(sheet);
        if (area) sheet.dress.clearValidations(area);
        else sheet.dress.validations = [];
      },
    },
  };
}
