/**
 * Results of typed formulas, each with its formula among the entries, and which of them still hold. A result that no longer
 * holds stays where it is, told to be of before, until the formula is calculated anew: nobody has to look at a sheet of
 * errors because a calculation takes long or was stopped.
 */
import { contains } from "../sheet/areas";
import type { FreeValue } from "../sheet/free-cells";
import type { Area, CellContent, Sheet } from "../sheet/sheet";
import { readingsOf, type Reading, type SheetArea } from "./formula-order";
import type { FormulaResult, SheetValues, TypedFormula } from "./formula-model";
import type { CellPlace } from "./host";
import {
  freeCellsOf,
  generatedAt,
  keyOf,
  placeOf,
  sheetOf,
  type Contents,
  type Entries,
  type Entry,
  type EntryResult,
  type FormulaEntry,
  type Stop,
} from "./workbench-contents";

/** A typed formula with its entry. */
export interface EnteredFormula extends TypedFormula {
  readonly key: number;
  readonly entry: FormulaEntry;
}

/** Every typed formula, sheet by sheet. */
export function formulasIn(contents: Contents): EnteredFormula[] {
  return contents.tabs.flatMap(({ name }) =>
    [...(contents.entries.get(name) ?? [])].flatMap(([key, entry]): EnteredFormula[] => {
      if (!("formula" in entry)) return [];
      const { values } = entry.result ?? {};
      const spilled = values && (values.length > 1 || (values[0]?.length ?? 0) > 1) ? { spilled: sizeOf(values) } : {};
      return [{ ...placeOf(name, key), key, entry, formula: entry.formula.slice(1), ...spilled }];
    }),
  );
}

/** The contents as somebody made them: those that only results were added to are the same work. */
export function workOf(contents: Contents): Contents {
  return works.get(contents) ?? contents;
}

const works = new WeakMap<Contents, Contents>();

/** The contents with what formulas gave. */
export function withResults(contents: Contents, results: readonly FormulaResult[]): Contents {
  return withEntries(
    contents,
    results.map(({ sheet, row, column, formula, values, reasons }) => {
      const result: EntryResult = { of: `=${formula}`, values, reasons };
      return { sheet, key: keyOf(row, column), change: (entry) => ({ ...entry, result }) };
    }),
  );
}

/** The contents with formulas that will not be calculated until somebody asks for it; what they gave before stays. */
export function withStopped(contents: Contents, formulas: readonly TypedFormula[], why: Stop): Contents {
  return withEntries(
    contents,
    formulas.map(({ sheet, row, column }) => ({ sheet, key: keyOf(row, column), change: (entry) => stopped(entry, why) })),
  );
}

/** The contents with every formula that was stopped waiting to be calculated. */
export function withRetried(contents: Contents): Contents {
  return withEntries(
    contents,
    formulasIn(contents).flatMap(({ sheet, key, entry }) => (isStopped(entry) ? [{ sheet, key, change: waiting }] : [])),
  );
}

/** The contents with an error in every formula that has no result at all, not even one of before. */
export function withoutBlanks(contents: Contents): Contents {
  return withEntries(
    contents,
    formulasIn(contents).flatMap(({ sheet, key, entry }) =>
      entry.result ? [] : [{ sheet, key, change: (own) => ({ ...own, result: { ...unknown(own), standing: "waiting" } }) }],
    ),
  );
}

/** The formulas that have no result, or one of before, and those of them that can be calculated now. */
export function outdatedIn(contents: Contents): { readonly all: readonly EnteredFormula[]; readonly due: readonly EnteredFormula[] } {
  const formulas = formulasIn(contents);
  const all = formulas.filter(({ entry }) => !holds(entry));
  if (all.length === 0) return { all, due: all };
  const held = new Changes();
  for (const formula of all) if (isStopped(formula.entry)) held.addFormula(formula);
  const open = all.filter(({ entry }) => !isStopped(entry));
  const readings = readingsOf(open, tablesIn(contents));
  const spared = reached(open, readings, held);
  return { all, due: open.filter((_, index) => !spared.has(index)) };
}

/** What the formulas in input cells put into them. */
export function inputsFedIn(contents: Contents): { readonly place: CellPlace; readonly content: CellContent }[] {
  return formulasIn(contents).flatMap(({ sheet, row, column, entry }) =>
    holds(entry) && generatedAt(contents, { sheet, row, column })?.input
      ? [{ place: { sheet, row, column }, content: (entry.result?.values[0]?.[0] ?? null) as CellContent }]
      : [],
  );
}

/**
 * The contents after a change, with every result that no longer holds waiting to be calculated anew: that of a formula that
 * came, moved, or reads what changed, and what reads those in turn.
 *
 * @param before the contents from which somebody made these
 */
export function withStanding(before: Contents, now: Contents): Contents {
  const formulas = formulasIn(now);
  if (formulas.length === 0) return now;
  const changes = changesBetween(before, now);
  const readings = readingsOf(formulas, tablesIn(now));
  const isNew = ({ sheet, key, entry }: EnteredFormula): boolean => before.entries.get(sheet)?.get(key) !== entry;
  const lost = new Set<number>();
  formulas.forEach((formula, index) => {
    const { standing } = formula.entry.result ?? {};
    if (standing === "vouched") return;
    const isSpillRefused = isError(formula.entry.result?.values[0]?.[0], "#SPILL!") && !changes.isEmpty;
    const isLost = isNew(formula) || readings[index]?.isVolatile || isSpillRefused || changes.touches(ownCells(formula));
    if (!holds(formula.entry) || isLost) lost.add(index);
    if (isLost) changes.addFormula(formula);
  });
  for (const index of reached(formulas, readings, changes)) if (formulas[index]?.entry.result?.standing !== "vouched") lost.add(index);
  return withEntries(
    now,
    formulas.flatMap(({ sheet, key, entry }, index) => {
      if (entry.result?.standing === "vouched") return [{ sheet, key, change: vouchedFor }];
      return lost.has(index) && !isStopped(entry) ? [{ sheet, key, change: waiting }] : [];
    }),
  );
}

/** The contents with what reads cells waiting that results came to or left, where they did not stand before. */
export function withSpillsRead(before: Contents, now: Contents): Contents {
  const earlier = new Map(formulasIn(before).map((formula) => [`${formula.key} ${formula.sheet}`, formula]));
  const changes = new Changes();
  for (const formula of formulasIn(now)) {
    const old = earlier.get(`${formula.key} ${formula.sheet}`);
    if (JSON.stringify(old?.spilled) === JSON.stringify(formula.spilled)) continue;
    if (old) changes.addFormula(old);
    changes.addFormula(formula);
    changes.remove(formula);
  }
  if (changes.isEmpty) return now;
  const formulas = formulasIn(now);
  const found = reached(formulas, readingsOf(formulas, tablesIn(now)), changes);
  return withEntries(
    now,
    formulas.flatMap(({ sheet, key }, index) => (found.has(index) ? [{ sheet, key, change: waiting }] : [])),
  );
}

/** The formulas that read changed cells, or cells of each other that do. */
function reached(formulas: readonly EnteredFormula[], readings: readonly Reading[], changes: Changes): Set<number> {
  const found = new Set<number>();
  for (let size = -1; size !== found.size && !changes.isEmpty;) {
    size = found.size;
    formulas.forEach((formula, index) => {
      if (found.has(index) || !readings[index]?.areas.some((area) => changes.touches(area))) return;
      found.add(index);
      changes.addFormula(formula);
    });
  }
  return found;
}

/** Cells that hold something else than before. */
class Changes {
  private readonly sheets = new Map<string, "all" | Map<number, Set<number>>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  addSheet(name: string): void {
    this.sheets.set(name.toLowerCase(), "all");
  }

  add(name: string, row: number, column: number): void {
    const sheet = name.toLowerCase();
    const columns = this.sheets.get(sheet) ?? new Map<number, Set<number>>();
    this.sheets.set(sheet, columns);
    if (columns !== "all") columns.set(column, (columns.get(column) ?? new Set()).add(row));
  }

  /** A formula's cell and those that it spilled into. */
  addFormula({ sheet, row, column, spilled }: TypedFormula): void {
    for (let y = 0; y < (spilled?.rows ?? 1); y += 1)
      for (let x = 0; x < (spilled?.columns ?? 1); x += 1) this.add(sheet, row + y, column + x);
  }

  remove({ sheet, row, column }: TypedFormula): void {
    const columns = this.sheets.get(sheet.toLowerCase());
    if (columns !== "all") columns?.get(column)?.delete(row);
  }

  touches({ sheet, area }: Pick<SheetArea, "sheet" | "area">): boolean {
    const columns = this.sheets.get(sheet);
    if (columns === undefined || columns === "all") return columns === "all";
    const lists =
      area.columns > columns.size
        ? [...columns].filter(([column]) => contains(area, area.row, column)).map(([, rows]) => rows)
        : Array.from({ length: area.columns }, (_, index) => columns.get(area.column + index));
    return lists.some((rows) => rows !== undefined && hasRow(rows, area));
  }
}

/** Whichever is shorter is gone through. */
function hasRow(rows: ReadonlySet<number>, area: Area): boolean {
  if (area.rows > rows.size) return [...rows].some((row) => row >= area.row && row < area.row + area.rows);
  for (let row = area.row; row < area.row + area.rows; row += 1) if (rows.has(row)) return true;
  return false;
}

function changesBetween(before: Contents, now: Contents): Changes {
  const changes = new Changes();
  const names = new Set([...before.tabs, ...now.tabs].map(({ name }) => name));
  for (const name of names) {
    const isThere = [before, now].every(({ tabs }) => tabs.some((tab) => tab.name === name));
    if (isThere && freeCellsOf(before, name) !== freeCellsOf(now, name)) changes.addSheet(name);
    else if (isThere) {
      addCells(changes, name, sheetOf(before, name), sheetOf(now, name));
      addEntries(changes, name, before.entries.get(name), now.entries.get(name));
    } else changes.addSheet(name);
  }
  return changes;
}

function addCells(changes: Changes, name: string, before: Sheet | undefined, now: Sheet | undefined): void {
  if (before === now) return;
  const tables = (sheet: Sheet | undefined): string =>
    JSON.stringify(
      sheet?.tables.map(({ name: table, area, totalRow, columns }) => [table, area, totalRow, columns.map(({ heading }) => heading)]),
    );
  if (!before || !now || tables(before) !== tables(now)) return changes.addSheet(name);
  const rows = Math.max(before.cells.length, now.cells.length);
  for (let row = 0; row < rows; row += 1) {
    const [old, own] = [before.cells[row] ?? [], now.cells[row] ?? []];
    for (let column = 0; column < Math.max(old.length, own.length); column += 1)
      if (!isSame(old[column]?.value ?? null, own[column]?.value ?? null)) changes.add(name, row, column);
  }
}

function addEntries(changes: Changes, name: string, before: Entries | undefined, now: Entries | undefined): void {
  if (before === now) return;
  for (const key of new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const [old, own] = [before?.get(key), now?.get(key)];
    if (old === own || (old && own && isSame(typedIn(old), typedIn(own)))) continue;
    const place = placeOf(name, key);
    changes.add(name, place.row, place.column);
    if (old && "formula" in old && old.result) changes.addFormula({ ...place, formula: "", spilled: sizeOf(old.result.values) });
  }
}

/** What was typed, without what it gives. */
export function typedIn(entry: Entry): FreeValue {
  return "formula" in entry ? entry.formula : entry.value;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other));
}

function holds({ formula, result }: FormulaEntry): boolean {
  return result !== undefined && result.of === formula && (result.standing === undefined || result.standing === "vouched");
}

function isStopped({ result }: FormulaEntry): boolean {
  return result?.standing !== undefined && result.standing !== "vouched" && result.standing !== "waiting";
}

function isError(value: unknown, code: string): boolean {
  return typeof value === "object" && value !== null && "error" in value && value.error === code;
}

function stopped(entry: FormulaEntry, standing: Stop): FormulaEntry {
  return { ...entry, result: { ...(entry.result ?? unknown(entry)), standing } };
}

function unknown({ formula }: FormulaEntry): EntryResult {
  return { of: formula, values: [[{ error: "#CALC!" }]], reasons: {} };
}

function waiting(entry: FormulaEntry): FormulaEntry {
  return entry.result ? { ...entry, result: { ...entry.result, standing: "waiting" } } : entry;
}

function vouchedFor(entry: FormulaEntry): FormulaEntry {
  const { standing: _, ...result } = entry.result ?? unknown(entry);
  return { ...entry, result };
}

function ownCells({ sheet, row, column, spilled }: TypedFormula): Pick<SheetArea, "sheet" | "area"> {
  return { sheet: sheet.toLowerCase(), area: { row, column, rows: spilled?.rows ?? 1, columns: spilled?.columns ?? 1 } };
}

function sizeOf(values: EntryResult["values"]): Pick<Area, "rows" | "columns"> {
  return { rows: values.length, columns: values.reduce((most, line) => Math.max(most, line.length), 1) };
}

function tablesIn(contents: Contents): Pick<SheetValues, "name" | "tables">[] {
  return contents.tabs.map(({ name }) => ({ name, tables: tablesOf(sheetOf(contents, name)) }));
}

/** The tables of a sheet as formulas know them. */
export function tablesOf(sheet: Sheet | undefined): SheetValues["tables"] {
  return (sheet?.tables ?? []).map(({ name, area, totalRow, columns }) => ({
    name,
    area,
    totalRow,
    headings: columns.map(({ heading }) => heading),
  }));
}

interface EntryChange {
  readonly sheet: string;
  readonly key: number;
  readonly change: (entry: FormulaEntry) => FormulaEntry;
}

/** The contents with some formulas' entries changed in their results alone. */
function withEntries(contents: Contents, changes: readonly EntryChange[]): Contents {
  const entries = new Map(contents.entries);
  const copies = new Map<string, Map<number, Entry>>();
  for (const { sheet, key, change } of changes) {
    const copy = copies.get(sheet) ?? new Map(contents.entries.get(sheet));
    copies.set(sheet, copy);
    const entry = copy.get(key);
    if (entry && "formula" in entry) copy.set(key, change(entry));
  }
  if (copies.size === 0) return contents;
  for (const [sheet, copy] of copies) entries.set(sheet, copy);
  const changed = { ...contents, entries };
  works.set(changed, workOf(contents));
  return changed;
}
