/** Cells that the pane writes into the workbench, and the way back. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { addressOf } from "../sheet/address";
import { firstTaken, type CellsToWrite, type CellToWrite } from "../sheet/cells-to-write";
import { acceptedName } from "../sheet/sheet-name";
import { unformatted } from "../sheet/free-cells";
import type { CellContent, Chart, Sheet } from "../sheet/sheet";
import type { CellPlace } from "./host";
import {
  entryAt,
  givenAt,
  keyOf,
  sheetOf,
  type,
  vouched,
  type Contents,
  type Entry,
  type EntryResult,
  type Frame,
  type Typed,
} from "./workbench-contents";
import { withFreeSheets, withoutSheet, type FreeSheet } from "./workbench-tabs";
import { typedIn } from "./workbench-results";
import { sheetView } from "./workbench-view";

/**
 * The contents with cells written, all or none.
 *
 * @returns the new contents, and the name of the sheet that the cells stand on
 * @throws SalesbookError cellsTaken
 */
export function withCells(contents: Contents, cells: CellsToWrite): { readonly contents: Contents; readonly sheet: string } {
  if (cells.isNew) {
    const sheet = acceptedName(
      cells.sheet,
      contents.tabs.map(({ name }) => name),
      "Salesbook",
    );
    const frame = { widths: cells.columnWidths, charts: cells.charts };
    return { contents: withFreeSheets(contents, [{ name: sheet, entries: entriesOf(cells), frame }]), sheet };
  }
  const view = sheetView(contents, cells.sheet);
  const isEmpty = (row: number, column: number): boolean => {
    const { content, formula } = view.cell(row, column);
    return formula === undefined && (content === null || content === "");
  };
  const taken = cells.replaces ? undefined : firstTaken(cells, isEmpty);
  if (taken) throw takenAt({ sheet: cells.sheet, ...taken });
  const typed = touched(cells).flatMap(({ place, cell }): Typed[] => {
    if (cell.filled) return [];
    const look = cell.style === undefined ? {} : { style: cell.style };
    return [{ place, text: textOf(cell), ...look, ...(cell.formula === undefined ? {} : { gives: givenBy(cells, place) }) }];
  });
  return { contents: withCharts(typedInto(contents, typed), cells.sheet, cells.charts), sheet: cells.sheet };
}

/** A sheet that no request lays out, as a free one: what it holds and how it looks, its widths, merged cells and page. */
export function freeSheetOf({ name, language, cells, columnWidths, merges, rowHeights, freeze, gridLines, print }: Sheet): FreeSheet {
  const columns = Math.max(1, ...cells.map((line) => line.length));
  const area = { row: 0, column: 0, rows: cells.length, columns };
  const written = entriesOf({ sheet: name, isNew: true, language, area, cells, charts: [], columnWidths, replaces: false });
  // A blank cell in a frame or a band belongs to it.
  const blanks = cells.flatMap((line, row) =>
    line.flatMap((cell, column): [number, Entry][] =>
      cell && cell.formula === undefined && cell.value === null ? [[keyOf(row, column), { value: null, style: cell.style }]] : [],
    ),
  );
  const entries = new Map([...written, ...blanks]);
  // Whatever a user adds is printed with it.
  const page = { rowHeights, freeze, ...(gridLines ? { gridLines } : {}), print: { ...print, areas: [] } };
  return { name, entries, cells: { ...unformatted([]), widths: columnWidths, merges }, frame: { widths: columnWidths, charts: [], page } };
}

/**
 * The contents with the written cells as they were before, whatever else was changed since.
 *
 * @param before, after the contents around the writing
 * @throws SalesbookError cellsChanged
 */
export function withCellsBack(now: Contents, before: Contents, after: Contents, sheet: string, cells: CellsToWrite): Contents {
  const stands = now.tabs.some(({ name }) => name === sheet);
  if (cells.isNew) {
    if (!stands) return now;
    const [own, written] = [now.entries.get(sheet), after.entries.get(sheet)];
    const changed = [...(own ?? [])].find(([key, entry]) => {
      const before = written?.get(key);
      return !before || typedIn(entry) !== typedIn(before) || entry.style !== before.style;
    });
    if (changed) throw changedAt({ sheet, row: Math.floor(changed[0] / keyOf(1, 0)), column: changed[0] % keyOf(1, 0) });
    return withoutSheet(now, sheet);
  }
  const places = touched(cells).flatMap(({ place, cell }) => (cell.filled ? [] : [place]));
  const changed = places.find((place) => !stands || !isSame(standsAt(now, place), standsAt(after, place)));
  if (changed) throw changedAt(changed);
  return typedInto(
    withoutCharts(now, sheet, cells.charts),
    places.map((place): Typed => {
      const entry = entryAt(before, place);
      if (entry && "formula" in entry) return { place, text: entry.formula };
      return { place, text: textOf({ value: entry ? entry.value : givenAt(before, place) }) };
    }),
  );
}

/** What is said of charts that could not be put: a sheet made from a table has those of the table only. */
export function leftCharts(contents: Contents, sheet: string, charts: readonly Chart[], language: Language): string[] {
  if (sheetOf(contents, sheet) === undefined) return [];
  return charts.map(({ title }) => fill(catalogues[language].excel.left.chart, { sheet, detail: title }));
}

/** A free sheet with charts behind those that it has. */
function withCharts(contents: Contents, sheet: string, charts: readonly Chart[]): Contents {
  return charts.length === 0 ? contents : withFrame(contents, sheet, (frame) => ({ ...frame, charts: [...frame.charts, ...charts] }));
}

function withoutCharts(contents: Contents, sheet: string, charts: readonly Chart[]): Contents {
  return withFrame(contents, sheet, (frame) => ({ ...frame, charts: frame.charts.filter((chart) => !charts.includes(chart)) }));
}

function withFrame(contents: Contents, sheet: string, change: (frame: Frame) => Frame): Contents {
  const tabs = contents.tabs.map((tab) =>
    tab.name === sheet && tab.book === null ? { ...tab, frame: change(tab.frame ?? { widths: [], charts: [] }) } : tab,
  );
  return { ...contents, tabs };
}

function typedInto(contents: Contents, typed: readonly Typed[]): Contents {
  const outcome = type(contents, typed, () => true);
  if ("reason" in outcome) throw takenAt(outcome.place);
  return outcome;
}

function touched({ sheet, area, cells }: CellsToWrite): { readonly place: CellPlace; readonly cell: CellToWrite }[] {
  return cells.flatMap((line, y) =>
    line.flatMap((cell, x) => (cell ? [{ place: { sheet, row: area.row + y, column: area.column + x }, cell }] : [])),
  );
}

function entriesOf(cells: CellsToWrite): ReadonlyMap<number, Entry> {
  return new Map(
    touched(cells).flatMap(({ place, cell }): [number, Entry][] => {
      const looks = cell.style === undefined ? {} : { style: cell.style };
      if (cell.filled || (cell.formula === undefined && (cell.value === null || cell.value === ""))) return [];
      const formula = `=${cell.formula}`;
      const content =
        cell.formula === undefined ? { value: plainOf(cell.value) } : { formula, result: vouched(formula, givenBy(cells, place)) };
      return [[keyOf(place.row, place.column), { ...content, ...looks }]];
    }),
  );
}

/** What the domain makes of a formula that is written: its cell, and those below that it fills. */
function givenBy({ area, cells }: CellsToWrite, { row, column }: CellPlace): EntryResult["values"] {
  const below = cells.slice(row - area.row).map((line) => line[column - area.column]);
  const end = below.findIndex((cell, index) => index > 0 && !cell?.filled);
  return below.slice(0, end < 0 ? below.length : end).map((cell) => [cell?.value ?? null]);
}

/** As it has to be typed to become what it is. */
function textOf({ value, formula }: CellToWrite): Typed["text"] {
  if (formula !== undefined) return `=${formula}`;
  if (value === null || value === "") return null;
  const plain = plainOf(value);
  return typeof plain === "string" ? `'${plain}` : plain;
}

function plainOf(value: CellContent): string | number | boolean {
  return typeof value === "object" ? (value?.error ?? "") : value;
}

/** What stands at a place, to be compared; what a formula gives changes by itself. */
function standsAt(contents: Contents, place: CellPlace): unknown {
  const entry = entryAt(contents, place);
  return entry ? [typedIn(entry), entry.style] : givenAt(contents, place);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function takenAt({ sheet, row, column }: CellPlace): SalesbookError {
  return new SalesbookError("cellsTaken", { sheet, cell: addressOf({ row, column }) });
}

function changedAt({ sheet, row, column }: CellPlace): SalesbookError {
  return new SalesbookError("cellsChanged", { sheet, cell: addressOf({ row, column }) });
}
