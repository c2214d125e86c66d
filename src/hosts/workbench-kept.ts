/**
 * The form in which the workbench's contents are kept: what they were made from, not what was laid out or calculated. It has
 * a version, so that a later Salesbook can read it and an earlier one knows that it cannot.
 */
import { LANGUAGES, type Language } from "../i18n";
import type { FreeCells } from "../sheet/free-cells";
import { laidOutNow, NOTHING, type Book, type Contents, type Entries, type Entry, type Tab } from "./workbench-contents";

/**
 * Raised whenever the form changes in a way that earlier versions cannot read. Since 2 a sheet may come with cells of a file, which an
 * earlier version would leave out; what was kept under 1 is read as it is.
 */
export const KEPT_VERSION = 2;

/** Plain data. */
export interface Kept {
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly active: string | null;
  readonly books: readonly Pick<Book, "request" | "taken">[];
  readonly tabs: readonly KeptTab[];
  readonly entries: readonly (readonly [sheet: string, cells: readonly (readonly [key: number, entry: Entry])[]])[];
  /** The steps around it, if they were kept (`workbench-kept-past.ts`). */
  readonly past?: unknown;
}

/** A tab with its cells as one text: a store takes millions of values one by one, and a text at once. */
type KeptTab = Omit<Tab, "cells"> & { readonly cells?: string };

/** Cells never change, so their text is made once however often the work is saved. */
const texts = new WeakMap<FreeCells, string>();

/** What was typed never changes, so its list is made once, and is one object wherever it is kept. */
const lists = new WeakMap<Entries, readonly (readonly [key: number, entry: Entry])[]>();

/** What was typed into a sheet, in a list. */
export function entryList(entries: Entries): readonly (readonly [key: number, entry: Entry])[] {
  const list = lists.get(entries) ?? [...entries];
  lists.set(entries, list);
  return list;
}

/** The cells as one text. */
export function textOf(cells: FreeCells): string {
  const text = texts.get(cells) ?? JSON.stringify(packed(cells));
  texts.set(cells, text);
  return text;
}

/** Rows that look alike share a list, which is written once; by row its number, -1 for none. */
function packed({ looks, ...cells }: FreeCells): PackedCells {
  const kinds = [...new Set(looks.flatMap((look) => (look ? [look] : [])))];
  const numbers = new Map(kinds.map((kind, number) => [kind, number]));
  return { ...cells, kinds, looks: Array.from(looks, (look) => (look ? (numbers.get(look) ?? -1) : -1)) };
}

interface PackedCells extends Omit<FreeCells, "looks"> {
  readonly kinds: readonly (readonly number[])[];
  readonly looks: readonly number[];
}

/** The cells of a text of `textOf`. */
export function cellsIn(text: string): FreeCells {
  const { kinds, looks, ...cells } = JSON.parse(text) as PackedCells;
  const unpacked: FreeCells = { ...cells, looks: looks.map((number) => kinds[number]) };
  texts.set(unpacked, text);
  return unpacked;
}

/** The contents to be kept. Books of which no sheet is left are left out. */
export function toKept(contents: Contents, active: string | null, savedAt: number): Kept {
  const used = [...new Set(contents.tabs.flatMap(({ book }) => (book === null ? [] : [book])))];
  return {
    version: KEPT_VERSION,
    savedAt,
    active,
    books: used.flatMap((index) => {
      const book = contents.books[index];
      return book ? [{ request: book.request, taken: book.taken }] : [];
    }),
    tabs: contents.tabs.map(({ name, book, cells, frame, widths, filter }) => ({
      name,
      book: book === null ? null : used.indexOf(book),
      ...(cells ? { cells: textOf(cells) } : {}),
      ...(frame ? { frame } : {}),
      ...(widths ? { widths } : {}),
      ...(filter ? { filter } : {}),
    })),
    entries: [...contents.entries].map(([sheet, cells]) => [sheet, entryList(cells)] as const),
  };
}

/** What can be said of something that was kept before it is read: `newer` comes from a later version of Salesbook. */
export function keptKind(value: unknown): "kept" | "newer" | "unreadable" {
  if (!isRecord(value) || typeof value["version"] !== "number") return "unreadable";
  if (value["version"] > KEPT_VERSION) return "newer";
  const { savedAt, books, tabs, entries } = value;
  const hasShape = typeof savedAt === "number" && Array.isArray(books) && Array.isArray(tabs) && Array.isArray(entries);
  return hasShape && books.every(isBook) && tabs.every(isTab) ? "kept" : "unreadable";
}

/** The languages whose words must be loaded before the contents can be laid out again. */
export function languagesOf({ books }: Kept): Language[] {
  return LANGUAGES.filter((language) => books.some(({ request }) => request.language === language));
}

/**
 * The contents as they were.
 *
 * @throws anything that the layout throws for a request that this version does not understand
 */
export function fromKept({ books, tabs, entries }: Kept): Contents {
  if (tabs.length === 0) return NOTHING;
  const contents: Contents = {
    books: books.map(({ request, taken }) => ({ request, taken, sheets: laidOutNow(request, taken) })),
    tabs: tabs.map(({ cells, ...tab }) => ({ ...tab, ...(cells === undefined ? {} : { cells: cellsIn(cells) }) })),
    entries: new Map(entries.map(([sheet, cells]) => [sheet, new Map(cells)])),
  };
  const lost = tabs.find(({ name, book }) => book !== null && !contents.books[book]?.sheets.some((sheet) => sheet.name === name));
  if (lost) throw new Error(`The sheet ${lost.name} is laid out under another name now.`);
  return contents;
}

function isBook(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value["request"]) || !isRecord(value["taken"])) return false;
  const { language, tables } = value["request"];
  return LANGUAGES.some((known) => known === language) && Array.isArray(tables);
}

function isTab(value: unknown): boolean {
  return isRecord(value) && typeof value["name"] === "string" && (value["book"] === null || typeof value["book"] === "number");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
