/** Sheets P1 and P5: two shares, each under its own name, and the supply share typed once. */
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";

function column(sheets: readonly Sheet[], table: string, id: string): unknown[] {
  const sheet = sheets.find((one) => one.table === table)!;
  const { area } = sheet.fields.find((field) => field.id === id)!;
  return Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value);
}

const COLUMNS = { customer: ["a", "b"], sales: [900, 100], purchases: [9000, 200], expected: [0.8, 0.2] };
const traded = (parameters: Record<string, string>) =>
  layout(
    makeRequest({
      tables: ["P1"],
      language: "en",
      content: "empty",
      data: { rows: 2, tables: { P1: { columns: COLUMNS, headings: {}, parameters } } },
    }),
  );

// 二、(一)2(3)(4): the customer's share of our sales is compared with what we wish.
it("P1 compares the share of our sales as the text does, or our share of the purchases", () => {
  const [asPrinted, bySupply] = [traded({}), traded({ compared: "ofPurchases" })];
  expect(column(asPrinted, "P1", "salesShare")).toEqual([0.9, 0.1]);
  expect(column(asPrinted, "P1", "customerShare")).toEqual([0.1, 0.5]);
  expect([column(asPrinted, "P1", "gap"), column(asPrinted, "P1", "result")]).toEqual([
    [0, 100],
    ["Reached", "Below"],
  ]);
  expect([column(bySupply, "P1", "gap"), column(bySupply, "P1", "result")]).toEqual([
    [6300, 0],
    ["Below", "Reached"],
  ]);
});

it("P5 reads the supply share from P1, and its own sample says the same", () => {
  const shares = column(layout(makeRequest({ tables: ["P1"], language: "en", content: "sample" })), "P1", "customerShare");
  const [together, alone] = [["P1", "P5"], ["P5"]].map((tables) =>
    column(layout(makeRequest({ tables, language: "en", content: "sample" })), "P5", "supplyShare"),
  );
  expect(together).toEqual(shares);
  shares.forEach((share, row) => {
    if (typeof share === "number") expect(alone?.[row]).toBeCloseTo(share, 3);
    else expect(alone?.[row]).toBeNull();
  });
});
