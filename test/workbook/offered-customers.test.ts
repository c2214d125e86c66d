import { layout } from "../../src/workbook/layout";
import { makeRequest } from "../../src/workbook/request";
import type { Sheet } from "../../src/workbook/sheet";

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

it("P12 does not ask for the customers of the roster that are not small", () => {
  const notices = (table: string): string[] =>
    sheetOf(table, ["6-10", table]).cells.flatMap((row) => row.flatMap((cell) => (cell?.style === "notice" ? [cell.formula ?? ""] : [])));
  const missing = "not in this table";
  expect(notices("P12").join()).toContain("Codes of this table not in table 6-10");
  expect(notices("P12").join()).not.toContain(missing);
  expect(notices("P1").join()).toContain(missing);
});
