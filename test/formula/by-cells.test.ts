import { byCells, isSharedAlike, rowPrinter, type StandingTable } from "../../src/formula/by-cells";
import { printPieces } from "../../src/formula/pieces";
import { readFormula } from "../../src/formula/read";
import { copiedFormula } from "../../src/formula/shift";
import { asksEachCell, widelyKnown } from "../../src/formula/widely-known";

const area = { row: 4, column: 1, rows: 7, columns: 3 };
const tables = new Map<string, StandingTable>([
  ["sales_6_8", { sheet: "Zhang's 6-8", area, totalRow: true, headings: ["Code", "Month 1", "No. [x]"] }],
  ["own_1", { sheet: "Own", area: { ...area, column: 0 }, totalRow: false, headings: ["Code", "A", "B"] }],
]);
const printed = (formula: string, table: string | null = null): string | null => {
  const pieces = byCells("Own", tables)(readFormula(formula), 8, table);
  return pieces && printPieces(pieces);
};

test.each([
  ["Own_1[[#This Row],[A]]*2", "B9*2"],
  ["[@A]*2", "B9*2"],
  ["SUM(Own_1[A])", "SUM($B$6:$B$11)"],
  ["SUM(own_1[a])", "SUM($B$6:$B$11)"],
  ["SUM(Sales_6_8[Code])", "SUM('Zhang''s 6-8'!$B$6:$B$10)"],
  ["SUM(Sales_6_8[[Month 1]:[No. '[x']]])", "SUM('Zhang''s 6-8'!$C$6:$D$10)"],
  ["SUM(Own_1[[#This Row],[A]:[B]])", "SUM(B9:C9)"],
  ["ROW()-ROW(Own_1[[#Headers],[Code]])", "ROW()-ROW($A$5)"],
  ["Sales_6_8[[#Totals],[Month 1]]&ROWS(Sales_6_8[#All])", "'Zhang''s 6-8'!$C$11&ROWS('Zhang''s 6-8'!$B$5:$D$11)"],
  ["SUM(INDEX(Own_1[A],1):Own_1[[#This Row],[A]])", "SUM($B$6:B9)"],
  ['"Own_1[A]"&$B$2', '"Own_1[A]"&$B$2'],
  ["SUM(Gone_1[A])", null],
  ["SUM(Own_1[Gone])", null],
])("%s is %s by cells", (formula, expected) => {
  expect(printed(formula, "Own_1")).toBe(expected);
});

describe("what every spreadsheet calculates", () => {
  test.each([
    ["N(B9)+N(5)+N(B9:B12)", "SUM(B9)+N(5)+N(B9:B12)"],
    ["N(INDEX(B6:B11,MATCH(1,A6:A11,0)))", "SUM(INDEX(B6:B11,MATCH(1,A6:A11,0)))"],
    ["INDEX(B9:D9,2)", "C9"],
    ["INDEX(B9:D9,E9+1)", "INDEX(B9:D9,1,E9+1)"],
    ["INDEX($B$6:$B$11,3)", "$B$8"],
    ["INDEX($B$6:$B$11,E9)", "INDEX($B$6:$B$11,E9)"],
    ["INDEX('P 1'!$B$6:$D$11,2,3)", "'P 1'!$D$7"],
    ["INDEX($B$6:$D$11,2,9)", "INDEX($B$6:$D$11,2,9)"],
    ["COUNTIF(INDEX($B$6:$D$11,0,2),1)", "COUNTIF($C$6:$C$11,1)"],
    ["COUNTIF(INDEX($B$6:$D$11,2,0),1)", "COUNTIF($B$7:$D$7,1)"],
    ["COUNTIF(INDEX($B$6:$D$11,0,3-1),1)", "COUNTIF(INDEX($B$6:$D$11,1,3-1):INDEX($B$6:$D$11,6,3-1),1)"],
    ["COUNTIF(INDEX($B$6:$D$11,E9,0),1)", "COUNTIF(INDEX($B$6:$D$11,E9,1):INDEX($B$6:$D$11,E9,3),1)"],
    ["SUM(INDEX(B9:G9,1):INDEX(B9:G9,3))", "SUM(B9:D9)"],
    ["AGGREGATE(9,7,A1:A9)", 'IFERROR(SUBTOTAL(9,A1:A9),SUMIF(A1:A9,">0")+SUMIF(A1:A9,"<0"))'],
    ["-AGGREGATE(9,6,A1:A9)", '-(SUMIF(A1:A9,">0")+SUMIF(A1:A9,"<0"))'],
    ["AGGREGATE(14,6,A1:A9,1)", "AGGREGATE(14,6,A1:A9,1)"],
    ['IF(A1="INDEX(A1:B1,1)",{1,2},TODAY())', 'IF(A1="INDEX(A1:B1,1)",{1,2},TODAY())'],
  ])("%s becomes %s", (formula, expected) => {
    expect(printPieces(widelyKnown(readFormula(formula)))).toBe(expected);
  });
});

test.each(["B2/SUM(B$2:B$9)", "SUM($C$6:C9)&'P3 List'!D12:$E$9", 'IF(A1="A1",1E-9,LOG10(A7))'])(
  "%s reads further down as a copy of it",
  (formula) => {
    const print = rowPrinter(readFormula(formula));
    for (const down of [0, 1, 7, 991]) expect(`=${print(down)}`).toBe(copiedFormula(`=${formula}`, down, 0));
  },
);

test.each([
  ["A1*2", true],
  ['IF(A1="A","Q","")', true],
  ['IF(A1="Q1",1,0)', false],
  ["'P3 List'!A1", false],
  ["'6-8 Sales'!A1", true],
  ["SUMPRODUCT(--ISNUMBER(A1:A3))", false],
])("whether %s may be shared: %s", (formula, expected) => {
  expect(isSharedAlike(readFormula(formula))).toBe(expected);
  expect(asksEachCell(formula)).toBe(formula.startsWith("SUMPRODUCT"));
});
