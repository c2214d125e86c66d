/**
 * The line below a table's purpose: what the sheet has to say of its own inputs and of the tables beside it. It is a formula,
 * and blank while there is nothing to say.
 */
import type { Plans, TablePlan } from "../plan/model";
import { blankSalesOf } from "./blank-sales";
import { missingKeysOf } from "./missing-keys";
import type { Notice } from "./notice";
import { unreadableOf } from "./unreadable";

/**
 * The formula and the value of the line; `undefined` where there can be nothing to say.
 *
 * @param plans of all tables of the book
 */
export function noticeOf(plan: TablePlan, plans: Plans): Notice | undefined {
  const notices = [...unreadableOf(plan), ...blankSalesOf(plan), ...missingKeysOf(plan, plans)];
  if (notices.length === 0) return undefined;
  const formulas = notices.map(({ formula }) => formula);
  return {
    formula: formulas.length === 1 ? formulas.join("") : `TRIM(${formulas.join('&" "&')})`,
    value: notices.flatMap(({ value }) => (value === "" ? [] : [value])).join(" "),
  };
}
