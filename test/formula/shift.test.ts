/** References of typed formulas: when a table of rows 5 to 24 gets five more, when rows come and go, when formulas are copied, when sheets are renamed. */
import { formulaAfterRename } from "../../src/formula/rename";
import { copiedFormula, formulaAfterRows, shiftFormula } from "../../src/formula/shift";

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

describe("what only a reader of formulas gets right", () => {
  const PUT_IN = Object.freeze({ sheet: "Sheet 1", own: true, at: 0, by: 1 });
  test.each([
    ["a column of a table that looks like a cell", "=SUM(Sales_6_8[Jan25])", "=SUM(Sales_6_8[Jan25])"],
    ["columns of a table", "=SUM(T[[#This Row],[Jan25]:[Mar25]])+[@Q3]", "=SUM(T[[#This Row],[Jan25]:[Mar25]])+[@Q3]"],
    ["whole rows", "=SUM(9:9)", "=SUM(10:10)"],
    ["whole rows with dollars and a sheet", "=SUM($9:$12,'Sheet 1'!3:4)", "=SUM($10:$13,'Sheet 1'!4:5)"],
    ["all rows", "=SUM(1:1048576)", "=SUM(1:1048576)"],
    ["whole columns", "=SUM(A:A,$B:$C)", "=SUM(A:A,$B:$C)"],
    ["functions and names that look like cells", "=LOG10(A1)+R1C1+XFE1+A1048577", "=LOG10(A2)+R1C1+XFE1+A1048577"],
    ["a range up to a function", "=SUM(A1:INDEX(A:A,5))", "=SUM(A2:INDEX(A:A,5))"],
    ["spilled cells and single ones", "=SUM(A1#)+@A1", "=SUM(A2#)+@A2"],
    ["an intersection and a union", "=SUM((A1:B2 2:2,C3))", "=SUM((A2:B3 3:3,C4))"],
    ["an array constant", '=SUM({1,2;3,4})&"A1"', '=SUM({1,2;3,4})&"A1"'],
    ["another sheet's name in apostrophes", "='Sheet 1''s'!A1+'A1'!A1", "='Sheet 1''s'!A1+'A1'!A1"],
    ["other files", "=[Book.xlsx]Sheet1!A1+'C:\\[B.xlsx]Sheet 1'!A1", "=[Book.xlsx]Sheet1!A1+'C:\\[B.xlsx]Sheet 1'!A1"],
    ["a sheet that is gone", "=#REF!A1", "=#REF!A1"],
    ["corners in another order", "=SUM(B9:A1)", "=SUM(B10:A2)"],
    ["the end of the sheet", "=A1048576+SUM(A5:A1048576)", "=#REF!+SUM(A6:A1048576)"],
  ])("%s: %s", (_, formula, expected) => expect(formulaAfterRows(formula, PUT_IN)).toBe(expected));

  test.each(["=SUM(Jan:Mar!A1)", "=SUM('Jan 1:Mar 1'!9:9)", '="open', "=A1!"])("%s cannot be followed and is refused", (formula) => {
    expect(formulaAfterRows(formula, PUT_IN)).toBeNull();
    expect(shiftFormula(formula, GROWTH)).toBeNull();
  });

  test("whole columns of several sheets have all rows, so nothing changes", () => {
    expect(formulaAfterRows("=SUM(Jan:Mar!A:B)", PUT_IN)).toBe("=SUM(Jan:Mar!A:B)");
  });

  test("whole rows that are a table grow with it, and those of a part do not", () => {
    expect(shiftFormula("=SUM(5:24)+SUM(5:10)+SUM(30:30)", GROWTH)).toBe("=SUM(5:29)+SUM(5:10)+SUM(35:35)");
  });

  test("rows taken off the end of a table take their references along", () => {
    expect(shiftFormula("=SUM(B5:B24)+B24+B30+B19", { ...GROWTH, by: -5 })).toBe("=SUM(B5:B19)+#REF!+B25+B19");
  });
});

test.each([
  ["=SUM(9:$9,A:$A)", 2, 1, "=SUM(11:$9,B:$A)"],
  ["=Jan:Mar!A1+[B.xlsx]S!A1", 1, 1, "=Jan:Mar!B2+[B.xlsx]S!B2"],
  ["=XFD1", 0, 1, "=#REF!"],
  ["=Sales_6_8[Jan25]+[@Q3]", 5, 5, "=Sales_6_8[Jan25]+[@Q3]"],
  ["=A1#+@A1", 1, 0, "=A2#+@A2"],
  ["='My sheet'!$A$1", 5, 5, "='My sheet'!$A$1"],
])("%s copied %i rows down and %i to the right is %s", (formula, rows, columns, expected) => {
  expect(copiedFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["=Sales!A:A+Sales!9:9+Sales!Rate", "='Q1'!A:A+'Q1'!9:9+'Q1'!Rate"],
  ["=SUM(Sales:Mar!A1)+SUM('Jan:Sales'!A1)", "=SUM('Q1:Mar'!A1)+SUM('Jan:Q1'!A1)"],
  ["=[Book.xlsx]Sales!A1+Sales[Jan]", "=[Book.xlsx]Sales!A1+Sales[Jan]"],
])("the sheet Sales is called Q1 now: %s", (formula, expected) => expect(formulaAfterRename(formula, "Sales", "Q1")).toBe(expected));

test("a formula that cannot be read is not renamed", () => expect(formulaAfterRename('=Sales!A1&"', "Sales", "Q1")).toBeNull());
