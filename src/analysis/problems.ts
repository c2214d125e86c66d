/** What is wrong with the data of a selection, cell by cell, and what can be done about it: for one, or for all of a kind. */
import { currenciesNamed, currencyColumn, currencySigns, type CurrencySigns } from "../values/currencies";
import { currencyUnit } from "../values/headings";
import { inPower } from "../values/numbers";
import { textOf } from "../values/rows";
import type { CellContent } from "../sheet/sheet";
import { readCell } from "./amounts";
import { columnOf, moneyColumns, numberColumns, withApart, withJoined, withPart, withRows } from "./block";
import { againIn, canBeAdded, nameOf, type Again } from "./customers";
import { isBelowZero, isReturn } from "./returns";
import type { Block, BlockColumn } from "./selection";
import { labelOf } from "./row-label";

/** In the order in which they are shown: first what is asked, then what was taken one way or the other. */
export const PROBLEM_KINDS = [
  "currency",
  "doubt",
  "hidden",
  "duplicate",
  "alike",
  "nameless",
  "return",
  "negative",
  "notNumber",
  "textNumber",
  "blank",
  "total",
  "leftOut",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** New contents of one cell; row and column within the selection. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** What can be done: the user's cells are changed, or rows are counted otherwise and the sheet stays as it is. */
export type Fix =
  | { readonly action: "toNumber" | "toZero"; readonly changes: readonly CellChange[] }
  | { readonly action: "leaveOut" | "count" | "apart"; readonly rows: readonly number[] }
  /** `net` adds a return to the customer's sales, `addUp` any row to the first of its customer. */
  | { readonly action: "addUp" | "net"; readonly pairs: readonly (readonly [row: number, into: number])[] }
  /** Leaves out the rows, and does not use the columns, in other currencies than one. */
  | { readonly action: "only"; readonly rows: readonly number[]; readonly columns: readonly number[] };

export interface Problem {
  readonly kind: ProblemKind;
  /** The cell, within the selection. */
  readonly row: number;
  readonly column: number;
  /** What stands there. */
  readonly text: string;
  /** For a row of a customer who stands twice, the first row of that customer. */
  readonly first?: number;
  /** Of a currency: how many cells and headings have its sign. */
  readonly count?: number;
  readonly fixes: readonly Fix[];
}

/** The block after something was done that leaves the sheet as it is; cells are changed by the host. */
export function applied(block: Block, fix: Exclude<Fix, { readonly changes: readonly CellChange[] }>): Block {
  switch (fix.action) {
    case "leaveOut":
    case "count":
      return withRows(block, fix.rows, fix.action === "count");
    case "apart":
      return withApart(block, fix.rows);
    case "addUp":
    case "net":
      return withJoined(block, fix.pairs);
    case "only":
      return withRows(
        fix.columns.reduce((narrower, column) => withPart(narrower, column, null), block),
        fix.rows,
        false,
      );
  }
}

/** What can be done about several problems at once, each action for all that it can be done for. */
export function togetherFor(problems: readonly Problem[]): Fix[] {
  const byAction = new Map<Fix["action"], Fix[]>();
  for (const { fixes } of problems)
    for (const fix of fixes) {
      const same = byAction.get(fix.action);
      if (same) same.push(fix);
      else if (fix.action !== "only") byAction.set(fix.action, [fix]);
    }
  return [...byAction.values()].flatMap((fixes): Fix[] => {
    const [first] = fixes;
    if (!first || fixes.length < 2) return [];
    if ("changes" in first) return [{ action: first.action, changes: fixes.flatMap((fix) => ("changes" in fix ? fix.changes : [])) }];
    if ("pairs" in first) return [{ action: first.action, pairs: fixes.flatMap((fix) => ("pairs" in fix ? fix.pairs : [])) }];
    if (first.action === "only") return [];
    return [{ action: first.action, rows: fixes.flatMap((fix) => ("rows" in fix ? fix.rows : [])) }];
  });
}

/** The problems of a block by kind and row. Rows left out are looked at no further, but listed. */
export function problemsOf(block: Block): Problem[] {
  const rows = [...block.used, ...block.joined.keys()].sort((one, other) => one - other);
  const numbers = numberColumns(block);
  const { again, alike } = againIn(block, block.used);
  const firsts = new Map(again.map(({ row, first }) => [row, first]));
  const returns = new Set(rows.filter((row) => !block.joined.has(row) && isReturn(block, row)));
  const cells = rows.flatMap((row) => numbers.flatMap((column) => cellProblem(block, row, column, returns.has(row)) ?? []));
  const all = [
    ...currencies(block),
    ...again.filter(({ row }) => !returns.has(row)).map((one) => duplicate(block, "duplicate", one)),
    ...alike.map((one) => duplicate(block, "alike", one)),
    ...namelessIn(block),
    ...[...returns].map((row) => returned(block, row, firsts.get(row))),
    ...cells,
    ...rowsOutside(block),
  ];
  return PROBLEM_KINDS.flatMap((kind) => all.filter((problem) => problem.kind === kind));
}

/** The currencies of the amounts that are analysed. */
export function currenciesOf(block: Block): CurrencySigns<{ readonly row: number | null; readonly column: number; readonly text: string }> {
  const rows = [...block.used, ...block.joined.keys(), ...block.apart];
  const named = block.columns[currencyColumn(block.columns.map(({ heading }) => heading)) ?? -1]?.index;
  function* texts(): Generator<readonly [string | readonly string[] | null, { row: number | null; column: number; text: string }]> {
    if (named !== undefined)
      for (const row of rows) {
        const text = textOf(block.cells.values[row]?.[named]);
        yield [currenciesNamed(text), { row, column: named, text }];
      }
    for (const { index: column, heading } of moneyColumns(block)) {
      const unit = currencyUnit(heading);
      if (unit !== null) yield [unit, { row: null, column, text: heading }];
      for (const row of rows) {
        const cell = block.cells.values[row]?.[column];
        if (typeof cell === "string" && cell !== "") yield [cell, { row, column, text: textOf(cell) }];
      }
    }
  }
  return currencySigns(texts());
}

/** Each currency with what it takes to analyse that one only. */
function currencies(block: Block): Problem[] {
  const { signs, mixed } = currenciesOf(block);
  if (!mixed) return [];
  return signs.flatMap(({ currencies: own, places }): Problem[] => {
    const [first] = places;
    const others = signs.filter((other) => !other.currencies.some((currency) => own.includes(currency))).flatMap((other) => other.places);
    if (!first) return [];
    const rows = [...new Set(others.flatMap(({ row }) => row ?? []))];
    const columns = [...new Set(others.flatMap(({ row, column }) => (row === null ? [column] : [])))];
    return [
      {
        kind: "currency",
        row: first.row ?? block.headingRow ?? 0,
        column: first.column,
        text: first.text,
        count: places.length,
        fixes: [{ action: "only", rows, columns }],
      },
    ];
  });
}

function cellProblem(block: Block, row: number, column: BlockColumn, isReturned: boolean): Problem | null {
  const cell = block.cells.values[row]?.[column.index];
  const read = readCell(block, row, column);
  const place = { row, column: column.index, text: textOf(cell) };
  const leaveOut: Fix = { action: "leaveOut", rows: [row] };
  const change = (action: "toNumber" | "toZero", value: number): Fix => ({
    action,
    changes: [{ row, column: column.index, value }],
  });
  if (read === undefined) return { kind: "notNumber", ...place, fixes: [leaveOut] };
  if (read === null) {
    // A cell that a merged one covers takes nothing.
    return typeof cell === "number" ? null : { kind: "blank", ...place, fixes: [change("toZero", 0), leaveOut] };
  }
  if (typeof cell !== "number") return { kind: "textNumber", ...place, fixes: [change("toNumber", inPower(read, -column.unit)), leaveOut] };
  const isSigned = column.part === "latitude" || column.part === "longitude";
  return isSigned || isReturned || !isBelowZero(block, row, column) ? null : { kind: "negative", ...place, fixes: [leaveOut] };
}

function duplicate(block: Block, kind: "duplicate" | "alike", one: Again): Problem {
  const { row, first } = one;
  const added: Fix[] = canBeAdded(block, one) ? [{ action: "addUp", pairs: [[row, first]] }] : [];
  const column = (columnOf(block, "code") ?? columnOf(block, "name"))?.index ?? 0;
  return { kind, row, column, text: nameOf(block, row), first, fixes: [...added, { action: "leaveOut", rows: [row] }] };
}

/** Rows without the name that the others have. */
function namelessIn(block: Block): Problem[] {
  const name = columnOf(block, "name");
  if (!name) return [];
  const rows = block.used.filter((row) => textOf(block.cells.values[row]?.[name.index]) === "");
  return rows.map((row) => ({
    kind: "nameless",
    row,
    column: name.index,
    text: labelOf(block, row),
    fixes: [{ action: "leaveOut", rows: [row] }],
  }));
}

/** A return: netted with the sales of its customer, if that has any, counted by itself, or left out. */
function returned(block: Block, row: number, first: number | undefined): Problem {
  const net: Fix[] = first !== undefined && canBeAdded(block, { row, first }) ? [{ action: "net", pairs: [[row, first]] }] : [];
  const column = columnOf(block, "sales") ?? columnOf(block, "month");
  const text = [nameOf(block, row), textOf(block.cells.values[row]?.[column?.index ?? -1])].filter((one) => one !== "").join(" ");
  return {
    kind: "return",
    row,
    column: column?.index ?? 0,
    text,
    ...(first === undefined ? {} : { first }),
    fixes: [...net, { action: "apart", rows: [row] }, { action: "leaveOut", rows: [row] }],
  };
}

/** Rows that are doubted, hidden, totals, or left out. */
function rowsOutside(block: Block): Problem[] {
  const hidden = new Set(block.cells.hidden);
  const column = columnOf(block, "name")?.index ?? 0;
  return block.filled.flatMap((row): Problem[] => {
    const isLeftOut = block.leftOut.has(row);
    const isOut = isLeftOut || block.joined.has(row) || block.apart.has(row);
    const kind: ProblemKind | null = block.doubts.has(row)
      ? "doubt"
      : block.totals.has(row)
        ? "total"
        : hidden.has(row)
          ? "hidden"
          : isOut
            ? "leftOut"
            : null;
    if (kind === null) return [];
    const fix: Fix = { action: isOut ? "count" : "leaveOut", rows: [row] };
    return [{ kind, row, column, text: labelOf(block, row), fixes: [fix] }];
  });
}
