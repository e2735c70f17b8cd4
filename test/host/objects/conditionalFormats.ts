import type { Area } from '../../../src/model/sheet';
import { common } from '../book/areas';
import { type Rule, ruleId } from '../book/sheetDress';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import { conditionalFormatObject, guardFormats } from './lookObjects';

/** The conditional formats that touch some areas; null is the whole sheet. */
export function conditionalFormats(sheet: SimulatedSheet, areas: readonly Area[] | null): HostObject {
  const there = (): Rule[] =>
    sheet.dress.rules.filter((rule) => areas === null || rule.areas.some((own) => areas.some((area) => common(own, area))));
  return {
    type: 'ConditionalFormatCollection',
    items: () => there().map((rule) => conditionalFormat(sheet, rule.id)),
    item: (id) => {
      if (!there().some((rule) => rule.id === id)) throw new ExcelFailure('ItemNotFound');
      return conditionalFormat(sheet, String(id));
    },
    objects: {
      Add: (type) => {
        guardFormats(sheet);
        if (type !== 'Custom' || areas === null) throw new NotSimulated(`adding a conditional format of type ${String(type)}`);
        const rule: Rule = { id: ruleId(), type, areas: [...areas], formula: '', format: {} };
        sheet.dress.rules = [rule, ...sheet.dress.rules];
        return conditionalFormat(sheet, rule.id);
      },
    },
    calls: {
      ClearAll: () => {
        guardFormats(sheet);
        if (areas === null) sheet.dress.rules = [];
        else areas.forEach((area) => sheet.dress.clearRules(area));
      },
    },
  };
}

function conditionalFormat(sheet: SimulatedSheet, id: string): HostObject {
  const rule = (): Rule => {
    const found = sheet.dress.rules.find((one) => one.id === id);
    if (!found) throw new ExcelFailure('ItemNotFound');
    return found;
  };
  return {
    type: 'ConditionalFormat',
    identity: { _Id: id },
    values: { Id: () => id, Type: () => rule().type },
    objects: { Custom: () => customFormat(rule), CustomOrNullObject: () => (rule().type === 'Custom' ? customFormat(rule) : null) },
    calls: {
      Delete: () => {
        guardFormats(sheet);
        rule();
        sheet.dress.rules = sheet.dress.rules.filter((one) => one.id !== id);
      },
    },
  };
}

function customFormat(rule: () => Rule): HostObject {
  return {
    type: 'CustomConditionalFormat',
    objects: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        values: {
          Formula: () => {
            if (rule().isUnreadable) throw new ExcelFailure('GeneralException');
            return rule().formula;
          },
        },
        setters: { Formula: (formula) => void (rule().formula = String(formula)) },
      }),
      Format: () =>
        conditionalFormatObject(
          () => rule().format,
          (format) => void (rule().format = format),
        ),
    },
  };
}
