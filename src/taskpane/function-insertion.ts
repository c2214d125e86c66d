/** Writing a function into the cell that the user has selected, without covering anything. */
import { functionTable, type FunctionName } from "../functions/table";
import type { CellPlace, Host, Selection } from "../hosts/host";
import { overlap } from "../sheet/areas";
import type { CellContent, Area } from "../sheet/sheet";
import { formulaOf, givenFor, type TypedArguments } from "./function-arguments";

/** The cells that a formula was written into, so that it may be replaced without a question. */
export interface Written {
  readonly sheet: string;
  readonly area: Area;
}

/** What would happen, or has. */
export type Insertion =
  | { readonly step: "inserted"; readonly written: Written }
  /** The user has to say whether the cell's content may go. */
  | { readonly step: "filled"; readonly area: Area; readonly content: CellContent }
  | { readonly step: "noRoom"; readonly area: Area; readonly count: number }
  | { readonly step: "overlaps"; readonly area: Area; readonly argument: string };

export interface InsertionWish {
  readonly host: Host;
  readonly name: FunctionName;
  readonly typed: TypedArguments;
  /** Rows and columns of the result. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly selection: Selection;
  /** The last insertion; its cells are those of the formula itself. */
  readonly last: Written | null;
  /** Whether the cell's content may be replaced. */
  readonly replace: boolean;
}

/**
 * Writes the formula into the first selected cell, unless something stands in the way.
 *
 * @throws SalesbookError when the host refuses; nothing was changed then
 */
export async function insertFunction({ host, name, typed, size, selection, last, replace }: InsertionWish): Promise<Insertion> {
  const { parameters } = functionTable[name];
  const place: CellPlace = { sheet: selection.sheet, row: selection.area.row, column: selection.area.column };
  const area: Area = { row: place.row, column: place.column, ...size };
  const reader = parameters.find((parameter) => {
    const given = givenFor(parameter, typed[parameter.name]);
    return given.kind === "cells" && (given.sheet ?? place.sheet) === place.sheet && overlap(given.area, area);
  });
  if (reader) return { step: "overlaps", area, argument: reader.name };

  const isOwn = (row: number, column: number): boolean =>
    last?.sheet === place.sheet && overlap(last.area, { row, column, rows: 1, columns: 1 });
  const cells = await host.readCells(place.sheet, area);
  const filled = cells.flatMap((row, y) =>
    row.flatMap((content, x) => (content === null || content === "" || isOwn(area.row + y, area.column + x) ? [] : [{ x, y, content }])),
  );
  if (filled.some(({ x, y }) => x > 0 || y > 0)) return { step: "noRoom", area, count: filled.length };
  const [first] = filled;
  if (first && !replace) return { step: "filled", area, content: first.content };

  const formula = formulaOf(name, parameters, typed, place.sheet);
  if (formula === null) throw new Error("A formula with a wrong argument is not inserted.");
  await host.writeFormula(formula, place);
  return { step: "inserted", written: { sheet: place.sheet, area } };
}
