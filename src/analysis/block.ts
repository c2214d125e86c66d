/** A selection as a block: understood when it is read, and understood otherwise when the user says so. */
import type { CellContent } from "../sheet/sheet";
import { withMergedWords } from "../values/merged-cells";
import { customerRows, textOf, type FileRow } from "../values/rows";
import { columnUnit, unitBeside } from "../values/units";
import { readCell } from "./amounts";
import { headingRowOf, recogniseColumns } from "./recognise";
import { MEASURES, placeKey, type Block, type BlockColumn, type Part, type SelectedCells } from "./selection";

/** What of a block follows from its cells and columns alone. */
type Reading = Pick<Block, "cells" | "headingRow" | "certain" | "turned" | "covered"> & {
  readonly columns: readonly Omit<BlockColumn, "unit">[];
};

/** What the user said of a block. */
type Said = Pick<Block, "decided" | "joined" | "apart">;

const NOTHING_SAID: Said = { decided: new Map(), joined: new Map(), apart: new Set() };

/** Understands a selection by its headings, or by its contents where it has none. */
export function recogniseBlock(cells: SelectedCells): Block {
  return withHeadingRow(cells, headingRowOf(cells));
}

/** Understands a selection again, with the headings where the user says they are. */
export function withHeadingRow(cells: SelectedCells, headingRow: number | null): Block {
  const { rows, covered } = withMergedWords(cells.values, cells.merges ?? [], headingRow ?? -1);
  const filled = { ...cells, values: rows };
  const keys = new Set(covered.map(({ row, column }) => placeKey(row, column)));
  return understood({ cells: filled, headingRow, covered: keys, ...recogniseColumns(filled, headingRow) }, NOTHING_SAID);
}

/** The block with another part for a column; a part that only one column can play is taken from the one that had it. */
export function withPart(block: Block, index: number, part: Part | null): Block {
  const columns = block.columns.map((column) => {
    if (column.index === index) return { ...column, part };
    return part !== null && part !== "month" && column.part === part ? { ...column, part: null } : column;
  });
  return understood({ ...block, columns }, block);
}

/** The block with rows left out, or counted again as rows of their own. */
export function withRows(block: Block, rows: readonly number[], counts: boolean): Block {
  const [decided, joined, apart] = [new Map(block.decided), new Map(block.joined), new Set(block.apart)];
  for (const row of rows) {
    decided.set(row, counts);
    joined.delete(row);
    apart.delete(row);
  }
  return settled(block, { decided, joined, apart });
}

/** The block with rows added to others of the same customer: pairs of a row and the one that it is added to. */
export function withJoined(block: Block, pairs: readonly (readonly [row: number, into: number])[]): Block {
  const [joined, apart] = [new Map(block.joined), new Set(block.apart)];
  for (const [row, into] of pairs) {
    joined.set(row, joined.get(into) ?? into);
    apart.delete(row);
  }
  // What was added to a row goes with it.
  for (const [row, into] of joined) joined.set(row, joined.get(into) ?? into);
  return settled(block, { ...block, joined, apart });
}

/** The block with rows of returns counted by themselves. */
export function withApart(block: Block, rows: readonly number[]): Block {
  const [joined, apart] = [new Map(block.joined), new Set(block.apart)];
  for (const row of rows) {
    apart.add(row);
    joined.delete(row);
  }
  return settled(block, { ...block, joined, apart });
}

/** The block with other contents in some cells; what was said of its columns and rows stays. */
export function withContents(
  block: Block,
  changes: readonly { readonly row: number; readonly column: number; readonly value: CellContent }[],
): Block {
  const values = block.cells.values.slice();
  for (const { row, column, value } of changes) {
    const line = (values[row] ?? []).slice();
    line[column] = value;
    values[row] = line;
  }
  return understood({ ...block, cells: { ...block.cells, values } }, block);
}

/** The column of a part, if there is one. */
export function columnOf(block: Pick<Block, "columns">, part: Part): BlockColumn | undefined {
  return block.columns.find((column) => column.part === part);
}

/** The columns of months, from left to right. */
export function monthColumns(block: Pick<Block, "columns">): readonly BlockColumn[] {
  return block.columns.filter((column) => column.part === "month");
}

/** The columns that are read as numbers. */
export function numberColumns(block: Pick<Block, "columns">): readonly BlockColumn[] {
  return block.columns.filter(({ part }) => part !== null && MEASURES[part] !== "words");
}

/** The columns of money. */
export function moneyColumns(block: Pick<Block, "columns">): readonly BlockColumn[] {
  return block.columns.filter(({ part }) => part !== null && MEASURES[part] === "money");
}

function understood(reading: Reading, said: Said): Block {
  const { cells, headingRow, certain, turned, covered } = reading;
  const first = (headingRow ?? -1) + 1;
  const body = cells.values.slice(first);
  const beside = unitBeside(cells.values, headingRow ?? 0)?.power ?? null;
  const columns = reading.columns.map((column): BlockColumn => {
    const measure = column.part === null ? "words" : MEASURES[column.part];
    const unit = measure === "words" ? 0 : columnUnit(column.heading, measure, beside, cellsOf(body, column.index));
    return { ...column, unit };
  });
  const money = moneyColumns({ columns });
  const units = new Set(money.map(({ unit }) => unit));
  const base = { cells, headingRow, certain, turned, covered, columns, unit: units.size === 1 ? (money[0]?.unit ?? 0) : 0 };
  return settled({ ...base, ...rowsOf(base, body, first) }, said);
}

/** Which rows hold customers, totals and doubts, by the same rules as those of a file. */
function rowsOf(
  block: Pick<Block, "cells" | "columns" | "covered" | "headingRow">,
  body: SelectedCells["values"],
  first: number,
): Pick<Block, "filled" | "totals" | "doubts"> {
  const byIndex = new Map(block.columns.map((column) => [column.index, column]));
  const name = columnOf(block, "name");
  const numbers = numberColumns(block).map(({ index }) => index);
  const money = moneyColumns(block).map(({ index }) => index);
  const used = [...(name ? [name.index] : []), ...numbers];
  const read = ({ number }: FileRow, column: number): number | null | undefined => {
    const found = byIndex.get(column);
    return found && readCell(block, number, found);
  };
  const added = money.length > 0 ? money : numbers;
  const rows = body.map((row, index): FileRow => ({ number: first + index, cells: row }));
  const headings = (block.cells.values[block.headingRow ?? -1] ?? []).map(textOf);
  const found = customerRows(rows, { label: name?.index ?? null, headings, used, amounts: numbers, added, read });
  const totals = new Set(found.leftOut.flatMap(({ row, why }) => (why === "total" || why === "note" ? [row] : [])));
  const filled = [...found.rows.map(({ number }) => number), ...totals].sort((one, other) => one - other);
  return { filled, totals, doubts: new Map([...found.doubtsOut, ...found.doubtsKept].map((doubt) => [doubt.row, doubt])) };
}

function settled(block: Omit<Block, keyof Said | "leftOut" | "used">, { decided, joined, apart }: Said): Block {
  const leftOut = new Set(block.filled.filter((row) => !(decided.get(row) ?? !block.totals.has(row))));
  // Nothing is added to a row that is not there.
  const whole = new Map([...joined].filter(([row, into]) => !leftOut.has(row) && !leftOut.has(into) && !apart.has(into)));
  const used = block.filled.filter((row) => !leftOut.has(row) && !whole.has(row) && !apart.has(row));
  return { ...block, decided, joined: whole, apart, leftOut, used };
}

function* cellsOf(rows: SelectedCells["values"], column: number): Generator<CellContent | undefined> {
  for (const row of rows) yield row[column];
}
