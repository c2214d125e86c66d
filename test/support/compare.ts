import type { CellContent, Sheet } from "../../src/sheet/sheet";
import { addressOf } from "../../src/sheet/address";
import type { RecalculatedSheets } from "./libreoffice";

/** How far two programs that add the same doubles in another order may be apart. */
const RELATIVE = 1e-9;

/**
 * Where a recalculated workbook differs from what the domain calculated: one line per cell, with address, formula,
 * both values. Every cell of every sheet is looked at.
 */
export function differences(sheets: readonly Sheet[], recalculated: RecalculatedSheets, program = "LibreOffice"): string[] {
  if (sheets.map(({ name }) => name).join("|") !== recalculated.map(({ name }) => name).join("|"))
    return [`sheets: ${recalculated.map(({ name }) => name).join(", ")} instead of ${sheets.map(({ name }) => name).join(", ")}`];
  return sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const found = recalculated[index]?.rows[row]?.[column] ?? null;
        const expected = cell?.value ?? null;
        if (sameValue(expected, found)) return [];
        const where = `${sheet.name}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
        return [
          `${where}: domain ${JSON.stringify(expected)}, ${program} ${JSON.stringify(found)}${cell?.formula ? `, =${cell.formula}` : ""}`,
        ];
      }),
    ),
  );
}

/** Whether a program gives the value that the domain does. */
export function sameValue(expected: CellContent, found: CellContent): boolean {
  if (expected === null || expected === "") return found === null || found === "";
  if (typeof expected === "object") return found === expected.error;
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= RELATIVE * Math.max(1, Math.abs(expected));
  return expected === found;
}
