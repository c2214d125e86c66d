/** Where net returns count 0 in shares, a sheet has one total, and says what the sales are with them. */
import { makeBook } from "../../src/book/make-book";
import { totalOf, valuesOf } from "../support/sheet-values";

describe.each([
  ["6-6", "sales", "total", ["typeSales.allTypes"]],
  ["6-7", "sales", "total", []],
  ["6-9", "average", "total", []],
  ["P1", "sales", "totalSales", []],
] as const)("%s", (table, field, total, others) => {
  const sheetOf = (amounts: readonly (number | string)[]) => {
    const columns = { customer: amounts.map((_, row) => `C${row}`), type: amounts.map(() => "agent"), [field]: amounts };
    const data = { rows: amounts.length, tables: { [table]: { columns, headings: {}, parameters: {} } } };
    return makeBook({ tables: [table], language: "en", content: "empty", data }).sheets[0]!;
  };

  it("has one total with returns, and what the sales are net of them", () => {
    const sheet = sheetOf([700, -50, "n/a", 300, -25.5]);
    for (const cell of [total, ...others]) expect(valuesOf(sheet, cell)).toEqual([1000]);
    expect(totalOf(sheet, field)).toBe(1000);
    expect(valuesOf(sheet, "netTotal")).toEqual([924.5]);
  });

  it("says nothing of returns where there are none", () => {
    const sheet = sheetOf([700, 0, 300]);
    expect(totalOf(sheet, field)).toBe(1000);
    expect(valuesOf(sheet, "netTotal")).toEqual([""]);
  });
});
