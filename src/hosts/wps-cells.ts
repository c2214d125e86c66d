/**
 * What stands in cells of WPS, read and written. Values go in and out as rows. A formula is written by itself: WPS is documented to
 * take one for all cells of a range, and moves its relative references from cell to cell as if it were filled down.
 */
import { rowPrinter } from "../formula/by-cells";
import { readFormula } from "../formula/read";
import { rectangles } from "../sheet/rectangles";
import type { Area } from "../sheet/sheet";
import { errorOf } from "../values/automation";
import type { Entry } from "./excel-cells";
import { fault } from "./wps-answers";
import { cellsOf, rowsOf, type Place } from "./wps-place";

/** What a value is, as Office.js names it. */
export type ValueType = "Empty" | "Error" | "Boolean" | "Double" | "String";

/** What the cells of an area show: errors by their texts, nothing as an empty text. */
export function valuesOf(place: Place, area: Area): Entry[][] {
  return rowsOf(cellsOf(place, area).Value2, area).map((row) => row.map((value) => errorOf(value) ?? entryOf(value)));
}

/** What these values are. */
export function typesOf(place: Place, area: Area): ValueType[][] {
  return rowsOf(cellsOf(place, area).Value2, area).map((row) => row.map(typeOf));
}

/** What would have to be typed into the cells: formulas where there are some, else values. */
export function formulasOf(place: Place, area: Area): Entry[][] {
  const formulas = rowsOf(cellsOf(place, area).Formula, area);
  return valuesOf(place, area).map((row, down) =>
    row.map((value, across) => {
      const formula = formulas[down]?.[across];
      // A text that only looks like a formula is its own value.
      return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : value;
    }),
  );
}

function entryOf(value: unknown): Entry {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

function typeOf(value: unknown): ValueType {
  if (errorOf(value) !== undefined) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" && value !== "" ? "String" : "Empty";
}

/**
 * Types into the cells of an area.
 *
 * @param given one entry for all cells, or one for each, by rows
 * @throws a fault `TableNames` where this WPS does not understand formulas that name tables
 */
export function typeInto(place: Place, area: Area, given: Entry | readonly (readonly Entry[])[]): void {
  const entries =
    typeof given === "object" ? given : Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  const inPlace = (part: Area): Area => ({ ...part, row: area.row + part.row, column: area.column + part.column });
  for (const { key, area: part } of rectangles<Entry>({ cells: entries }, kindOf)) {
    const cells = cellsOf(place, inPlace(part));
    if (key === "blank") cells.ClearContents();
    else
      setValues(
        cells,
        entries.slice(part.row, part.row + part.rows).map((row) => row.slice(part.column, part.column + part.columns)),
      );
  }
  for (let column = 0; column < area.columns; column += 1)
    for (const run of runsOf(entries.map((row) => row[column]))) {
      typeFormula(place, inPlace({ row: run.first, column, rows: run.count, columns: 1 }), run.formula);
    }
}

/** What is written by rectangles; a formula is not. */
function kindOf(entry: Entry | undefined): "blank" | "value" | undefined {
  if (entry === undefined || entry === "") return "blank";
  return isFormula(entry) ? undefined : "value";
}

function isFormula(entry: Entry | undefined): entry is string {
  return typeof entry === "string" && entry.startsWith("=");
}

function setValues(cells: Et.Range, values: readonly (readonly Entry[])[]): void {
  const isOne = values.length === 1 && values[0]?.length === 1;
  // Whatever a cell holds is taken, and not texts only, as the types have it.
  const given: unknown = isOne ? values[0]?.[0] : values.map((row) => [...row]);
  cells.Value2 = given as string;
}

/** Formulas below each other of which each is the first one, filled down. */
interface Run {
  readonly first: number;
  readonly count: number;
  readonly formula: string;
}

function runsOf(entries: readonly (Entry | undefined)[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < entries.length;) {
    const formula = entries[first];
    let count = 1;
    if (isFormula(formula)) {
      const filled = filledDown(formula);
      while (filled && entries[first + count] === filled(count)) count += 1;
      runs.push({ first, count, formula });
    }
    first += count;
  }
  return runs;
}

/** The formula so many rows further down; `null` for one of which that cannot be said. */
function filledDown(formula: string): ((down: number) => string) | null {
  const pieces = readFormula(formula);
  // Rows and what stands in other files move too.
  if (pieces.some(({ kind }) => kind === "rows" || kind === "elsewhere" || kind === "unread")) return null;
  const print = rowPrinter(pieces);
  return (down) => `=${print(down)}`;
}

const NAME_ERROR = "#NAME?";

function typeFormula(place: Place, area: Area, formula: string): void {
  const cells = cellsOf(place, area);
  if (place.found.tableNames === true || !readFormula(formula).some(({ kind }) => kind === "table")) {
    cells.Formula = formula;
    return;
  }
  // The first formula with a table's name tells whether this WPS knows such names.
  place.found.tableNames = false;
  try {
    cells.Formula = formula;
  } catch (error) {
    throw fault("TableNames", error instanceof Error ? error.message : String(error));
  }
  // It may be taken for a text, or for names that nobody knows.
  const shown = valuesOf(place, { ...area, rows: 1 })[0]?.[0];
  if (shown === formula || shown === NAME_ERROR) throw fault("TableNames", formula);
  place.found.tableNames = true;
}
