/** Sheets as a whole: added, taken away, given another name or another place. */
import { formulaAfterRename } from "../formula/rename";
import type { FreeCells } from "../sheet/free-cells";
import {
  bookOf,
  placeOf,
  relaid,
  type Contents,
  type Entries,
  type Entry,
  type FormulaEntry,
  type Frame,
  type Refusal,
} from "./workbench-contents";

/** A sheet of a file, or an empty one. */
export interface FreeSheet {
  readonly name: string;
  readonly entries: Entries;
  /** What it comes with from a file. */
  readonly cells?: FreeCells;
  readonly frame?: Frame;
}

/** Adds free sheets behind the last one; their names must be free. */
export function withFreeSheets(contents: Contents, sheets: readonly FreeSheet[]): Contents {
  const filled = sheets.filter(({ entries }) => entries.size > 0);
  return {
    ...contents,
    tabs: [
      ...contents.tabs,
      ...sheets.map(({ name, cells, frame }) => ({ name, book: null, ...(cells ? { cells } : {}), ...(frame ? { frame } : {}) })),
    ],
    entries: new Map([...contents.entries, ...filled.map(({ name, entries }) => [name, entries] as const)]),
  };
}

/** The sheets that go when a sheet is taken away: itself, and those that were generated with it, for they are calculated together. */
export function sheetsTogether(contents: Contents, name: string): string[] {
  const book = bookOf(contents, name);
  return contents.tabs.filter((tab) => tab.name === name || (book !== null && tab.book === book)).map((tab) => tab.name);
}

/** Takes a sheet away, with those of `sheetsTogether`. */
export function withoutSheet(contents: Contents, name: string): Contents {
  const gone = new Set(sheetsTogether(contents, name));
  return {
    ...contents,
    tabs: contents.tabs.filter((tab) => !gone.has(tab.name)),
    entries: new Map([...contents.entries].filter(([sheet]) => !gone.has(sheet))),
  };
}

/**
 * Gives a sheet another name; formulas and links that name it follow.
 *
 * @param to accepted by `sheetNameProblem`
 * @returns the new contents, or which formula could not follow
 */
export function withRenamedSheet(contents: Contents, from: string, to: string): Contents | Refusal {
  const own = bookOf(contents, from);
  // From now on every sheet of the book has its name from here: none is to change because another one did.
  const names =
    own === null ? [] : (contents.books[own]?.sheets ?? []).map(({ table, name }) => [table, name === from ? to : name] as const);
  const books = contents.books.map((book, index) => (index === own ? { ...book, taken: { ...book.taken, sheets: [] } } : book));
  const requests = books.map(({ request }, index) => (index === own ? { ...request, names: Object.fromEntries(names) } : request));
  const renamed = relaid({ ...contents, books }, requests);
  const entries = new Map<string, Entries>();
  for (const [sheet, list] of contents.entries) {
    const told = new Map<number, Entry>();
    for (const [key, entry] of list) {
      const formula = "formula" in entry ? formulaAfterRename(entry.formula, from, to) : "";
      if (formula === null) return { reason: "follow", place: placeOf(sheet, key) };
      told.set(key, "formula" in entry ? renamedEntry(entry, formula) : entry);
    }
    entries.set(sheet === from ? to : sheet, told);
  }
  return {
    ...renamed,
    tabs: contents.tabs.map((tab) => (tab.name === from ? { ...tab, name: to } : tab)),
    entries,
  };
}

/** A formula gives the same after a sheet got another name. */
function renamedEntry(entry: FormulaEntry, formula: string): FormulaEntry {
  const { result } = entry;
  if (!result || result.standing !== undefined || result.of !== entry.formula) return { ...entry, formula };
  return { ...entry, formula, result: { ...result, of: formula, standing: "vouched" } };
}

/** Moves a sheet among the others; the same contents where it is at the end already. */
export function withMovedSheet(contents: Contents, name: string, by: -1 | 1): Contents {
  const tabs = [...contents.tabs];
  const at = tabs.findIndex((tab) => tab.name === name);
  const [tab] = at < 0 || tabs[at + by] === undefined ? [] : tabs.splice(at, 1);
  if (!tab) return contents;
  tabs.splice(at + by, 0, tab);
  return { ...contents, tabs };
}
