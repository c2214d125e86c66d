/** What every function gives for figures whose result is known from elsewhere, each with its source. */
import { evaluate, setLanguage, type FunctionName } from "../../src/functions";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { parseFormula } from "./formula";
import { KNOWN_VALUES, type Cell } from "./known-values";
import { names } from "./runtime";

beforeEach(() => setLanguage("en"));
afterEach(() => setLanguage(null));

it.each(KNOWN_VALUES)("%s: %s", (_, formula, expected) => {
  const { name, values } = parseFormula(formula);
  const rows = evaluate(name as FunctionName, deepFreeze(values)) as readonly (readonly Cell[])[];
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expect(rows.flat()).toEqual(expected.flat().map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)));
});

it("every function but the length of a route is among them", () => {
  const known = new Set(KNOWN_VALUES.map(([, formula]) => parseFormula(formula).name));
  expect(names.filter((name) => !known.has(name))).toEqual(["ROUTELENGTH"]);
});

it("a route once round a quarter of the Earth is as long as three quarters of a meridian", () => {
  const { values } = parseFormula("=ROUTELENGTH({0;90;0},{0;0;90},,TRUE)");
  expect(evaluate("ROUTELENGTH", values)).toEqual([[expect.closeTo(0.75 * 2 * Math.PI * 6371.0088, 6)]]);
});

describe("a function that cannot give anything says why", () => {
  it.each<[FunctionName, readonly unknown[], string, Record<string, unknown>]>([
    ["ABCCLASS", [[[1]], [[75]]], "outOfRange", { argument: "cuts", received: 75 }],
    ["STANDARDAMOUNT", [[[1], [2]], 1.5], "notWholeNumber", { argument: "rank", received: 1.5 }],
    ["STANDARDAMOUNT", [[[1], [2]], 3], "notEnoughData", { argument: "amounts", received: 2 }],
    ["STANDARDAMOUNT", [[[1], ["9"]], 1], "notANumber", { argument: "amounts", received: "9" }],
    ["MARGINRATE", [0, 5], "zeroDivisor", { argument: "sales" }],
    ["TURNOVER", [5, 0, 0], "zeroDivisor", { argument: "averageStock" }],
    ["GMROI", [5, 4, 0], "zeroDivisor", { argument: "stockAtCost" }],
    ["CREDITLIMIT_SALES", [1, [[0.5], [0.6]], [[1], [1], [1]], 1], "differentShape", { argument: "supplyShare", other: "costRate" }],
    ["CREDITLIMIT_SALES", [100, 60, 0.5, 2], "outOfRange", { argument: "costRate", received: 60 }],
    ["CREDITSTATUS", ["none", 1, 1], "notANumber", { argument: "limit", received: "none" }],
    ["REPORTDUE", ["D", 46082], "unknownChoice", { argument: "class", received: "D" }],
    ["REPORTDUE", ["A", "2026-03-01"], "notANumber", { argument: "lastReport", received: "2026-03-01" }],
    ["VISITSCHEDULE", ["A", 46082, [[46082], [46083]]], "oneValueOnly", { argument: "month", received: "2 × 1" }],
    ["ROUTEORDER", [91, 0], "outOfRange", { argument: "latitudes", received: 91 }],
    ["ROUTEORDER", [1, 0, [[1, 2, 3]]], "unknownChoice", { argument: "start" }],
    ["ROUTEORDER", [1, 0, null, "maybe"], "unknownChoice", { argument: "returns", received: "maybe" }],
    [
      "ROUTELENGTH",
      [
        [[1], [2]],
        [[1], ["x"]],
      ],
      "notANumber",
      { argument: "longitudes", received: "x" },
    ],
    ["CREDITRECOMMENDED", [[["B"]], [["60,000"]]], "notANumber", { argument: "limits", received: "60,000" }],
    ["CREDITRECOMMENDED", [[["B"], ["C"]], [[5]]], "differentShape", { argument: "limits", received: "1 × 1" }],
    ["CREDITRECOMMENDED", [[["B"]], [[5]], null, [[1, 2, 3]]], "outOfRange", { argument: "policy", received: 2 }],
    ["CREDITAPPROVER", [5, 9, 0, 20], "outOfRange", { argument: "excess", received: 20, accepted: "rateNotPercent" }],
    ["CUSTOMERSHARE", [5, 0], "zeroDivisor", { argument: "purchases" }],
    ["WEIGHTEDSCORE", [[[90, 70]], [[1, 2, 3]]], "differentShape", { argument: "weights", received: 3, accepted: 2 }],
    ["CHECKLISTSCORE", [[["perhaps"]], "yes"], "unknownChoice", { argument: "answers", received: "perhaps" }],
    ["PRODUCTADVICE", [1, 1, 1, 1, 0.4], "cutsOutOfOrder", { argument: "push", received: "0.4, 0.5" }],
    ["ATTAINMENT", [5, 0], "zeroDivisor", { argument: "target" }],
    ["RECOVERYRATE", [-5, 1], "outOfRange", { argument: "amount", received: -5 }],
    ["CAMPAIGNRETURN", [0, 5, 0.2], "zeroDivisor", { argument: "campaignCost" }],
    ["CAMPAIGNRETURN", [1, 5, 20], "outOfRange", { argument: "marginRate", received: 20 }],
    ["DELIVEREDVALUE", [[[1, 2, 3]], [[1, 2, 3, 4]]], "outOfRange", { argument: "values" }],
    ["MEMBERTIER", [1, 1, [["gold", 5]]], "outOfRange", { argument: "table" }],
    ["NEXTPURCHASE", [[[46082, ""]]], "notEnoughData", { argument: "dates", received: 1 }],
    ["BRANDSEGMENT", [1, 1, 80], "outOfRange", { argument: "loyal", received: 80 }],
    ["WINBACK", ["nobody"], "unknownChoice", { argument: "importance", received: "nobody" }],
  ])("%s of %j: %s", (name, values, code, details) => {
    const result = evaluate(name, deepFreeze(values));
    const error = result instanceof SalesbookError ? result : result.flat()[0];
    expect(error).toMatchObject({ code, details });
  });
});
