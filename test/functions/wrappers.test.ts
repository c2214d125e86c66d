import * as declared from "../../src/functions/functions";
import { evaluate, examples, functionTable, setLanguage, type FunctionName } from "../../src/functions";
import { SalesbookError } from "../../src/domain/errors";
import { functionWords } from "../../src/i18n/en/functions/words";
import { deepFreeze } from "../support/freeze";
import { parseFormula } from "./formula";

/** Excel's runtime as far as the functions use it: a message is allowed with two codes only. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {
    if (message !== undefined && code !== "#VALUE!" && code !== "#N/A") throw new TypeError(`${code} carries no message`);
  }
}
const runtime = {
  Error: RuntimeError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" },
  associate: jest.fn((_id: string, _function: unknown) => undefined),
};

beforeEach(() => {
  Object.assign(globalThis, { CustomFunctions: runtime });
  setLanguage("en");
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  setLanguage(null);
});

type Callable = (...values: readonly unknown[]) => unknown[][];
const names = Object.keys(functionTable) as FunctionName[];
const call = (name: FunctionName, ...values: readonly unknown[]): unknown => {
  try {
    return (declared[name] as Callable)(...values);
  } catch (error) {
    return error;
  }
};
const valueError = (message: string) => new RuntimeError("#VALUE!", message);

describe("what Excel gets", () => {
  it.each(names)("%s: the declared function is the table's entry", (name) => {
    expect((declared[name] as Callable).length).toBe(functionTable[name].parameters.length);
    for (const { formula, result } of examples[name]) {
      expect((declared[name] as Callable)(...parseFormula(formula).values)).toEqual(result);
    }
  });

  it("an omitted argument arrives as null or not at all", () => {
    const amounts = [[90], [5], [3], [2]];
    const letters = [["A"], ["B"], ["C"], ["C"]];
    expect(call("ABCCLASS", amounts, null, null, null)).toEqual(letters);
    expect(call("ABCCLASS", amounts)).toEqual(letters);
    expect(call("ABCCLASS", amounts, [[""]], "", "")).toEqual(letters);
  });

  it("stale metadata puts the invocation object in the place of an optional argument", () => {
    const invocation = { address: "Sheet1!B2", functionName: "ABCCLASS" };
    const letters = [["A"], ["B"]];
    expect(call("ABCCLASS", [[90], [5]], invocation)).toEqual(letters);
    expect(call("ABCCLASS", [[90], [5]], [[0.9, 0.95]], invocation)).toEqual(letters);
    expect(call("ABCCLASS", [[90], [5]], null, null, invocation)).toEqual(letters);
    expect(call("CREDITLIMIT_COMPOSITE", [[50000]], [[80, 60]], invocation)).toEqual([[35000]]);
    expect(call("CREDITLIMIT", "working", [[9]], [[6]], [[3]], invocation)).toEqual([[1]]);
  });

  it("a cell that is refused holds the error, the others their result", () => {
    expect(call("ABCCLASS", [[80], ["12,000"], [""], [20]])).toEqual([
      ["A"],
      [valueError("amounts: “12,000” is not a number. Accepted: a number (a number stored as text must be converted first).")],
      [""],
      ["B"],
    ]);
    expect(call("CONTRIBUTION", [[10], [10]], [[5], [5]], [[0], [1]], [[0], [1]])).toEqual([[new RuntimeError("#DIV/0!")], [2.5]]);
  });

  it("an error cell spoils its own result only", () => {
    expect(call("ABCCLASS", [[80], [new RuntimeError("#N/A")], [20]])).toMatchObject([
      ["A"],
      [{ code: "#VALUE!", message: expect.stringContaining("“#N/A”") as string }],
      ["B"],
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ["en", "en-GB", "rule: “nearest” is not one of the choices. Accepted: crossing, within, amount, rank."],
    [
      "simplified",
      "zh-CN",
      "规则：没有“nearest”这个选项。可选：crossing（跨线计入）、within（线内计入）、amount（标准额）、rank（名次）。",
    ],
    [
      "traditional",
      "zh-TW",
      "規則：沒有「nearest」這個選項。可選：crossing（跨線計入）、within（線內計入）、amount（標準額）、rank（名次）。",
    ],
  ])("messages are in the user's language: %s", (_, tag, message) => {
    setLanguage(tag as string);
    expect(call("ABCCLASS", [[1]], null, "nearest")).toEqual(valueError(message as string));
  });

  it.each<[FunctionName, readonly unknown[], RuntimeError]>([
    ["ABCCLASS", [[[1]], [[75]]], new RuntimeError("#NUM!")],
    ["ABCCLASS", [[[1]], [[0.9, 0.5]]], new RuntimeError("#NUM!")],
    [
      "ABCCLASS",
      [[[1]], null, "rank"],
      valueError("cuts is missing. Accepted: whole numbers from 1 in ascending order, such as 4 and 10."),
    ],
    ["CREDITLIMIT", ["", 1, 2], valueError("method is missing. Accepted: sales, working, current, net, composite, or 1 to 5.")],
    ["CONTRIBUTION", [[[1], [2]], [[1]], [[1]], [[1]]], valueError("cost: the range has 1 × 1, but 2 × 1 are needed, as in sales.")],
  ])("%s refuses %j", (name, values, expected) => {
    expect(call(name, ...values)).toEqual(expected);
  });
});

describe("without Excel", () => {
  it("the functions load and an error is the domain's", () => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    expect(call("CREDITLIMIT_SALES", [[100000]], [[0.6]], [[0.5]], [[2]])).toEqual([[60000]]);
    expect(call("CREDITLIMIT", "none", [[1]], [[1]])).toBeInstanceOf(SalesbookError);
  });

  it("evaluate gives an error as a value", () => {
    expect(evaluate("CREDITLIMIT", ["none", 1, 1])).toMatchObject({ code: "unknownChoice", cellText: "#VALUE!" });
    expect(evaluate("CREDITLIMIT_SALES", [100000, 60, 0.5, 2])).toMatchObject([[{ code: "outOfRange", cellText: "#NUM!" }]]);
  });

  it("a rate of 60 is told how to be typed, in every language", () => {
    const [[error]] = evaluate("CREDITLIMIT_SALES", [100000, 60, 0.5, 2]) as [[SalesbookError]];
    for (const [, words] of Object.entries(jest.requireActual<typeof import("../../src/i18n")>("../../src/i18n").catalogues)) {
      const { errorMessage } = jest.requireActual<typeof import("../../src/i18n/error-message")>("../../src/i18n/error-message");
      expect(errorMessage(words, error)).toMatch(/60\s?%.*0\.6.*60%/);
      expect(errorMessage(words, error)).not.toMatch(/[{}]|rateNotPercent|costRate/);
    }
  });
});

describe("whatever a spreadsheet may pass", () => {
  const oddities: readonly unknown[] = [
    null,
    undefined,
    "",
    " ",
    "abc",
    "12,000",
    "１２",
    true,
    false,
    0,
    -0,
    -1,
    1e308,
    -1e308,
    5e-324,
    NaN,
    Infinity,
    -Infinity,
    45000.5,
    {},
    { code: "#N/A" },
    { address: "A1" },
    [[]],
    [],
    [[null]],
    [[""]],
    [
      [1, 2],
      [3, 4],
    ],
    [[1], [2], [3]],
    [["x"]],
    [[NaN]],
    [[1], [2, 3]],
  ];

  it.each(names)("%s never crashes, never gives null or Infinity, never changes its input", (name) => {
    const { parameters } = functionTable[name];
    const usual = parseFormula(examples[name][0]!.formula).values;
    for (let position = 0; position < parameters.length; position++) {
      for (const oddity of oddities) {
        for (const other of [usual, oddities.slice(0, parameters.length), Array<unknown>(parameters.length).fill(oddity)]) {
          const values = deepFreeze(structuredClone(parameters.map((_, index) => (index === position ? oddity : other[index]))));
          const result = evaluate(name, values);
          const cells = result instanceof SalesbookError ? [result] : result.flat();
          for (const cell of cells) {
            if (cell instanceof SalesbookError) expectWords(cell);
            else expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
          }
        }
      }
    }
  });
});

/** What an error names must have words; a number of amounts needs none. */
function expectWords({ details }: SalesbookError): void {
  const { arguments: names, accepted } = functionWords;
  for (const name of [details["argument"], details["other"]]) if (name !== undefined) expect(names).toHaveProperty([name]);
  const key = details["accepted"];
  if (typeof key === "string" && /[a-z]{2}/.test(key)) expect(accepted).toHaveProperty([key]);
}

describe("association", () => {
  it("associates every function under its name, and offers the language", () => {
    runtime.associate.mockClear();
    jest.isolateModules(() => {
      jest.requireActual("../../src/functions");
    });
    expect(runtime.associate.mock.calls.map(([id]) => id).sort()).toEqual([...names].sort());
    expect(globalThis.salesbookFunctions?.setLanguage).toBeInstanceOf(Function);
  });
});
