/** The in-memory workbook: plain state that tests look at, and the rules of Excel that guard it. */
import type { Area } from "../../../src/sheet/sheet";
import { ExcelFault, invalid, isArea } from "./node";

export interface MemoryCell {
  value: string | number | boolean;
  /** With its `=`. */
  formula?: string;
  /** Typed with an apostrophe in front. */
  quoted?: boolean;
}

export interface MemoryTable {
  readonly id: string;
  name: string;
  /** Header and data, and the total row where `showTotals`. */
  area: Area;
  style: string;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** What the filter buttons sort, where another program has set them. */
  filter?: Area;
  /** Set where rows are filtered. */
  isFiltered?: boolean;
}

export interface MemorySeries {
  name: string;
  type: string;
  values: string;
  categories: string;
  axis: string;
  gapWidth?: number;
  fill?: string;
  line?: string;
  weight?: number;
  smooth?: boolean;
  marker?: string;
  markerSize?: number;
  markerFill?: string;
  markerLine?: string;
  /** Set where the series shows labels; Excel shows values unless told otherwise. */
  labels?: { percentage: boolean; value: boolean; position?: string; numberFormat?: string };
  /** Fills of single points, by their index. */
  points?: string[];
}

export interface MemoryAxis {
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  labels?: string;
  title?: string;
  gridlines?: boolean;
}

export interface MemoryChart {
  readonly id: string;
  readonly type: string;
  title: string;
  readonly titleFont: { size?: number; bold?: boolean; color?: string };
  /** Where it stands, or "None". */
  legend: string;
  series: MemorySeries[];
  axes: Record<string, MemoryAxis>;
  place: string;
}

/** A property laid over an area; a later one covers an earlier one. */
export interface Paint {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

export interface MemorySheet {
  readonly id: string;
  name: string;
  cells: Map<number, Map<number, MemoryCell>>;
  paints: Paint[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: number[];
  merges: string[];
  tables: MemoryTable[];
  charts: MemoryChart[];
  validations: { area: string; rule?: unknown; ignoreBlanks?: boolean; prompt?: unknown; errorAlert?: unknown }[];
  conditionalFormats: { area: string; rule?: unknown; color?: string; bold?: boolean; fill?: string }[];
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  /** The options it was protected with; null while it is not. */
  protection: Record<string, unknown> | null;
  /** Set where the protection can only be taken off with it. */
  password?: string;
  names: { readonly name: string; readonly formula: string; visible: boolean }[];
  page: {
    orientation?: string;
    paperSize?: string;
    zoom?: unknown;
    centred?: boolean;
    margins?: unknown;
    areas?: string;
    titleRows?: string;
    titleColumns?: string;
    leftFooter?: string;
    rightFooter?: string;
  };
}

export interface MemoryWorkbook {
  sheets: MemorySheet[];
  names: string[];
  protected: boolean;
  /** The files that were opened as workbooks of their own, in base 64. */
  opened: string[];
  active: string;
  selection: { sheet: string; area: Area };
  nextId: number;
}

export function newWorkbook(): MemoryWorkbook {
  const book: MemoryWorkbook = {
    sheets: [],
    names: [],
    protected: false,
    opened: [],
    active: "",
    selection: { sheet: "Sheet1", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    nextId: 1,
  };
  book.active = newSheet(book, "Sheet1").id;
  return book;
}

export function newSheet(book: MemoryWorkbook, name: string): MemorySheet {
  if (book.protected) throw new ExcelFault("AccessDenied", "You cannot perform the requested operation.");
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalid(`${name} is no name for a sheet`);
  if (book.sheets.some((sheet) => same(sheet.name, name)))
    throw new ExcelFault("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  const sheet: MemorySheet = {
    id: `{${String(book.nextId++).padStart(8, "0")}}`,
    name,
    cells: new Map(),
    paints: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    protection: null,
    names: [],
    page: {},
  };
  book.sheets.push(sheet);
  return sheet;
}

export function sheetBy(book: MemoryWorkbook, key: unknown): MemorySheet {
  const found = book.sheets.find((sheet) => sheet.id === key || (typeof key === "string" && same(sheet.name, key)));
  if (!found) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

export function cellAt(sheet: MemorySheet, row: number, column: number): MemoryCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** A protected sheet refuses whatever is not done to an unlocked cell; here nothing is done to it at all. */
export function refuseIfProtected(sheet: MemorySheet): void {
  if (sheet.protection) throw new ExcelFault("AccessDenied", "You cannot perform the requested operation.");
}

/** Every property that was laid over a cell, the last one wins. */
export function looksAt(sheet: MemorySheet, row: number, column: number): Record<string, unknown> {
  return Object.fromEntries(sheet.paints.filter(({ area }) => within(area, row, column)).map(({ property, value }) => [property, value]));
}

export function within(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A1 address to an area; Excel accepts dollars. */
export function areaOf(address: unknown): Area {
  const found = typeof address === "string" ? /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/.exec(address) : null;
  if (!found) throw invalid(`${JSON.stringify(address)} is no address`);
  const [, left = "", top = "", right = left, bottom = top] = found;
  const area = {
    row: Number(top) - 1,
    column: columnOf(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: columnOf(right) - columnOf(left) + 1,
  };
  if (area.rows < 1 || area.columns < 1 || !isArea(area)) throw invalid(`${String(address)} is outside the sheet`);
  return area;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
