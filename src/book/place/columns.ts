/** The columns of a planned table as cells, and as the table that a spreadsheet knows: headings, values, formulas, totals. */
import { printFormula, wholeColumn } from "../../formula/print";
import type { CellContent, SheetTable, SheetTableColumn } from "../../sheet/sheet";
import type { StyleName } from "../../sheet/styles";
import { MARK } from "../../tables/model";
import { type ColumnPlan, type Plans, roleOf, type TablePlan } from "../plan/model";
import { contentOf } from "../plan/plan";
import type { Put } from "./blocks";
import type { SheetRows } from "./rows";
import { toldFormula } from "./told";

/** Places the columns with their headings and, where there are several, the names of their sections. */
export function placeColumns(plan: TablePlan, plans: Plans, rows: SheetRows, put: Put): void {
  plan.columns.forEach((column, index) => {
    if (plan.hasBands) {
      const opens = plan.columns[index - 1]?.section !== column.section;
      put(rows.headings - 1, index, { value: opens ? plan.words.section(column.section) : null, style: "band" });
    }
    put(rows.headings, index, { value: column.heading, style: headingStyle(column) });
    placeData(plan, plans, column, rows, (row, cell) => put(row, index, cell));
  });
}

/** The table of a sheet, with headings, data and totals; `null` for a form without one. */
export function tableOf(plan: TablePlan, rows: SheetRows): SheetTable | null {
  if (plan.columns.length === 0) return null;
  const totalRow = rows.total !== null;
  const label = plan.words.common.total;
  return {
    name: plan.tableName,
    area: { row: rows.headings, column: 0, rows: plan.request.rows + 1 + (totalRow ? 1 : 0), columns: plan.columns.length },
    totalRow,
    filter: true,
    columns: plan.columns.map((column, index): SheetTableColumn => ({
      heading: column.heading,
      formula: formulaOf(plan, column),
      total: totalRow && index === 0 ? { label } : column.field.total ? totalOf(plan, column) : undefined,
    })),
  };
}

/** Places the totals of a table that has some. */
export function placeTotals(plan: TablePlan, { columns }: SheetTable, row: number, put: Put): void {
  columns.forEach(({ total }, index) => {
    const kind = plan.columns[index]?.field.kind ?? "text";
    if (!total) put(row, index, { value: null, style: `total.${kind}` });
    else if ("label" in total) put(row, index, { value: total.label, style: "total.text" });
    else put(row, index, { value: total.value, formula: total.formula, style: `total.${kind}` });
  });
}

function headingStyle(column: ColumnPlan): StyleName {
  if (column.field.kind === "mark") return "markHeading";
  return roleOf(column) === "input" ? "inputHeading" : "resultHeading";
}

function placeData(
  plan: TablePlan,
  plans: Plans,
  column: ColumnPlan,
  rows: SheetRows,
  put: (row: number, cell: Parameters<Put>[2]) => void,
): void {
  const isInput = roleOf(column) === "input";
  const style: StyleName = `${isInput ? "input" : "result"}.${column.field.kind}`;
  const everyRow = formulaOf(plan, column);
  for (let row = 0; row < plan.request.rows; row++) {
    const value = contentOf(column.values[row] ?? null);
    const formula = everyRow ?? ownFormula(plan, plans, column, row);
    if (isInput) put(rows.data + row, { value, style, input: { kind: "field", table: plan.spec.number, field: column.id, row } });
    else if (formula === undefined) put(rows.data + row, { value, style });
    else put(rows.data + row, { value: value ?? "", formula, style: isLinkField(column) ? "link" : style });
  }
}

/** The formula that every row of a column has. */
function formulaOf(plan: TablePlan, column: ColumnPlan): string | undefined {
  const { field, link, repetition } = column;
  const template = field.role === "result" ? field.formula : link && "everyRow" in link ? link.everyRow : undefined;
  return template === undefined ? undefined : printFormula(template, plan.names, { repetition });
}

function isLinkField({ field }: ColumnPlan): boolean {
  return field.role === "told" && field.isLink === true;
}

/** The formula of a single row, where the rows of a column differ. */
function ownFormula(plan: TablePlan, plans: Plans, column: ColumnPlan, row: number): string | undefined {
  const { field, link } = column;
  if (field.role === "told") {
    const telling = field.rows[row];
    return telling && toldFormula(telling.of, plan, plans);
  }
  const template = link && "rows" in link ? link.rows[row] : undefined;
  return template == null ? undefined : printFormula(template, plan.names);
}

function totalOf(plan: TablePlan, column: ColumnPlan): { formula: string; value: CellContent } {
  const values = column.values.filter((value): value is number => typeof value === "number");
  const reference = wholeColumn(plan.tableName, column.heading);
  if (column.field.total === "marks") {
    const count = column.values.filter((value) => value === MARK).length;
    return { formula: `IF(COUNTIF(${reference},"${MARK}")=0,"",COUNTIF(${reference},"${MARK}"))`, value: count || "" };
  }
  // AGGREGATE leaves out rows that show an error, as the classes do; 9 is SUM, 7 leaves out errors and hidden rows.
  const sum = `AGGREGATE(9,7,${reference})`;
  const isCounted = column.field.total === "counted";
  const shown = isCounted ? `IF(COUNTIF(${reference},"<0")=0,${sum},SUMIF(${reference},">0"))` : sum;
  return {
    formula: `IF(COUNT(${reference})=0,"",${shown})`,
    value: values.length === 0 ? "" : values.reduce((before, value) => before + (isCounted ? Math.max(0, value) : value), 0),
  };
}
