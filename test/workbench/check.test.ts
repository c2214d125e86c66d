/** The check in the workbench: its results cannot be typed over, and the same check as in Excel says so. */
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { emptyWorkbench, fieldArea } from "./support";

it("finds nothing, whatever is typed, in as many sheets as were generated", async () => {
  const workbench = emptyWorkbench();
  expect(await workbench.host.checkWorkbook()).toEqual({ sheets: [], unknown: [], findings: [] });
  const request = makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample" });
  const { names } = await workbench.host.insertSheets(layout(request), { request });
  const sales = names[0]!;
  const { row, column } = fieldArea(workbench, sales, "month1");
  await workbench.type([{ place: { sheet: sales, row, column }, text: 5 }]);
  workbench.addRows(sales, 3);
  await workbench.type([{ place: { sheet: sales, row, column: column + 4 }, text: 5 }]);
  expect(workbench.state().problem).not.toBeNull();
  expect(await workbench.host.checkWorkbook()).toEqual({ sheets: names, unknown: [], findings: [] });
  expect((await workbench.host.repair([])).findings).toBe(0);
});
