import { deliveredValues } from "../../src/domain/delivered-value";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

// Customer delivered value as text 002 has it: four values less four costs; figures worked by hand.
it("adds four values and takes off four costs, offer by offer", () => {
  const values = deepFreeze([
    [40, 20, 15, 10],
    [30, 30, 10, 10],
    [5, 0, 0, -8],
    [10, "", null, 5],
    ["", "", "", ""],
    ["40", 1, 1, 1],
    [1, 1, 1, 1],
    [1e308, 1e308, 0, 0],
  ]);
  const costs = deepFreeze([
    [50, 5, 3, 2],
    [40, 5, 3, 2],
    [1, 1, 1, 1],
    [0, 0, "", ""],
    ["", null, "", ""],
    [1, 1, 1, 1],
    [1, -1, 1, 1],
    [0, 0, 0, 0],
  ]);
  expect(plain([deliveredValues(values, costs)])).toEqual([
    25,
    30,
    -7,
    15,
    "",
    "notANumber values",
    "outOfRange costs",
    "outOfRange values",
  ]);
});

it("takes four cells below each other as one offer", () => {
  expect(deliveredValues([[40], [20], [15], [10]], [[50], [5], [3], [2]])).toEqual([25]);
  expect(deliveredValues([[40], [20], [15], [10]], [[50, 5, 3, 2]])).toEqual([25]);
});

it("costs alone are no value yet; both blank are nothing", () => {
  expect(deliveredValues([["", "", "", ""]], [[1, 1, 1, 1]])).toEqual([-4]);
  expect(deliveredValues([["", "", "", ""]], [["", "", "", null]])).toEqual([""]);
});

it("passes the error of a cell on", () => {
  const error = new SalesbookError("zeroDivisor", { argument: "sales" });
  expect(deliveredValues([[1, error, 1, 1]], [[1, 1, 1, 1]])).toEqual([error]);
});

it.each<[string, readonly (readonly unknown[])[], readonly (readonly unknown[])[], string]>([
  ["three values", [[1, 2, 3]], [[1, 2, 3, 4]], "outOfRange values"],
  ["five costs", [[1, 2, 3, 4]], [[1, 2, 3, 4, 5]], "outOfRange costs"],
  ["a single cell", [[1]], [[1]], "outOfRange values"],
  ["a ragged block", [[1, 2, 3, 4], [1]], [[1, 2, 3, 4]], "outOfRange values"],
  ["costs of another number of offers", [[1, 2, 3, 4], [1, 2, 3, 4]], [[1, 2, 3, 4]], "differentShape costs"], // prettier-ignore
])("refuses %s", (_, values, costs, expected) => expect(outcome(() => deliveredValues(values, costs))).toBe(expected));
