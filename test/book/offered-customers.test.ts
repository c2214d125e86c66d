import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";

function sheetOf(table: string, tables: readonly string[]): Sheet {
  const sheet = layout(makeRequest({ tables, language: "en", content: "sample" })).find((one) => one.table === table);
  if (!sheet) throw new Error(`no sheet ${table}`);
  return sheet;
}

/** The drop-downs of the cell in which a single customer is named. */
function dropDowns(sheet: Sheet, id: string): Sheet["validations"] {
  const area = sheet.fields.find((field) => field.id === id)?.area;
  return sheet.validations.filter((rule) => rule.area.row === area?.row && rule.area.column === area.column);
}

/** What the sheet says, beside the roster, of customers in one of the two alone. */
function noticesOf(table: string): string {
  const { cells } = sheetOf(table, ["6-10", table]);
  return cells.flatMap((row) => row.flatMap((cell) => (cell?.style === "notice" ? [cell.formula ?? ""] : []))).join();
}

const MISSING = "not in this table";

it.each([
  ["P6", "customer"],
  ["P14", "account"],
])("%s suggests the customers of the roster beside it, and takes any other name", (table, id) => {
  const [rule, ...others] = dropDowns(sheetOf(table, ["6-10", table]), id);
  expect(others).toEqual([]);
  expect(rule).toMatchObject({ open: true, rule: { type: "list", sourceSheet: sheetOf("6-10", ["6-10", table]).name } });
  expect(rule?.rule).toMatchObject({ values: expect.arrayContaining(["Goldfield Trading", "Everyday Chain Stores"]) });
  expect(dropDowns(sheetOf(table, [table]), id)).toEqual([]);
});

it.each(["P8", "P11", "P12", "P13", "P21"])("%s does not ask for the customers of the roster that it is not about", (table) => {
  expect(noticesOf(table)).toContain("Codes of this table not in table 6-10");
  expect(noticesOf(table)).not.toContain(MISSING);
});

it.each(["P1", "P16"])("%s names the customers of the roster that it lacks", (table) => {
  expect(noticesOf(table)).toContain(MISSING);
});
