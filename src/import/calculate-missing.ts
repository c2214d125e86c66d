/** The results of formulas that a file carries without any: programs that write workbooks without calculating leave them to the spreadsheet. */
import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { renamedFormula } from "../formula/rename";
import { engineFunction, type EngineFunction } from "../values/engine-values";
import { MENDED } from "../values/mended-functions";

/** A sheet by its cells; those with a formula are to be calculated. */
export interface SheetToCalculate {
  readonly name: string;
  readonly values: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: number | string | boolean;
    readonly formula?: string;
  }[];
}

/** Errors that tell of the engine, not of the figures. */
const UNKNOWN: ReadonlySet<string> = new Set(["#NAME?", "#CALC!", "#SPILL!", "#NULL!"]);

/**
 * Calculates formulas.
 *
 * @param sheets all sheets that the formulas may read
 * @returns a result for each formula, in the order of the sheets and their cells; `undefined` where the engine knows none
 */
export function calculate(sheets: readonly SheetToCalculate[]): readonly (number | string | boolean | undefined)[] {
  const workbook = new Workbook();
  const formulas = sheets.flatMap(({ name, values }) => {
    const worksheet = workbook.addWorksheet(name);
    return values.flatMap(({ row, column, value, formula }) => {
      const cell = worksheet.getCell(row + 1, column + 1);
      cell.value = formula === undefined ? value : { formula: renamedFormula(formula, { function: mendedName }) };
      return formula === undefined ? [] : [cell];
    });
  });
  try {
    calculateFormulas(Object.assign(workbook, { userFunctions: mendedFunctions() }) as never);
  } catch {
    return formulas.map(() => undefined);
  }
  return formulas.map(({ result }): number | string | boolean | undefined => {
    if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
    const error = typeof result === "object" && result !== null && "error" in result ? String(result.error) : "#NAME?";
    return UNKNOWN.has(error) ? undefined : error;
  });
}

/** The engine takes functions by names that it has not. */
function mendedName(name: string): string | undefined {
  return name.toUpperCase() in MENDED ? `${name.toUpperCase()}__MENDED` : undefined;
}

function mendedFunctions(): Map<string, EngineFunction> {
  return new Map(Object.entries(MENDED).map(([name, own]) => [`${name}__MENDED`, engineFunction(own)]));
}
