/**
 * Where the cells of a hand-out stand in what was handed in. Sheets may be renamed and moved, columns put in, rows sorted: cells
 * are found by what stands beside them, as somebody finds them who looks at the sheet.
 */
import type { FilledSheet } from "../import/filled-workbook";
import type { FreeValue } from "../sheet/free-cells";
import type { CellContent, FieldPlace } from "../sheet/sheet";
import { folded, type PlannedRows, type PlannedSheet, type Word } from "./planned";

/** A cell of what was handed in, zero-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A sheet of the hand-out as it came back. */
export interface FoundSheet {
  readonly sheet: FilledSheet;
  /** The cell of a column's row (from 0) or of a single cell; `null` where it is gone. */
  readonly cell: (field: FieldPlace, row: number) => Spot | null;
}

/** What was given to the student in a column, as the sheet shows it. */
export type GivenFigures = (table: string, id: string) => readonly CellContent[];

/** So many of the words of a sheet must stand on the one that is taken for it. */
const ENOUGH = 0.4;

/**
 * Which sheet of a file is which of the hand-out. Of two that are alike the one that has kept its name is meant.
 *
 * @returns by the table's number
 */
export function findSheets(
  planned: readonly PlannedSheet[],
  present: readonly FilledSheet[],
  givenIn: GivenFigures,
): ReadonlyMap<string, FoundSheet> {
  const found = new Map<string, FoundSheet>();
  const left = new Set(present);
  const take = (own: PlannedSheet, sheet: FilledSheet, places: Places): void => {
    left.delete(sheet);
    found.set(own.table, { sheet, cell: cellFinder(own, sheet, places, (id) => givenIn(own.table, id)) });
  };
  for (const own of planned) {
    const untouched = [...left].filter((sheet) => isInPlace(own, sheet));
    const chosen = untouched.find(({ name }) => name === own.name) ?? untouched[0];
    if (chosen) take(own, chosen, placesInPlace(own));
  }
  const open = planned.filter(({ table }) => !found.has(table));
  if (open.length === 0) return found;
  const pairs = [...left].flatMap((sheet) => {
    const there = new Set(sheet.rows.flatMap((line) => line.map(folded)));
    return open.map((own) => ({ own, sheet, score: likeness(own, there) }));
  });
  const isNamed = ({ own, sheet }: (typeof pairs)[number]): number => Number(sheet.name === own.name);
  for (const { own, sheet } of pairs
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score || isNamed(other) - isNamed(one)))
    if (left.has(sheet) && !found.has(own.table)) take(own, sheet, placesByWords(own, sheet));
  return found;
}

/** Whether everything that is written on a sheet for everybody is where it was. */
function isInPlace({ words }: PlannedSheet, { rows }: FilledSheet): boolean {
  return words.every(({ row, column, text, folded: wanted }) => {
    const value = rows[row]?.[column];
    return value === text || folded(value) === wanted;
  });
}

function likeness({ words }: PlannedSheet, there: ReadonlySet<string>): number {
  const own = new Set(words.map((word) => word.folded));
  return [...own].filter((word) => there.has(word)).length / Math.max(1, own.size);
}

/** Where rows and columns went. */
interface Places {
  /** Of a row or column outside of the table. */
  readonly row: (planned: number) => number | null;
  readonly column: (planned: number) => number | null;
  readonly headings: Headings | null;
}

interface Headings {
  /** The row of headings. */
  readonly row: number;
  /** For each column of the table its column now. */
  readonly at: readonly (number | null)[];
}

function placesInPlace({ rows }: PlannedSheet): Places {
  const same = (planned: number): number => planned;
  const headings = rows && { row: rows.area.row, at: rows.headings.map((_, index) => rows.area.column + index) };
  return { row: same, column: same, headings };
}

/** By what is written in them: rows and columns that were put in or taken out leave the others in their order. */
function placesByWords({ words, rows }: PlannedSheet, sheet: FilledSheet): Places {
  const wanted = new Set(words.map((word) => word.folded));
  const lines = sheet.rows.flatMap((line, row) => {
    const texts = line.map(folded);
    return texts.some((text) => wanted.has(text)) ? [{ row, texts, own: new Set(texts) }] : [];
  });
  const wordsByRow = grouped(words, ({ row }) => row);
  const rowAt = paired(wordsByRow, lines, (own, { own: there }) => own.filter((word) => there.has(word.folded)).length);
  const rowPlaces = between(new Map([...rowAt].map(([row, index]) => [row, lines[index]?.row ?? row])));

  const width = Math.max(0, ...lines.map(({ texts }) => texts.length));
  const columnAt = paired(
    grouped(words, ({ column }) => column),
    Array.from({ length: width }, (_, column) => column),
    (own, column) =>
      own.reduce((sum, word) => {
        const isThere = lines[rowAt.get(word.row) ?? -1]?.texts[column] === word.folded;
        // The columns of the table may have been changed round below what stands above them.
        return sum + (isThere ? (word.isHeading ? 1 : 4) : 0);
      }, 0),
  );
  return { row: rowPlaces, column: between(columnAt), headings: rows && headingsIn(rows, sheet) };
}

function grouped(words: readonly Word[], by: (word: Word) => number): ReadonlyMap<number, readonly Word[]> {
  const groups = new Map<number, Word[]>();
  for (const word of words) groups.set(by(word), [...(groups.get(by(word)) ?? []), word]);
  return new Map([...groups].sort(([one], [other]) => one - other));
}

/** Of so many lines a counterpart is looked for. */
const MOST_LINES = 2000;

/**
 * Pairs lines with others, in the order of both, so that as much as possible is alike.
 *
 * @returns for each line that has one, the index of its counterpart
 */
function paired<Other>(
  lines: ReadonlyMap<number, readonly Word[]>,
  all: readonly Other[],
  alike: (line: readonly Word[], other: Other) => number,
): ReadonlyMap<number, number> {
  const own = [...lines];
  const others = all.slice(0, MOST_LINES);
  const width = others.length + 1;
  // What the first lines have in common with the first others, at best.
  const best = new Float64Array((own.length + 1) * width);
  const scores = own.map(([, line]) => others.map((other) => alike(line, other)));
  for (let one = 1; one <= own.length; one += 1)
    for (let other = 1; other < width; other += 1) {
      const score = scores[one - 1]?.[other - 1] ?? 0;
      const both = score > 0 ? best[(one - 1) * width + other - 1]! + score : 0;
      best[one * width + other] = Math.max(best[(one - 1) * width + other]!, best[one * width + other - 1]!, both);
    }
  const found = new Map<number, number>();
  let [one, other] = [own.length, others.length];
  while (one > 0 && other > 0) {
    const here = best[one * width + other]!;
    if (here === best[(one - 1) * width + other]) one -= 1;
    else if (here === best[one * width + other - 1]) other -= 1;
    else {
      one -= 1;
      other -= 1;
      found.set(own[one]![0], other);
    }
  }
  return found;
}

/** A line between two that were found goes along with the one before it, as long as it does not reach the next. */
function between(found: ReadonlyMap<number, number>): (line: number) => number | null {
  const known = [...found].sort(([one], [other]) => one - other);
  return (line) => {
    const next = known.find(([planned]) => planned > line);
    const before = known.findLast(([planned]) => planned <= line);
    const place = before ? before[1] + line - before[0] : next ? next[1] + line - next[0] : null;
    return place === null || place < 0 || (next && place >= next[1]) ? null : place;
  };
}

/** By the row that has most of the headings; a renamed one is looked for between its neighbours. */
function headingsIn({ headings }: PlannedRows, sheet: FilledSheet): Headings | null {
  const wanted = new Set(headings);
  let best = { row: -1, count: 0 };
  sheet.rows.forEach((line, row) => {
    const count = new Set(line.map(folded).filter((text) => wanted.has(text))).size;
    if (count > best.count) best = { row, count };
  });
  if (best.count < headings.length * ENOUGH) return null;
  const line = sheet.rows[best.row]?.map(folded) ?? [];
  const at = headings.map((heading) => {
    const column = line.indexOf(heading);
    return column < 0 ? null : column;
  });
  return {
    row: best.row,
    at: at.map((column, index) => {
      if (column !== null) return column;
      const before = at[index - 1];
      const next = before === null || before === undefined ? index : before + 1;
      return at.includes(next) ? null : next;
    }),
  };
}

function cellFinder(
  { fields, rows: table }: PlannedSheet,
  sheet: FilledSheet,
  { row: rowOf, column: columnOf, headings }: Places,
  givenIn: (id: string) => readonly CellContent[],
): FoundSheet["cell"] {
  const rows = table && headings ? rowsOf(table, sheet, headings, givenIn) : [];
  const position = fields.get("position");
  const numbered = position && headings?.at[position.area.column - (table?.area.column ?? 0)];
  const lines = typeof numbered === "number" ? linesOf(rows, (row) => sheet.rows[row]?.[numbered]) : rows;
  const isInTable = ({ area: { row, column } }: FieldPlace): boolean =>
    table !== null && row > table.area.row && row < table.area.row + table.area.rows && column < table.area.column + table.area.columns;
  return (field, index) => {
    const { area } = field;
    const [row, column] = isInTable(field)
      ? [(table?.listed.has(field.id) ? lines : rows)[index], headings?.at[area.column - (table?.area.column ?? 0)]]
      : [rowOf(area.row), columnOf(area.column)];
    return typeof row === "number" && typeof column === "number" ? { row, column } : null;
  };
}

/**
 * The rows of a list beside the entries: whoever sorted these before the list was filled in numbered it from above; where rows were
 * sorted with all that stands in them, its numbers went along.
 */
function linesOf(rows: readonly (number | null)[], numberIn: (row: number) => FreeValue | undefined): readonly (number | null)[] {
  const places = rows.filter((place) => place !== null).sort((one, other) => one - other);
  const numbers = places.map((place) => Number(numberIn(place) ?? "")).filter((number) => number > 0);
  const isFromAbove = numbers.length > 1 && numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return isFromAbove ? rows.map((_, index) => places[index] ?? null) : rows;
}

/** By place where what is given still stands there; a row that went elsewhere is known by what is given in it. */
function rowsOf(
  { keys, count }: PlannedRows,
  sheet: FilledSheet,
  { row: headings, at }: Headings,
  givenIn: (id: string) => readonly CellContent[],
): readonly (number | null)[] {
  const formulas = new Set(sheet.formulas.map(({ row, column }) => `${row} ${column}`));
  const given = keys.flatMap(({ id, column }) => {
    const now = at[column];
    return typeof now === "number" ? [{ now, values: givenIn(id) }] : [];
  });
  /** Whether what is given in a row of the hand-out stands in a row of the sheet. */
  const isSame = (row: number, place: number): boolean => {
    let isAny = false;
    for (const { now, values } of given) {
      const value = values[row] ?? null;
      if (value === null || value === "") continue;
      const there = sheet.rows[place]?.[now] ?? "";
      // A formula without a result, as libraries save it, says nothing of its row.
      if (there === "" && formulas.has(`${place} ${now}`)) continue;
      if (!isAlike(value, there)) return false;
      isAny = true;
    }
    return isAny;
  };
  const free = new Set(Array.from({ length: Math.max(0, sheet.rows.length - headings - 1) }, (_, index) => headings + 1 + index));
  const found = Array.from({ length: count }, (_, row): number | null => {
    const place = headings + 1 + row;
    if (!free.has(place) || !isSame(row, place)) return null;
    free.delete(place);
    return place;
  });
  return found.map((place, row) => {
    if (place !== null) return place;
    const own = headings + 1 + row;
    const other = [...free].find((candidate) => isSame(row, candidate));
    const isNobodys = (candidate: number): boolean => !found.some((_, index) => isSame(index, candidate));
    // A row without anything given, or whose figures were typed over, is where it was, or one that is nobody's.
    const chosen = other ?? (free.has(own) && isNobodys(own) ? own : ([...free].find(isNobodys) ?? null));
    if (chosen !== null) free.delete(chosen);
    return chosen;
  });
}

/** Whether a cell holds what was given, whatever a program made of it. */
function isAlike(then: CellContent, now: FreeValue | undefined): boolean {
  if (typeof then === "number") return typeof now === "number" && Math.abs(then - now) <= 1e-9 * Math.abs(then);
  return then === now || (typeof then === "string" && folded(then) === folded(now));
}
