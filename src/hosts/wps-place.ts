/** Cells of a sheet in WPS, and what is asked of them where they need not all be alike. */
import { addressOf, MOST_COLUMNS, MOST_ROWS } from "../sheet/address";
import { halves } from "../sheet/areas";
import type { Area } from "../sheet/sheet";

/** A sheet, and what holds while it is worked on. */
export interface Place {
  readonly application: Et.Application;
  readonly sheet: Et.Worksheet;
  /** What this WPS was found to do. */
  readonly found: {
    /** Whether formulas may name tables; undefined until one was tried. */
    tableNames?: boolean;
  };
}

export const WHOLE_SHEET: Area = Object.freeze({ row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS });

/** The cells of an area. */
export function cellsOf({ sheet }: Pick<Place, "sheet">, area: Area): Et.Range {
  return area.rows === MOST_ROWS && area.columns === MOST_COLUMNS ? sheet.Cells : sheet.Range(addressOf(area));
}

/** The area of cells; of several areas the first. */
export function areaOfCells({ Row, Column, Rows, Columns }: Et.Range): Area {
  return { row: Row - 1, column: Column - 1, rows: Rows.Count, columns: Columns.Count };
}

/** What cells hold, by rows; WPS hands over a bare value where it is one cell, and a plain list where it is one row. */
export function rowsOf(given: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  const list: readonly unknown[] = given;
  if (Array.isArray(list[0])) return list as readonly (readonly unknown[])[];
  return rows === 1 && columns > 1 ? [list] : list.map((value) => [value]);
}

/**
 * What holds for cells, in areas within which it is the same.
 *
 * @param ask `null` or nothing where the cells of an area differ; it may fail there, as WPS does
 */
export function alike<Answer>(
  area: Area,
  ask: (area: Area) => Answer | null | undefined,
): readonly { readonly area: Area; readonly answer: Answer | null }[] {
  const answer = asked(() => ask(area));
  if (answer !== null) return [{ area, answer }];
  const parts = halves(area);
  return parts.length === 0 ? [{ area, answer: null }] : parts.flatMap((part) => alike(part, ask));
}

/** An answer, `null` where there is none. */
export function asked<Answer>(ask: () => Answer | null | undefined): Answer | null {
  try {
    return ask() ?? null;
  } catch {
    // What WPS has no answer for it may refuse.
    return null;
  }
}
