/** The formulas of a generated sheet against those that belong there. */
import type { CellsChange, Change, Entry, FindingKind, Found, PresentTable, TotalRowChange } from "./model";
import type { Member } from "./books";
import { canonical, isBroken } from "../formula/compare";
import { cellsNamed, rowPrinter } from "../formula/by-cells";
import { printPieces, type Piece } from "../formula/pieces";
import { readFormula } from "../formula/read";
import { areaOf } from "../formula/references";
import { contains } from "../sheet/areas";
import type { Area, Cell } from "../sheet/sheet";

/** A table of a workbook: what references by its name stand for. */
export interface NamedTable {
  readonly sheet: string;
  readonly table: PresentTable;
  /** What makes its last row the row of totals again, where it has become an ordinary one. */
  readonly totalRow: TotalRowChange | null;
}

/** The tables of a workbook by name in lower case. */
export type TablesByName = ReadonlyMap<string, NamedTable>;

/** A formula that belongs into a column of cells. */
interface Expected {
  readonly column: number;
  readonly rows: readonly number[];
  readonly heading: string;
  /** `null` where it would point at nothing today. */
  readonly pieces: Piece[] | null;
  /** Whether the cells stand in the rows of a table. */
  readonly inTable: boolean;
}

/**
 * Every cell of a sheet whose formula is not what it should be.
 *
 * @param tables all tables of the generated sheets
 */
export function formulaFindings(member: Member, tables: TablesByName): Found[] {
  const all = expectedFormulas(member).map((expected) => compared(member, expected, tables));
  const byAddress = all.flatMap(({ addresses }) => addresses);
  return [...all.flatMap(({ findings }) => findings), ...addressFinding(member, byAddress)];
}

/** What writes a formula into the cells of a column, after the tables that it reads have got their rows of totals back. */
export function formulaChange(change: CellsChange, pieces: readonly Piece[], own: string | null, tables: TablesByName): Change {
  const changes = [...totalRowsIn(pieces, own, tables), change];
  return changes.length === 1 ? change : { kind: "joint", changes };
}

function totalRowsIn(pieces: readonly Piece[], own: string | null, tables: TablesByName): TotalRowChange[] {
  const names = new Set(pieces.flatMap((piece) => (piece.kind === "table" ? [(piece.table ?? own ?? "").toLowerCase()] : [])));
  return [...names].flatMap((name) => tables.get(name)?.totalRow ?? []);
}

/** All formulas of a sheet that read tables by address are one finding: they are put right together or not at all. */
function addressFinding(member: Member, changes: readonly Change[]): Found[] {
  const single = [...new Set(changes.flatMap((change) => (change.kind === "joint" ? change.changes : [change])))];
  const cells = single.flatMap((change) => (change.kind === "cells" ? [change] : []));
  const [first] = cells;
  if (!first) return [];
  const found = String(cells.reduce((sum, { before }) => sum + before.length, 0));
  const area = { ...first.area, rows: 1 };
  const change: Change = { kind: "joint", changes: [...single.filter(({ kind }) => kind === "totalRow"), ...cells] };
  return [{ sheet: member.places.present.name, area, kind: "addressesForNames", heading: "", expected: "", found, change }];
}

function expectedFormulas(member: Member): Expected[] {
  const { planned } = member.places;
  const [table] = planned.tables;
  const single = planned.cells.flatMap((line, row) =>
    line.flatMap((cell, column): Expected[] => {
      if (cell?.formula === undefined || (table && contains(table.area, row, column))) return [];
      const now = member.places.area({ row, column, rows: 1, columns: 1 });
      if (!now) return [];
      const pieces = member.translated(cell.formula);
      return [{ column: now.column, rows: [now.row], heading: labelOf(member, row, column), pieces, inTable: false }];
    }),
  );
  return [...single, ...columnFormulas(member)];
}

function columnFormulas(member: Member): Expected[] {
  const { table, planned } = member.places;
  if (!table) return [];
  const { area, totalRow } = table.planned;
  const count = area.rows - 1 - (totalRow ? 1 : 0);
  const allRows = Array.from({ length: table.rows }, (_, row) => table.firstRow + row);
  return table.planned.columns.flatMap((_, index): Expected[] => {
    const at = table.columns[index] ?? null;
    if (at === null) return [];
    const column = table.present.area.column + at;
    const heading = table.present.headings[at] ?? "";
    const formulaAt = (row: number): string | undefined => cellAt(planned.cells, area.row + row, area.column + index)?.formula;
    const first = formulaAt(1);
    const isAlike = Array.from({ length: count }, (__, row) => formulaAt(row + 1)).every((formula) => formula === first);
    const body = isAlike
      ? first === undefined
        ? []
        : [{ column, rows: allRows, heading, pieces: member.translated(first), inTable: true }]
      : Array.from({ length: count }, (__, row): Expected[] => {
          const formula = formulaAt(row + 1);
          const now = table.fixedRows ? table.fixedRows[row] : row < table.rows ? row : null;
          if (formula === undefined || now == null) return [];
          return [{ column, rows: [table.firstRow + now], heading, pieces: member.translated(formula), inTable: true }];
        }).flat();
    const total = totalRow ? formulaAt(area.rows - 1) : undefined;
    // A row of totals that has become an ordinary one is brought back as a whole.
    if (total === undefined || !table.present.totalRow || table.totalRowLost) return body;
    const last = table.present.area.row + table.present.area.rows - 1;
    return [...body, { column, rows: [last], heading, pieces: member.translated(total), inTable: false }];
  });
}

type Fault = Extract<FindingKind, "formulaTypedOver" | "formulaMissing" | "formulaChanged" | "rangeBroken" | "addressesForNames">;

interface Compared {
  readonly findings: readonly Found[];
  /** What puts names of tables where addresses stand for them. */
  readonly addresses: readonly Change[];
}

function compared(member: Member, expected: Expected, tables: TablesByName): Compared {
  const { present, table } = member.places;
  const own = { sheet: present.name, table: expected.inTable ? (table?.present.name ?? null) : null };
  const formulaAt = formulasOf(member, expected, own.table);
  const isByCells = present.mark.references === "cells";
  const wanted = expected.pieces === null ? null : canonical(expected.pieces, own);
  const known = new Map<string, boolean>();
  const likeness = (found: string, row: number): "same" | "byAddress" | null => {
    const formula = formulaAt(row);
    if (found === formula) return "same";
    if (isByCells) return formula !== null && canonical(readFormula(found), own) === canonical(readFormula(formula), own) ? "same" : null;
    const seen = known.get(found);
    if (seen !== undefined) return seen ? "same" : null;
    const pieces = readFormula(found);
    const same = wanted !== null && canonical(pieces, own) === wanted;
    // Cells in the place of names mean another row in every row, so that is asked each time.
    if (same || !holdsCells(pieces)) known.set(found, same);
    if (same) return "same";
    return expected.pieces !== null && standsFor(pieces, expected.pieces, own, row, tables) ? "byAddress" : null;
  };
  const faultAt = (row: number): Fault | null => {
    const found = present.entry(row, expected.column);
    const isFormula = typeof found === "string" && found.startsWith("=");
    const alike = isFormula ? likeness(found, row) : null;
    if (alike === "same") return null;
    if (alike === "byAddress") return "addressesForNames";
    const isLost = isFormula && isBroken(readFormula(found));
    // Where the formula cannot be said, what it read is gone, and whatever the user put there instead is the user's own.
    if (wanted === null) return isLost ? "rangeBroken" : null;
    if (found === "") return "formulaMissing";
    return isLost ? "rangeBroken" : isFormula ? "formulaChanged" : "formulaTypedOver";
  };

  const findings: Found[] = [];
  const addresses: Change[] = [];
  let open: { kind: Fault; row: number; before: Entry[] } | null = null;
  const close = (): void => {
    if (!open) return;
    const { kind, row, before } = open;
    open = null;
    const area: Area = { row, column: expected.column, rows: before.length, columns: 1 };
    const after = before.flatMap((_, index) => formulaAt(row + index) ?? []);
    const change =
      expected.pieces === null || after.length < before.length
        ? null
        : formulaChange({ kind: "cells", sheet: present.name, area, before, after }, expected.pieces, own.table, tables);
    const formula = formulaAt(row);
    if (kind !== "addressesForNames") findings.push(findingOf(present.name, expected, { kind, area, before, formula, change }));
    else if (change) addresses.push(change);
  };
  for (const row of expected.rows) {
    const kind = faultAt(row);
    if (open && (kind !== open.kind || row !== open.row + open.before.length)) close();
    if (kind === null) continue;
    open ??= { kind, row, before: [] };
    open.before.push(present.entry(row, expected.column));
  }
  close();
  return { findings, addresses };
}

/** What belongs into the rows of a column, with its `=`; `null` where it would point at nothing. */
function formulasOf(member: Member, { pieces, rows }: Expected, table: string | null): (row: number) => string | null {
  const first = rows[0] ?? 0;
  const written = pieces && member.written(pieces, first, table);
  if (!written) return () => null;
  if (member.places.present.mark.references !== "cells") {
    const formula = `=${printPieces(written)}`;
    return () => formula;
  }
  const print = rowPrinter(written);
  return (row) => `=${print(row - first)}`;
}

function findingOf(
  sheet: string,
  { heading }: Expected,
  fault: {
    readonly kind: Fault;
    readonly area: Area;
    readonly before: readonly Entry[];
    readonly formula: string | null;
    readonly change: Change | null;
  },
): Found {
  const { kind, area, before, formula, change } = fault;
  const common = { sheet, area, kind, heading, expected: formula ?? "", found: String(before[0] ?? ""), change };
  return change === null ? { ...common, obstacle: "sourceMissing" } : common;
}

function holdsCells(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === "cells");
}

/**
 * Whether a formula is the expected one with the cells that its names of tables stand for in a row, or stood for before
 * the table grew: LibreOffice writes them so.
 */
function standsFor(
  found: readonly Piece[],
  expected: readonly Piece[],
  own: { sheet: string; table: string | null },
  row: number,
  tables: TablesByName,
): boolean {
  const meaning = (pieces: readonly Piece[]) =>
    pieces.map((piece) => ({ piece, text: canonical([piece], own) })).filter(({ text }) => text !== "");
  const [there, wanted] = [meaning(found), meaning(expected)];
  return (
    there.length === wanted.length &&
    wanted.every(({ piece, text }, index) => {
      const other = there[index];
      if (!other) return false;
      if (other.text === text) return true;
      if (piece.kind !== "table" || other.piece.kind !== "cells") return false;
      const named = tables.get((piece.table ?? own.table ?? "").toLowerCase());
      const cells = named && cellsNamed(piece, { ...named.table, sheet: named.sheet }, row);
      if (!cells) return false;
      const [now, then] = [areaOf(cells), areaOf(other.piece)];
      const isSameSheet = (other.piece.sheet ?? own.sheet).toLowerCase() === named.sheet.toLowerCase();
      const hasStayed = then.rows === now.rows || (piece.items.length === 0 && then.rows < now.rows);
      return isSameSheet && then.row === now.row && then.column === now.column && then.columns === now.columns && hasStayed;
    })
  );
}

/** What a single cell is called: the text to its left, or above it. */
function labelOf(member: Member, row: number, column: number): string {
  const { planned } = member.places;
  const field = planned.fields.find(({ area }) => area.row === row && area.column === column && area.rows === 1);
  if (field) return field.heading;
  const beside = cellAt(planned.cells, row, column - 1)?.value;
  return typeof beside === "string" ? beside : "";
}

function cellAt(cells: readonly (readonly (Cell | undefined)[])[], row: number, column: number): Cell | undefined {
  return cells[row]?.[column];
}
