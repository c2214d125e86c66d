import { BRAND_SEGMENTS, brandSegments } from "../../src/domain/brand-segment";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";
import { seeded } from "../support/random";

it("are nine", () => {
  expect(BRAND_SEGMENTS).toHaveLength(9);
  expect([...BRAND_SEGMENTS].sort()).toEqual(
    ["national", "store", "switcher"].flatMap((brand) => ["High", "Low", "Medium"].map((level) => brand + level)),
  );
});

it.each<[unknown, unknown, string]>([
  [8, 2, "national"],
  [7.99, 2.01, "switcher"],
  [2, 8, "store"],
  [5, 5, "switcher"],
  [1, "", "national"],
  [null, 1, "store"],
  // 0.8 × 0.55 is above 0.44 in binary.
  [0.44, 0.11, "national"],
])("who bought %p of the national and %p of the store's brand is a %s buyer", (national, store, brand) => {
  expect(brandSegments(national, store)).toEqual([[`${brand}High`]]);
});

it("levels are thirds of the customers by use, equal use in one level, non-buyers in none", () => {
  const national = deepFreeze([[9], [8], [7], [6], [5], [4], [0], [""], [null]]);
  expect(plain(brandSegments(national, deepFreeze([[0], [0], [0], [0], [0], [0], [0], [0], [""]])))).toEqual([
    ...["High", "High", "Medium", "Medium", "Low", "Low"].map((level) => `national${level}`),
    "",
    "",
    "",
  ]);
  expect(brandSegments([[5], [5], [5], [1]], 0)).toEqual([["nationalHigh"], ["nationalHigh"], ["nationalHigh"], ["nationalLow"]]);
  expect(brandSegments([[1, 2]], [[2, 1]])).toEqual([["switcherHigh", "switcherHigh"]]);
  // Three tenths in two ways.
  expect(brandSegments([[0.1], [0.3], [0.1]], [[0.2], [0], [0]])).toEqual([["switcherHigh"], ["nationalHigh"], ["nationalLow"]]);
});

it("keeps a refused customer's error to itself and out of the thirds", () => {
  const error = new SalesbookError("zeroDivisor", { argument: "sales" });
  expect(plain(brandSegments([[9], ["x"], [-1], [error], [1e308], [1]], [[0], [0], [0], [0], [1e308], ["?"]]))).toEqual([
    "nationalHigh",
    "notANumber nationalBrand",
    "outOfRange nationalBrand",
    "zeroDivisor sales",
    "outOfRange nationalBrand",
    "notANumber storeBrand",
  ]);
  expect(plain(brandSegments(1, -1))).toEqual(["outOfRange storeBrand"]);
});

it.each<[unknown, unknown]>([
  [0.9, [["switcherHigh"]]],
  ["", [["nationalHigh"]]],
  [null, [["nationalHigh"]]],
  [1, [["switcherHigh"]]],
  [0.5, "outOfRange loyal"],
  [80, "outOfRange loyal"],
  [1000, "outOfRange loyal"],
  ["0.8", "notANumber loyal"],
])("a loyal share of %p: %p", (loyal, expected) => expect(outcome(() => brandSegments(85, 15, loyal))).toEqual(expected));

it("tells who types 80 for 80 % how to type it", () => {
  expect.assertions(1);
  try {
    brandSegments(1, 1, 80);
  } catch (error) {
    expect((error as SalesbookError).details).toEqual({ argument: "loyal", received: 80, accepted: "rateNotPercent", fraction: 0.8 });
  }
});

it("is what counting the customers above says", () => {
  const random = seeded(9);
  for (let round = 0; round < 200; round++) {
    const rows = Array.from({ length: 1 + Math.floor(random() * 20) }, () => [Math.floor(random() * 9), Math.floor(random() * 9)] as const);
    const uses = rows.map(([national, store]) => national + store);
    const buyers = uses.filter((use) => use > 0);
    const expected = rows.map(([national, store], row) => {
      const use = uses[row] ?? 0;
      if (use === 0) return "";
      const above = buyers.filter((other) => other > use).length / buyers.length;
      const brand = 5 * national >= 4 * use ? "national" : 5 * store >= 4 * use ? "store" : "switcher";
      return brand + (above < 1 / 3 - 1e-9 ? "High" : above < 2 / 3 - 1e-9 ? "Medium" : "Low");
    });
    expect(
      plain(
        brandSegments(
          rows.map(([national]) => [national]),
          rows.map(([, store]) => [store]),
        ),
      ),
    ).toEqual(expected);
  }
});
