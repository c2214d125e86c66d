/** The workbench keeps what host.ts promises. */
import { createWorkbench } from "../../src/hosts/workbench";
import { createCalculator } from "../../src/hosts/workbench-calculation";
import { keyOf } from "../../src/hosts/workbench-contents";
import { keepsContract, OWN, OWN_CELLS, type Stand } from "./contract";

keepsContract({
  name: "the workbench",
  missingSheet: "sheetMissing",
  open: async (): Promise<Stand> => {
    const workbench = createWorkbench(createCalculator({}));
    const entries = OWN_CELLS.flatMap((line, row) => line.map((value, column) => [keyOf(row, column), { value }] as const));
    workbench.addSheets([{ name: OWN, entries: new Map(entries) }]);
    const tabs = (): string[] => workbench.state().contents.tabs.map(({ name }) => name);
    return {
      host: workbench.host,
      sheets: tabs,
      front: () => ({ sheet: workbench.state().active ?? "", area: workbench.state().selection }),
      formulaAt: ({ sheet, row, column }) => workbench.view(sheet).cell(row, column).formula,
      everything: () =>
        tabs().map((name) => {
          const view = workbench.view(name);
          const cells = Array.from({ length: view.rows }, (_, row) =>
            Array.from({ length: view.columns }, (__, column) => view.cell(row, column)),
          );
          return { name, cells };
        }),
      type: async (place, text) => workbench.type([{ place, text }]),
      select: (area) => workbench.select(area),
      remove: (sheet) => workbench.removeSheet(sheet),
      settled: () => workbench.settled(),
    };
  },
});
