/** Sheets without their marks: every table is known again, in every language, with the mark that it had. */
import { mayBeGenerated, recognised, type UnmarkedSheet } from "../../src/check/recognise";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { LANGUAGES } from "../../src/i18n";
import { namesOfMark } from "../../src/mark/names";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";

const book = (tables: readonly string[], language: Sheet["language"], settings: Record<string, number> = {}): Sheet[] =>
  layout(makeRequest({ tables, language, content: "sample", rows: 3, settings }));

const title = ({ cells }: Sheet): string => String(cells[0]?.[0]?.value);

/** What a spreadsheet shows of a sheet whose names are gone. */
function unmarked({ name, tables, cells }: Sheet): UnmarkedSheet {
  return {
    name,
    tables: tables.map((table) => ({
      name: table.name,
      area: table.area,
      totalRow: table.totalRow,
      headings: table.columns.map(({ heading }) => heading),
      promise: null,
    })),
    entry(row, column) {
      const cell = cells[row]?.[column];
      const value = cell?.value ?? "";
      return cell?.formula === undefined ? (typeof value === "object" ? value.error : value) : `=${cell.formula}`;
    },
  };
}

it.each(registry.flatMap(({ number }) => LANGUAGES.map((language) => [number, language] as const)))(
  "%s alone, in %s",
  (number, language) => {
    const [sheet] = book([number], language) as [Sheet];
    const table = sheet.tables.map(({ name }) => name);
    expect(mayBeGenerated(title(sheet), [])).toBe(true);
    expect(mayBeGenerated("", table)).toBe(table.length > 0);
    expect(recognised([unmarked(sheet)], []).map(({ names }) => names)).toEqual([namesOfMark(sheet)]);
  },
);

it.each([
  ["6-8", 3],
  ["6-8", 6],
] as const)("%s with %s months", (number, months) => {
  const [sheet] = book([number], "en", { months }) as [Sheet];
  expect(recognised([unmarked(sheet)], []).map(({ mark }) => mark.parameters)).toEqual([{ months }]);
});

it("two books of the same tables, each by itself", () => {
  const one = book(["6-8", "6-9"], "en");
  const taken = { sheets: one.map(({ name }) => name), names: one.flatMap(({ tables }) => tables.map(({ name }) => name)) };
  const two = layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample", rows: 3 }), taken);
  const found = recognised([...one, ...two].map(unmarked), []);
  expect(found.map(({ names }) => names)).toEqual([...one, ...two].map(namesOfMark));
});

it("looks no further at sheets of others", () => {
  expect(["Plan", "Sales 2026", "P", "6", "16-9"].map((text) => mayBeGenerated(text, ["Table1", "Sales", "Sales_6_8b"]))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});
