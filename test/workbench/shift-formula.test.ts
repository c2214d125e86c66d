/** References of typed formulas when a table of rows 5 to 24 gets five more. */
import { shiftFormula } from "../../src/hosts/shift-formula";

const GROWTH = Object.freeze({ sheet: "6-9 Ranking", own: true, table: { row: 4, column: 0, rows: 20, columns: 8 }, by: 5 });

test.each([
  ["a range over the whole table grows with it", "=SUM(B5:B24)", "=SUM(B5:B29)"],
  ["a part of the table stays", "=SUM(B5:B10)", "=SUM(B5:B10)"],
  ["cells below move", "=B25+$C$30", "=B30+$C$35"],
  ["cells above stay", "=B4*2", "=B4*2"],
  ["a range across the end moves its end", "=COUNT(B20:B26)", "=COUNT(B20:B31)"],
  ["text stays", '="B30"&B30', '="B30"&B35'],
  ["functions and names that look like cells stay", "=LOG10(B30)+T68_total", "=LOG10(B35)+T68_total"],
  ["other sheets stay", "='6-8 Averages'!B30+Sheet1!B30", "='6-8 Averages'!B30+Sheet1!B30"],
  ["the sheet named outright counts", "='6-9 Ranking'!B5:B24", "='6-9 Ranking'!B5:B29"],
])("%s: %s", (_, formula, expected) => {
  expect(shiftFormula(formula, GROWTH)).toBe(expected);
});

test("on another sheet only references that name the table's sheet move", () => {
  expect(shiftFormula("=B30+'6-9 RANKING'!B30", { ...GROWTH, own: false })).toBe("=B30+'6-9 RANKING'!B35");
});
