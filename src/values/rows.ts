/** Which rows of a user's file are customers: not blank ones, not totals, not notes below them. */
import { LATIN_TOTAL_ENDINGS, NOTE_LABELS, PAGE_LINE, ROW_COUNTERS, STATISTIC_LABELS, TOTAL_ENDINGS, TOTAL_LABELS } from "../i18n/headings";
import { lettersOf, simplified, unitAbove } from "./headings";
import { unwrapped } from "./numbers";
import type { CellContent } from "../sheet/sheet";

/** One row of the file with its own number there. */
export interface FileRow {
  readonly number: number;
  readonly cells: readonly CellContent[];
}

export interface RowReading {
  /** The column that names the customer; `null` where none does, and only the last row can be a total without a name. */
  readonly label: number | null;
  /** What stands above each column; a printed list repeats it on every page. */
  readonly headings?: readonly string[];
  /** All columns that are read. */
  readonly used: readonly number[];
  /** The columns that hold amounts. */
  readonly amounts: readonly number[];
  /** Those of them that a total adds up. */
  readonly added: readonly number[];
  /** A cell's number: `null` blank, `undefined` none. */
  readonly read: (row: FileRow, column: number) => number | null | undefined;
  /** What the user says of a row: that it counts, or does not. */
  readonly decided?: (row: number) => "keep" | "leave" | undefined;
}

/** A row that is not taken, and why: a total, a note below the data, a unit alone, nothing in a column that is read, or the user's wish. */
export interface LeftOutRow {
  readonly row: number;
  readonly label: string;
  readonly why: "total" | "note" | "unit" | "nothing" | "user";
}

/** A row called like a total that is not what the rows above it add up to. */
export interface Doubt {
  readonly row: number;
  readonly label: string;
  readonly column: number;
  /** What stands in the first column in which it differs, and what the rows above come to. */
  readonly typed: number;
  readonly found: number;
}

export interface CustomerRows {
  readonly rows: readonly FileRow[];
  /** All others that are not blank, as they are called, in the order of the file. */
  readonly leftOut: readonly LeftOutRow[];
  /** Doubts that were left out, and those that are customers. */
  readonly doubtsOut: readonly Doubt[];
  readonly doubtsKept: readonly Doubt[];
}

/** What the sums are compared to: half a cent. */
const TOLERANCE = 0.005;

/**
 * The rows that hold customers.
 *
 * Left out are rows with nothing in the columns that are read, a unit alone, the headings once more and the ends of pages, notes at
 * the end ("制表：…"), what says the average or the most of all, and totals:
 * rows called so, or without a name, whose amounts are the sum of rows that stand together above or below them, or of all;
 * a row called a total that names no customer or has no amount. A row called a total whose amount is another one is a
 * doubt: left out if it stands last and exceeds every row, else kept. What the user decided goes before all of it.
 */
export function customerRows(rows: readonly FileRow[], reading: RowReading): CustomerRows {
  const filled: FileRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const label = labelOf(row.cells);
    if (label === "") continue;
    if (isUnit(row.cells)) leftOut.push({ row: row.number, label, why: "unit" });
    else if (reading.decided?.(row.number) !== "keep" && (isPageLine(row.cells) || repeatsHeadings(row.cells, reading)))
      leftOut.push({ row: row.number, label, why: "note" });
    else if (reading.used.some((column) => textOf(row.cells[column]) !== "")) filled.push(row);
    else leftOut.push({ row: row.number, label, why: "nothing" });
  }
  const found = withoutTotals(filled, reading);
  return { ...found, leftOut: [...leftOut, ...found.leftOut].toSorted((one, other) => one.row - other.row) };
}

interface Line {
  readonly row: FileRow;
  readonly amounts: readonly (number | null)[];
  readonly label: string | null;
  readonly isNameless: boolean;
}

function withoutTotals(filled: readonly FileRow[], reading: RowReading): CustomerRows {
  const lines = filled.map((row, index): Line => ({
    row,
    amounts: reading.added.map((column) => reading.read(row, column) ?? null),
    label: totalLabelOf(row, reading),
    isNameless: reading.label === null ? index === filled.length - 1 : textOf(row.cells[reading.label]) === "",
  }));
  const hasAmount = (row: FileRow): boolean => reading.amounts.some((column) => typeof reading.read(row, column) === "number");
  const sums = new Sums(lines);
  const last = lines.findLastIndex(({ row, label }) => label === null && hasAmount(row));

  const kept: FileRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const doubtsOut: Doubt[] = [];
  const doubtsKept: Doubt[] = [];
  lines.forEach((line, index) => {
    const { row, label, isNameless } = line;
    const decided = reading.decided?.(row.number);
    const leave = (why: LeftOutRow["why"] = "total"): void =>
      void leftOut.push({ row: row.number, label: label ?? labelOf(row.cells), why });
    const keepUnless = (isTotal: boolean): void => (decided === "keep" || !isTotal ? void kept.push(row) : leave());
    if (label === null) return decided === "leave" ? leave("user") : keepUnless(isNameless && sums.areAt(index, 2));
    if (line.amounts.every((amount) => amount === null) || sums.areAt(index)) return keepUnless(true);
    if (isStatistic(label)) return decided === "leave" ? leave("user") : keepUnless(index > last);
    const doubt = doubtAt(sums, line, index, reading);
    if (decided === "leave" || (decided !== "keep" && (isNameless || (index > last && sums.exceeds(line))))) {
      leave();
      doubtsOut.push(doubt);
    } else {
      kept.push(row);
      doubtsKept.push(doubt);
    }
  });

  // Nobody's figures follow the last total; what does is a remark.
  const lastAmount = kept.findLast(hasAmount)?.number ?? 0;
  const lastTotal = leftOut.findLast(({ row, why }) => why === "total" && row > lastAmount)?.row ?? Infinity;
  const isKept = ({ number }: FileRow): boolean => reading.decided?.(number) === "keep";
  const taken = kept.filter((row) => isKept(row) || row.number < lastTotal);
  const rows = taken.slice(0, taken.findLastIndex((row) => isKept(row) || hasAmount(row) || !isNote(row)) + 1);
  const isTaken = new Set(rows);
  const below = kept.flatMap((row): LeftOutRow[] =>
    isTaken.has(row) ? [] : [{ row: row.number, label: labelOf(row.cells), why: "note" }],
  );
  return { rows, leftOut: [...leftOut, ...below], doubtsOut, doubtsKept };
}

/** The sums of the rows that are not called totals, between any two places. */
class Sums {
  /** Before each line, column by column, and how many rows went into them. */
  private readonly before: readonly { readonly sums: readonly number[]; readonly rows: number }[];
  private readonly bounds: readonly number[];
  private readonly most: readonly number[];

  constructor(private readonly lines: readonly Line[]) {
    let sums: readonly number[] = lines[0]?.amounts.map(() => 0) ?? [];
    let rows = 0;
    const before = [{ sums, rows }];
    for (const { amounts, label, isNameless } of lines) {
      if (label === null && !isNameless) {
        sums = sums.map((sum, column) => sum + (amounts[column] ?? 0));
        rows++;
      }
      before.push({ sums, rows });
    }
    this.before = before;
    // Rows that belong together stand between rows called totals; nobody has more than some hundreds of them.
    this.bounds = [
      0,
      ...lines.flatMap(({ label, isNameless }, index) => (label !== null || isNameless ? [index, index + 1] : [])),
      lines.length,
    ].slice(0, 4000);
    this.most = sums.map((_, column) =>
      lines.reduce((most, { amounts, label }) => (label === null ? Math.max(most, amounts[column] ?? -Infinity) : most), -Infinity),
    );
  }

  /** Whether the amounts of a line are the sums of rows that end above it, begin below it, or of all. */
  areAt(index: number, leastRows = 0): boolean {
    const { amounts = [] } = this.lines[index] ?? {};
    return (
      amounts.some((amount) => amount !== null) &&
      [
        [0, this.lines.length] as const,
        ...this.bounds.map((bound) => (bound <= index ? ([bound, index] as const) : ([index + 1, bound] as const))),
      ].some(([start, end]) => this.rowsBetween(start, end) >= leastRows && this.isBetween(amounts, start, end))
    );
  }

  /** Whether a line has more than each row in every column. */
  exceeds({ amounts }: Line): boolean {
    return amounts.every((amount, column) => amount === null || amount > (this.most[column] ?? -Infinity));
  }

  /** What the rows since the total before a line come to. */
  since(index: number, column: number): number {
    const bound = this.lines.findLastIndex(({ label }, at) => at < index && label !== null) + 1;
    return this.between(bound, index, column);
  }

  /** What all rows above a line come to. */
  above(index: number, column: number): number {
    return this.between(0, index, column);
  }

  private rowsBetween(start: number, end: number): number {
    return (this.before[end]?.rows ?? 0) - (this.before[start]?.rows ?? 0);
  }

  private between(start: number, end: number, column: number): number {
    return (this.before[end]?.sums[column] ?? 0) - (this.before[start]?.sums[column] ?? 0);
  }

  private isBetween(amounts: readonly (number | null)[], start: number, end: number): boolean {
    return amounts.every((amount, column) => {
      if (amount === null) return true;
      const all = Math.abs(this.before.at(-1)?.sums[column] ?? 0);
      return Math.abs(amount - this.between(start, end, column)) <= TOLERANCE + all * 1e-9;
    });
  }
}

function doubtAt(sums: Sums, { row, label, amounts }: Line, index: number, reading: RowReading): Doubt {
  // A grand total is near all rows above it, a subtotal near those since the one before.
  const candidates = amounts.flatMap((typed, at) =>
    typed === null ? [] : [sums.above(index, at), sums.since(index, at)].map((found) => ({ typed, found, column: reading.added[at] ?? 0 })),
  );
  const differing = candidates.filter(({ typed, found }) => Math.abs(typed - found) > TOLERANCE);
  const [nearest = { typed: 0, found: 0, column: 0 }] = differing.toSorted(
    (one, other) => Math.abs(one.typed - one.found) - Math.abs(other.typed - other.found),
  );
  return { row: row.number, label: label ?? "", ...nearest };
}

/**
 * What a row is called that is called a total: by its customer, by a word in front of a customer who is only a number of them
 * (合计 | 2户), or by any word where there is no customer.
 */
function totalLabelOf({ cells }: FileRow, reading: RowReading): string | null {
  const isLabel = (text: string): boolean => isTotalLabel(text) || isStatistic(text);
  const name = reading.label === null ? "" : textOf(cells[reading.label]);
  if (name === "") return cells.map(textOf).find(isLabel) ?? null;
  if (isLabel(name)) return name;
  return (
    cells
      .slice(0, reading.label ?? 0)
      .map(textOf)
      .find(isTotalLabel) ?? null
  );
}

/**
 * Whether a row is called a total: 合计, 华东小计, 合计（2家）, East subtotal, Total for East, Grand total.
 *
 * @example isTotalLabel("总计（12户）") // true
 */
export function isTotalLabel(text: string): boolean {
  const label = simplified(text).replace(/\([^()]*\)/g, "");
  const letters = lettersOf(label);
  if (TOTAL_LABELS.includes(letters) || TOTAL_ENDINGS.some((ending) => letters.endsWith(ending))) return true;
  if (TOTAL_ENDINGS.some((start) => letters.startsWith(start) && COUNT.test(letters.slice(start.length)))) return true;
  if (LATIN_TOTAL_BEGINNING.test(label)) return true;
  const words = label.trim().split(/[^\p{L}\p{N}]+/u);
  return words.length > 1 && LATIN_TOTAL_ENDINGS.includes(words.at(-1) ?? "");
}

const COUNT = new RegExp(`^共?\\d+(?:${ROW_COUNTERS.join("|")})?$`);

/** A firm may be called Total Foods; what a total is of comes after a word, a sign or a number. */
const LATIN_TOTAL_BEGINNING = /^\s*(?:(?:grand |sub[- ]?)?totals?(?: for | of |\s*:|\s+\d)|sub[- ]?totals?\b)/;

function isStatistic(label: string): boolean {
  return STATISTIC_LABELS.includes(lettersOf(simplified(label)));
}

function isNote({ cells }: FileRow): boolean {
  const label = /^([^:]{1,16}):/.exec(simplified(labelOf(cells)))?.[1];
  return label !== undefined && NOTE_LABELS.includes(lettersOf(label));
}

/** A line that tells where a page or the table ends. */
function isPageLine(cells: readonly CellContent[]): boolean {
  const filled = cells.map(textOf).filter((text) => text !== "");
  return filled.length <= 2 && PAGE_LINE.test(lettersOf(simplified(filled.join(""))));
}

/** The headings once more, as they stand at the top of a printed page. */
function repeatsHeadings(cells: readonly CellContent[], { headings, used }: RowReading): boolean {
  if (!headings) return false;
  const filled = used.filter((column) => textOf(cells[column]) !== "");
  return filled.length > 1 && filled.every((column) => simplified(textOf(cells[column])) === simplified(headings[column] ?? ""));
}

/** A line that says nothing but the unit of the amounts. */
function isUnit(cells: readonly CellContent[]): boolean {
  let unit: string | null = null;
  for (const cell of cells) {
    const text = textOf(cell);
    if (text === "") continue;
    if (unit !== null) return false;
    unit = text;
  }
  return unit !== null && unitAbove(unit) !== null;
}

/** What a row is called: its first cell that says something. */
export function labelOf(cells: readonly CellContent[]): string {
  return cells.map(textOf).find((text) => text !== "") ?? "";
}

/** A cell as text, without wrapping; "" for a blank one. */
export function textOf(cell: CellContent | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return typeof cell === "object" ? cell.error : unwrapped(String(cell));
}
