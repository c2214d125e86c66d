/** The result of an analysis as cells: beside the selection, or on a sheet of its own that reads the selection. */
import { catalogues, fill, type Language } from "../i18n";
import { printForCells, type Places } from "../formula/print-cells";
import { referenceTo } from "../formula/references";
import { addressOf } from "../sheet/address";
import { around, type Point } from "../sheet/areas";
import type { CellsToWrite, CellToWrite } from "../sheet/cells-to-write";
import { isHeldByExcel } from "../formula/capacity";
import type { Value } from "../sheet/kinds";
import type { Area, Chart } from "../sheet/sheet";
import { shownHeading } from "../values/headings";
import { amountText } from "../values/numbers";
import { amountAt, groupsOf, isAsItStands, valueAt } from "./amounts";
import { columnOf, monthColumns } from "./block";
import { ResultGrid } from "./result-grid";
import { returnsApart } from "./returns";
import { ADDITIVE, MEASURES, placeKey, type Block, type BlockColumn, type Part } from "./selection";
import { contentOf, type Analysis, type ResultColumn, type Source } from "./model";
import type { CellChange } from "./problems";

/** Functions of the add-in, one call for a column; or formulas that every spreadsheet has. */
export type FormulaForm = "live" | "native";
export type Destination = "beside" | "newSheet";

/** Native formulas look through all rows for each row: more would make every edit slow. */
export const MOST_NATIVE_ROWS = 3000;
/** A Pareto chart of more customers says nothing, and the largest come first. */
export const MOST_CHARTED = 50;

export interface Writing {
  readonly language: Language;
  readonly form: FormulaForm;
}

/** Why a result cannot stand beside the selection. */
export type BesideProblem = "rowsApart" | "monthsApart" | "readOtherwise";

/**
 * Why the result cannot stand beside the selection: a row was left out between others or added to another, so that no formula
 * can take the whole column; the months do not stand side by side; a cell means something else than a formula finds in it, as
 * a text that says a number, or an amount in another unit than the rest. `null` where it can.
 */
export function besideProblem(block: Block, analysis: Analysis): BesideProblem | null {
  const { used } = block;
  if (block.joined.size > 0 || (used.at(-1) ?? 0) - (used[0] ?? 0) + 1 !== used.length) return "rowsApart";
  if (analysis.inputs.includes("month") && !isTogether(monthColumns(block))) return "monthsApart";
  const columns = analysis.inputs.flatMap((part) => columnsOf(block, part));
  return columns.every((column) => used.every((row) => isAsItStands(block, row, column))) ? null : "readOtherwise";
}

/** The result to the right of the selection, one empty column away from it; `besideProblem` is `null`. */
export function writeBeside(block: Block, analysis: Analysis, writing: Writing): CellsToWrite {
  const { sheet, area } = block.cells;
  const rows = block.used;
  const first = area.row + (rows[0] ?? 0);
  const inputs = new Map<string, Area>();
  for (const part of analysis.inputs) {
    const columns = columnsOf(block, part);
    inputs.set(part, { row: first, column: area.column + (columns[0]?.index ?? 0), rows: rows.length, columns: columns.length });
  }
  const heading = block.headingRow === null ? first - 1 : area.row + block.headingRow;
  const grid = new ResultGrid(heading, area.column + area.columns + 1);
  const charts = putResult(grid, block, analysis, writing.language, writing.form, inputs, {
    first,
    hasHeadings: heading >= 0,
    most: Infinity,
  });
  return { ...grid.cells(), sheet, isNew: false, language: writing.language, charts, columnWidths: [], replaces: false };
}

/**
 * The result on a sheet of its own, with the columns that it reads: as formulas that follow the selection, where it is short
 * enough for them, and as numbers where the selection has words for them.
 */
export function writeSheet(block: Block, analysis: Analysis, { language, form }: Writing): CellsToWrite {
  return sheetOf(block, analysis, language, form, Infinity);
}

/** The first rows of such a sheet, and those that its chart shows, without a formula. */
export function previewSheet(block: Block, analysis: Analysis, language: Language): CellsToWrite {
  // A map shows every place, any other chart the first of the list.
  return sheetOf(block, analysis, language, "values", analysis.id === "route" ? Infinity : MOST_CHARTED);
}

function sheetOf(block: Block, analysis: Analysis, language: Language, form: FormulaForm | "values", most: number): CellsToWrite {
  const words = catalogues[language].analyse;
  const { sheet, area } = block.cells;
  const groups = groupsOf(block).slice(0, most);
  const follows = isShort(block) && form !== "values";
  const grid = new ResultGrid(0, 0);
  grid.put(0, 0, { value: words.analyses[analysis.id].name, style: "title" });
  const source = `${sheet}!${addressOf(area)}`;
  grid.put(1, 0, { value: fill(follows ? words.sheetNote : words.sheetTaken, { source }), style: "remark" });
  const apart = returnsApart(block);
  const total = amountText(apart.total);
  if (apart.rows > 0) grid.put(2, 0, { value: fill(words.returnsApart, { count: apart.rows, total }), style: "remark" });
  const heading = 3;
  const inputs = new Map<string, Area>();
  for (const part of analysis.inputs) {
    const columns = columnsOf(block, part);
    inputs.set(part, { row: heading + 1, column: grid.width, rows: groups.length, columns: columns.length });
    for (const column of columns) {
      const at = grid.width;
      grid.put(heading, at, { value: headingOf(block, column) || words.parts[part], style: "inputHeading" });
      groups.forEach((rows, number) => {
        const value = valueAt(block, rows, column);
        const formula = follows ? inputFormula(block, rows, column) : null;
        const cell = { value: contentOf(value ?? ""), style: inputStyle(part, value) };
        grid.put(heading + 1 + number, at, formula === null ? cell : { ...cell, formula });
      });
    }
  }
  const charts = putResult(grid, block, analysis, language, form, inputs, { first: heading + 1, hasHeadings: true, most });
  return {
    ...grid.cells(),
    sheet: words.analyses[analysis.id].sheet,
    isNew: true,
    language,
    charts,
    columnWidths: grid.widths(heading),
    replaces: false,
  };
}

/** Whether a block has so few rows that formulas can be written for each of them. */
export function isShort({ used }: Block): boolean {
  return used.length <= MOST_NATIVE_ROWS;
}

/** A column's heading on a sheet of its own: without a unit that its amounts no longer have there. */
function headingOf(block: Block, { heading, part, unit }: BlockColumn): string {
  return part !== null && MEASURES[part] === "money" && unit !== block.unit ? shownHeading(heading) : heading;
}

/** A formula that follows cells of the selection; `null` where none comes to what they mean. */
function inputFormula(block: Block, rows: readonly number[], column: BlockColumn): string | null {
  const { sheet, area } = block.cells;
  const { part, unit, index } = column;
  const at = (row: number, count = 1): string =>
    referenceTo({ row: area.row + row, column: area.column + index, rows: count, columns: 1 }, sheet, "");
  const [first = 0] = rows;
  if (part === null || MEASURES[part] === "words") {
    // What a merged cell says stands in the first of the cells that it spans.
    let row = first;
    while (block.covered.has(placeKey(row, index))) row--;
    return `IF(${at(row)}="","",${at(row)})`;
  }
  const power = MEASURES[part] === "money" ? unit - block.unit : unit;
  const inUnit = (formula: string): string =>
    power === 0 ? formula : power > 0 ? `${formula}*${10 ** power}` : `${formula}/${10 ** -power}`;
  const added = (ADDITIVE.has(part) ? rows : [first]).filter((row) => !block.covered.has(placeKey(row, index)));
  const isPlain = (row: number): boolean => {
    const cell = block.cells.values[row]?.[index] ?? null;
    return cell === null || cell === "" || typeof cell === "number" || (added.length === 1 && amountAt(block, row, column) === undefined);
  };
  if (added.length === 0 || !added.every(isPlain)) return null;
  if (added.length === 1) return `IF(${at(first)}="","",${inUnit(at(first))})`;
  const areas = runsOf(added).map(([row, count]) => at(row, count));
  const formula = `IF(COUNT(${areas.join()})=0,"",${inUnit(`SUM(${areas.join()})`)})`;
  return isHeldByExcel(formula) ? formula : null;
}

/** Rows that follow each other, as the first of them and their number. */
function runsOf(rows: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}

/** Changes of the user's own cells, as they are written; the look of the cells stays. */
export function changesToWrite({ cells: { sheet, area } }: Block, changes: readonly CellChange[], language: Language): CellsToWrite {
  const { row: top, column: left, rows, columns } = around(changes);
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellToWrite | undefined => undefined));
  for (const { row, column, value } of changes) (cells[row - top] ?? [])[column - left] = { value };
  return {
    sheet,
    isNew: false,
    language,
    area: { row: area.row + top, column: area.column + left, rows, columns },
    cells,
    charts: [],
    columnWidths: [],
    replaces: true,
  };
}

/** Puts the result's columns and its list into the grid, from its next free column on. */
function putResult(
  grid: ResultGrid,
  block: Block,
  analysis: Analysis,
  language: Language,
  form: FormulaForm | "values",
  inputs: Places,
  { first, hasHeadings, most }: { readonly first: number; readonly hasHeadings: boolean; readonly most: number },
): Chart[] {
  const words = catalogues[language].analyse;
  const places = new Map(inputs);
  const follows = isShort(block);
  const columns = analysis.columns.filter(({ live }) => follows || live !== undefined);
  const stand = (list: readonly ResultColumn[], count: number, as: FormulaForm | "values"): void => {
    const start = grid.width;
    list.forEach(({ name }, index) => places.set(name, { row: first, column: start + index, rows: count, columns: 1 }));
    for (const column of list) {
      const at = grid.width;
      if (hasHeadings) grid.put(first - 1, at, { value: words.columns[column.name], style: "resultHeading" });
      else grid.leave(first, at);
      column.values.slice(0, count).forEach((_, row) => grid.put(first + row, at, cellOf(column, row, as, places)));
    }
  };
  const count = Math.min(block.used.length, most);
  stand(columns, count, form);
  if (analysis.sorted.length > 0) {
    grid.skip();
    // Of a long list those that the chart shows are enough, and as numbers they cost nothing.
    stand(analysis.sorted, follows ? count : Math.min(count, MOST_CHARTED), follows ? form : "values");
  }
  const chart = chartOf(analysis, places, block, language, { row: first - 1, column: grid.width + 1 });
  return chart ? [chart] : [];
}

function cellOf({ kind, live, native, values }: ResultColumn, row: number, form: FormulaForm | "values", places: Places): CellToWrite {
  const cell = { value: contentOf(values[row] ?? ""), style: `result.${kind}` as const };
  if (form === "values") return cell;
  if (form === "live" && live !== undefined)
    return row === 0 ? { ...cell, formula: printForCells(live, places, row) } : { ...cell, filled: true };
  return native === undefined ? cell : { ...cell, formula: printForCells(native, places, row) };
}

function chartOf({ id, chart }: Analysis, places: Places, block: Block, language: Language, corner: Point): Chart | null {
  if (!chart) return null;
  const words = catalogues[language].analyse;
  const named = (source: Source): string => {
    const column = columnOf(block, source as Part);
    return column?.heading || { ...words.parts, ...words.columns }[source];
  };
  const sources = Object.values(chart).slice(1) as Source[];
  if (sources.some((source) => !places.has(source))) return null;
  const area = (source: Source): Area => {
    const place = places.get(source) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return { ...place, rows: chart.type === "scatter" ? place.rows : Math.min(place.rows, MOST_CHARTED) };
  };
  const series = (source: Source): { name: string; values: Area } => ({ name: named(source), values: area(source) });
  const frame = { title: words.analyses[id].chart, place: { row: Math.max(0, corner.row), column: corner.column, rows: 18, columns: 8 } };
  if (chart.type === "pareto")
    return { ...frame, type: "pareto", categories: area(chart.categories), columns: series(chart.columns), line: series(chart.line) };
  if (chart.type === "scatter")
    return { ...frame, type: "scatter", horizontal: series(chart.horizontal), vertical: series(chart.vertical) };
  return { ...frame, type: "columns", categories: area(chart.categories), series: series(chart.series) };
}

function columnsOf(block: Block, part: Part): readonly BlockColumn[] {
  const column = columnOf(block, part);
  return part === "month" ? monthColumns(block) : column ? [column] : [];
}

function isTogether(columns: readonly BlockColumn[]): boolean {
  return columns.every(({ index }, at) => index === (columns[0]?.index ?? 0) + at);
}

function inputStyle(part: Part, value: Value): `result.${"text" | "coordinate" | "number" | "amount" | "share" | "whole"}` {
  if (MEASURES[part] === "words" || typeof value === "string") return "result.text";
  if (part === "latitude" || part === "longitude") return "result.coordinate";
  if (part === "suppliers") return "result.whole";
  if (MEASURES[part] === "money") return "result.amount";
  return part === "costRate" || part === "supplyShare" ? "result.share" : "result.number";
}
