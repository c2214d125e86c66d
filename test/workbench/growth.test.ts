/** A customer is added to the course workbook in the workbench: it is typed once and stands in every table that reads it. */
import { course as courseTables } from "../../src/tables";
import { catalogues, fill } from "../../src/i18n";
import { listAt } from "../../src/workbench/grid-look";
import { fieldArea, shown, workbenchWith } from "./support";

const ROSTER = "6-10 Customer roster";
const SALES = "6-8 Monthly average sales";
const RANKING = "6-9 Ranking and classes";
const LIST = "6-11 Class and line of business";
const course = () => workbenchWith({ tables: courseTables.map(({ number }) => number), content: "sample", data: undefined, rows: 20 });

test("a row added to the roster brings a code that every table offers, a line that says where it is missing, and a class", async () => {
  const workbench = await course();
  const type = (sheet: string, field: string, row: number, text: string) => {
    const area = fieldArea(workbench, sheet, field);
    return workbench.type([{ place: { sheet, row: area.row + row, column: area.column }, text }]);
  };
  const notice = (sheet: string) => workbench.view(sheet).cell(2, 0).content;
  const words = catalogues.en.tables.notices;
  const missing = fill(words.missing, { table: "6-10", count: 1, key: "K021" });
  expect([SALES, RANKING, LIST].map(notice)).toEqual(["", "", ""]);

  await workbench.addRows(ROSTER, 1);
  await type(ROSTER, "code", 20, "K021");
  await type(ROSTER, "customer", 20, "Newcomer");
  expect([SALES, RANKING, LIST].map(notice)).toEqual([missing, "", ""]);
  expect(shown(workbench, LIST, "customer")[20]).toBe("Newcomer");
  const code = fieldArea(workbench, SALES, "code");
  expect(listAt(workbench.view(SALES), code.row, code.column)).toContain("K021");

  await type(SALES, "code", 20, "K021");
  await type(SALES, "month1", 20, "3000000");
  // Of three months the newcomer has one.
  const blank = fill(words.blankSales, { count: 2 });
  expect(notice(SALES)).toBe(blank);
  expect(shown(workbench, RANKING, "sortedCustomer")[0]).toBe("Newcomer");
  expect(shown(workbench, ROSTER, "class")[20]).toBe("A");
  expect(shown(workbench, LIST, "class")[20]).toBe("A");

  await type(ROSTER, "code", 20, "K099");
  const unknown = fill(words.unknown, { table: "6-10", count: 1, key: "K021" });
  expect(notice(SALES)).toBe(`${blank} ${missing.replace("K021", "K099")} ${unknown}`);
});

test("a row added to a table with rows to spare is one row more in all", async () => {
  const workbench = await course();
  const rows = (sheet: string) => fieldArea(workbench, sheet, "code").rows;
  expect([SALES, RANKING, ROSTER, LIST].map(rows)).toEqual([20, 25, 20, 25]);
  await workbench.addRows(RANKING, 1);
  expect([SALES, RANKING, ROSTER, LIST].map(rows)).toEqual([21, 26, 21, 26]);
});
