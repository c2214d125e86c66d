/** The grid element as the workbench wants it: rows numbered, columns lettered, one editor for all cells. */
import type { ColumnRegular } from "@revolist/revogrid";
import { columnLetters } from "../sheet/address";
import type { Row } from "./grid-cells";
import { cellEditor, type EditorCalls } from "./grid-editor";
import { ROW_NUMBERS } from "./grid-roles";

/** How the cells of a column are drawn. */
export type CellDrawing = Required<Pick<ColumnRegular, "cellTemplate" | "cellProperties">>;

/** Makes a grid element; its columns and rows come later. */
export function gridElement(editing: EditorCalls): HTMLRevoGridElement {
  const grid = document.createElement("revo-grid");
  grid.range = true;
  grid.resize = true;
  grid.filter = false;
  grid.canMoveColumns = false;
  grid.frameSize = 3;
  grid.applyOnClose = true;
  grid.rowHeaders = {
    ...ROW_NUMBERS,
    size: 46,
    prop: "row",
    cellTemplate: (h, { model }) => h("span", {}, String((model as unknown as Row).row + 1)),
  } as ColumnRegular;
  grid.editors = { cell: cellEditor(editing) };
  return grid;
}

/** A column of cells, with its letters above it. */
export function gridColumn(column: number, size: number, drawing: CellDrawing): ColumnRegular {
  return { prop: column, name: columnLetters(column), size, editor: "cell", ...drawing };
}
