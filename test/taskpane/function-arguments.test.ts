/** What is typed into the form of a function, the formula that it makes, and what comes out of it. */
import { SalesbookError } from "../../src/domain/errors";
import { examples } from "../../src/functions/examples";
import { setLanguage } from "../../src/functions/language";
import { evaluate, functionTable, type FunctionName } from "../../src/functions/table";
import type { Host } from "../../src/hosts/host";
import type { FunctionHelp } from "../../src/functions/function-words";
import { words as english } from "../../src/functions/help/en";
import { fieldKind, formulaOf, givenFor, typedExample } from "../../src/taskpane/function-arguments";
import { calculate } from "../../src/taskpane/function-call";
import { insertFunction } from "../../src/taskpane/function-insertion";
import { resultText } from "../../src/taskpane/function-result";
import { addressTyped } from "../../src/formula/references";

const NAMES = Object.keys(functionTable) as FunctionName[];
const host = { readCells: () => Promise.reject(new Error("no cells")) } as unknown as Host;

describe.each(NAMES)("%s", (name) => {
  const { parameters } = functionTable[name];

  it("gives for its examples, typed into the form, what the help page shows", async () => {
    setLanguage("en");
    for (const example of examples[name]) {
      const call = await calculate(host, name, typedExample(parameters, example), "Sheet1", "en");
      const expected = evaluate(name, example);
      if (expected instanceof SalesbookError) expect(call).toMatchObject({ step: "refused", error: { code: expected.code } });
      else expect(call).toEqual({ step: "done", rows: expected });
    }
  });

  it("has words for each argument and each of its choices", () => {
    const help: FunctionHelp = english.help[name];
    expect(Object.keys(help.parameters)).toEqual(parameters.map(({ name: argument }) => argument));
    const choices = parameters.flatMap(({ name: argument, choices: own }) => (own ? [[argument, [...own.values].sort()]] : []));
    expect(Object.entries(help.choices ?? {}).map(([argument, own]) => [argument, Object.keys(own).sort()])).toEqual(choices);
    for (const { name: argument } of parameters) expect(Object.keys(english.words.arguments)).toContain(argument);
  });
});

it("asks for each kind of argument in its own way", () => {
  const kinds = NAMES.flatMap((name) => functionTable[name].parameters.map((parameter) => [parameter.name, fieldKind(parameter)] as const));
  const named = (kind: string) => [...new Set(kinds.flatMap(([name, own]) => (own === kind ? [name] : [])))].sort();
  expect(named("choice")).toEqual(["method", "move", "rule", "ties"]);
  expect(named("yesNo")).toEqual(["returns"]);
});

/** The argument as the functions define it that have it. */
const parameterNamed = (wanted: string) => NAMES.flatMap((name) => functionTable[name].parameters).find(({ name }) => name === wanted)!;

describe("an argument", () => {
  it.each([
    ["amounts", "", { kind: "blank" }],
    ["amounts", "  ", { kind: "blank" }],
    ["amounts", "B2:B9", { kind: "cells", sheet: null, area: { row: 1, column: 1, rows: 8, columns: 1 } }],
    ["amounts", "=$B$9:b2", { kind: "cells", sheet: null, area: { row: 1, column: 1, rows: 8, columns: 1 } }],
    ["amounts", "'Zhang''s list'!C3", { kind: "cells", sheet: "Zhang's list", area: { row: 2, column: 2, rows: 1, columns: 1 } }],
    ["amounts", "客户!A1:B2", { kind: "cells", sheet: "客户", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
    ["costRate", "60%", { kind: "value", value: 0.6 }],
    ["rank", "１２，０００", { kind: "value", value: 12000 }],
    ["lastReport", "2026-03-01", { kind: "value", value: 46082 }],
    ["amounts", "2026-03-01", { kind: "value", value: "2026-03-01" }],
    ["customerClass", "B", { kind: "value", value: "B" }],
    ["limit", '"A1"', { kind: "value", value: "A1" }],
    ["returns", "TRUE", { kind: "value", value: true }],
    ["cuts", "{0.8,0.95}", { kind: "value", value: [[0.8, 0.95]] }],
    [
      "cuts",
      '{"a;b",1;2,3}',
      {
        kind: "value",
        value: [
          ["a;b", 1],
          [2, 3],
        ],
      },
    ],
    ["cuts", "{1,2;3}", { kind: "wrong" }],
    ["cuts", "{1,2", { kind: "wrong" }],
    ["amounts", "B2:", { kind: "wrong" }],
    ["amounts", "A0:A4", { kind: "wrong" }],
    ["amounts", "Sheet1!", { kind: "wrong" }],
  ])("%s: %s", (name, typed, expected) => {
    expect(givenFor(parameterNamed(name), typed)).toEqual(expected);
  });
});

describe("an address", () => {
  it.each(["XFE1", "A1048577", "A", "1", "A1:B", "ABCD1", ""])("%s names no cells", (text) => expect(addressTyped(text)).toBeNull());

  it("reaches to the last cell", () =>
    expect(addressTyped("XFD1048576")).toEqual({ sheet: null, area: { row: 1_048_575, column: 16_383, rows: 1, columns: 1 } }));
});

describe("the formula", () => {
  const abc = functionTable.ABCCLASS.parameters;

  it.each([
    ["leaves out what is blank at the end", { amounts: "B2:B9" }, "=ABCCLASS(B2:B9)"],
    ["keeps the places of what is blank between", { amounts: "B2:B9", rule: "within" }, '=ABCCLASS(B2:B9,,"within")'],
    ["names the sheet of cells on another one", { amounts: "'Own data'!B2:B9" }, "=ABCCLASS('Own data'!B2:B9)"],
    ["names no sheet where it stands itself", { amounts: "'Sheet 1'!B2:B9" }, "=ABCCLASS(B2:B9)"],
    ["takes lists as they are", { amounts: "{1;2}", cuts: "{0.5,0.9}" }, "=ABCCLASS({1;2},{0.5,0.9})"],
  ])("%s", (_, typed, expected) => expect(formulaOf("ABCCLASS", abc, typed, "Sheet 1")).toBe(expected));

  it("writes days so that every language of Excel reads them", () => {
    const typed = { customerClass: "A2:A4", lastReport: "2026-03-01" };
    expect(formulaOf("REPORTDUE", functionTable.REPORTDUE.parameters, typed, "x")).toBe("=REPORTDUE(A2:A4,DATE(2026,3,1))");
  });

  it("doubles quotation marks, so that no text ends early", () => {
    expect(formulaOf("WINBACK", functionTable.WINBACK.parameters, { importance: 'a")+1' }, "x")).toBe('=WINBACK("a"")+1")');
  });

  it("is none while an argument is wrong", () => expect(formulaOf("ABCCLASS", abc, { amounts: "B2:" }, "x")).toBeNull());
});

it("a formula calls the function as the spreadsheet knows it", async () => {
  const written: string[] = [];
  const stand = (abilities: Partial<Host["abilities"]>): Host =>
    ({ abilities, readCells: async () => [[null]], writeFormula: async (formula) => void written.push(formula) }) as Partial<Host> as Host;
  const wish = {
    name: "ABCCLASS",
    typed: { amounts: "A1:A5" },
    size: { rows: 5, columns: 1 },
    place: { sheet: "x", row: 0, column: 1 },
    last: null,
    replace: true,
  } as const;
  for (const abilities of [{}, { functionPrefix: "SALESBOOK." }]) await insertFunction({ ...wish, host: stand(abilities) });
  expect(written).toEqual(["=ABCCLASS(A1:A5)", "=SALESBOOK.ABCCLASS(A1:A5)"]);
});

it("more cells than a page can fetch are told, not fetched", async () => {
  expect(await calculate(host, "CUMSHARE", { amounts: "A1:A100001" }, "x", "en")).toEqual({
    step: "tooLarge",
    argument: "amounts",
    cells: 100_001,
  });
});

it("a refused cell shows the error that carries its message", () => {
  const rows = evaluate("CREDITLIMIT_SALES", [100000, 60, 0.5, 2]) as [[SalesbookError]];
  expect(resultText("CREDITLIMIT_SALES", rows[0][0], "en")).toBe("#VALUE!");
  expect(resultText("MARGINRATE", new SalesbookError("zeroDivisor"), "en")).toBe("#DIV/0!");
});
