import { DEFAULT_TIERS, joinedInYear, memberTiers, NO_TIER } from "../../src/domain/member-tier";
import { doubtfulDays } from "../../src/domain/member-doubt";
import { lapsingPoints, points, pointsLeft, pointsOf, pointsOfYear, pointsValue } from "../../src/domain/points";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

describe("member tier", () => {
  // Text 004: 3,990 or 200 visits a year for the highest card, 1,990 or 100 visits for the next.
  it.each<[unknown, unknown, unknown]>([
    [3990, 0, "top"],
    [3989.99, 199, "middle"],
    [0, 200, "top"],
    [1990, 0, "middle"],
    [1989.99, 99, "basic"],
    [5, 100, "middle"],
    [0, 0, "basic"],
    [-50, 2, "basic"],
    [-50, "", "basic"],
    ["", 250, "top"],
    [4000, null, "top"],
    ["", "", ""],
    ["3990", 0, "notANumber spend"],
    [0, "often", "notANumber frequency"],
    [0, -1, "outOfRange frequency"],
    [1e308, 1e308, "top"],
  ])("of %p spent on %p visits is %p", (spend, visits, expected) => expect(plain(memberTiers(spend, visits))).toEqual([expected]));

  it("columns keep their shape and go by a table of one's own", () => {
    const table = deepFreeze([
      ["钻石", 10000, ""],
      ["", "", ""],
      ["gold", 5000, 50],
      [3, "", 10],
    ]);
    const spend = deepFreeze([[12000], [9999], [0], [0], [0], [""]]);
    expect(plain(memberTiers(spend, deepFreeze([[0], [0], [1000], [10], [9], [""]]), table))).toEqual([
      "钻石",
      "gold",
      "gold",
      "3",
      NO_TIER,
      "",
    ]);
    const own = DEFAULT_TIERS.map((tier) => [tier.name, tier.spend, tier.visits]);
    expect(memberTiers([[4000, 2000, 5]], 1, own)).toEqual(memberTiers([[4000, 2000, 5]], 1));
  });

  it.each<[string, readonly (readonly unknown[])[], string]>([
    ["two columns", [["gold", 500]], "outOfRange table"],
    ["spending that rises", [["a", 100, 9], ["b", 200, 8]], "cutsOutOfOrder table"], // prettier-ignore
    ["visits that rise past a blank", [["a", 300, 5], ["b", 200, ""], ["c", 100, 6]], "cutsOutOfOrder table"], // prettier-ignore
    ["a threshold as text", [["a", "500", 5]], "notANumber table"],
    ["a tier without name", [["", 500, 5]], "missingArgument table"],
    ["no tier", [["", "", null]], "missingArgument table"],
    ["nothing", [], "missingArgument table"],
  ])("refuses a table with %s", (_, table, expected) => expect(outcome(() => memberTiers(1, 1, table))).toBe(expected));
});

describe("points", () => {
  // Text 004: 10 yuan make a point, less than 10 make none, double in the month of the birthday, 20 points are 1 yuan.
  it.each<[unknown, unknown, unknown]>([
    [10, undefined, 1],
    [9.99, undefined, 0],
    [199, undefined, 19],
    [199, 2, 38],
    [199, "", 19],
    [199, 0, 0],
    [25, 1.5, 3],
    [-199, 2, -38],
    [-9.99, 3, 0],
    [25 * 9.2, 1, 23],
    [1e300, 1, 1e299],
    ["", 2, ""],
    [null, undefined, ""],
    ["199", 1, "notANumber spend"],
    [199, "double", "notANumber multiplier"],
    [199, -1, "outOfRange multiplier"],
  ])("of %p times %p are %p", (spend, multiplier, expected) => expect(outcome(() => pointsOf(spend, multiplier))).toBe(expected));

  it("25 × 9.2 is below 230 in binary", () => expect(25 * 9.2).toBeLessThan(230));

  it("columns keep their shape; one multiplier holds for all", () => {
    const error = new SalesbookError("zeroDivisor", { argument: "sales" });
    expect(plain(points(deepFreeze([[25], [""], ["x"], [-25], [error]]), 2))).toEqual([4, "", "notANumber spend", -4, "zeroDivisor sales"]);
    expect(points([[25], [25]], [[2], [""]])).toEqual([[4], [2]]);
    expect(plain(points([[1e308]], 1e10))).toEqual(["outOfRange spend"]);
    expect(outcome(() => points([[1], [2]], [[1, 2]]))).toBe("differentShape multiplier");
  });

  it("are worth a twentieth", () => {
    expect(plain(pointsValue(deepFreeze([[40], [1], [0], [-20], [""], ["40"]])))).toEqual([2, 0.05, 0, -1, "", "notANumber points"]);
    expect(pointsValue(20)).toEqual([[1]]);
  });
});

describe("the points of a year", () => {
  // Text 004: three points for one in the highest tier, twice in the month of birthday, 40 for taking the card.
  const rule = { times: 3, birthdayFactor: 2, perPoint: 10, welcome: 40 };

  it.each<[unknown, unknown, number | ""]>([
    [4280, 360, 428 * 3 + 36 + 40],
    [4280, "", 428 * 3 + 40],
    [0, 0, 40],
    [-58, "", -15 + 40],
    ["", 360, ""],
  ])("of %p, of them %p in the month of birthday, are %p", (spend, birthday, expected) =>
    expect(pointsOfYear(spend, birthday, rule)).toBe(expected),
  );
});

describe("points that are left", () => {
  it("count those of a till where it counted them", () => {
    const rule = { times: 3, birthdayFactor: 2, perPoint: 10, welcome: 0 };
    expect(pointsOfYear(4280, 360, { ...rule, byPurchase: 421 })).toBe(421 * 3 + 36);
    expect(pointsOfYear(4280, 360, { ...rule, byPurchase: "" })).toBe(428 * 3 + 36);
    expect(pointsOfYear("", 360, { ...rule, byPurchase: 421 })).toBe("");
    expect(outcome(() => pointsOfYear(4280, 360, { ...rule, byPurchase: "many" }))).toBe("notANumber byPurchase");
  });

  it.each<[number, number, number, number, number | string]>([
    [120, 1320, 300, 0, 1140],
    [120, 1320, 1440, 0, 0],
    [120, 1320, 1441, 0, "outOfRange pointsUsed"],
    [22, -15, 0, 0, 7],
    [22, -15, 22, 0, -15],
    [22, -15, 23, 0, "outOfRange pointsUsed"],
    [120, 30, 20, 100, 30],
  ])("of %p brought over and %p earned, %p used and %p lapsed: %p", (opening, earned, used, lapsed, left) =>
    expect(outcome(() => pointsLeft(opening, earned, used, lapsed))).toBe(left),
  );

  it.each([
    [120, 20, 100],
    [120, 300, 0],
    [0, 0, 0],
    [50, -10, 50],
  ])("of %p brought over, %p used, %p lapse", (opening, used, lapsing) => expect(lapsingPoints(opening, used)).toBe(lapsing));
});

it.each<[unknown, unknown, unknown, unknown, string]>([
  [13, "", "", 46142, "wrongMonth"],
  [0, "", "", 46142, "wrongMonth"],
  [4.5, "", "", "", "wrongMonth"],
  [12, 46000, 46000.5, 46142, ""],
  [12, 46000.5, 46000, 46142, ""],
  [12, 46001, 46000, 46142, "beforeJoining"],
  ["", 46142.9, "", 46142, ""],
  ["", "", 46143, 46142, "afterToday"],
  ["", "", 46143, "", ""],
  ["May", "soon", "", 46142, ""],
])("month %p, card of %p, purchase of %p on %p: %p", (month, joined, last, today, doubt) =>
  expect(doubtfulDays(month, joined, last, today)).toBe(doubt),
);

it.each<[unknown, unknown, boolean]>([
  [45778, 46142, true],
  [45777, 46142, false],
  [46142.75, 46142, true],
  [46143, 46142, false],
  ["", 46142, false],
  [46100, "", false],
])("a card taken on day %p is one of the year that ends with %p: %p", (joined, today, expected) =>
  expect(joinedInYear(joined, today)).toBe(expected),
);
