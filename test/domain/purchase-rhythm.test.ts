import { serialOf } from "../../src/domain/dates";
import { nextPurchases, purchaseIntervals } from "../../src/domain/purchase-rhythm";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { plain } from "../support/plain";
import { seeded } from "../support/random";

const MARCH = serialOf(2026, 3, 1);

it.each<[string, readonly unknown[], unknown, unknown]>([
  ["two purchases", [MARCH, MARCH + 7], 7, MARCH + 14],
  ["one long absence does not count", [MARCH, MARCH + 7, MARCH + 14, MARCH + 100, MARCH + 107], 7, MARCH + 114],
  ["an even number of intervals", [MARCH, MARCH + 7, MARCH + 28], 14, MARCH + 42],
  ["a half day is left out", [MARCH, MARCH + 7, MARCH + 15], 7.5, MARCH + 22],
  ["in any order, with gaps", [MARCH + 14, "", MARCH, null, MARCH + 7], 7, MARCH + 21],
  ["two receipts of a day are one purchase", [MARCH + 0.4, MARCH + 0.8, MARCH + 7.2], 7, MARCH + 14],
  ["one purchase", [MARCH, "", ""], "notEnoughData dates", "notEnoughData dates"],
  ["two receipts of a single day", [MARCH, MARCH + 0.5], "notEnoughData dates", "notEnoughData dates"],
  ["no purchase", ["", null, undefined], "", ""],
  ["zeros for blanks", [MARCH, 0, MARCH + 7, 0], 7, MARCH + 14],
  ["a date as text", [MARCH, "2026-03-08", MARCH + 7], "notANumber dates", "notANumber dates"],
  ["no date", [MARCH, -5], "outOfRange dates", "outOfRange dates"],
  ["beyond the calendar", [61, 2_958_465], 2_958_404, "outOfRange dates"],
])("%s", (_, dates, interval, next) => {
  const rows = deepFreeze([[...dates]]);
  expect(plain([purchaseIntervals(rows)])).toEqual([interval]);
  expect(plain([nextPurchases(rows)])).toEqual([next]);
});

it("says how many purchases there are and how many are needed", () => {
  const [error] = nextPurchases([[MARCH]]) as [SalesbookError];
  expect([error.cellText, error.details]).toEqual(["#N/A", { argument: "dates", received: 1, accepted: 2 }]);
});

it("has as many shorter intervals as longer ones", () => {
  const random = seeded(3);
  for (let round = 0; round < 300; round++) {
    const dates = Array.from({ length: 2 + Math.floor(random() * 12) }, () => MARCH + Math.floor(random() * 400));
    const days = [...new Set(dates)].sort((left, right) => left - right);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    const [interval] = purchaseIntervals([dates]);
    if (gaps.length === 0) {
      expect(interval).toBeInstanceOf(SalesbookError);
      continue;
    }
    const shorter = gaps.filter((gap) => gap < Number(interval)).length;
    const longer = gaps.filter((gap) => gap > Number(interval)).length;
    expect(Math.max(shorter, longer)).toBeLessThanOrEqual(gaps.length / 2);
    expect(nextPurchases([dates])).toEqual([Math.floor((days.at(-1) ?? 0) + Number(interval))]);
  }
});
