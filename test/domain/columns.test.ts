import { asList, attempt, cellByCell, numberByNumber } from "../../src/domain/columns";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";
import { refused } from "../support/refused";

const joined = (...cells: readonly unknown[]): string => cells.map(String).join("+");

describe("cellByCell", () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ["values", { a: 1, b: 2 }, [["1+2"]]],
    ["a value and a range of one cell", { a: 1, b: [[2]] }, [["1+2"]]],
    ["a column and a value for every row", { a: [[1], [2]], b: 3 }, [["1+3"], ["2+3"]]],
    ["a value before a row", { a: 3, b: [[1, 2]] }, [["3+1", "3+2"]]],
    ["blocks", { a: [[1, 2], [3, 4]], b: [[5, 6], [7, 8]] }, [["1+5", "2+6"], ["3+7", "4+8"]]], // prettier-ignore
    ["a row without cells in its ranges", { a: [[1], [""]], b: [[2], [null]], c: 9 }, [["1+2+9"], [""]]],
    ["single blanks, which are the calculation's business", { a: null, b: undefined }, [["null+undefined"]]],
    ["nothing at all", { a: [], b: [] }, []],
  ])("takes %s", (_, inputs, expected) => expect(cellByCell(deepFreeze(inputs), joined)).toEqual(expected));

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["other rows", { a: 1, b: [[1], [2]], c: [[1], [2], [3]] }, { argument: "c", received: "3 × 1", accepted: "2 × 1", other: "b" }],
    ["a row against a column", { a: [[1], [2]], b: [[1, 2]] }, { argument: "b", received: "1 × 2" }],
    ["a ragged range", { a: [[1, 2], [1, 2]], b: [[1, 2], [1]] }, { argument: "b" }], // prettier-ignore
  ])("refuses %s", (_, inputs, details) => expect(() => cellByCell(inputs, joined)).toThrow(refused("differentShape", details)));

  it("keeps the error of a cell to that cell, and never gives −0 or Infinity", () => {
    const results = cellByCell({ a: [[1], [0], [1e-320], [-0]] }, (a) => {
      if (a === 1) throw new SalesbookError("outOfRange", { argument: "a" });
      return a === 0 ? -0 : 1 / Number(a);
    });
    expect(plain(results)).toEqual(["outOfRange a", 0, "outOfRange a", 0]);
    expect(Object.is(results[1]?.[0], 0)).toBe(true);
  });

  it("lets other failures through", () => {
    const fail = (): never => {
      throw new TypeError("no");
    };
    expect(() => attempt(fail)).toThrow(TypeError);
    expect(() => cellByCell({ a: 1 }, fail)).toThrow(TypeError);
  });
});

describe("numberByNumber", () => {
  it("is blank with a blank, and tells the first cell that is no number, errors of the sheet as they are", () => {
    const error = new SalesbookError("zeroDivisor", { argument: "cost" });
    const results = numberByNumber(
      { a: [[6], [""], ["x"], [1], [error], [true]], b: [[3], [1], [null], ["12,000"], [1], [1]] },
      (a, b) => a / b,
    );
    expect(plain(results)).toEqual([2, "", "notANumber a", "notANumber b", "zeroDivisor cost", "notANumber a"]);
    expect(outcome(() => numberByNumber({ a: null, b: 2 }, () => 7))).toEqual([[""]]);
  });
});

it("asList reads values, lists and ranges", () => {
  expect([asList(1), asList([1, 2]), asList([[1, 2], [3]])]).toEqual([[1], [1, 2], [1, 2, 3]]);
});
