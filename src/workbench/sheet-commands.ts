/** What the commands of the page do, as far as they can be done now. */
import type { Workbench } from "../hosts/workbench";
import type { WorkbenchState } from "../hosts/workbench-store";
import { sheetsTogether } from "../hosts/workbench-tabs";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import type { Files } from "./use-files";
import { canGrow } from "../book/parameters";

/** The rows that the command adds at the end. */
const ROWS_ADDED = 10;

export interface SheetCommands {
  addSheet(): void;
  addRows: (() => void) | null;
  /** Puts rows in above the selection, or takes the selected ones out; says why where that cannot be. */
  rows(way: "insert" | "delete"): void;
  /** Whether rows can be put in here at all. */
  readonly hasRows: boolean;
  remove(name: string): void;
}

/**
 * The commands about the sheet in front.
 *
 * @param hidden rows that are filtered out
 */
export function sheetCommands(
  workbench: Workbench,
  { contents, active }: Pick<WorkbenchState, "contents" | "active">,
  view: SheetView | null,
  hidden: ReadonlySet<number>,
  files: Files,
  language: Language,
): SheetCommands {
  const words = catalogues[language].workbench;
  const sheet = view?.sheet;
  const grows = sheet !== undefined && sheet.tables.length > 0 && canGrow(sheet.table);
  return {
    addSheet: () => workbench.addSheet(freeName(contents.tabs, words.freeSheet)),
    addRows: grows && active !== null ? () => workbench.addRows(active, ROWS_ADDED) : null,
    rows(way) {
      // As it is now: a quick key comes before the page is drawn again.
      const { selection } = workbench.state();
      if (active === null) return;
      if (way === "insert") return workbench.moveRows(active, selection.row, selection.rows);
      // What is not shown is not deleted.
      const rows = Array.from({ length: selection.rows }, (_, index) => selection.row + index);
      workbench.removeRows(
        active,
        rows.filter((row) => !hidden.has(row)),
      );
    },
    hasRows: view !== null && (sheet === undefined || grows),
    remove(name) {
      const others = sheetsTogether(contents, name).filter((other) => other !== name);
      workbench.removeSheet(name);
      files.say({
        kind: "info",
        title: fill(words.removedTitle, { sheet: name }),
        text: others.length === 0 ? words.removedAlone : fill(words.removedTogether, { sheets: others.join(words.listSeparator) }),
        actions: [
          {
            label: words.undo,
            onAct: () => {
              workbench.undo();
              files.say(null);
            },
          },
        ],
      });
    },
  };
}

function freeName(tabs: readonly { readonly name: string }[], pattern: string): string {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(fill(pattern, { n }).toLowerCase())) n += 1;
  return fill(pattern, { n });
}
