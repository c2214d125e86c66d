/** Sheet P25: what it says of the other sheets, against what stands on those. */
import { makeBook } from "../../src/book/make-book";
import type { ImportedData } from "../../src/book/request";
import { registry } from "../../src/tables";
import type { Sheet } from "../../src/sheet/sheet";
import { valuesOf } from "../support/sheet-values";

const lineOf = (overview: Sheet, matter: string, id: string): unknown =>
  valuesOf(overview, id)[valuesOf(overview, "matter").indexOf(matter)];
const namesOf = (overview: Sheet, matter: string): unknown[] => ["first", "second", "third"].map((id) => lineOf(overview, matter, id));

describe("beside all other sheets", () => {
  const { sheets } = makeBook({ tables: registry.map(({ number }) => number), language: "en", content: "sample" });
  const sheet = (table: string) => sheets.find((one) => one.table === table)!;
  const overview = sheet("P25");

  it("stands first, behind the contents, on one page with its charts", () => {
    expect(sheets.slice(0, 2).map(({ table }) => table)).toEqual(["contents", "P25"]);
    expect(overview.print).toMatchObject({ onePage: true, orientation: "portrait" });
    expect(overview.print.areas).toHaveLength(1);
    const [page] = overview.print.areas;
    for (const { place } of overview.charts) expect(place.row + place.rows).toBeLessThanOrEqual(page!.row + page!.rows);
    expect(overview.charts).toHaveLength(2);
  });

  // Counted by the words that stand on the other sheets.
  it.each<[string, string, string, readonly string[], string]>([
    ["Visits overdue", "6-14", "status", ["Overdue"], "customer"],
    ["Purchases overdue", "P3", "status", ["Overdue"], "customer"],
    ["Limits expired", "P5", "validity", ["Expired"], "customer"],
    ["Survey reports overdue", "P7", "status", ["Overdue"], "customer"],
    ["Signs of deterioration, open", "P8", "stillOpen", ["Open"], "customer"],
    ["Key account risks overdue", "P11", "status", ["Overdue"], "customer"],
    ["Account campaigns stalled", "P13", "status", ["Stalled", "No action"], "customer"],
    ["Complaints stuck", "P21", "state", ["Stuck"], "customer"],
    ["Complaints open", "P21", "state", ["Stuck", "In time"], "customer"],
    ["Members close to next tier", "P20", "occasion", ["Close to next tier"], "member"],
    ["Customers lost", "P23", "sortedMove", ["Lost"], "sortedCustomer"],
  ])("%s: as many as %s says, and the first three of them", (matter, table, field, words, named) => {
    const names = valuesOf(sheet(table), named);
    const found = valuesOf(sheet(table), field).flatMap((word, row) => (words.includes(String(word)) ? [names[row]] : []));
    expect(lineOf(overview, matter, "count")).toBe(found.length);
    expect(found.length).toBeGreaterThan(0);
    expect(namesOf(overview, matter)).toEqual([0, 1, 2].map((nth) => found[nth] ?? ""));
  });

  it("takes what falls due in the days ahead from the days on the other sheets", () => {
    const days = valuesOf(sheet("6-14"), "nextVisit").map(Number);
    expect(lineOf(overview, "Visits in the days ahead", "count")).toBe(days.filter((day) => day >= 46142 && day <= 46149).length);
  });

  it("has the money of who is over the limit, and the classes of 6-9", () => {
    const [status, exposure] = [valuesOf(sheet("P5"), "status"), valuesOf(sheet("P5"), "exposure")];
    const owed = exposure.reduce<number>((sum, amount, row) => sum + (status[row] === "Over" ? Number(amount) : 0), 0);
    expect(lineOf(overview, "Over the credit limit", "amount")).toBe(owed);
    expect(valuesOf(overview, "classSales.A")).toEqual(valuesOf(sheet("6-9"), "sales.A"));
    expect(valuesOf(overview, "moved.up")).toEqual(valuesOf(sheet("P23"), "moved.up"));
  });
});

it("says which sheets are not there, and draws nothing of them", () => {
  const [overview] = makeBook({ tables: ["P25", "6-6"], language: "en", content: "empty" }).sheets;
  expect(lineOf(overview!, "Over the credit limit", "first")).toBe("Not in this workbook");
  expect(lineOf(overview!, "Over the credit limit", "sheet")).toBe("P5");
  expect(lineOf(overview!, "Over the credit limit", "count")).toBe("");
  expect(valuesOf(overview!, "missing")).toEqual([valuesOf(overview!, "matter").length - 1]);
  expect(overview!.charts.map(({ title }) => title)).toEqual(["Sales by class"]);
});

it("says on which sheets something cannot be read, and leaves its errors out of what it counts", () => {
  const data: ImportedData = {
    rows: 3,
    tables: {
      P7: { columns: { customer: ["a", "b", "c"], salesClass: ["A", "A", "A"], lastReport: ["soon", 45000, 45001] }, headings: {}, parameters: { today: 46142 } }, // prettier-ignore
      P11: { columns: { customer: ["d", "e", "f"], likelihood: [5, "often", 5], impact: [5, 5, 5], due: ["x", 46000, 46001] }, headings: {}, parameters: { today: 46142 } }, // prettier-ignore
    },
  };
  const [overview] = makeBook({ tables: ["P7", "P11", "6-14", "P25"], language: "en", content: "empty", data }).sheets.slice(1);
  expect([lineOf(overview!, "Sheets with unreadable data", "count"), lineOf(overview!, "Sheets with unreadable data", "first")]).toEqual([2, "P7"]); // prettier-ignore
  expect([lineOf(overview!, "Survey reports overdue", "count"), ...namesOf(overview!, "Survey reports overdue")]).toEqual([
    2,
    "b",
    "c",
    "",
  ]);
  expect([lineOf(overview!, "Key account risks overdue", "count"), ...namesOf(overview!, "Key account risks overdue")]).toEqual([1, "f", "", ""]); // prettier-ignore
});

it("has formulas that Excel takes, however long the names of the sheets are", () => {
  const numbers = registry.map(({ number }) => number);
  const { sheets } = makeBook({ tables: numbers, language: "en", content: "empty" });
  const longest = Math.max(
    ...sheets
      .find(({ table }) => table === "P25")!
      .cells.flat()
      .map((cell) => cell?.formula?.length ?? 0),
  );
  const names = sheets.reduce((sum, { name }) => sum + 2 * (31 - name.length), 0);
  expect(longest + names).toBeLessThan(8192);
});
