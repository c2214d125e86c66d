/**
 * The steps of undo as they are kept beside the work. Steps share nearly everything with each other: what they share is one object
 * here too, which a browser's store writes once. As many are kept as there is room for, those next to the work first.
 */
import { LANGUAGES, type Language } from "../i18n";
import type { FreeCells } from "../sheet/free-cells";
import type { Contents, Entries, Entry, Tab, Unlaid } from "./workbench-contents";
import { cellsIn, entryList, textOf, type Kept } from "./workbench-kept";
import type { Past } from "./workbench-undo";

/** Steps that are kept at most, and values that they may hold beside those of the work itself. */
const MOST = { steps: 100, values: 150_000 };

/** Plain data; the step that is the work itself is `null`. */
interface KeptPast {
  readonly steps: readonly (KeptStep | null)[];
}

interface KeptStep {
  readonly books: readonly Pick<Unlaid["books"][number], "request" | "taken">[];
  readonly tabs: readonly (Omit<Tab, "cells"> & { readonly cells?: KeptCells })[];
  readonly entries: readonly (readonly [sheet: string, cells: readonly (readonly [key: number, entry: Entry])[]])[];
}

/** The cells of a sheet of the work, by its place, or their text. */
type KeptCells = { readonly of: number } | { readonly text: string };

/** The steps around contents as they are kept. */
export function keptPast({ steps, at }: Past, contents: Contents): KeptPast {
  const room = new Room(contents);
  const kept = (outwards: Past["steps"]): KeptStep[] => {
    const end = outwards.findIndex((step) => !room.take(step));
    return outwards.slice(0, end < 0 ? outwards.length : end).map((step) => keptStep(step, contents));
  };
  const before = kept(steps.slice(0, at).reverse()).reverse();
  return { steps: [...before, null, ...kept(steps.slice(at + 1))] };
}

/** The steps that were kept around contents; the contents alone where none were, or none that this version knows. */
export function pastOf({ past, tabs }: Kept, contents: Contents): Past {
  const steps = isPast(past) ? past.steps : [null];
  const texts = new Map<string, FreeCells>();
  const lists = new Map<unknown, Entries>();
  const cellsOf = (kept: KeptCells): FreeCells | undefined => {
    if ("of" in kept) return contents.tabs[kept.of]?.cells;
    const cells = texts.get(kept.text) ?? cellsIn(kept.text);
    texts.set(kept.text, cells);
    return cells;
  };
  const entriesOf = (list: KeptStep["entries"][number][1]): Entries => {
    const entries = lists.get(list) ?? new Map(list);
    lists.set(list, entries);
    return entries;
  };
  const stepOf = ({ books, tabs: own, entries }: KeptStep): Unlaid => ({
    books,
    tabs: own.map(({ cells, ...tab }) => {
      const came = cells && cellsOf(cells);
      return came ? { ...tab, cells: came } : tab;
    }),
    entries: new Map(entries.map(([sheet, list]) => [sheet, entriesOf(list)])),
  });
  const isWhole = tabs.length === contents.tabs.length && steps.filter((step) => step === null).length === 1;
  if (!isWhole) return { steps: [contents], at: 0 };
  return { steps: steps.map((step) => (step === null ? contents : stepOf(step))), at: steps.indexOf(null) };
}

/** The languages whose words must be loaded before somebody goes to one of the steps. */
export function languagesOfPast({ past }: Kept): Language[] {
  const books = isPast(past) ? past.steps.flatMap((step) => step?.books ?? []) : [];
  return LANGUAGES.filter((language) => books.some(({ request }) => request.language === language));
}

function isPast(past: unknown): past is KeptPast {
  const steps = typeof past === "object" && past !== null && "steps" in past ? past.steps : null;
  const isStep = (step: unknown): boolean =>
    step === null ||
    (typeof step === "object" &&
      step !== undefined &&
      (["books", "tabs", "entries"] as const).every((part) => Array.isArray((step as Record<string, unknown>)[part])));
  return Array.isArray(steps) && steps.every(isStep);
}

/** Cells never change, so each has one object with its text, which all steps share. */
const keptTexts = new WeakMap<FreeCells, KeptCells>();

function keptStep({ books, tabs, entries }: Unlaid, contents: Contents): KeptStep {
  const keptCells = (cells: FreeCells): KeptCells => {
    const of = contents.tabs.findIndex((tab) => tab.cells === cells);
    if (of >= 0) return { of };
    const kept = keptTexts.get(cells) ?? { text: textOf(cells) };
    keptTexts.set(cells, kept);
    return kept;
  };
  return {
    books: books.map(({ request, taken }) => ({ request, taken })),
    tabs: tabs.map(({ cells, ...tab }) => (cells ? { ...tab, cells: keptCells(cells) } : tab)),
    entries: [...entries].map(([sheet, list]) => [sheet, entryList(list)] as const),
  };
}

/** How much steps hold that neither the work nor a step before them holds. */
class Room {
  private readonly seen = new Set<unknown>();
  private steps = 0;
  private values = 0;

  constructor(work: Contents) {
    this.weigh(work);
  }

  /** Whether there is room for one more step. */
  take(step: Unlaid): boolean {
    this.steps += 1;
    this.values += this.weigh(step);
    return this.steps <= MOST.steps && this.values <= MOST.values;
  }

  private weigh({ books, tabs, entries }: Unlaid): number {
    let weight = 0;
    const add = (part: unknown, values: () => number): void => {
      if (this.seen.has(part)) return;
      this.seen.add(part);
      weight += values();
    };
    for (const { request } of books)
      for (const table of request.tables) for (const column of Object.values(table.columns)) add(column, () => column.length);
    for (const list of entries.values()) add(list, () => list.size);
    for (const { cells } of tabs) if (cells) add(cells, () => cells.rows.reduce((sum, row) => sum + row.length, 0));
    return weight;
  }
}
