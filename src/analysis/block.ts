/** What a selection of a user's sheet holds: where its headings stand, what each column is, and which rows count. */
import { PART_HEADINGS } from "../i18n/selection-headings";
import { textOf } from "../values/rows";
import { monthOf, plainHeading } from "../values/headings";
import { readNumber } from "../values/numbers";
import type { CellContent } from "../sheet/sheet";
import type { Block, BlockColumn, Part, SelectedCells, SinglePart } from "./selection";
import { totalRows } from "./totals";
import { dateText } from "../sheet/dates";

/** Headings are looked for in so many rows. */
const MOST_TITLES = 6;
const DATES = { first: 32_874, last: 73_050 };

/** Understands a selection by its headings, or by its contents where it has none. */
export function recogniseBlock(cells: SelectedCells): Block {
  return withHeadingRow(cells, headingRowOf(cells));
}

/** Understands a selection again, with the headings where the user says they are. */
export function withHeadingRow(cells: SelectedCells, headingRow: number | null): Block {
  const headings = headingRow === null ? null : (cells.values[headingRow] ?? []).map(headingText);
  const columns = headings ? byHeadings(headings, cells, headingRow ?? 0) : byContents(cells);
  return withTotals({ cells, headingRow, columns, totals: new Set(), leftOut: new Set() });
}

/** The block with another part for a column; a part that only one column can play is taken from the one that had it. */
export function withPart(block: Block, index: number, part: Part | null): Block {
  const columns = block.columns.map((column) => {
    if (column.index === index) return { ...column, part };
    return part !== null && part !== "month" && column.part === part ? { ...column, part: null } : column;
  });
  return withTotals({ ...block, columns });
}

/** The block with a row left out, or counted again. */
export function withRow(block: Block, row: number, counts: boolean): Block {
  const leftOut = new Set(block.leftOut);
  if (counts) leftOut.delete(row);
  else leftOut.add(row);
  return { ...block, leftOut };
}

/** The block with other contents in some cells; what was said of its columns and rows stays. */
export function withContents(
  block: Block,
  changes: readonly { readonly row: number; readonly column: number; readonly value: CellContent }[],
): Block {
  const values = block.cells.values.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    const line = values[row];
    if (line) line[column] = value;
  }
  return { ...block, cells: { ...block.cells, values } };
}

/** The rows with anything in a column that plays a part, headings apart; rows left out are among them. */
export function filledRows(block: Block): number[] {
  const used = block.columns.filter(({ part }) => part !== null);
  return block.cells.values.flatMap((row, index) =>
    index > (block.headingRow ?? -1) && used.some((column) => textOf(row[column.index]) !== "") ? [index] : [],
  );
}

/** The rows that are analysed. */
export function usedRows(block: Block): number[] {
  return filledRows(block).filter((row) => !block.leftOut.has(row));
}

/** The column of a part, if there is one. */
export function columnOf(block: Block, part: Part): BlockColumn | undefined {
  return block.columns.find((column) => column.part === part);
}

/** The columns of months, from left to right. */
export function monthColumns(block: Block): readonly BlockColumn[] {
  return block.columns.filter((column) => column.part === "month");
}

/** A cell as a heading: months that the sheet holds as days are read as days. */
function headingText(cell: CellContent): string {
  return typeof cell === "number" && cell >= DATES.first && cell <= DATES.last ? dateText(cell) : textOf(cell);
}

/**
 * The row of headings: among the first rows the one with the most headings that are known; otherwise the first row, if it
 * holds texts only and there are numbers below.
 */
function headingRowOf({ values }: SelectedCells): number | null {
  const known = values.slice(0, MOST_TITLES).map((row) => {
    const texts = row.map(headingText).filter((text) => text !== "");
    return texts.filter((text) => isHeading(text)).length;
  });
  const most = Math.max(0, ...known);
  if (most > 0 && values.length > 1) return known.indexOf(most);
  const [first = [], ...rest] = values;
  const isWords = first.some((cell) => textOf(cell) !== "") && first.every((cell) => textOf(cell) === "" || !isNumber(cell));
  return isWords && rest.some((row) => row.some(isNumber)) ? 0 : null;
}

function isHeading(text: string): boolean {
  const plain = plainHeading(text);
  return monthOf(text) !== null || Object.values(PART_HEADINGS).some((groups) => groups.some((group) => holds(group, plain)));
}

function byHeadings(headings: readonly string[], cells: SelectedCells, headingRow: number): BlockColumn[] {
  const parts = new Map<number, Part>();
  const singles = (Object.keys(PART_HEADINGS) as SinglePart[]).flatMap((part) => {
    const found = headings.map((heading) => PART_HEADINGS[part].findIndex((group) => holds(group, plainHeading(heading))));
    const best = Math.min(...found.filter((group) => group >= 0));
    return Number.isFinite(best) ? [{ part, index: found.indexOf(best), best }] : [];
  });
  // Where a heading fits two parts, the plainer meaning wins.
  for (const { part, index } of singles.toSorted((one, other) => one.best - other.best)) if (!parts.has(index)) parts.set(index, part);
  headings.forEach((heading, index) => {
    if (!parts.has(index) && monthOf(heading) !== null) parts.set(index, "month");
  });
  const taken = new Set(parts.values());
  const body = cells.values.slice(headingRow + 1);
  if (!taken.has("name")) {
    const words = headings.findIndex((_, index) => !parts.has(index) && isWordy(body, index));
    if (words >= 0) parts.set(words, "name");
  }
  // One column of numbers under a heading of the user's own can only be the amounts.
  if (!taken.has("sales") && !taken.has("month")) {
    const numbers = headings.flatMap((_, index) => (!parts.has(index) && isNumeric(body, index) ? [index] : []));
    if (numbers.length === 1 && parts.size <= 1) parts.set(numbers[0] ?? 0, "sales");
  }
  return headings.map((heading, index) => ({ index, heading, part: parts.get(index) ?? null }));
}

/** Without headings: the first column of words names the rows, a single column of numbers holds the amounts, several are months. */
function byContents({ values }: SelectedCells): BlockColumn[] {
  const count = Math.max(0, ...values.map((row) => row.length));
  const indices = Array.from({ length: count }, (_, index) => index);
  const name = indices.find((index) => isWordy(values, index));
  const numbers = indices.filter((index) => index !== name && isNumeric(values, index));
  return indices.map((index) => {
    const amounts = numbers.length === 1 ? ("sales" as const) : ("month" as const);
    return { index, heading: "", part: index === name ? "name" : numbers.includes(index) ? amounts : null };
  });
}

function withTotals(block: Block): Block {
  const totals = totalRows(block, filledRows(block));
  const leftOut = new Set([...block.leftOut].filter((row) => !block.totals.has(row) || totals.has(row)));
  for (const row of totals) if (!block.totals.has(row)) leftOut.add(row);
  return { ...block, totals, leftOut };
}

function isWordy(rows: readonly (readonly CellContent[])[], index: number): boolean {
  const filled = rows.filter((row) => textOf(row[index]) !== "");
  return filled.length > 0 && filled.filter((row) => !isNumber(row[index])).length > filled.length / 2;
}

function isNumeric(rows: readonly (readonly CellContent[])[], index: number): boolean {
  const filled = rows.filter((row) => textOf(row[index]) !== "");
  return filled.length > 0 && filled.filter((row) => isNumber(row[index])).length > filled.length / 2;
}

function isNumber(cell: CellContent | undefined): boolean {
  return typeof readNumber(cell, { writing: "point", percent: true }) === "number";
}

function holds(group: readonly string[], text: string): boolean {
  return text !== "" && group.includes(text);
}
