/** What the grid tells while a cell is edited, and what becomes of it. */
import type { ColumnDataSchemaModel } from "@revolist/revogrid";
import type { SheetView } from "../hosts/workbench-view";
import { editedCell, rowOf } from "./grid-cells";
import type { TypedCell } from "./grid-clipboard";
import { listenTo } from "./grid-events";

/** What editing asks and tells. */
export interface EditingCalls {
  view(): SheetView | null;
  /** An editor is about to open. */
  opening(): void;
  /** The editor was left without taking over its text. */
  cancelled(): void;
  onType(typed: readonly TypedCell[]): void;
  /** Types into those of the cells that are open. */
  typeOpen(cells: readonly TypedCell[]): void;
  onRefuse(row: number, column: number): void;
  /** The text in the open editor; `null` when it closes. */
  onEditing(text: string | null): void;
}

/** The cells that the grid itself wants to change, by rows of its own; their models know the sheet's. */
interface RangeEdit {
  readonly data: Record<number, Record<number, unknown>>;
  readonly models: Record<number, unknown>;
}

/** Sends what is typed to the sheet; the grid keeps no values of its own. */
export function listenToEditing(grid: HTMLElement, calls: EditingCalls): void {
  listenTo<ColumnDataSchemaModel>(grid, "beforeeditstart", (event) => {
    const row = rowOf(event.detail.model);
    const column = Number(event.detail.prop);
    if (calls.view()?.cell(row, column).open) return calls.opening();
    event.preventDefault();
    calls.onRefuse(row, column);
  });
  listenTo<ColumnDataSchemaModel & { val?: unknown }>(grid, "beforeedit", (event) => {
    event.preventDefault();
    calls.onEditing(null);
    const text = String(event.detail.val ?? "");
    const view = calls.view();
    // Enter on an unchanged cell is no edit: what stands in it may be more exact than its text.
    if (view && editedCell(view, event.detail).text === text) return;
    calls.onType([{ row: rowOf(event.detail.model), column: Number(event.detail.prop), text }]);
  });
  listenTo(grid, "canceledit", () => {
    calls.cancelled();
    calls.onEditing(null);
  });
  listenTo(grid, "closeedit", () => calls.onEditing(null));
  listenTo<RangeEdit>(grid, "beforerangeedit", (event) => {
    event.preventDefault();
    const { data, models } = event.detail;
    calls.typeOpen(
      Object.entries(data).flatMap(([index, values]) =>
        Object.entries(values).flatMap(([column, text]) =>
          column === "row" ? [] : [{ row: rowOf(models[Number(index)]), column: Number(column), text: String(text ?? "") }],
        ),
      ),
    );
  });
  listenTo(grid, "beforeautofill", (event) => event.preventDefault());
}
