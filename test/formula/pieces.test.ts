import { canonical, isBroken } from "../../src/formula/compare";
import { printPieces, rewritten, type Reference } from "../../src/formula/pieces";
import { readFormula } from "../../src/formula/read";
import { areasIn } from "../../src/formula/references";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { registry } from "../../src/tables";

const OWN = { sheet: "6-9 Ranking", table: "Ranking_6_9" };
const same = (one: string, other: string): boolean => canonical(readFormula(one), OWN) === canonical(readFormula(other), OWN);

describe("formulas that mean the same are the same", () => {
  it.each([
    ["this row, as Excel shows it", "=Ranking_6_9[[#This Row],[Average]]*2", "=[@Average]*2"],
    ["this row, with a heading of several words", "=Ranking_6_9[[#This Row],[Month 1]]", "=[@[Month 1]]"],
    ["this row of a named table", "=Ranking_6_9[[#This Row],[Average]]", "=Ranking_6_9[@Average]"],
    ["several columns of this row", "=SUM(T[[#This Row],[Month 1]:[Month 6]])", "=SUM(T[@[Month 1]:[Month 6]])"],
    ["a column in one pair of brackets or two", "=COUNT(T[[Sales (yuan)]])", "=COUNT(T[Sales (yuan)])"],
    ["the same column twice", "=T[[#This Row],[A]:[A]]", "=T[@A]"],
    ["data named or not", "=COUNT(T[[#Data],[A]])", "=COUNT(T[A])"],
    ["escaped signs in a heading", "=T[['#1 '[x']]]", "=T['#1 '[x']]"],
    ["spaces, case, dollars", '=IF( $B$5 = "" , 1 , sum(A1:B2) )', '=if(B5="",1,SUM(A1:$B$2))'],
    ["prefixes of files", "=AGGREGATE(9,7,T[A])", "=_xlfn.AGGREGATE(9,7,T[A])"],
    ["numbers however written", "=A1*1E-9+0.50", "=A1*0.000000001+.5"],
    ["a number with more digits than spreadsheets keep", "=A1+0.000005787037037037037", "=A1+0.00000578703703703704"],
    ["the own sheet named or not", "=$B$5+1", "='6-9 Ranking'!$B$5+1"],
    ["a sheet in quotes or not", "='Roster'!$A$1", "=Roster!A1"],
    ["TRUE and FALSE with parentheses or without", "=IF(A1,FALSE(),TRUE)", "=IF(A1,FALSE,TRUE( ))"],
    ["an @ that newer Excel shows", "=INDEX(T[A],1)", "=@INDEX(T[A],1)"],
  ])("%s", (_, one, other) => {
    expect(same(one, other)).toBe(true);
  });
});

describe("formulas that mean something else are not", () => {
  it.each([
    ["another cell", "=$B$5", "=$B$6"],
    ["another column", "=[@Average]", "=[@Total]"],
    ["another table", "=T[A]", "=U[A]"],
    ["the whole column instead of the row", "=T[A]", "=T[@A]"],
    ["another sheet", "='One'!A1", "='Two'!A1"],
    ["the case of a text", '="a"', '="A"'],
    ["spaces in a text", '="a b"', '="ab"'],
    ["another function", "=SUM(T[A])", "=MAX(T[A])"],
    ["a number", "=A1*2", "=A1*3"],
    ["TRUE for FALSE", "=IF(A1,FALSE(),1)", "=IF(A1,TRUE,1)"],
    ["#REF! instead of cells", "=SUM(A1:A2)", "=SUM(#REF!)"],
  ])("%s", (_, one, other) => {
    expect(same(one, other)).toBe(false);
  });
});

it("prints every formula of every table so that it reads the same", () => {
  const sheets = layout(makeRequest({ tables: registry.map(({ number }) => number), language: "zh-CN", content: "empty", rows: 2 }));
  const formulas = sheets.flatMap((sheet) => sheet.cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? [])));
  expect(formulas.length).toBeGreaterThan(500);
  for (const formula of formulas) expect(printPieces(readFormula(formula))).toBe(formula);
});

it.each(["=SUM(#REF!)", "='6-8'!#REF!", "=Sales[#REF!]"])("sees that %s is broken", (formula) => {
  expect(isBroken(readFormula(formula))).toBe(true);
});

it("reads what no spreadsheet would accept without failing", () => {
  for (const text of ["=", "=(", '="open', "=T[[A]", "='open", "=1+*", "={1,2;3}"])
    expect(printPieces(readFormula(text))).toBe(text.slice(1));
});

it("rewrites references and tells when one points at nothing", () => {
  const pieces = readFormula("='A b'!$B$5:$C$6*T[[#This Row],[X]]");
  const kept = rewritten(pieces, (piece): Reference | typeof piece => {
    if (piece.kind === "cells") return { ...piece, sheet: "O'Neil" };
    return piece.kind === "table" ? { ...piece, table: "U", first: "Y z" } : piece;
  });
  expect(kept && printPieces(kept)).toBe("'O''Neil'!$B$5:$C$6*U[[#This Row],[Y z]]");
  expect(rewritten(pieces, (piece) => (piece.kind === "cells" ? null : piece))).toBeNull();
});

it("reads lists of addresses", () => {
  expect(areasIn("B2:C4 $E$6")).toEqual([
    { row: 1, column: 1, rows: 3, columns: 2 },
    { row: 5, column: 4, rows: 1, columns: 1 },
  ]);
});
