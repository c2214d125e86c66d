import { examples } from "../../src/functions/examples";
import { evaluate, functionTable, setLanguage, type FunctionName } from "../../src/functions";
import { SalesbookError } from "../../src/domain/errors";
import { call, declaredFunction, names, runtime, RuntimeError, valueError, withinExcel } from "./runtime";

withinExcel();

describe("what Excel gets", () => {
  it.each(names)("%s: what Excel calls is what the table calculates", (name) => {
    for (const values of examples[name]) {
      const own = evaluate(name, values) as readonly (readonly unknown[])[];
      const given = declaredFunction(name)(...values);
      expect(given.map((row) => row.length)).toEqual(own.map((row) => row.length));
      own.flat().forEach((cell, index) => {
        const shown = cell instanceof SalesbookError ? expect.objectContaining({ code: cell.functionText }) : cell;
        expect(given.flat()[index]).toEqual(shown);
      });
    }
  });

  it("an omitted argument arrives as null or not at all", () => {
    const amounts = [[90], [5], [3], [2]];
    const letters = [["A"], ["B"], ["C"], ["C"]];
    expect(call("ABCCLASS", amounts, null, null, null)).toEqual(letters);
    expect(call("ABCCLASS", amounts)).toEqual(letters);
    expect(call("ABCCLASS", amounts, [[""]], "", "")).toEqual(letters);
  });

  it("a blank cell among the figures of a limit leaves it blank; a figure left out is asked for", () => {
    expect(call("CREDITLIMIT", "sales", [[100000], [100000]], [[0.6], [0.6]], [[0.5], [""]], [[2], [2]])).toEqual([[60000], [""]]);
    expect(call("CREDITLIMIT", "sales", [[100000]], [[0.6]], [[0.5]], [[null]])).toEqual([[""]]);
    expect(call("CREDITLIMIT", "sales", [[100000]], [[0.6]], [[0.5]])).toEqual([
      [valueError("credit periods is missing. Accepted: a number (a number stored as text must be converted first).")],
    ]);
    expect(call("CREDITLIMIT_SALES", [[100000]], null, [[0.5]], [[2]])).toMatchObject([[{ code: "#VALUE!" }]]);
  });

  it("cells that say the same share one error, made without walking the stack", () => {
    const made = jest.spyOn(runtime, "Error");
    const limits: number[] = [];
    made.mockImplementation((...values: ConstructorParameters<typeof RuntimeError>) => {
      limits.push(Error.stackTraceLimit);
      return new RuntimeError(...values);
    });
    const usual = Error.stackTraceLimit;
    const texts = Array.from({ length: 3000 }, (_, row) => [row % 3 === 0 ? "n/a" : row % 3 === 1 ? "–" : 5]);
    const shown = call("SALESSHARE", texts) as unknown[][];
    made.mockRestore();
    expect(limits).toEqual([0, 0]);
    expect(Error.stackTraceLimit).toBe(usual);
    expect(shown.slice(0, 3)).toEqual([
      [valueError("amounts: “n/a” is not a number. Accepted: a number (a number stored as text must be converted first).")],
      [valueError("amounts: “–” is not a number. Accepted: a number (a number stored as text must be converted first).")],
      [0.001],
    ]);
    expect(new Set(shown.flat())).toHaveProperty("size", 3);
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

  it("answers in words are in the user's language", () => {
    const words = () => [
      call("CREDITSTATUS", [[5], [5], ["不限"]], [[4], [6], [9]], 0),
      call("LIFECYCLE", [[1, 1, 9]]),
      call("RELATIONTYPE", "few", "high"),
      call("MEMBERTIER", 4000, 0),
      call("BRANDSEGMENT", 9, 1),
      call("WINBACK", "harmful"),
    ];
    expect(words()).toEqual([
      [["within"], ["over"], ["unlimited"]],
      [["formation"]],
      [["partnership"]],
      [["top"]],
      [["national brand, high use"]],
      [["let go"]],
    ]);
    setLanguage("zh-CN");
    expect(words()).toEqual([
      [["限度内"], ["超限"], ["不限"]],
      [["形成期"]],
      [["伙伴型"]],
      [["高级"]],
      [["全国性品牌·高用量"]],
      [["放弃"]],
    ]);
    setLanguage("zh-TW");
    expect(words()).toEqual([
      [["限度內"], ["超限"], ["不限"]],
      [["形成期"]],
      [["夥伴型"]],
      [["高級"]],
      [["全國性品牌·高用量"]],
      [["放棄"]],
    ]);
  });

  it("the names in a table of the user's own are not translated", () => {
    setLanguage("zh-CN");
    expect(
      call("MEMBERTIER", [[10], [5], [1]], 0, [
        ["top", 10, ""],
        ["gold", 5, ""],
      ]),
    ).toEqual([["top"], ["gold"], ["–"]]);
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
    [
      "ABCCLASS",
      [[[1]], [[75]]],
      valueError("cuts: 75 is out of range. Accepted: shares above 0 and at most 1 in ascending order, such as 0.75 and 0.95."),
    ],
    [
      "ABCCLASS",
      [[[1]], [[0.9, 0.5]]],
      valueError("cuts: 0.9, 0.5 is out of order. Accepted: shares above 0 and at most 1 in ascending order, such as 0.75 and 0.95."),
    ],
    [
      "ABCCLASS",
      [[[1]], null, "rank"],
      valueError("cuts is missing. Accepted: whole numbers from 1 in ascending order, such as 4 and 10."),
    ],
    ["CREDITLIMIT", ["", 1, 2], valueError("method is missing. Accepted: sales, working, current, net, composite, or 1 to 5.")],
    ["CONTRIBUTION", [[[1], [2]], [[1]], [[1]], [[1]]], valueError("cost: the range has 1 × 1, but 2 × 1 are needed, as in sales.")],
    ["CROSSRATIO", [1, 1, 1, 1, [[1, 12]]], valueError("periods per year: a range of 1 × 2 cells was given, but one value is needed.")],
    [
      "ROUTEORDER",
      [1, 1, [[30.5]]],
      valueError("start: “30.5” is not one of the choices. Accepted: two cells, latitude and longitude, or one text such as 116.4,39.9."),
    ],
  ])("%s refuses %j", (name, values, expected) => {
    expect(call(name, ...values)).toEqual(expected);
  });
});

it("no refusal is mute but a divisor of 0, whatever is given", () => {
  const given: readonly unknown[] = [[[60]], [[-1]], [[0]], [[1.5]], [[1e308]], [[NaN]], [["x"]], null];
  const codes = names.flatMap((name) =>
    given.flatMap((value) => {
      const result = call(name, ...functionTable[name].parameters.map(() => value));
      return (Array.isArray(result) ? result.flat() : [result]).flatMap((cell) =>
        cell instanceof RuntimeError ? [[cell.code, Boolean(cell.message)].join(" ")] : [],
      );
    }),
  );
  expect([...new Set(codes)].sort()).toEqual(["#DIV/0! false", "#N/A true", "#VALUE! true"]);
});

it("a rate of 60 is told how to be typed where it stands", () => {
  expect(call("CREDITLIMIT_SALES", 100000, [[60], [0.6]], 0.5, 2)).toEqual([
    [valueError("cost rate: 60 is out of range. Accepted: a rate from 0 to 1; for 60 % type 0.6 or 60%.")],
    [60000],
  ]);
});

describe("without Excel", () => {
  it("the functions load and an error is the domain's", () => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    expect(call("CREDITLIMIT_SALES", [[100000]], [[0.6]], [[0.5]], [[2]])).toEqual([[60000]]);
    expect(call("CREDITLIMIT", "none", [[1]], [[1]])).toBeInstanceOf(SalesbookError);
  });

  it("evaluate gives an error as a value", () => {
    expect(evaluate("CREDITLIMIT", ["none", 1, 1])).toMatchObject({ code: "unknownChoice", cellText: "#VALUE!" });
    expect(evaluate("CREDITLIMIT_SALES", [100000, 60, 0.5, 2])).toMatchObject([[{ code: "outOfRange", functionText: "#VALUE!" }]]);
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
