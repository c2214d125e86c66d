import { leastTended, purchaseTotals, tendencies } from "../../src/domain/product-tendency";
import { plain } from "../support/plain";

describe("what customers lean towards", () => {
  it("is the share in the customer's purchases by the share in all sales", () => {
    // The first customer bought 90 of 100 of a product that has half of all sales.
    expect(tendencies([[90], [10]], [500, 500])).toEqual([[1.8], [0.2]]);
    expect(
      tendencies(
        [
          [30, 0],
          [10, 40],
        ],
        [750, 250],
      ),
    ).toEqual([
      [1, 0],
      [1, 4],
    ]);
  });

  it("knows nothing of a blank, of a customer without purchases and of a product without sales", () => {
    const bought = [
      [30, null, 0],
      [10, 40, 0],
      ["n/a", 1, 0],
    ];
    expect(plain(tendencies(bought, [75, 25, 0]))).toEqual([1, "", "", 1, 40 / 41 / 0.25, "", "notANumber bought", "", ""]);
    expect(tendencies([[30]], [-5])).toEqual([[""]]);
    expect(
      purchaseTotals([
        [30, null],
        ["n/a", 4],
      ]),
    ).toEqual([30, 4]);
  });

  it.each([
    [[0.9, 0.2, 0.1], ["high", "high", "low"], 1],
    [[0.2, 0.2], ["high", "high"], 0],
    [[1, 1.4], ["high", "high"], -1],
    [["", 0.5], ["high", "medium"], -1],
    [[], [], -1],
  ])("offers first where %p, of %p, to %p", (own, potentials, place) => {
    expect(leastTended(own as (number | "")[], potentials)).toBe(place);
  });
});
