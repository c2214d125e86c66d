/**
 * What the generated sheets of a workbook should hold: the books they were made as are laid out again and brought to
 * the names and places of today.
 */
import type { PresentBook, PresentSheet, PresentTable } from "./model";
import { placesOf, type Places } from "./places";
import { byCells, type CellsWriter, type StandingTable } from "../formula/by-cells";
import { rewritten, type Cells, type Piece, type TableCells } from "../formula/pieces";
import { readFormula } from "../formula/read";
import { areaOf } from "../formula/references";
import { plainLayout } from "../book/layout";
import { CONTENTS } from "../mark/names";
import { lastCell } from "../sheet/areas";
import type { Area, Sheet } from "../sheet/sheet";

/** A generated sheet beside the others of its book. */
export interface Member {
  readonly places: Places;
  /** Whether this Salesbook lays the sheet out as the one that made it did; only then can the two be compared. */
  readonly isComparable: boolean;
  /** The sheet of the same book that holds a table, by its number; `null` where it is gone. */
  readonly partner: (table: string) => Places | null;
  /** A formula of the layout as it reads today; `null` where it would point at nothing. */
  readonly translated: (formula: string) => Piece[] | null;
  /** A translated formula as it is written in a row of the sheet: the same, or with cells where the book names those. */
  readonly written: CellsWriter;
  /** An area of a laid-out sheet, by the name it was laid out under, today. */
  readonly moved: (area: Area, sheet?: string) => { readonly sheet: string; readonly area: Area } | null;
}

/** So many rows of a table say which other tables its formulas speak of. */
const SAMPLE_ROWS = 2;

/** Every generated sheet of a workbook with what belongs to it, in the order of the workbook. */
export function membersOf(book: PresentBook): Member[] {
  const places = new Map<PresentSheet, Map<Sheet, Places>>();
  const placesIn = (planned: Sheet, present: PresentSheet): Places => {
    const known = places.get(present) ?? new Map<Sheet, Places>();
    const found = known.get(planned) ?? placesOf(planned, present);
    places.set(present, known.set(planned, found));
    return found;
  };

  return book.sheets.flatMap((present) => {
    const partners = new Map(
      [CONTENTS, ...present.mark.tables].map((number) => [number, partnerOf(present, number, book.sheets)] as const),
    );
    const { language, tables } = present.mark;
    const wanted = tables.map((table) => ({ table, parameters: partners.get(table)?.mark.parameters ?? {} }));
    const { sheets, fingerprints } = plainLayout(language, wanted);
    const members = new Map(
      sheets.map((sheet) => {
        const partner = partners.get(sheet.table);
        return [sheet.name.toLowerCase(), { sheet, places: partner ? placesIn(sheet, partner) : null }] as const;
      }),
    );
    const own = sheets.find((sheet) => sheet.table === present.mark.table);
    if (!own) return [];
    const byTable = new Map(
      [...members.values()].flatMap((member) => member.sheet.tables.map((table) => [table.name.toLowerCase(), member] as const)),
    );
    const standing = new Map(
      [...members.values()].flatMap(({ places: there }): [string, StandingTable][] =>
        there?.table ? [[there.table.present.name.toLowerCase(), { ...there.table.present, sheet: there.present.name }]] : [],
      ),
    );
    const moved = (area: Area, sheet = own.name): { sheet: string; area: Area } | null => {
      const there = members.get(sheet.toLowerCase())?.places;
      const now = there?.area(area);
      return there && now ? { sheet: there.present.name, area: now } : null;
    };
    return [
      {
        places: placesIn(own, present),
        isComparable: fingerprints.get(own.table) === present.mark.fingerprint,
        partner: (number) => [...members.values()].find((member) => member.sheet.table === number)?.places ?? null,
        moved,
        written: present.mark.references === "cells" ? byCells(present.name, standing) : (pieces) => pieces,
        translated: (formula) =>
          rewritten(readFormula(formula), (piece) => {
            if (piece.kind === "cells") return movedCells(piece, moved);
            if (piece.kind !== "table") return piece;
            return movedTable(piece, byTable.get(piece.table?.toLowerCase() ?? "")?.places?.table ?? null);
          }),
      },
    ];
  });
}

/** The sheet itself, or the one of its book with a number; of copies of that the one that the sheet's formulas name. */
function partnerOf(present: PresentSheet, number: string, sheets: readonly PresentSheet[]): PresentSheet | null {
  if (number === present.mark.table) return present;
  const candidates = sheets.filter(({ mark }) => mark.table === number && mark.book === present.mark.book);
  if (candidates.length <= 1) return candidates[0] ?? null;
  const formulas = formulasOf(present);
  const mentions = (candidate: PresentSheet): number => {
    const names = new Set(candidate.tables.map(({ name }) => name.toLowerCase()));
    const sheet = candidate.name.toLowerCase();
    return formulas.flatMap(readFormula).filter((piece) => {
      if (piece.kind === "table") return names.has(piece.table?.toLowerCase() ?? "");
      return piece.kind === "cells" && piece.sheet?.toLowerCase() === sheet;
    }).length;
  };
  // Sorting keeps the order of the workbook among equals: the copy stands behind its original.
  return [...candidates].sort((left, right) => mentions(right) - mentions(left))[0] ?? null;
}

/** The formulas of the first rows of a sheet's tables and of its single cells, which speak for all. */
function formulasOf({ tables, areas, entry }: PresentSheet): string[] {
  const tops = tables.map(({ area }: PresentTable): Area => ({ ...area, row: area.row + 1, rows: Math.min(area.rows - 1, SAMPLE_ROWS) }));
  return [...tops, ...areas].flatMap((area) =>
    area === null
      ? []
      : Array.from({ length: area.rows * area.columns }, (_, index) =>
          entry(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
        ).filter((found): found is string => typeof found === "string" && found.startsWith("=")),
  );
}

function movedCells(piece: Cells, moved: Member["moved"]): Cells | null {
  const { first, last, sheet } = piece;
  const now = moved(areaOf(piece), sheet ?? undefined);
  if (!now) return null;
  return {
    kind: "cells",
    sheet: sheet === null ? null : now.sheet,
    first: { ...first, row: now.area.row, column: now.area.column },
    last: last && { ...last, ...lastCell(now.area) },
  };
}

function movedTable(piece: TableCells, table: Places["table"]): TableCells | null {
  if (!table) return null;
  const heading = (planned: string | null): string | null => {
    const index = table.planned.columns.findIndex((column) => column.heading.toLowerCase() === planned?.toLowerCase());
    const column = table.columns[index] ?? null;
    return column === null ? null : (table.present.headings[column] ?? null);
  };
  const [first, last] = [heading(piece.first), heading(piece.last)];
  if ((piece.first !== null && first === null) || (piece.last !== null && last === null)) return null;
  return { kind: "table", table: table.present.name, items: piece.items, first, last };
}
