/** References of typed formulas: when a table of rows 5 to 24 gets five more, when rows come and go, when formulas are copied, when sheets are renamed. */
import { copiedFormula, formulaAfterRename, formulaAfterRows, shiftFormula } from "../../src/formula/shift";

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

describe("rows taken out of rows 7 and 8", () => {
  const CHANGE = Object.freeze({ sheet: "Sheet 1", own: true, at: 6, by: -2 });
  test.each([
    ["above", "=B6", "=B6"],
    ["one of them", "=B7+1", "=#REF!+1"],
    ["below", "=$B$9", "=$B$7"],
    ["a range around them", "=SUM(B5:B10)", "=SUM(B5:B8)"],
    ["a range that begins in them", "=SUM(B8:B10)", "=SUM(B7:B8)"],
    ["a range that ends in them", "=SUM(B5:B7)", "=SUM(B5:B6)"],
    ["a range of nothing else", "=SUM(B7:C8)", "=SUM(#REF!)"],
    ["another sheet", "='Sheet 2'!B9", "='Sheet 2'!B9"],
    ["text", '="B9"&B9', '="B9"&B7'],
  ])("%s: %s", (_, formula, expected) => expect(formulaAfterRows(formula, CHANGE)).toBe(expected));
});

test.each([
  ["=B6+B7", "=B6+B9"],
  ["=SUM(B5:B10)", "=SUM(B5:B12)"],
  ["=SUM(B7:B10)", "=SUM(B9:B12)"],
])("two rows put in before row 7: %s becomes %s", (formula, expected) => {
  expect(formulaAfterRows(formula, { sheet: "Sheet 1", own: true, at: 6, by: 2 })).toBe(expected);
});

test.each([
  ["=A1", 2, 1, "=B3"],
  ["=$A1+A$1+$A$1", 2, 1, "=$A3+B$1+$A$1"],
  ["=SUM(A1:B$2)", 1, 0, "=SUM(A2:B$2)"],
  ["='My sheet'!Z9", 0, 1, "='My sheet'!AA9"],
  ["=A1", -1, 0, "=#REF!"],
  ["=SUM(A:B,$C:$C)", 5, 1, "=SUM(B:C,$C:$C)"],
  ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
])("%s copied %i rows down and %i columns to the right is %s", (formula, rows, columns, expected) => {
  expect(copiedFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["=Sales!B2+SALES!C3", "='Q1 ''26'!B2+'Q1 ''26'!C3"],
  ["='Sales'!B2+Sales_tax+Sales2!B2", "='Q1 ''26'!B2+Sales_tax+Sales2!B2"],
  ['="Sales!B2"', '="Sales!B2"'],
])("after the sheet Sales got the name Q1 '26: %s", (formula, expected) => {
  expect(formulaAfterRename(formula, "Sales", "Q1 '26")).toBe(expected);
});
