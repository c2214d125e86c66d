/** What can be done with the selected cells, from the menu at them and from the bar above them. */
import type { RefObject } from "react";
import type { Workbench } from "../hosts/workbench";
import type { Language } from "../i18n";
import type { Command } from "./command-item";
import type { GridHandle } from "./grid";
import type { SheetCommands } from "./sheet-commands";

/** The commands; one that is `null` has nothing to do here. */
export type CellCommands = Readonly<
  Record<
    "cut" | "copy" | "paste" | "insertRows" | "deleteRows" | "sortAscending" | "sortDescending" | "filter" | "fillDown" | "selectTable",
    Command
  >
>;

/** What the commands need. */
export interface CellCommandsOptions {
  readonly workbench: Workbench;
  readonly grid: RefObject<GridHandle | null>;
  readonly sheet: SheetCommands;
  readonly language: Language;
  /** Opens the dialog for the column of the selected cell. */
  readonly filter: () => void;
  /** The browser does not hand out what is in the clipboard. */
  readonly refused: () => void;
}

/** The commands for a sheet in front. */
export function useCellCommands({ workbench, grid, sheet, language, filter, refused }: CellCommandsOptions): CellCommands {
  const sort = (isDescending: boolean) => () => {
    const { active, selection } = workbench.state();
    if (active !== null) void workbench.sort(active, selection, { column: selection.column, isDescending, language });
  };
  return {
    cut: () => grid.current?.copy(true),
    copy: () => grid.current?.copy(false),
    paste: () => void navigator.clipboard.readText().then((text) => grid.current?.paste(text), refused),
    insertRows: sheet.hasRows ? () => sheet.rows("insert") : null,
    deleteRows: sheet.hasRows ? () => sheet.rows("delete") : null,
    sortAscending: sort(false),
    sortDescending: sort(true),
    filter,
    fillDown: () => grid.current?.fill("down"),
    selectTable: () => grid.current?.selectAll(),
  };
}
