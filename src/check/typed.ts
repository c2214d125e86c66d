/** What users typed into the generated sheets of a workbook: settings and columns, wherever they stand now. */
import { membersOf, type Member } from "./books";
import type { Entry, PresentBook } from "./model";

/** A generated table with what was typed into it. */
export interface TypedTable {
  /** Its number. */
  readonly table: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** What stands in the cells of settings by their names. */
  readonly parameters: Readonly<Record<string, Entry>>;
  /** What stands in the columns of inputs by their fields' ids, a row each; "" where nothing does, or a formula. */
  readonly columns: Readonly<Record<string, readonly Entry[]>>;
  /** The headings of those columns as they are now. */
  readonly headings: Readonly<Record<string, string>>;
}

/** What was typed, sheet by sheet. */
export function typedIn(book: PresentBook): TypedTable[] {
  return membersOf(book).map(typedInto);
}

/** What was typed into one sheet. */
export function typedInto({ places }: Member): TypedTable {
  const { planned, present, table, area } = places;
  const parameters: Record<string, Entry> = {};
  const columns: Record<string, readonly Entry[]> = {};
  const headings: Record<string, string> = {};
  const entryAt = (row: number, column: number): Entry => {
    const entry = present.entry(row, column);
    return typeof entry === "string" && entry.startsWith("=") ? "" : entry;
  };
  planned.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const input = cell?.input;
      if (!input) return;
      if (input.kind === "parameter") {
        const now = area({ row, column, rows: 1, columns: 1 });
        if (now) parameters[input.parameter] = entryAt(now.row, now.column);
        return;
      }
      const place = table && input.row === 0 ? (table.columns[column - table.planned.area.column] ?? null) : null;
      if (!table || place === null) return;
      columns[input.field] = Array.from({ length: table.rows }, (_, index) =>
        entryAt(table.firstRow + index, table.present.area.column + place),
      );
      headings[input.field] = table.present.headings[place] ?? "";
    }),
  );
  return { table: planned.table, sheet: present.name, parameters, columns, headings };
}
