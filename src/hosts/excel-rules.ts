/** Reads checks and conditional formats of Excel sheets, only where they belong. Names Office.js types only, no global. */
import { addressOf } from "../sheet/address";
import type { SheetCheck } from "../check/check";
import type { PresentFormat, PresentRule } from "../check/model";
import { boundsText, listText, ruleText } from "../check/rules";
import { textIn } from "../formula/literals";
import { areasIn } from "../formula/references";
import { halves } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { fits } from "./excel-build";

/** What stands on a sheet. */
export interface FoundRules {
  readonly rules: readonly PresentRule[];
  readonly formats: readonly PresentFormat[];
}

/** What Excel says of cells that do not all have the same check. */
const DIFFERENT: ReadonlySet<string> = new Set(["Inconsistent", "MixedCriteria"]);

/**
 * The checks and formats of sheets, in their order. A column whose cells differ is read again by halves, of all sheets
 * in one request.
 */
export async function readRules(
  sheets: readonly (SheetCheck & { readonly worksheet: Excel.Worksheet })[],
  send: () => Promise<void>,
): Promise<readonly FoundRules[]> {
  if (sheets.length === 0) return [];
  const found = sheets.map(() => ({ rules: [] as PresentRule[], formats: [] as PresentFormat[] }));
  let waiting: { readonly at: number; readonly area: Area; readonly check: Excel.DataValidation }[] = [];
  const ask = (at: number, area: Area): void => {
    const check = sheets[at]?.worksheet.getRange(addressOf(area)).dataValidation;
    if (!check) return;
    check.load("type,rule");
    waiting.push({ at, area, check });
  };
  sheets.forEach(({ name, rules }, at) => {
    for (const { area, validation } of rules) {
      if (fits(validation)) ask(at, area);
      // A list that Excel has no room for was never there, so it cannot have been lost.
      else found[at]?.rules.push({ area, rule: ruleText(validation.rule, name) });
    }
  });
  const painted = sheets.map(({ worksheet, formats }) => {
    const all = formats.length > 0 ? worksheet.getRange().conditionalFormats : null;
    all?.load("items/id,items/type");
    return all;
  });
  await send();

  const formats = painted.flatMap((all, at) =>
    (all?.items ?? []).map((format) => {
      const areas = format.getRanges();
      areas.load("address");
      const value = format.type === "CellValue" ? format.cellValue : null;
      value?.load("rule");
      return { at, value, areas };
    }),
  );
  let isFirst = formats.length > 0;
  for (;;) {
    const answered = waiting;
    waiting = [];
    for (const { at, area, check } of answered) {
      if (DIFFERENT.has(check.type)) halves(area).forEach((half) => ask(at, half));
      const rule = ruleOf(check, sheets[at]?.name ?? "");
      if (rule !== null) found[at]?.rules.push({ area, rule });
    }
    if (waiting.length === 0 && !isFirst) break;
    await send();
    isFirst = false;
  }
  for (const { at, value, areas } of formats) {
    const equals = value?.rule.operator === "EqualTo" ? textIn(String(value.rule.formula1)) : null;
    found[at]?.formats.push(...areasIn(areas.address).map((area) => ({ area, equals })));
  }
  return found;
}

/**
 * The check of a range in the words of `ruleText`; whatever Salesbook would not set with all that is known of it.
 *
 * @returns `null` where there is none, or none that all cells share
 */
export function ruleOf({ type, rule }: Excel.DataValidation, sheet: string): string | null {
  if (type === "None" || DIFFERENT.has(type)) return null;
  const { list, wholeNumber, decimal, date } = rule;
  if (list) return listText(String(list.source), sheet);
  const bounds = wholeNumber ?? decimal ?? date;
  if (!bounds || bounds.operator !== "Between") return `other ${type} ${JSON.stringify(rule)}`;
  const kind = wholeNumber ? "whole" : decimal ? "decimal" : "date";
  return boundsText(kind, serialOf(bounds.formula1), serialOf(bounds.formula2));
}

/** The limit of a date may come back as a text in ISO 8601. */
function serialOf(bound: unknown): unknown {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(bound));
  return day ? Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / (24 * 60 * 60 * 1000) + 25_569 : bound;
}
