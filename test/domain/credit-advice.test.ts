import { creditApprovers, recommendedLimits } from "../../src/domain/credit-advice";

describe("recommendedLimits", () => {
  it("leaves class A without limit, whatever else stands in its row", () => {
    expect(recommendedLimits([["A"], ["a类"]], [["12,000"], [5]], [["long"], [0]])).toEqual([["unlimited"], ["unlimited"]]);
  });

  it("takes the lowest of the limits and of the cap of the class", () => {
    // B: 60,000 × (1 + 0.1 × 2) = 72,000.
    const limits = [
      [90000, 80000],
      [71000, 80000],
      ["", 30000],
      [4000, ""],
    ];
    expect(recommendedLimits([["B"], ["B"], ["C"], ["C"]], limits, [[2], [2], [0], [5]])).toEqual([[72000], [71000], [10000], [4000]]);
  });

  it("knows no cap without a class, and nothing without limits", () => {
    expect(
      recommendedLimits(
        [[""], [""]],
        [
          [90000, 70000],
          ["", null],
        ],
      ),
    ).toEqual([[70000], [""]]);
  });

  it("holds the policy that is given, and its own where a cell is blank", () => {
    expect(recommendedLimits([["B"], ["C"]], [[99000], [99000]], [[1], [1]], [80000, "", 30000, 25000])).toEqual([[25000], [25000]]);
    expect(recommendedLimits([["B"]], [[99000]], [[1]], ["", 0.5])).toEqual([[90000]]);
    expect(() => recommendedLimits([["B"]], [[99000]], undefined, [80000, 10])).toThrow("rateNotPercent");
    expect(() => recommendedLimits([["B"]], [[99000]], undefined, [1, 0, 1, 1, 1])).toThrow("outOfRange");
  });

  it("refuses a customer whose limit cannot be read and leaves the others alone", () => {
    expect(recommendedLimits([["B"], ["B"], ["D"]], [["60,000"], [5], [5]])).toMatchObject([
      [{ code: "notANumber", details: { argument: "limits" } }],
      [5],
      [{ code: "unknownChoice", details: { argument: "class" } }],
    ]);
    expect(recommendedLimits([["C"]], [[-5]])).toMatchObject([[{ code: "outOfRange", details: { argument: "limits", received: -5 } }]]);
  });
});

describe("creditApprovers", () => {
  it("asks nobody for a blank limit and the salesperson without one", () => {
    expect(creditApprovers([[""], ["不限"]], [[9], [9]], 0)).toEqual([[""], ["salesperson"]]);
  });

  it("takes exactly a fifth beyond the limit for the sales manager's", () => {
    expect(creditApprovers([[50000], [50000], [0]], [[60000], [60000.01], [1]], [[""], [""], [""]])).toEqual([
      ["salesManager"],
      ["generalManager"],
      ["generalManager"],
    ]);
    expect(creditApprovers(50000, 60000, 0, 0.1)).toEqual([["generalManager"]]);
  });
});
