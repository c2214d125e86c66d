/** What is wrong with the data of a selection, cell by cell, and what would mend it. */
import { textOf } from "../values/rows";
import { simplified } from "../values/headings";
import { readNumber, saysNothing } from "../values/numbers";
import type { CellContent } from "../sheet/sheet";
import { columnOf, filledRows, usedRows } from "./block";
import type { Block, BlockColumn, Part } from "./selection";
import { ADDITIVE, labelOf } from "./totals";

export const PROBLEM_KINDS = ["textNumber", "notNumber", "blank", "negative", "duplicate", "total", "leftOut"] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** New contents of one cell; row and column within the selection. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** What can be done: the user's cells are changed, or a row is left out of the analysis (`leaveOut`) or counted again. */
export type Fix =
  | { readonly action: "toNumber" | "toZero" | "toPositive" | "merge"; readonly changes: readonly CellChange[] }
  | { readonly action: "leaveOut" | "count"; readonly row: number };

export interface Problem {
  readonly kind: ProblemKind;
  /** The cell, within the selection. */
  readonly row: number;
  readonly column: number;
  /** What stands there. */
  readonly text: string;
  /** For a row that stands twice, the first row of that name. */
  readonly first?: number;
  readonly fixes: readonly Fix[];
}

/** The parts that may be below zero without being a mistake in themselves: coordinates. */
const SIGNED: ReadonlySet<Part> = new Set(["latitude", "longitude"]);
/** Parts in which a share may be written with a percent sign. */
const SHARES: ReadonlySet<Part> = new Set(["costRate", "supplyShare", "generalRatio"]);

/** The problems of a block by kind and row. Rows left out are looked at no further, but totals are listed. */
export function problemsOf(block: Block): Problem[] {
  const rows = usedRows(block);
  const numbers = block.columns.filter(({ part }) => part !== null && part !== "name");
  const cells = rows.flatMap((row) => numbers.flatMap((column) => cellProblem(block, row, column) ?? []));
  const all = [...cells, ...duplicates(block, rows), ...totals(block)];
  return PROBLEM_KINDS.flatMap((kind) => all.filter((problem) => problem.kind === kind));
}

function cellProblem({ cells }: Block, row: number, { index: column, part }: BlockColumn): Problem | null {
  const cell = cells.values[row]?.[column];
  const text = textOf(cell);
  const leaveOut: Fix = { action: "leaveOut", row };
  const change = (action: "toNumber" | "toZero" | "toPositive", value: number): Fix => ({ action, changes: [{ row, column, value }] });
  if (text === "" || saysNothing(cell)) return { kind: "blank", row, column, text, fixes: [change("toZero", 0), leaveOut] };
  if (typeof cell === "number") {
    if (cell >= 0 || (part !== null && SIGNED.has(part))) return null;
    return { kind: "negative", row, column, text, fixes: [change("toPositive", -cell), leaveOut] };
  }
  const number = readNumber(cell, { writing: "point", percent: part !== null && SHARES.has(part) });
  if (typeof number !== "number") return { kind: "notNumber", row, column, text, fixes: [leaveOut] };
  return { kind: "textNumber", row, column, text, fixes: [change("toNumber", number), leaveOut] };
}

/** Rows of one name: a spreadsheet's look-ups find the first only. */
function duplicates(block: Block, rows: readonly number[]): Problem[] {
  const name = columnOf(block, "name");
  if (!name) return [];
  const firsts = new Map<string, number>();
  return rows.flatMap((row): Problem[] => {
    const text = textOf(block.cells.values[row]?.[name.index]);
    const key = simplified(text);
    const first = firsts.get(key);
    if (text === "") return [];
    if (first === undefined) {
      firsts.set(key, row);
      return [];
    }
    const merge = mergeChanges(block, first, row);
    const fixes: Fix[] = [...(merge ? [{ action: "merge" as const, changes: merge }] : []), { action: "leaveOut", row }];
    return [{ kind: "duplicate", row, column: name.index, text, first, fixes }];
  });
}

/** Adds a row to the first one of its name and empties what was added; only where all its figures can be added. */
function mergeChanges({ cells, columns }: Block, first: number, row: number): CellChange[] | null {
  const added: CellChange[] = [];
  for (const { index: column, part } of columns) {
    if (part === null || part === "name") continue;
    const [upper, lower] = [cells.values[first]?.[column] ?? null, cells.values[row]?.[column] ?? null];
    if (!ADDITIVE.has(part) || !isAmount(upper) || !isAmount(lower)) return null;
    if (lower !== null) added.push({ row: first, column, value: (upper ?? 0) + lower });
  }
  const emptied = columns.flatMap(({ index, part }): CellChange[] => (part === null ? [] : [{ row, column: index, value: null }]));
  return [...added, ...emptied];
}

function isAmount(cell: CellContent): cell is number | null {
  return cell === null || typeof cell === "number";
}

/** Rows that hold totals, left out or not, and the other rows that are left out. */
function totals(block: Block): Problem[] {
  return filledRows(block).flatMap((row): Problem[] => {
    const isTotal = block.totals.has(row);
    const isLeftOut = block.leftOut.has(row);
    if (!isTotal && !isLeftOut) return [];
    const column = columnOf(block, "name")?.index ?? 0;
    const fix: Fix = { action: isLeftOut ? "count" : "leaveOut", row };
    return [{ kind: isTotal ? "total" : "leftOut", row, column, text: labelOf(block, row), fixes: [fix] }];
  });
}
