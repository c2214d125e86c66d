/** What the line below a table's purpose says of blank cells that count as 0: a month without a figure is one without a sale. */
import { SalesbookError } from "../../domain/errors";
import { isBlank } from "../../domain/cells";
import { fill } from "../../i18n";
import { wholeColumn, wholeColumns } from "../../formula/print";
import type { InputField } from "../../tables/model";
import type { TablePlan } from "../plan/model";
import { countedText, type Notice } from "./notice";

/** The sentence for each field whose blank cells count so. */
export function blankSalesOf(plan: TablePlan): Notice[] {
  const fields = new Set(plan.columns.map(({ field }) => field));
  return [...fields].flatMap((field) => (field.role === "input" && field.blankIsNone ? [noticeOf(plan, field, field.blankIsNone)] : []));
}

function noticeOf({ names, tableName, words, calculation }: TablePlan, field: InputField, result: string): Notice {
  const headings = names.headings.get(field.name) ?? [];
  const cells = wholeColumns(tableName, headings[0] ?? "", headings.at(-1) ?? "");
  const known = wholeColumn(tableName, names.headings.get(result)?.[0] ?? "");
  const results = calculation.column(result);
  const found = calculation
    .block(field.name)
    .flatMap((row, index) => (isBlank(results[index]) || results[index] instanceof SalesbookError ? [] : row.filter(isBlank))).length;
  const { blankSales } = words.common.notices;
  return {
    // Where the result is known, all that is no number is blank. Nothing is divided by the length of a blank, and of an error.
    formula: countedText(blankSales, `SUMPRODUCT(ISNUMBER(1/LEN(${known}))*(1-ISNUMBER(${cells})))`),
    value: found === 0 ? "" : fill(blankSales, { count: found }),
  };
}
