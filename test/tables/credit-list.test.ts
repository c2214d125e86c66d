/** The list of sheet P5: all to see to, the gravest first, and why who owes without a limit has none. */
import { makeBook } from "../../src/book/make-book";
import { valuesOf } from "../support/sheet-values";

it("has everybody who does not stand well, by what is wrong and then by what is owed", () => {
  const columns = {
    code: ["K1", "K2", "K3", "K4", "K5", "K6", "K7"],
    customer: ["Ann", "Bea", "Cem", "Dan", "Eve", "Fay", "Gus"],
    salesClass: ["C", "", "C", "", "A", "B", "C"],
    receivables: [50000, 300, 9000, 800, 1e6, 10, 100],
    overdueDays: [null, null, 40, null, null, null, null],
    overdue: [null, null, 700, null, null, null, null],
    goodYears: [null, null, null, null, null, "many", null],
    parent: [null, null, null, null, null, null, "K9"],
  };
  const data = { rows: 7, tables: { P5: { columns, headings: {}, parameters: {} } } };
  const [sheet] = makeBook({ tables: ["P5"], language: "en", content: "empty", data }).sheets;
  const shown = (id: string) => valuesOf(sheet, id).slice(0, 6);
  expect(shown("sortedCustomer")).toEqual(["Gus", "Ann", "Cem", "Dan", "Bea", "Fay"]);
  expect(shown("sortedStatus")).toEqual(["Parent unknown", "Over", "Overdue", "Owes, no limit", "Owes, no limit", "Owes, no limit"]);
  expect(shown("gap")).toEqual(["", "", "", "No class", "No class", "Figures"]);
  expect(shown("sortedDays")).toEqual(["", "", 40, "", "", ""]);
  expect(valuesOf(sheet, "customers.noLimit")).toEqual([3]);
  expect(valuesOf(sheet, "count")).toEqual([6]);
  expect(valuesOf(sheet, "sortedCustomer")[6]).toBe("");
});

it("has a limit that holds through its last day, and says nothing where a day is not known", () => {
  const columns = { customer: ["Ann", "Bea", "Cem"], validUntil: [46141, 46142, null], grantedBy: ["Li", null, null] };
  const validity = (today: number | null) => {
    const data = { rows: 3, tables: { P5: { columns, headings: {}, parameters: { today } } } };
    return valuesOf(makeBook({ tables: ["P5"], language: "en", content: "empty", data }).sheets[0], "validity");
  };
  expect(validity(46142)).toEqual(["Expired", "Valid", ""]);
  expect(validity(null)).toEqual(["", "", ""]);
});
