/** Wide lists are printed on several pages, each beside the names and below the headings; a chart stands on one page. */
import { Page } from "../../src/exercise/page";

const lined = (widths: readonly number[]): { page: Page; heading: number } => {
  const page = new Page(widths);
  page.title("List");
  const heading = page.headings(...widths.map((_, column) => `Column ${column}`));
  page.line(...widths.map((width) => [width, "result.number"] as const));
  return { page, heading };
};

it("puts what is further right on pages of its own, no wider than the first one", () => {
  const { page, heading } = lined([10, 10, 30, 10, 10, 10, 10, 40]);
  const { print } = page.sheet("list", "List", "en", { freeze: { rows: heading + 1, columns: 2 }, firstPage: 3 });
  expect(print.areas).toEqual([
    { row: 0, column: 0, rows: 3, columns: 3 },
    { row: 1, column: 3, rows: 2, columns: 3 },
    { row: 1, column: 6, rows: 2, columns: 1 },
    // Wider than a page by itself.
    { row: 1, column: 7, rows: 2, columns: 1 },
  ]);
  expect(print.titleRows).toEqual({ first: 1, last: 1 });
  expect(print.titleColumns).toEqual({ first: 0, last: 1 });
});

it("prints a list that is not wide as it stands, and its chart on the same page", () => {
  const { page } = lined([10, 10]);
  const place = { row: 1, column: 1, rows: 9, columns: 1 };
  const area = { row: 2, column: 0, rows: 1, columns: 1 };
  const { print } = page.sheet("list", "List", "en", {
    charts: [{ type: "columns", title: "Chart", categories: area, series: { name: "", values: area }, place }],
  });
  expect(print.areas).toEqual([{ row: 0, column: 0, rows: 10, columns: 2 }]);
  expect(print).not.toHaveProperty("titleColumns");
});
