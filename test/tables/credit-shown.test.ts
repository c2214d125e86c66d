/** Whose limits P5 shows beside each other: the customer chosen by name, or the first one. */
import { makeBook } from "../../src/book/make-book";
import { valuesOf } from "../support/sheet-values";

/** The customer shown, its limit by sales, and what its drop-down offers. */
function shownFor(chosenCustomer: string | null, customer: readonly (string | null)[] = ["Ann", "B*", "Bea"]) {
  const columns = {
    customer,
    expectedSales: [1000, 2000, 3000],
    costRate: [0.5, 0.5, 0.5],
    supplyShare: [1, 1, 1],
    creditPeriods: [1, 1, 1],
  };
  const data = { rows: 3, tables: { P5: { columns, headings: {}, parameters: { chosenCustomer } } } };
  const [sheet] = makeBook({ tables: ["P5"], language: "en", content: "empty", data }).sheets;
  const { row, column } = sheet!.fields.find(({ id }) => id === "chosenCustomer")!.area;
  const rule = sheet!.validations.find(({ area }) => area.row === row && area.column === column)?.rule;
  return {
    shown: valuesOf(sheet, "shownCustomer")[0],
    limit: valuesOf(sheet, "shownLimit.sales")[0],
    offered: rule?.type === "list" ? rule.values : [],
  };
}

it("shows the first customer until one is chosen, from a drop-down of their names", () => {
  expect(shownFor(null)).toEqual({ shown: "Ann", limit: 500, offered: ["Ann", "B*", "Bea"] });
});

it("finds a name as it stands, whatever its case, and the first of those that are alike", () => {
  expect(shownFor("Bea")).toMatchObject({ shown: "Bea", limit: 1500 });
  expect(shownFor("bea")).toMatchObject({ shown: "bea", limit: 1500 });
  expect(shownFor("B*")).toMatchObject({ shown: "B*", limit: 1000 });
  expect(shownFor("Ann", ["Zoe", "Ann", "Ann"])).toMatchObject({ limit: 1000 });
});

it("shows nothing where nobody is called so, nor where nobody stands in the first row", () => {
  expect(shownFor("Cem")).toMatchObject({ shown: "", limit: "" });
  expect(shownFor(null, [null, "Ann", "Bea"])).toMatchObject({ shown: "", limit: "" });
});
