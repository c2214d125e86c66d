/** What can be done with the selected cells, from the menu at them and from the bar above them. */
import type { RefObject } from "react";
import type { Workbench } from "../hosts/workbench";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import type { Area } from "../sheet/sheet";
import type { Command } from "./command-item";
import type { GridHandle } from "./grid";
import type { SheetCommands } from "./sheet-commands";
import type { Files } from "./use-files";

/** So many rows are not sorted at once. */
const MANY_ROWS = 2_000;

/** The commands; one that is `null` has nothing to do here. */
export type CellCommands = Readonly<
  Record<
    | "cut"
    | "copy"
    | "paste"
    | "insertRows"
    | "deleteRows"
    | "insertColumns"
    | "deleteColumns"
    | "fitColumns"
    | "sortAscending"
    | "sortDescending"
    | "filter"
    | "fillDown"
    | "selectTable",
    Command
  >
> & {
  /** Shows the free ones of the cells by a number format. */
  readonly format: (code: string) => void;
};

/** What the commands need. */
export interface CellCommandsOptions {
  readonly workbench: Workbench;
  readonly grid: RefObject<GridHandle | null>;
  readonly sheet: SheetCommands;
  /** The sheet in front. */
  readonly view: SheetView | null;
  readonly language: Language;
  readonly files: Pick<Files, "whileAtWork">;
  /** Opens the dialog for the column of the selected cell. */
  readonly filter: () => void;
  /** The browser does not hand out what is in the clipboard. */
  readonly refused: () => void;
}

/** The commands for a sheet in front. */
export function useCellCommands({ workbench, grid, sheet, view, language, files, filter, refused }: CellCommandsOptions): CellCommands {
  const isFree = view !== null && view.sheet === undefined;
  /** As it is now: a quick key comes before the page is drawn again. */
  const selected = (act: (sheet: string, selection: Area) => void) => () => {
    const { active, selection } = workbench.state();
    if (active !== null) act(active, selection);
  };
  const sort = (isDescending: boolean) =>
    selected((name, selection) => {
      const sorted = (): Promise<void> => workbench.sort(name, selection, { column: selection.column, isDescending, language });
      void ((view?.rows ?? 0) < MANY_ROWS ? sorted() : files.whileAtWork(catalogues[language].workbench.sorting, sorted));
    });
  return {
    cut: () => grid.current?.copy(true),
    copy: () => grid.current?.copy(false),
    paste: () => void navigator.clipboard.readText().then((text) => grid.current?.paste(text), refused),
    insertRows: sheet.hasRows ? () => sheet.rows("insert") : null,
    deleteRows: sheet.hasRows ? () => sheet.rows("delete") : null,
    insertColumns: isFree ? selected((name, { column, columns }) => workbench.moveColumns(name, column, columns)) : null,
    deleteColumns: isFree ? selected((name, { column, columns }) => workbench.moveColumns(name, column, -columns)) : null,
    fitColumns: () => grid.current?.fitColumns(),
    format: (code) => selected((name, selection) => workbench.format(name, selection, code))(),
    sortAscending: sort(false),
    sortDescending: sort(true),
    filter,
    fillDown: () => grid.current?.fill("down"),
    selectTable: () => grid.current?.selectAll(),
  };
}
