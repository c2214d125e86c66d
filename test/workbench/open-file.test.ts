/** A file opened into tables: what was understood of it is told, whatever part of the reading it comes from. */
import { openFile } from "../../src/workbench/open-file";
import { noteSentences } from "../../src/import/notes";
import { emptyWorkbench } from "./support";

test("rows that are left out as totals are named, as the pane and the command line name them", async () => {
  const workbench = emptyWorkbench();
  const text = "客户名称,月平均销售额\n甲公司,500\n乙公司,300\n合计,800\n";
  const { rows, sheets, notes } = await openFile(workbench, { name: "list.csv", bytes: new TextEncoder().encode(text) }, "en");
  expect({ rows, sheets }).toEqual({ rows: 2, sheets: ["6-9 Ranking and classes"] });
  expect(noteSentences(notes, "en")).toEqual(["Left out as totals or notes: row 4 (“合计”)."]);
});
