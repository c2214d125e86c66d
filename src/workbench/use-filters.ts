/** The filters of the sheets; they are of this page alone and change nothing in the sheets. */
import { useCallback, useMemo, useState } from "react";
import type { List } from "../hosts/workbench-lists";
import type { SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import { filtered, type Criterion, type Filter, type Filtered } from "./filter";
import { shownText } from "./grid-cells";

export interface Filters {
  /** What is left out of the sheet in front; `null` where nothing is filtered. */
  readonly filtered: Filtered | null;
  /** The rows of the sheet in front that are left out. */
  readonly hidden: ReadonlySet<number>;
  /** What is shown by a column of the sheet in front. */
  criterionOf(column: number): Criterion | null;
  /** Shows by one more column; `null` shows whatever that column holds. */
  set(list: List, column: number, criterion: Criterion | null): void;
  /** Shows all rows of the sheet in front. */
  clear(): void;
}

const NONE: ReadonlySet<number> = new Set();

/** The filters, with what they leave out of the sheet in front. */
export function useFilters(view: SheetView | null, language: Language): Filters {
  const [filters, setFilters] = useState<Readonly<Record<string, Filter>>>({});
  const name = view?.name ?? "";
  const filter = filters[name];
  const textAt = useCallback(
    (row: number, column: number): string => (view ? shownText(view.cell(row, column), language) : ""),
    [view, language],
  );
  const found = useMemo(() => (view && filter ? filtered(view, filter, textAt) : null), [view, filter, textAt]);

  return {
    filtered: found,
    hidden: found?.hidden ?? NONE,
    criterionOf: (column) => (found && filter?.columns.get(column)) ?? null,
    set({ heading, rows }, column, criterion) {
      const corner = { row: heading ?? rows.row, column: rows.column };
      // A filter whose list is gone is none to add to.
      const columns = new Map(found ? filter?.columns : []);
      if (criterion) columns.set(column, { ...criterion, heading: heading === null ? "" : textAt(heading, column) });
      else columns.delete(column);
      setFilters({ ...filters, [name]: { corner, isHeaded: heading !== null, columns } });
    },
    clear: () => setFilters(Object.fromEntries(Object.entries(filters).filter(([sheet]) => sheet !== name))),
  };
}
