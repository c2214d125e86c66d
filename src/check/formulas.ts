/** The formulas of a generated sheet against those that belong there. */
import type { CellsChange, Entry, Found, FindingKind, PresentTable } from "./model";
import type { Member } from "./books";
import { canonical, isBroken } from "../formula/compare";
import { pieceOf, printPieces, type Cells, type Piece, type TableCells } from "../formula/pieces";
import { readFormula } from "../formula/read";
import { contains } from "../sheet/areas";
import type { Area, Cell } from "../sheet/sheet";

/** The tables of a workbook by name in lower case, with their sheets: what references by name stand for. */
export type TablesByName = ReadonlyMap<string, { readonly sheet: string; readonly table: PresentTable }>;

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
  return expectedFormulas(member).flatMap((expected) => compared(member, expected, tables));
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
    if (total === undefined || !table.present.totalRow) return body;
    const last = table.present.area.row + table.present.area.rows - 1;
    return [...body, { column, rows: [last], heading, pieces: member.translated(total), inTable: false }];
  });
}

type Fault = Extract<FindingKind, "formulaTypedOver" | "formulaMissing" | "formulaChanged" | "rangeBroken">;

function compared(member: Member, expected: Expected, tables: TablesByName): Found[] {
  const { present, table } = member.places;
  const own = { sheet: present.name, table: expected.inTable ? (table?.present.name ?? null) : null };
  const formula = expected.pieces === null ? null : `=${printPieces(expected.pieces)}`;
  const wanted = expected.pieces === null ? null : canonical(expected.pieces, own);
  const known = new Map<string, boolean>(formula === null ? [] : [[formula, true]]);
  const isSame = (found: string, row: number): boolean => {
    const seen = known.get(found);
    if (seen !== undefined) return seen;
    const pieces = readFormula(found);
    const same = wanted !== null && canonical(pieces, own) === wanted;
    // Cells in the place of names mean another row in every row, so that is asked each time.
    if (same || !holdsCells(pieces)) known.set(found, same);
    return (
      same ||
      (expected.pieces !== null &&
        holdsCells(pieces) &&
        standsFor(pieces, own, row, tables) === standsFor(expected.pieces, own, row, tables))
    );
  };
  const faultAt = (row: number): Fault | null => {
    const found = present.entry(row, expected.column);
    const isFormula = typeof found === "string" && found.startsWith("=");
    if (isFormula && isSame(found, row)) return null;
    const isLost = isFormula && isBroken(readFormula(found));
    // Where the formula cannot be said, what it read is gone, and whatever the user put there instead is the user's own.
    if (wanted === null) return isLost ? "rangeBroken" : null;
    if (found === "") return "formulaMissing";
    return isLost ? "rangeBroken" : isFormula ? "formulaChanged" : "formulaTypedOver";
  };

  const findings: Found[] = [];
  let open: { kind: Fault; row: number; before: Entry[] } | null = null;
  const close = (): void => {
    if (open) findings.push(findingOf(present.name, expected, open, formula));
    open = null;
  };
  for (const row of expected.rows) {
    const kind = faultAt(row);
    if (open && (kind !== open.kind || row !== open.row + open.before.length)) close();
    if (kind === null) continue;
    open ??= { kind, row, before: [] };
    open.before.push(present.entry(row, expected.column));
  }
  close();
  return findings;
}

function findingOf(
  sheet: string,
  { column, heading }: Expected,
  { kind, row, before }: { readonly kind: Fault; readonly row: number; readonly before: readonly Entry[] },
  formula: string | null,
): Found {
  const area: Area = { row, column, rows: before.length, columns: 1 };
  const common = { sheet, area, kind, heading, expected: formula ?? "", found: String(before[0] ?? "") };
  if (formula === null) return { ...common, change: null, obstacle: "sourceMissing" };
  const change: CellsChange = { kind: "cells", sheet, area, before, after: before.map(() => formula) };
  return { ...common, change };
}

function holdsCells(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === "cells");
}

/** A formula with the cells that its names of tables stand for in a row: LibreOffice may write them so. */
function standsFor(pieces: readonly Piece[], own: { sheet: string; table: string | null }, row: number, tables: TablesByName): string {
  const resolved = pieces.map((piece): Piece => {
    if (piece.kind !== "table") return piece;
    const found = tables.get((piece.table ?? own.table ?? "").toLowerCase());
    const cells = found && cellsOf(piece, found.sheet, found.table, row);
    return cells ? pieceOf(cells) : piece;
  });
  return canonical(resolved, own);
}

function cellsOf(piece: TableCells, sheet: string, table: PresentTable, row: number): Cells | null {
  const { area, headings, totalRow } = table;
  const columnOf = (heading: string | null): number => headings.findIndex((one) => one.toLowerCase() === heading?.toLowerCase());
  const from = piece.first === null ? 0 : columnOf(piece.first);
  const to = piece.first === null ? area.columns - 1 : piece.last === null ? from : columnOf(piece.last);
  const lastRow = area.row + area.rows - 1;
  const rows: Readonly<Record<string, readonly [number, number]>> = {
    "": [area.row + 1, totalRow ? lastRow - 1 : lastRow],
    "@": [row, row],
    "#headers": [area.row, area.row],
    "#totals": [lastRow, lastRow],
    "#all": [area.row, lastRow],
  };
  const span = rows[piece.items.join("")];
  if (!span || from < 0 || to < 0) return null;
  const point = (at: number, across: number) => ({ row: at, column: area.column + across, fixedRow: true, fixedColumn: true });
  return { kind: "cells", sheet, first: point(span[0], from), last: point(span[1], to) };
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
