import { classMoves, periodClasses } from "../../src/domain/class-moves";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { plain } from "../support/plain";

describe("the classes of periods", () => {
  it("are those of each period by itself", () => {
    // First period 60 + 20 of 100: the third is in at 80 % and ends B; second: one customer has it all but 4.
    const periods = deepFreeze([
      [60, 2],
      [20, 96],
      [16, 1],
      [4, 1],
    ]);
    expect(periodClasses(periods)).toEqual([["A", "C"], ["A", "A"], ["B", "C"], ["C", "C"]]); // prettier-ignore
    expect(periodClasses(periods, [0.5, 0.97])).toEqual([["A", "B"], ["B", "A"], ["B", "C"], ["B", "C"]]); // prettier-ignore
  });

  it.each<[string, unknown, unknown]>([
    ["blank", "", ""],
    ["nothing", null, ""],
    ["0", 0, ""],
    ["a net return", -5, ""],
    ["text", "12,000", "notANumber amounts"],
  ])("%s is no purchase", (_, cell, expected) => {
    expect(plain(periodClasses([[100], [cell]]))).toEqual(["A", expected]);
  });

  it("have the cuts of ABCCLASS and its refusals", () => {
    expect(() => periodClasses([[1]], [0.9, 0.5])).toThrow(expect.objectContaining({ code: "cutsOutOfOrder" }));
    expect(periodClasses([])).toEqual([]);
  });
});

describe("the move of a class", () => {
  it.each<[string, readonly unknown[], unknown, string]>([
    ["nearer to A", ["B"], "A", "up"],
    ["two steps down", ["A"], "C", "down"],
    ["the same", ["C"], "C", "same"],
    ["never bought", [""], "C", "new"],
    ["never bought in three periods", ["", null, ""], "A", "new"],
    ["bought earlier", ["C", "", ""], "A", "back"],
    ["bought a period ago only counts with the last", ["", "B", "A"], "B", "down"],
    ["stopped", ["B"], "", "lost"],
    ["stopped long ago", ["B", ""], "", ""],
    ["nobody", [""], "", ""],
    ["0 for a blank, as some spreadsheets pass it", [0], "A", "new"],
    ["A类 and small and full-width letters", ["A类"], "ｂ級", "down"],
    ["a class beyond C", ["D"], "E", "down"],
    ["a word", ["best"], "A", "unknownChoice before"],
    ["a number", ["A"], 7, "unknownChoice after"],
  ])("%s", (_, before, after, expected) => expect(plain(classMoves([deepFreeze([...before])], [[after]]))).toEqual([expected]));

  it("is of one cell by one where both ranges have the same shape", () => {
    expect(classMoves([["A", "B", ""]], [["B", "B", "C"]])).toEqual([["down", "same", "new"]]);
  });

  it("passes the error of a cell on and leaves the other rows alone", () => {
    const error = new SalesbookError("zeroDivisor");
    expect(classMoves([[error], ["B"]], [["A"], ["A"]])).toEqual([[error], ["up"]]);
  });

  it.each([
    [[["A"], ["B"]], [["A"]], "1 × 1"],
    [[["A", "B"]], [["A", "B", "C"]], "1 × 3"],
  ])("refuses %j beside %j", (before, after, received) => {
    expect(() => classMoves(before, after)).toThrow(
      expect.objectContaining({ code: "differentShape", details: expect.objectContaining({ received }) as unknown }),
    );
  });
});
