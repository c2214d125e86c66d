/** The result of an analysis as cells: beside the selection, or on a sheet of its own that reads the selection. */
import { catalogues, fill, type Language } from "../i18n";
import { printForCells, type Places } from "../formula/print-cells";
import { referenceTo } from "../formula/references";
import { addressOf } from "../sheet/address";
import { around, type Point } from "../sheet/areas";
import type { CellsToWrite, CellToWrite } from "../sheet/cells-to-write";
import { textOf } from "../values/rows";
import { textWidth } from "../sheet/measure";
import type { Area, CellContent, Chart } from "../sheet/sheet";
import { columnOf, monthColumns, usedRows } from "./block";
import type { Block, BlockColumn, Part } from "./selection";
import { contentOf, type Analysis, type ResultColumn, type Source } from "./model";
import type { CellChange } from "./problems";

/** Functions of the add-in, one call for a column; or formulas that every spreadsheet has. */
export type FormulaForm = "live" | "native";
export type Destination = "beside" | "newSheet";

/** Native formulas look through all rows for each row: more would make every edit slow. */
export const MOST_NATIVE_ROWS = 3000;
/** A Pareto chart of more customers says nothing, and the largest come first. */
const MOST_CHARTED = 50;

export interface Writing {
  readonly language: Language;
  readonly form: FormulaForm;
}

/**
 * Why the result cannot stand beside the selection: a row was left out between others, so that no formula can take the
 * whole column; the months do not stand side by side; `null` where it can.
 */
export function besideProblem(block: Block, analysis: Analysis): "rowsApart" | "monthsApart" | null {
  const rows = usedRows(block);
  if ((rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1 !== rows.length) return "rowsApart";
  return analysis.inputs.includes("month") && !isTogether(monthColumns(block)) ? "monthsApart" : null;
}

/** The result to the right of the selection, one empty column away from it; `besideProblem` is `null`. */
export function writeBeside(block: Block, analysis: Analysis, writing: Writing): CellsToWrite {
  const { sheet, area } = block.cells;
  const rows = usedRows(block);
  const first = area.row + (rows[0] ?? 0);
  const inputs = new Map<string, Area>();
  for (const part of analysis.inputs) {
    const columns = columnsOf(block, part);
    inputs.set(part, { row: first, column: area.column + (columns[0]?.index ?? 0), rows: rows.length, columns: columns.length });
  }
  const heading = block.headingRow === null ? first - 1 : area.row + block.headingRow;
  const grid = new Grid(heading, area.column + area.columns + 1);
  const charts = putResult(grid, block, analysis, writing, inputs, first, heading >= 0);
  return { ...grid.cells(), sheet, isNew: false, language: writing.language, charts, columnWidths: [], replaces: false };
}

/** The result on a sheet of its own, with the columns that it reads as formulas that follow the selection. */
export function writeSheet(block: Block, analysis: Analysis, writing: Writing): CellsToWrite {
  const words = catalogues[writing.language].analyse;
  const { sheet, area } = block.cells;
  const rows = usedRows(block);
  const grid = new Grid(0, 0);
  grid.put(0, 0, { value: words.analyses[analysis.id].name, style: "title" });
  const source = `${sheet}!${addressOf(area)}`;
  grid.put(1, 0, { value: fill(words.sheetNote, { source }), style: "note" });
  const heading = 3;
  const inputs = new Map<string, Area>();
  for (const part of analysis.inputs) {
    const columns = columnsOf(block, part);
    inputs.set(part, { row: heading + 1, column: grid.width, rows: rows.length, columns: columns.length });
    for (const { index, heading: own } of columns) {
      const at = grid.width;
      grid.put(heading, at, { value: own || words.parts[part], style: "inputHeading" });
      rows.forEach((row, number) => {
        const value = block.cells.values[row]?.[index] ?? null;
        const from = referenceTo({ row: area.row + row, column: area.column + index, rows: 1, columns: 1 }, sheet, "");
        grid.put(heading + 1 + number, at, { value: value ?? "", formula: `IF(${from}="","",${from})`, style: inputStyle(part, value) });
      });
    }
  }
  const charts = putResult(grid, block, analysis, writing, inputs, heading + 1, true);
  return {
    ...grid.cells(),
    sheet: words.analyses[analysis.id].sheet,
    isNew: true,
    language: writing.language,
    charts,
    columnWidths: grid.widths(heading),
    replaces: false,
  };
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
  grid: Grid,
  block: Block,
  analysis: Analysis,
  writing: Writing,
  inputs: Places,
  first: number,
  hasHeadings: boolean,
): Chart[] {
  const words = catalogues[writing.language].analyse;
  const places = new Map(inputs);
  const count = usedRows(block).length;
  const isShort = count <= MOST_NATIVE_ROWS;
  const columns = analysis.columns.filter(({ live }) => isShort || live !== undefined);
  const sorted = isShort ? analysis.sorted : [];
  const stand = (list: readonly ResultColumn[]): void => {
    const start = grid.width;
    list.forEach(({ name }, index) => places.set(name, { row: first, column: start + index, rows: count, columns: 1 }));
    for (const column of list) {
      const at = grid.width;
      if (hasHeadings) grid.put(first - 1, at, { value: words.columns[column.name], style: "resultHeading" });
      else grid.leave(first, at);
      column.values.forEach((_, row) => grid.put(first + row, at, cellOf(column, row, writing.form, places)));
    }
  };
  stand(columns);
  if (sorted.length > 0) {
    grid.skip();
    stand(sorted);
  }
  const chart = chartOf(analysis, places, block, writing.language, { row: first - 1, column: grid.width + 1 });
  return chart ? [chart] : [];
}

function cellOf({ kind, live, native, values }: ResultColumn, row: number, form: FormulaForm, places: Places): CellToWrite {
  const cell = { value: contentOf(values[row] ?? ""), style: `result.${kind}` as const };
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

function inputStyle(part: Part, value: CellContent): `result.${"text" | "coordinate" | "number" | "amount"}` {
  if (part === "name" || typeof value === "string") return "result.text";
  if (part === "latitude" || part === "longitude") return "result.coordinate";
  return part === "costRate" || part === "supplyShare" || part === "generalRatio" ? "result.number" : "result.amount";
}

/** Cells that are put one by one, from a corner on. */
class Grid {
  private readonly lines: CellToWrite[][] = [];
  private columns = 0;
  private last = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The next free column of the sheet. */
  get width(): number {
    return this.column + this.columns;
  }

  put(row: number, column: number, cell: CellToWrite): void {
    const line = (this.lines[row - this.row] ??= []);
    line[column - this.column] = cell;
    // Title and note stand in the first column and run on over the others.
    if (cell.style !== "title" && cell.style !== "note") this.columns = Math.max(this.columns, column - this.column + 1);
    this.last = Math.max(this.last, row - this.row);
  }

  /** Leaves the cell over a column without a heading as it is. */
  leave(row: number, column: number): void {
    this.columns = Math.max(this.columns, column - this.column + 1);
    this.last = Math.max(this.last, row - this.row);
  }

  skip(): void {
    this.columns += 1;
  }

  cells(): Pick<CellsToWrite, "area" | "cells"> {
    const cells = Array.from({ length: this.last + 1 }, (_, y) => Array.from({ length: this.columns }, (__, x) => this.lines[y]?.[x]));
    // Without headings the grid starts over the first row, where nothing stands.
    const isHeadless = cells.length > 1 && cells[0]?.every((cell) => cell === undefined);
    const area = { row: this.row, column: this.column, rows: cells.length, columns: this.columns };
    return isHeadless ? { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, cells: cells.slice(1) } : { area, cells };
  }

  /** Widths in which headings and values can be read. */
  widths(heading: number): number[] {
    return Array.from({ length: this.columns }, (_, x) => {
      const texts = this.lines.slice(heading - this.row).map((line) => textOf(line?.[x]?.value).slice(0, 40));
      const widest = texts.reduce((most, text) => Math.max(most, /^-?\d+\.\d{3,}$/.test(text) ? 8 : textWidth(text)), 0);
      return Math.min(32, Math.max(9, Math.ceil(widest) + 2));
    });
  }
}
