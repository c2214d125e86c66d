/** Results of formulas that a file does not tell: calculated, where they can be. */
import type { calculate } from "./calculate-missing";
import type { CellPlace } from "./reader";
import type { ReadFormula, SheetBuilder } from "./sheet-builder";

/** What is read of a sheet here. */
interface CalculatedSheet {
  readonly name: string;
  readonly cells: ReturnType<SheetBuilder["cells"]>;
  readonly formulas: readonly ReadFormula[];
}

/** Formulas beyond that are left to a spreadsheet: the calculation is slow on large books. */
const MOST_CALCULATED = 5000;

/**
 * Puts what formulas give into their cells, where the file does not tell it.
 *
 * @param isUncalculated whether the program that wrote the file leaves formulas to whoever opens it
 * @returns of each sheet the cells with a formula that has no result still
 */
export async function fillResults(sheets: readonly CalculatedSheet[], isUncalculated: boolean): Promise<readonly (readonly CellPlace[])[]> {
  const missing = withoutResult(sheets, isUncalculated);
  if (missing.size === 0) return sheets.map(() => []);
  const results = missing.size > MOST_CALCULATED ? [] : await calculated(sheets, missing);
  let at = 0;
  return sheets.map(({ cells, formulas }) =>
    formulas.flatMap((formula): CellPlace[] => {
      if (!missing.has(formula)) return [];
      const result = results[at++];
      const { row, column, hasResult } = formula;
      const line = cells.rows[row];
      if (result !== undefined && line) line[column] = result;
      return result === undefined && !hasResult ? [{ row, column }] : [];
    }),
  );
}

/**
 * The formulas whose results cannot be believed: those without one, and all of them where a program that does not calculate
 * wrote 0 or nothing for each.
 */
function withoutResult(sheets: readonly CalculatedSheet[], isUncalculated: boolean): ReadonlySet<ReadFormula> {
  const isBlank = ({ cells }: CalculatedSheet, { row, column }: ReadFormula): boolean => {
    const value = cells.rows[row]?.[column] ?? null;
    return value === 0 || value === "" || value === null;
  };
  const areAllBlank = isUncalculated && sheets.every((sheet) => sheet.formulas.every((formula) => isBlank(sheet, formula)));
  return new Set(sheets.flatMap(({ formulas }) => formulas.filter(({ hasResult }) => areAllBlank || !hasResult)));
}

async function calculated(sheets: readonly CalculatedSheet[], missing: ReadonlySet<ReadFormula>): Promise<ReturnType<typeof calculate>> {
  const { calculate: calculateHere } = await import("./calculate-missing");
  return calculateHere(
    sheets.map(({ name, cells, formulas }) => {
      const open = formulas.filter((formula) => missing.has(formula));
      const places = new Set(open.map(({ row, column }) => `${row},${column}`));
      const values = cells.rows.flatMap((line, row) =>
        line.flatMap((value, column) => (value === null || places.has(`${row},${column}`) ? [] : [{ row, column, value }])),
      );
      return { name, values: [...values, ...open.map(({ row, column, formula }) => ({ row, column, value: "", formula }))] };
    }),
  );
}
