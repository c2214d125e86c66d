/**
 * What stands in the workbench: generated books, free sheets and what a user typed. Plain data; every change makes new
 * contents and leaves the old ones as they are, so that undoing is going back to them.
 *
 * A generated book keeps the request it was laid out from: typing into one of its input cells changes the request and
 * lays it out again, so all its values come from the domain. What is typed beside the tables, and every typed formula, is
 * an entry of its own.
 */
import { SalesbookError } from "../domain/errors";
import { applyEdit } from "../book/edit";
import { layout, type TakenNames } from "../book/layout";
import type { BookRequest } from "../book/request";
import { contains, type Point } from "../sheet/areas";
import { numberTyped } from "../values/typed";
import { formulaTyped } from "../formula/literals";
import type { Shown } from "../sheet/cell-text";
import { codeAt, type FreeCells, type FreeValue } from "../sheet/free-cells";
import type { Area, Cell, CellContent, Chart, Sheet } from "../sheet/sheet";
import type { StyleName } from "../sheet/styles";
import type { CellPlace } from "./host";
import { typedAs } from "./workbench-formats";
import type { FormulaResult } from "./formula-model";

/** Sheets that were generated together and are laid out together. */
export interface Book {
  readonly request: BookRequest;
  /** The names that were taken when it was inserted; with them it always gets the same names again. */
  readonly taken: TakenNames;
  readonly sheets: readonly Sheet[];
}

/** A tab: a sheet of the book at this place of `books`, or a free sheet. */
export interface Tab {
  readonly name: string;
  readonly book: number | null;
  /** What a free sheet came with from its file; what is typed stands in the entries, before it. */
  readonly cells?: FreeCells;
  /** What the pane gave a free sheet besides its cells. */
  readonly frame?: Frame;
  /** How wide the user wants columns, in characters; `null` for one that is as wide as it came. */
  readonly widths?: readonly (number | null)[];
  /** Which rows of a list are shown. */
  readonly filter?: Filter;
}

/** What is shown by one column. */
export interface Criterion {
  /** Rows whose text holds this, whatever its case; "" for any. */
  readonly text: string;
  /** Texts whose rows are left out. */
  readonly without: ReadonlySet<string>;
}

/** The criteria of one list; a row is shown where all of them hold. Nothing else is done to the rows. */
export interface Filter {
  /** The first cell of the list: of its headings, where it has some. */
  readonly corner: Point;
  readonly isHeaded: boolean;
  /** By column, each with the heading that it had: under another one it does not hold. */
  readonly columns: ReadonlyMap<number, Criterion & { readonly heading: string }>;
}

/** What stands around the cells of a free sheet: the widths of its columns in characters, its charts, and its page if it was made with one. */
export interface Frame {
  readonly widths: readonly number[];
  readonly charts: readonly Chart[];
  readonly page?: Page;
}

/** How high rows are, what stays in view, how the sheet is printed. */
export type Page = Pick<Sheet, "rowHeights" | "freeze" | "gridLines" | "print">;

/** Why a formula is not calculated until somebody asks for it: by the user's wish, by the time it took, or because nothing could be. */
export type Stop = "stopped" | "tooSlow" | "failed";

/** What a typed formula gave. */
export interface EntryResult {
  /** The formula that gave it, with its `=`. */
  readonly of: string;
  /** From the formula's own cell on; several where it spills. */
  readonly values: readonly (readonly Shown[])[];
  /** Why it gives errors, by "row,column" within `values`; "" holds for all of them. */
  readonly reasons: FormulaResult["reasons"];
  /**
   * How far it can be relied on: absent while it holds; `vouched` where whoever wrote the formula knows what it gives;
   * `waiting` to be calculated anew; otherwise why it is not.
   */
  readonly standing?: "vouched" | "waiting" | Stop;
}

/** A typed formula (with its `=`) and what it gave. */
export interface FormulaEntry {
  readonly formula: string;
  readonly result?: EntryResult;
  readonly style?: StyleName;
  /** A number format that the user gave a cell beside a table. */
  readonly format?: string;
}

/**
 * A typed formula or a value typed where nothing was generated, and how it looks, if it was written by the pane or given a format;
 * `null` where a cell of a file was emptied, or one was only given a format.
 */
export type Entry = FormulaEntry | (Pick<FormulaEntry, "style" | "format"> & { readonly value: FreeValue });

/** The entries of one sheet by `keyOf` their place. */
export type Entries = ReadonlyMap<number, Entry>;

export interface Contents {
  readonly books: readonly Book[];
  readonly tabs: readonly Tab[];
  readonly entries: ReadonlyMap<string, Entries>;
}

/** Contents of which some books are still to be laid out, as they are kept. */
export interface Unlaid extends Omit<Contents, "books"> {
  readonly books: readonly (Book | Omit<Book, "sheets">)[];
}

/** Something typed into one cell: `""` or `null` empties it, text that starts with `=` is a formula. */
export interface Typed {
  readonly place: CellPlace;
  readonly text: string | number | boolean | null;
  /** What a formula gives, where whoever types it knows. */
  readonly gives?: EntryResult["values"];
  /** A new look for the cell; without it the look stays. */
  readonly style?: StyleName;
}

/**
 * Why something was not accepted: the cell is calculated or part of the sheet's frame, the formula cannot be read, rows
 * can only be put in and taken out among the rows of a table, the formula at the place could not follow, nothing can be sorted
 * there, or cells are merged among what was to be sorted.
 */
export type Refusal = {
  readonly reason: "calculated" | "unreadable" | "rows" | "follow" | "sort" | "merged";
  readonly place: CellPlace;
};

export const NOTHING: Contents = { books: [], tabs: [], entries: new Map() };

const MOST_COLUMNS = 16384;

/** A cell's key within its sheet. */
export function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** The place of a key. */
export function placeOf(sheet: string, key: number): CellPlace {
  return { sheet, row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS };
}

/** Adds sheets that were laid out from a request behind the last one. */
export function withBook(contents: Contents, request: BookRequest | undefined, sheets: readonly Sheet[]): Contents {
  const book: Book = { request: request ?? { language: "en", tables: [] }, taken: takenIn(contents), sheets };
  const tabs = sheets.map((sheet) => ({ name: sheet.name, book: contents.books.length }));
  return { ...contents, books: [...contents.books, book], tabs: [...contents.tabs, ...tabs] };
}

/**
 * The contents with all books laid out.
 *
 * @param near contents whose books need not be laid out again
 * @throws anything that the layout throws for a request that this version does not understand
 */
export function laidOut(unlaid: Unlaid, near: Contents): Contents {
  if (isLaidOut(unlaid)) return unlaid;
  const books = unlaid.books.map((book): Book => {
    if ("sheets" in book) return book;
    const { request, taken } = book;
    return near.books.find((one) => one.request === request && one.taken === taken) ?? { ...book, sheets: laidOutNow(request, taken) };
  });
  return { ...unlaid, books };
}

/**
 * The sheets of a request that was kept: one that this version cannot lay out is found at once, and not when somebody looks at it.
 *
 * @throws anything that the layout throws
 */
export function laidOutNow(request: BookRequest, taken: TakenNames): readonly Sheet[] {
  const sheets = layout(request, taken);
  for (const sheet of sheets) void sheet.cells;
  return sheets;
}

function isLaidOut(contents: Unlaid): contents is Contents {
  return contents.books.every((book) => "sheets" in book);
}

/** The names in use, for the layout of further sheets. */
export function takenIn(contents: Contents): TakenNames {
  const sheets = contents.tabs.map((tab) => tab.name);
  return { sheets, names: sheets.flatMap((name) => sheetOf(contents, name)?.tables.map((table) => table.name) ?? []) };
}

/** The generated sheet of a name; `undefined` for a free sheet. */
export function sheetOf(contents: Contents, name: string): Sheet | undefined {
  const tab = contents.tabs.find((candidate) => candidate.name === name);
  return tab?.book == null ? undefined : contents.books[tab.book]?.sheets.find((sheet) => sheet.name === name);
}

/** What a free sheet came with from its file. */
export function freeCellsOf(contents: Contents, name: string): FreeCells | undefined {
  return contents.tabs.find((tab) => tab.name === name)?.cells;
}

/** What stands around the cells of a free sheet, if the pane gave it anything. */
export function frameOf(contents: Contents, name: string): Frame | undefined {
  return contents.tabs.find((tab) => tab.name === name)?.frame;
}

/** Where work on a sheet begins: in the first row of its table, or in the first cell where there is none. */
export function beginningOf(contents: Contents, name: string | null): Area {
  const page = name === null ? undefined : (sheetOf(contents, name) ?? frameOf(contents, name)?.page);
  // The columns up to the rows' names stay in view beside a table; a form has none.
  return { row: page && page.freeze.columns > 0 ? headingRowOf(page) + 1 : 0, column: 0, rows: 1, columns: 1 };
}

/** The row that says what the columns are, or a form's title; -1 where no row does. */
export function headingRowOf(page: Page | undefined): number {
  return page && page.freeze.rows + page.freeze.columns > 0 ? page.print.titleRows.last : -1;
}

/** What was generated at a place, if anything was. */
export function generatedAt(contents: Contents, place: CellPlace): Cell | undefined {
  return sheetOf(contents, place.sheet)?.cells[place.row]?.[place.column];
}

/** What a cell holds before anything is typed: what was generated, or came with a file. */
export function givenAt(contents: Contents, place: CellPlace): CellContent {
  return generatedAt(contents, place)?.value ?? freeCellsOf(contents, place.sheet)?.rows[place.row]?.[place.column] ?? null;
}

/** What was typed at a place, other than the plain values of input cells. */
export function entryAt(contents: Contents, place: CellPlace): Entry | undefined {
  return contents.entries.get(place.sheet)?.get(keyOf(place.row, place.column));
}

/**
 * Types into cells, all or none.
 *
 * @param isReadable whether a formula (without `=`) can be parsed
 * @returns the new contents, or why nothing was changed
 * @throws SalesbookError unknownChoice, notANumber, outOfRange … for a setting that is not accepted; nothing is changed
 */
export function type(contents: Contents, typed: readonly Typed[], isReadable: (formula: string) => boolean): Contents | Refusal {
  const requests = contents.books.map((book) => book.request);
  const entries = new Map<string, Map<number, Entry>>();
  for (const { place, text, style, gives } of typed) {
    const cell = generatedAt(contents, place);
    if (cell && !cell.input) return { reason: "calculated", place };
    const formula = formulaTyped(text);
    if (formula !== null && !isReadable(formula.slice(1))) return { reason: "unreadable", place };

    const sheet = entries.get(place.sheet) ?? new Map(contents.entries.get(place.sheet));
    entries.set(place.sheet, sheet);
    const came = freeCellsOf(contents, place.sheet);
    const key = keyOf(place.row, place.column);
    const before = sheet.get(key);
    const format = cell ? undefined : before?.format;
    const value = formula === null ? plain(text, came ? codeAt(came, place.row, place.column) : (format ?? "")) : null;
    const look = style ?? before?.style;
    const looks = { ...(look === undefined ? {} : { style: look }), ...(format === undefined ? {} : { format }) };
    if (formula !== null) sheet.set(key, { formula, ...(gives ? { result: vouched(formula, gives) } : {}), ...looks });
    else if (value === null && (format !== undefined || isFilled(came, place)))
      sheet.set(key, { value, ...(format === undefined ? {} : { format }) });
    else if (cell || value === null) sheet.delete(key);
    else sheet.set(key, { value, ...looks });

    const book = bookOf(contents, place.sheet);
    const request = requests[book ?? -1];
    if (cell?.input && formula === null && request)
      requests[book ?? -1] = applyEdit(request, cell.input, cell.input.kind === "parameter" ? asTyped(text) : (value ?? null));
  }
  return withoutHidingMerges({ ...relaid(contents, requests), entries: new Map([...contents.entries, ...entries]) }, typed);
}

function isFilled(cells: FreeCells | undefined, { row, column }: CellPlace): boolean {
  return (cells?.rows[row]?.[column] ?? null) !== null;
}

/** A merge of a free sheet goes where something comes to stand under it. */
function withoutHidingMerges(contents: Contents, typed: readonly Typed[]): Contents {
  const tabs = contents.tabs.map((tab): Tab => {
    const { name, cells } = tab;
    if (!cells || cells.merges.length === 0) return tab;
    const places = typed.filter(({ place, text }) => place.sheet === name && text !== null && text !== "").map(({ place }) => place);
    const merges = cells.merges.filter((area) => !places.some((place) => isUnder(area, place)));
    return merges.length === cells.merges.length ? tab : { ...tab, cells: { ...cells, merges } };
  });
  return { ...contents, tabs };
}

function isUnder(area: Area, { row, column }: CellPlace): boolean {
  return contains(area, row, column) && (row > area.row || column > area.column);
}

/** Puts the results of formulas typed into input cells where their values are read; the same contents when nothing differs. */
export function withInputs(contents: Contents, results: readonly { readonly place: CellPlace; readonly content: CellContent }[]): Contents {
  const requests = contents.books.map((book) => book.request);
  for (const { place, content } of results) {
    const cell = generatedAt(contents, place);
    const book = bookOf(contents, place.sheet) ?? -1;
    const request = requests[book];
    const value = typeof content === "object" && content !== null ? content.error : content;
    if (!cell?.input || !request || cell.value === value) continue;
    try {
      requests[book] = applyEdit(request, cell.input, value);
    } catch (error) {
      if (!(error instanceof SalesbookError)) throw error; // a setting that does not accept the result keeps its value
    }
  }
  return relaid(contents, requests);
}

/** The place in `books` of the book that a sheet was generated with; `null` for a free sheet. */
export function bookOf(contents: Contents, sheet: string): number | null {
  return contents.tabs.find((tab) => tab.name === sheet)?.book ?? null;
}

/** The contents with other requests, one per book; only books whose request is another one are laid out again. */
export function relaid(contents: Contents, requests: readonly BookRequest[]): Contents {
  if (requests.every((request, index) => request === contents.books[index]?.request)) return contents;
  const books = contents.books.map((book, index) => {
    const request = requests[index] ?? book.request;
    return request === book.request ? book : { ...book, request, sheets: layout(request, book.taken) };
  });
  return { ...contents, books };
}

/** What a formula gives by the word of whoever wrote it; an error comes without its reason, so it is asked for. */
export function vouched(formula: string, values: EntryResult["values"]): EntryResult {
  const hasError = values.some((line) => line.some((value) => typeof value === "object" && value !== null));
  return { of: formula, values, reasons: {}, standing: hasError ? "waiting" : "vouched" };
}

/** What was typed into a parameter: its kind says whether that is a number; a telephone number stays the text it is. */
function asTyped(text: Typed["text"]): Typed["text"] {
  return typeof text === "string" && text.startsWith("'") ? text.slice(1) : text;
}

/** A typed value: what the cell's format makes of it, a number where it reads like one, TRUE and FALSE, otherwise text; an apostrophe keeps it text. */
function plain(text: Typed["text"], format: string): FreeValue {
  if (text === null || text === "") return null;
  if (typeof text !== "string") return text;
  if (text.startsWith("'")) return text.slice(1);
  const meant = format === "" ? null : typedAs(text, format);
  if (meant !== null) return meant;
  if (/^(true|false)$/i.test(text.trim())) return text.trim().toLowerCase() === "true";
  return numberTyped(text) ?? text;
}
