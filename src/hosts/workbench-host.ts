/** The workbench as a host: what the pane can ask of it, over its store, its steps and its typing. */
import { SalesbookError } from "../domain/errors";
import { layout } from "../book/layout";
import { addressOf } from "../sheet/address";
import { overlap, regionAround } from "../sheet/areas";
import type { Area, CellContent } from "../sheet/sheet";
import type { CellPlace, Host } from "./host";
import { generatedAt, sheetOf, takenIn, withBook, type Contents, type Typed } from "./workbench-contents";
import type { Store } from "./workbench-store";
import type { Steps } from "./workbench-undo";
import { workOf } from "./workbench-results";
import { meantContent, sheetView } from "./workbench-view";
import { withFreeSheets } from "./workbench-tabs";
import { freeSheetOf, leftCharts, withCells, withCellsBack } from "./workbench-write";

/**
 * The host over a workbench.
 *
 * @param type types into cells; the store's `problem` says why nothing was changed
 */
export function createWorkbenchHost(store: Store, steps: Steps, type: (typed: readonly Typed[]) => Promise<void>): Host {
  const contents = () => store.state().contents;
  const valuesIn = (sheet: string, { row, column, rows, columns }: Area): CellContent[][] => {
    const view = sheetView(contents(), sheet);
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) => meantContent(view.cell(row + y, column + x)) as CellContent),
    );
  };
  const mustStand = (sheet: string): void => {
    const sheets = contents().tabs.map(({ name }) => name);
    if (sheets.includes(sheet)) return;
    throw new SalesbookError("sheetMissing", { file: "Salesbook", received: sheet, accepted: sheets.join(", ") });
  };
  const selectedCell = (): CellPlace => {
    const { active, selection } = store.state();
    return { sheet: active ?? "", row: selection.row, column: selection.column };
  };

  return {
    abilities: { insert: true, download: true },
    takenNames: async () => takenIn(contents()),
    async insertSheets(sheets, options = {}) {
      stopIfCancelled(options.signal);
      if (sheets.length === 0) return { names: [], left: [] };
      const taken = takenIn(contents());
      const clash = sheets.some((sheet) => taken.sheets.some((name) => name.toLowerCase() === sheet.name.toLowerCase()));
      const fitting = clash && options.request ? layout(options.request, taken) : sheets;
      const beside = (options.beside ?? []).map(freeSheetOf);
      const names = [...fitting, ...beside].map(({ name }) => name);
      steps.change(withFreeSheets(withBook(contents(), options.request, fitting), beside), names[0]);
      store.begin();
      options.onProgress?.({ done: names.length, total: names.length, label: names.at(-1) ?? "" });
      return { names, left: [] };
    },
    // Whoever types into a result is refused, so only inputs can be found here; the check is the same as everywhere.
    async checkWorkbook(options = {}) {
      stopIfCancelled(options.signal);
      const { checkSheets } = await import("../check/sheets");
      return checkSheets(contents().tabs.flatMap((tab) => sheetOf(contents(), tab.name) ?? []));
    },
    async readTyped(options = {}) {
      stopIfCancelled(options.signal);
      const { typedSheets } = await import("../check/sheets");
      return typedSheets(contents().tabs.flatMap((tab) => sheetOf(contents(), tab.name) ?? []));
    },
    async repair(findings, options = {}) {
      stopIfCancelled(options.signal);
      const numbers = findings.flatMap(({ change }) => (change?.kind === "numbers" ? [change] : []));
      const typed = numbers.flatMap(({ sheet, area, after }) =>
        after.map((text, down): Typed => ({ place: { sheet, row: area.row + down, column: area.column }, text })),
      );
      if (typed.length === 0) return { findings: 0, undo: async () => undefined };
      const before = numbers.flatMap((change) => change.before);
      refuseIfChanged(typed, before, contents());
      await type(typed);
      const after = contents();
      return {
        findings: numbers.length,
        undo: async () => {
          if (workOf(contents()) === workOf(after)) return steps.undo();
          refuseIfChanged(
            typed,
            typed.map(({ text }) => text),
            contents(),
          );
          await type(typed.map(({ place }, index) => ({ place, text: before[index] ?? null })));
        },
      };
    },
    async readSelection() {
      const { active, selection } = store.state();
      const sheet = active ?? "";
      return { sheet, area: selection, values: valuesIn(sheet, selection) };
    },
    async readBlock() {
      const { active, selection } = store.state();
      const sheet = active ?? "";
      const isOne = selection.rows === 1 && selection.columns === 1;
      const view = sheetView(contents(), sheet);
      const isFilled = (row: number, column: number): boolean => {
        const { content } = view.cell(row, column);
        return content !== null && content !== "";
      };
      const area = isOne ? regionAround(selection, isFilled) : selection;
      const merges = view.merges.filter((merged) => overlap(merged, area));
      return {
        sheet,
        area,
        values: valuesIn(sheet, area),
        hidden: [],
        merges: merges.map((merged) => ({ ...merged, row: merged.row - area.row, column: merged.column - area.column })),
      };
    },
    async readCells(sheet, area) {
      mustStand(sheet);
      return valuesIn(sheet, area);
    },
    async writeFormula(formula, at) {
      const place: CellPlace = at ?? selectedCell();
      mustStand(place.sheet);
      await type([{ place, text: formula }]);
      const { problem } = store.state();
      if (problem === null) return;
      // Who asked tells the user; the page need not say it a second time.
      store.set({ problem: null });
      throw problem instanceof SalesbookError ? problem : new SalesbookError("cellNotFree", { cell: addressOf(place) });
    },
    async writeCells(cells) {
      if (!cells.isNew) mustStand(cells.sheet);
      const before = contents();
      const written = withCells(before, cells);
      steps.change(written.contents, written.sheet);
      const after = contents();
      return {
        sheet: written.sheet,
        left: leftCharts(after, written.sheet, cells.charts, cells.language),
        undo: async () => {
          if (workOf(contents()) === workOf(after)) steps.undo();
          else steps.change(withCellsBack(contents(), before, after, written.sheet, cells), store.state().active ?? undefined);
        },
      };
    },
    async goTo(sheet, area) {
      mustStand(sheet);
      store.reveal(area, sheet);
    },
    watchSelection: async (onChange) => store.watchSelection(onChange),
  };
}

/** @throws SalesbookError changedSinceCheck where a cell does not hold what is expected */
function refuseIfChanged(cells: readonly Typed[], expected: readonly unknown[], contents: Contents): void {
  const changed = cells.find(({ place }, index) => (generatedAt(contents, place)?.value ?? "") !== expected[index]);
  if (changed) throw new SalesbookError("changedSinceCheck", { cell: `${changed.place.sheet}!${addressOf(changed.place)}` });
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
