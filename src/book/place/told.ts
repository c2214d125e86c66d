/** Formulas that tell of other tables of the workbook: in the names of those, with addresses on their sheets. */
import { quotedSheet, quotedText } from "../../formula/literals";
import { printFormula, type FormulaNames } from "../../formula/print";
import { isOfSome, toldThere, type Telling } from "../../tables/model";
import type { Plans, TablePlan } from "../plan/model";
import { addressOf } from "../../sheet/address";
import { NOTICE_ROW } from "./rows";
import { unreadableOf } from "./unreadable";

/**
 * The formula of a cell that tells of other tables; `undefined` where none of them is in the workbook.
 *
 * @param plans of all tables of the book
 */
export function toldFormula(of: Telling["of"], plan: TablePlan, plans: Plans): string | undefined {
  if (isOfSome(of)) {
    const told = toldThere(of, (table) => plans.has(table));
    const there = told && plans.get(told.table);
    return there && printFormula(told.formula, namesThere(there, plan));
  }
  // Only a table that may have something to say has a line for it.
  const others = [...plans.values()].filter((other) => other !== plan && unreadableOf(other).length > 0);
  return others.reduceRight((next, there) => printFormula(of.formula, namesThere(there, plan, next)), of.end);
}

/** The names of another table as the formulas of a sheet call them. */
function namesThere(there: TablePlan, here: TablePlan, next = ""): FormulaNames {
  const { names, words, sheetName, spec } = there;
  const onSheet = (address: string): string => `${quotedSheet(sheetName)}!${address}`;
  const parts = words.common.notices.unreadable.split("{count}");
  const unread = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
  return {
    ...names,
    cells: new Map([
      ...[...names.cells].map(([name, address]) => [name, onSheet(address)] as const),
      ["there.number", quotedText(spec.number)],
      ["there.corner", onSheet(addressOf({ row: 0, column: 0 }, "$"))],
      ["there.notice", onSheet(addressOf({ row: NOTICE_ROW, column: 0 }, "$"))],
      ["there.unread", quotedText(unread)],
      ["there.next", next],
    ]),
    ranges: new Map([...names.ranges].map(([name, address]) => [name, onSheet(address)])),
    here: here.names,
  };
}
