/** What of the sheet in front is shown; its filter is kept with the sheet and changes nothing in it. */
import { useCallback, useMemo } from "react";
import type { Workbench } from "../hosts/workbench";
import type { Criterion } from "../hosts/workbench-contents";
import type { List } from "../hosts/workbench-lists";
import type { SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import { filtered, type Filtered } from "./filter";
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

/** The filter of the sheet in front, with what it leaves out. */
export function useFilters({ filter: keep }: Pick<Workbench, "filter">, view: SheetView | null, language: Language): Filters {
  const filter = view?.filter;
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
      if (!view) return;
      const corner = { row: heading ?? rows.row, column: rows.column };
      // A filter whose list is gone is none to add to.
      const columns = new Map(found ? filter?.columns : []);
      if (criterion) columns.set(column, { ...criterion, heading: heading === null ? "" : textAt(heading, column) });
      else columns.delete(column);
      keep(view.name, columns.size > 0 ? { corner, isHeaded: heading !== null, columns } : null);
    },
    clear() {
      if (view) keep(view.name, null);
    },
  };
}
