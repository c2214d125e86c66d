import {
  CAUTIONS,
  cautionsMet,
  monthsRecorded,
  salesTrend,
  SMALL_DECISIONS,
  smallDecision,
  smallScore,
  usualMonths,
  yearsWithUs,
  type SmallPolicy,
} from "../../src/domain/small-customers";
import { seeded } from "../support/random";

const POLICY: SmallPolicy = { weights: [30, 20, 30, 20], fullSales: 60000, fullYears: 5, growing: 0.1, lowScore: 40 };
const even = (amount: number): number[] => Array<number>(12).fill(amount);

describe("a usual month of each half year", () => {
  it.each([
    ["even months", even(5), [5, 5]],
    ["a rise", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [3.5, 9.5]],
    ["returns", [-10, -10, -10, -10, -10, 0, 1, 1, 1, 1, 1, 0], [-10, 1]],
  ])("of %s", (_, months, usual) => {
    expect(usualMonths(months)).toEqual(usual);
  });

  it("is not moved by one month alone, whichever it is and whatever happens in it", () => {
    for (let month = 0; month < 12; month++)
      for (const amount of [0, -5000, 90000]) expect(usualMonths(even(1000).with(month, amount))).toEqual([1000, 1000]);
  });

  it("takes a blank month for one without a sale, as 0 would be", () => {
    for (const blanks of [[3], [0, 11], [2, 3, 4, 9], [6, 7, 8, 9, 10, 11]]) {
      const withBlanks = (blank: unknown): unknown[] => even(500).map((amount, month) => (blanks.includes(month) ? blank : amount));
      const asZero = usualMonths(withBlanks(0));
      expect([usualMonths(withBlanks(null)), usualMonths(withBlanks(""))]).toEqual([asZero, asZero]);
    }
    expect(usualMonths([-4, -4, -4, null, -4, -4, null, null, 8, 8, 8, 8])).toEqual([-4, 6]);
  });

  it("needs twelve months of which anything is known", () => {
    expect([usualMonths(even(5).slice(1)), usualMonths(Array<null>(12).fill(null)), usualMonths(even(5), 11)]).toEqual(["", "", ""]);
    expect(usualMonths([...even(5).slice(1), "none"])).toMatchObject({ code: "notANumber", details: { argument: "months" } });
  });
});

it.each([
  [[[null, 5, null]], 2],
  [
    [
      [null, null, ""],
      [null, null, 0],
    ],
    1,
  ],
  [
    [
      ["n/a", null],
      [null, null],
    ],
    0,
  ],
  [[[-3, null, null]], 3],
  [[], 0],
])("of %j months are recorded from the first figure on: %i", (months, recorded) => {
  expect(monthsRecorded(months)).toBe(recorded);
});

it.each([
  [200, 150, -0.25],
  [100, 110, 0.1],
  [100, -49, -1.49],
  [0, 150, 1],
  [0, 0, 0],
  [-20, -30, 0],
])("from %p a month to %p the trend is %p", (earlier, recent, trend) => {
  expect(salesTrend(earlier, recent)).toBe(trend);
});

it.each([
  [46142 - 730.5, 46142, 2],
  [46143, 46142, 0],
  ["", 46142, ""],
  [46000, "", ""],
])("a customer since %p has been with us on %p for %p years", (acquired, today, years) => {
  expect(yearsWithUs(acquired, today)).toBe(years);
});

it("refuses a date that is text", () => {
  expect(yearsWithUs("2019", 46142)).toMatchObject({ code: "notANumber", details: { argument: "acquired" } });
  expect(yearsWithUs(46000, "now")).toMatchObject({ code: "notANumber", details: { argument: "today" } });
});

describe("the score", () => {
  it.each([
    // 30 for the sales, 20 for the trend, 30 for the potential, 20 for the years.
    [60000, 0.5, "high", 5, 100],
    [0, -0.5, "low", 0, 0],
    [30000, 0, "medium", 2.5, 50],
    [-4000, -3, "low", 1, 4],
    [900000, 7, "medium", 40, 85],
    [30000, "", "medium", 5, ""],
    [30000, 0, "", 5, ""],
    [30000, 0, "x?*", 5, ""],
    [30000, 0, "low", "", ""],
  ])("of sales %p, trend %p, potential %p and %p years is %p", (sales, trend, potential, years, score) => {
    expect(smallScore(sales, trend, potential, years, POLICY)).toBe(score);
  });

  it("cannot be told where nothing weighs anything", () => {
    expect(smallScore(1, 0, "low", 1, { ...POLICY, weights: [0, 0, 0, 0] })).toMatchObject({
      code: "outOfRange",
      details: { argument: "weights" },
    });
  });
});

it.each([
  [{ trend: "", score: 5, potential: "low", years: 1, cautions: 7 }, "keep", "tooShort"],
  [{ trend: -0.5, score: 5, potential: "high", years: yearsWithUs(46142 - 364, 46142), cautions: 7 }, "keep", "tooShort"],
  [{ trend: -0.5, score: 5, potential: "low", years: yearsWithUs(46142 - 365, 46142), cautions: 7 }, "letGo", "smallFalling"],
  [{ trend: -0.5, score: "", potential: "", years: 1, cautions: 7 }, "keep", "notAssessed"],
  [{ trend: -0.5, score: 30, potential: "high", years: 1, cautions: 7 }, "develop", "hasPotential"],
  [{ trend: 0.1, score: 30, potential: "low", years: 1, cautions: 7 }, "develop", "growing"],
  [{ trend: 0.09, score: 40, potential: "low", years: 5, cautions: 7 }, "keep", "loyal"],
  [{ trend: 0.09, score: 40, potential: "low", years: 4.9, cautions: 7 }, "keep", "paysItsWay"],
  [{ trend: -0.5, score: 39.9, potential: "low", years: 5, cautions: 6 }, "keep", "cautionsOpen"],
  [{ trend: -0.1, score: 39.9, potential: "low", years: 5, cautions: 7 }, "letGo", "smallFalling"],
  [{ trend: -0.09, score: 39.9, potential: "medium", years: 1, cautions: 7 }, "letGo", "smallFlat"],
])("with %j the decision is %s: %s", (found, decision, reason) => {
  expect(smallDecision(found, POLICY)).toEqual([decision, reason]);
  expect(SMALL_DECISIONS).toContain(decision);
});

it("counts the seven cautions of the text that are met; unknown is not met", () => {
  expect(CAUTIONS).toHaveLength(7);
  expect([
    cautionsMet(Array<string>(7).fill("yes")),
    cautionsMet(["yes", "unknown", "no", "", null, "", ""]),
    cautionsMet(["", null]),
  ]).toEqual([7, 1, ""]);
});

it("lets nobody go on one month's figure", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = seeded(seed);
    const months = Array.from({ length: 12 }, () => Math.round(random() * 2000 - 200));
    const usual = (half: readonly number[]): number =>
      [...half]
        .sort((a, b) => a - b)
        .slice(1, 5)
        .reduce((sum, amount) => sum + amount / 4, 0);
    const found = usualMonths(months);
    expect(found).toEqual([expect.closeTo(usual(months.slice(0, 6)), 6), expect.closeTo(usual(months.slice(6)), 6)]);

    // An even customer that is growing, liked or fair stays so whatever a single month says.
    const steady = even(1500);
    const odd = steady.with(Math.floor(random() * 12), Math.round(random() * 1e5 - 5e4));
    const [before, after] = [steady, odd].map((year) => {
      const halves = usualMonths(year);
      return Array.isArray(halves) ? salesTrend(Number(halves[0]), Number(halves[1])) : halves;
    });
    expect(after).toBe(before);
  }
});
