/** A file opened into tables: looked at first, then made as one step of undo. */
import { openForImport } from "../../src/import/import-file";
import { notesOf } from "../../src/import/problems";
import { noteSentences } from "../../src/import/notes";
import { insertTables, TABLE_SETS } from "../../src/workbench/open-file";
import { emptyWorkbench } from "./support";

const bytes = new TextEncoder().encode("客户名称,月平均销售额\n甲公司,500\n乙公司,300\n合计,800\n");

test("rows that are left out as totals are named, and the sheets come and go in one step", async () => {
  const workbench = emptyWorkbench();
  const inspection = await (await openForImport({ name: "list.csv", bytes }, { language: "en" })).inspect(TABLE_SETS);
  expect(noteSentences(notesOf(inspection.problems), "en")).toEqual(["Left out as totals or notes: row 4 (“合计”)."]);
  expect(await insertTables(workbench, inspection, "en")).toEqual({ rows: 2, sheets: ["6-9 Ranking and classes"] });
  workbench.undo();
  expect(workbench.state().contents.tabs).toEqual([]);
});

test("nothing is made as long as something has to be settled", async () => {
  const workbench = emptyWorkbench();
  const text = new TextEncoder().encode("客户名称,月平均销售额\n甲公司,500\n甲公司,300\n");
  const inspection = await (await openForImport({ name: "list.csv", bytes: text }, { language: "en" })).inspect(TABLE_SETS);
  await expect(insertTables(workbench, inspection, "en")).rejects.toThrow();
  expect(workbench.state().contents.tabs).toEqual([]);
});
