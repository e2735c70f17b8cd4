import { parseArea } from '../../../src/model/address';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import { conditionalFormats } from './conditionalFormats';
import type { Host } from './host';
import { rangeFormat } from './lookObjects';

/** Excel cuts longer addresses without a word. */
const LONGEST_ADDRESS = 8192;

let references = 0;

/** Several rectangles of a sheet. */
export function rangeAreas(_host: Host, sheet: SimulatedSheet, address: string): HostObject {
  if (address.length > LONGEST_ADDRESS) throw new NotSimulated('an address that Excel would cut');
  const areas = address.split(',').map((name) => {
    const area = parseArea(name);
    if (!area) throw new ExcelFailure('InvalidArgument', `No address: ${name}`);
    return area;
  });
  return {
    type: 'RangeAreas',
    identity: { _ReferenceId: `areas${String(references++)}` },
    objects: {
      ConditionalFormats: () => conditionalFormats(sheet, areas),
      Format: () =>
        rangeFormat(sheet, areas, () => {
          throw new NotSimulated('the protection of several areas');
        }),
    },
  };
}
