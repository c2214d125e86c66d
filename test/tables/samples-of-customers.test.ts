import { LANGUAGES, type Language } from "../../src/i18n";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { CellContent } from "../../src/sheet/sheet";

/** A column of a table's sample, as the sheet shows it. */
function shown(table: string, id: string, language: Language, rows: number, settings = {}): (CellContent | undefined)[] {
  const [sheet] = layout(makeRequest({ tables: [table], language, content: "sample", rows, settings }));
  const area = sheet?.fields.find((field) => field.id === id)?.area;
  if (!sheet || !area) throw new Error(`no ${id} in ${table}`);
  return Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value);
}

describe.each(LANGUAGES)("the samples of 6-1, 6-5 and 6-10 in %s", (language) => {
  it("hold the customers of the other tables, with the sales of six months, and some past ones and prospects", () => {
    const customers = shown("6-8", "customer", language, 20);
    const months = shown("6-8", "sum", language, 20, { months: 6 });
    const names = shown("6-1", "customer", language, 26);
    const amounts = shown("6-1", "amount", language, 26);
    customers.forEach((customer, row) => expect([customer, amounts[names.indexOf(customer)]]).toEqual([customer, months[row]]));

    const others = names.filter((name) => !customers.includes(name));
    const prospects = shown("6-5", "prospect", language, 20);
    expect(others).toHaveLength(6);
    expect(others.filter((name) => prospects.includes(name))).toHaveLength(4);
    expect(new Set(names).size).toBe(26);
    expect(prospects.filter((name) => customers.includes(name))).toEqual([]);
  });

  it("show every status within the first twenty rows, and every grade", () => {
    expect(new Set(shown("6-1", "status", language, 20)).size).toBe(3);
    expect(new Set(shown("6-5", "grade", language, 20))).toEqual(new Set(["A", "B", "C", "D"]));
  });

  it("give the roster the classes of 6-9 and the order of the dates", () => {
    for (const rows of [20, 60]) expect(shown("6-10", "class", language, rows)).toEqual(shown("6-9", "class", language, rows));
    expect(shown("6-10", "order", language, 60)).toEqual(Array.from({ length: 60 }, (_, row) => row + 1));
  });

  it("name everything in every row, however many rows are asked for", () => {
    for (const [table, id] of [
      ["6-1", "customer"],
      ["6-5", "prospect"],
      ["6-10", "code"],
    ] as const) {
      const names = shown(table, id, language, 500);
      expect(names.filter((name) => typeof name !== "string" || name === "")).toEqual([]);
      expect(new Set(names).size).toBe(500);
    }
  });
});
