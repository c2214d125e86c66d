/** Formulas in pieces: any text at all is read and comes back as it was, and what looks like a cell is told from one. */
import fc from "fast-check";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { printPieces } from "../../src/formula/pieces";
import { readFormula } from "../../src/formula/read";
import { registry } from "../../src/tables";

const kinds = (formula: string): string[] => readFormula(formula).map(({ kind, text }) => `${kind} ${text}`);
const formulaSigns = fc.constantFrom(..."ABZaz019$:!'\"[]{}()#@,; .+-*/^&=<>%_\\~？销");
const anyFormula = fc.oneof(fc.string(), fc.string({ unit: formulaSigns, maxLength: 40 }), fc.string({ unit: "binary" }));

test("every text comes back as it was", () => {
  fc.assert(
    fc.property(anyFormula, (text) => {
      expect(printPieces(readFormula(`=${text}`))).toBe(text);
      expect(readFormula(`=${text}`).every((piece) => piece.text !== "")).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("every formula of every table can be read", () => {
  const sheets = layout(makeRequest({ tables: registry.map(({ number }) => number), language: "zh-CN", content: "empty", rows: 2 }));
  const formulas = new Set(sheets.flatMap((sheet) => sheet.cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? []))));
  expect(formulas.size).toBeGreaterThan(500);
  for (const formula of formulas) {
    expect(printPieces(readFormula(formula))).toBe(formula);
    expect(readFormula(formula).some(({ kind }) => kind === "unread" || kind === "elsewhere")).toBe(false);
  }
});

test.each([
  ["a function that is called like a cell", "=LOG10(A1)", ["function LOG10", "operator (", "cells A1", "operator )"]],
  ["with a space before its parenthesis", "=LOG10 (2)", ["function LOG10", "space  ", "operator (", "number 2", "operator )"]],
  ["R1C1", "=R1C1", ["name R1C1"]],
  ["a row too far down", "=A1048577", ["name A1048577"]],
  ["a column too far right", "=XFE1", ["name XFE1"]],
  ["the last cell", "=XFD1048576", ["cells XFD1048576"]],
  ["letters that only Unicode takes for S and K", "=\u017F1+\u212A1", ["name \u017F1", "operator +", "name \u212A1"]],
  ["names in any script", "=销售_2026+été1", ["name 销售_2026", "operator +", "name été1"]],
  ["whole rows", "=SUM(9:9,$9:$12)", ["function SUM", "operator (", "rows 9:9", "operator ,", "rows $9:$12", "operator )"]],
  ["whole columns", "=A:A+Sheet1!$B:$C", ["columns A:A", "operator +", "columns Sheet1!$B:$C"]],
  ["no rows and columns", "=1048577:1048577", ["number 1048577", "operator :", "number 1048577"]],
  [
    "columns of a table that look like cells",
    "=SUM(Sales_6_8[Jan25])",
    ["function SUM", "operator (", "table Sales_6_8[Jan25]", "operator )"],
  ],
  ["a table of another sheet's name", "=T[[#This Row],[A1]:[B2]]", ["table T[[#This Row],[A1]:[B2]]"]],
  ["the own table", "=[@[A1 ']]]+[B2]", ["table [@[A1 ']]]", "operator +", "table [B2]"]],
  ["spilled cells", "=A1#+@A2", ["cells A1", "operator #", "operator +", "operator @", "cells A2"]],
  [
    "a range up to a function",
    "=A1:INDEX(B:B,2)",
    ["cells A1", "operator :", "function INDEX", "operator (", "columns B:B", "operator ,", "number 2", "operator )"],
  ],
  ["an intersection", "=A1:A9 3:3", ["cells A1:A9", "space  ", "rows 3:3"]],
  ["a union", "=(A1,B2)", ["operator (", "cells A1", "operator ,", "cells B2", "operator )"]],
  [
    "an array constant",
    '={1,"A1";#N/A,TRUE}',
    ["operator {", "number 1", "operator ,", 'text "A1"', "operator ;", "error #N/A", "operator ,", "name TRUE", "operator }"],
  ],
  ["errors", "=#REF!+'6-8'!#REF!+#SPILL!", ["error #REF!", "operator +", "error '6-8'!#REF!", "operator +", "error #SPILL!"]],
  ["cells of a sheet that is gone", "=#REF!A1:B2", ["error #REF!A1:B2"]],
  ["a name of a sheet", "='My sheet'!Rate", ["name 'My sheet'!Rate"]],
  ["a sheet that is called like a cell", "='A1'!B2", ["cells 'A1'!B2"]],
  ["a sheet that is called like a number", "=2026!B2", ["cells 2026!B2"]],
  ["a sheet with an apostrophe and an exclamation mark", "='O''Neil! A1'!B2", ["cells 'O''Neil! A1'!B2"]],
  ["several sheets", "=Sheet1:Sheet3!A1+'Jan 1:Mar 1'!B:B", ["elsewhere Sheet1:Sheet3!A1", "operator +", "elsewhere 'Jan 1:Mar 1'!B:B"]],
  [
    "other files",
    "=[Book.xlsx]Sheet1!A1+'C:\\x\\[B 2.xlsx]S'!A1+[1]!Rate",
    ["elsewhere [Book.xlsx]Sheet1!A1", "operator +", "elsewhere 'C:\\x\\[B 2.xlsx]S'!A1", "operator +", "elsewhere [1]!Rate"],
  ],
  ["a range from here to another sheet", "=A1:Sheet2!B2", ["cells A1", "operator :", "cells Sheet2!B2"]],
  ["numbers", "=1E-9+.5+2.", ["number 1E-9", "operator +", "number .5", "operator +", "number 2."]],
])("reads %s", (_, formula, pieces) => {
  expect(kinds(formula)).toEqual(pieces);
});

test.each(['="open', "='open", "=T[[A]", "=2A1", "=A1!", "=!A1", "=$A!B2]", "=A1，B2", "='Sheet 1' !A1"])(
  "knows that %s cannot be read",
  (formula) => {
    expect(readFormula(formula).some(({ kind }) => kind === "unread")).toBe(true);
  },
);
