/**
 * Names that are free in a workbook. The layout has looked already, but the workbook may have changed since: what is
 * taken by now gets a number, and every formula that speaks of it is told. Names Office.js types only, no global.
 */
import { SalesbookError } from "../domain/errors";
import { renamedFormula } from "../formula/rename";
import type { Cell, Sheet, SheetTable, Validation } from "../sheet/sheet";

/** Names in use, of sheets and of tables and defined names; Excel compares them without regard to case. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** Names and ids in the workbook, in one request; refuses a workbook whose structure is protected. */
export async function readNames(
  context: Excel.RequestContext,
  checkProtection = false,
): Promise<NamesInUse & { readonly ids: ReadonlySet<string> }> {
  const { worksheets, tables, names } = context.workbook;
  // Reading the member alone fails where Excel does not have it.
  const protection = checkProtection ? context.workbook.protection : null;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  protection?.load("protected");
  await context.sync();
  if (protection?.protected) throw new SalesbookError("workbookProtected");
  return {
    ids: new Set(worksheets.items.map((sheet) => sheet.id)),
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: [...tables.items.map((table) => table.name), ...names.items.map((name) => name.name)],
  };
}

/** Excel's limit for a sheet's name. */
const LONGEST_SHEET_NAME = 31;

/**
 * The same sheets under names that nothing in the workbook has.
 *
 * @param sheets as laid out
 * @param inUse names of the workbook
 * @returns the sheets themselves where their names are free; a taken sheet becomes `name (2)`, a taken table `name_2`
 */
export function withFreeNames(sheets: readonly Sheet[], inUse: NamesInUse): readonly Sheet[] {
  const sheetNames = renamed(
    sheets.map((sheet) => sheet.name),
    inUse.sheets,
    (name, number) => `${name.slice(0, LONGEST_SHEET_NAME - ` (${number})`.length)} (${number})`,
  );
  const tableNames = renamed(
    sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    inUse.names,
    (name, number) => `${name}_${number}`,
  );
  if (sheetNames.size === 0 && tableNames.size === 0) return sheets;
  const rewrite = (formula: string): string =>
    renamedFormula(formula, { sheet: (name) => sheetNames.get(name), table: (name) => tableNames.get(name) });
  return sheets.map((sheet) => ({
    ...sheet,
    name: sheetNames.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map((row) => row.map((cell) => rewrittenCell(cell, rewrite))),
    validations: sheet.validations.map((validation) => rewrittenValidation(validation, sheetNames)),
    tables: sheet.tables.map((table) => rewrittenTable(table, tableNames.get(table.name) ?? table.name, rewrite)),
    ...(sheet.mark ? { mark: { ...sheet.mark, book: tableNames.get(sheet.mark.book) ?? sheet.mark.book } } : {}),
  }));
}

function renamed(
  wanted: readonly string[],
  inUse: readonly string[],
  numbered: (name: string, number: number) => string,
): ReadonlyMap<string, string> {
  const taken = new Set(inUse.map(folded));
  const changes = new Map<string, string>();
  const reserved = new Set([...taken, ...wanted.map(folded)]);
  for (const name of wanted) {
    if (!taken.has(folded(name))) continue;
    let number = 2;
    while (reserved.has(folded(numbered(name, number)))) number += 1;
    changes.set(name, numbered(name, number));
    reserved.add(folded(numbered(name, number)));
  }
  return changes;
}

function rewrittenCell(cell: Cell | undefined, rewrite: (formula: string) => string): Cell | undefined {
  return cell?.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) };
}

/** A drop-down may offer what stands on another sheet. */
function rewrittenValidation(validation: Validation, sheets: ReadonlyMap<string, string>): Validation {
  const { rule } = validation;
  if (rule.type !== "list" || rule.sourceSheet === undefined) return validation;
  return { ...validation, rule: { ...rule, sourceSheet: sheets.get(rule.sourceSheet) ?? rule.sourceSheet } };
}

function rewrittenTable(table: SheetTable, name: string, rewrite: (formula: string) => string): SheetTable {
  return {
    ...table,
    name,
    columns: table.columns.map((column) => ({
      ...column,
      ...(column.formula === undefined ? {} : { formula: rewrite(column.formula) }),
      ...(column.total && "formula" in column.total ? { total: { ...column.total, formula: rewrite(column.total.formula) } } : {}),
    })),
  };
}

function folded(name: string): string {
  return name.toLocaleLowerCase("en");
}
