/** Sheet P3: the list of the customer who is chosen in a cell, and what the plan does for such a list in any table. */
import { LANGUAGES } from "../../src/i18n";
import { applyEdit } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { columnsFor, headingsWith, wantedFields } from "../../src/import/fields";
import { makeRequest, type BookRequest } from "../../src/book/request";
import type { Area, Sheet } from "../../src/sheet/sheet";

const sheetOf = (request: BookRequest): Sheet => layout(request).find(({ table }) => table === "P3")!;
const areaOf = (sheet: Sheet, id: string): Area => sheet.fields.find((field) => field.id === id)!.area;
const column = (sheet: Sheet, id: string): unknown[] => {
  const area = areaOf(sheet, id);
  return Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value);
};
const filled = (sheet: Sheet, id: string): unknown[] => column(sheet, id).filter((value) => value !== "");
const sample = (language: (typeof LANGUAGES)[number] = "en", rows = 20): BookRequest =>
  makeRequest({ tables: ["P3"], language, content: "sample", rows });
const choose = (request: BookRequest, customer: string | null): Sheet =>
  sheetOf(applyEdit(request, { kind: "parameter", table: "P3", parameter: "chosen.customer" }, customer));

describe("the personal list", () => {
  it("shows what the chosen customer buys, the soonest purchase first, in all languages alike", () => {
    for (const language of LANGUAGES) {
      const sheet = sheetOf(sample(language));
      expect(filled(sheet, "listNext")).toEqual([46145, 46148, 46154]);
      expect(filled(sheet, "listOffer")).toEqual([0.08, 0.08, 0.15]);
      expect([filled(sheet, "chosen.products"), filled(sheet, "chosen.dueProducts")]).toEqual([[3], [2]]);
    }
  });

  it("gives its best offers to heavy users of the store brand, as printed, and turned to those of the national brand", () => {
    const turned = sheetOf(applyEdit(sample(), { kind: "parameter", table: "P3", parameter: "campaign" }, "National brand (turned)"));
    expect(filled(turned, "listOffer")).toEqual([0.2, 0.2, 0.15]);
    const of = (sheet: Sheet, segment: string): unknown => column(sheet, "offer")[column(sheet, "segment").indexOf(segment)];
    expect([of(turned, "National brand, high"), of(turned, "Store brand, high")]).toEqual([0.2, 0.08]);
    const printed = sheetOf(sample());
    expect([of(printed, "National brand, high"), of(printed, "Store brand, high")]).toEqual([0.08, 0.2]);
  });

  it("follows the choice, whatever the case of its letters, and keeps what has no next purchase at its end", () => {
    const sheet = choose(sample(), "springwind CATERING");
    expect(filled(sheet, "listProduct")).toEqual(["Bottled water", "Green tea drink", "Orange juice"]);
    expect(filled(sheet, "listStatus")).toEqual(["Later", "Bought once"]);
    expect(filled(sheet, "listNext")).toEqual([46150]);
  });

  it("is blank while nobody is chosen", () => {
    const sheet = choose(sample(), null);
    for (const id of [
      "listProduct",
      "listLast",
      "listNext",
      "listStatus",
      "listOffer",
      "chosen.day",
      "chosen.products",
      "chosen.dueProducts",
    ])
      expect([id, filled(sheet, id)]).toEqual([id, []]);
  });

  it("offers each customer of the table once, in cells that follow it", () => {
    const sheet = sheetOf(sample());
    const [cell, names] = [areaOf(sheet, "chosen.customer"), areaOf(sheet, "name")];
    const rule = sheet.validations.find(({ area }) => area.row === cell.row && area.column === cell.column)?.rule;
    expect(rule).toEqual({ type: "list", values: filled(sheet, "name"), source: names });
    expect(filled(sheet, "name")).toEqual([...new Set(column(sheet, "customer"))]);
  });

  it("is printed on one page of its own, however long the table is", () => {
    for (const rows of [3, 20, 500]) {
      const sheet = sheetOf(sample("en", rows));
      const [product, offer, choice] = [areaOf(sheet, "listProduct"), areaOf(sheet, "listOffer"), areaOf(sheet, "chosen.customer")];
      const pages = sheet.print.areas.filter(({ column, columns }) => column <= product.column && column + columns > product.column);
      expect(pages).toHaveLength(1);
      const [page] = pages;
      expect([page?.column, page?.columns]).toEqual([product.column, offer.column - product.column + 1]);
      expect(page?.row).toBe(choice.row - 1);
      expect((page?.row ?? 0) + (page?.rows ?? 0)).toBe(product.row + Math.min(rows, 14));
    }
  });
});

it("customers of the roster who are not in the table are no mistake here", () => {
  const sheet = sheetOf(makeRequest({ tables: ["6-10", "P3"], language: "en", content: "sample" }));
  expect(sheet.cells[2]?.[0]).toMatchObject({ value: "", style: "notice" });
});

it("a file's months are sales, not days of purchase", () => {
  const days = wantedFields(["P3"]).find(({ field }) => field.name === "date")!;
  const months = wantedFields(["6-8"]).find(({ field }) => field.name === "month")!;
  const headings = ["Customer", "Product", "2026-01", "2026-02"];
  expect([days, months].map((wanted) => columnsFor(wanted, headingsWith(headings)))).toEqual([[], [2, 3]]);
});
