import fc from "fast-check";
import { monthEnd, monthStart, weekday } from "../../../src/domain/dates";
import { deliveredValues } from "../../../src/domain/delivered-value";
import { LIFECYCLE_STAGES, lifecycleStages } from "../../../src/domain/lifecycle";
import { memberTiers } from "../../../src/domain/member-tier";
import { points, pointsOf, pointsOfYear, pointsValue } from "../../../src/domain/points";
import { prospectGrades } from "../../../src/domain/prospects";
import { nextPurchases, purchaseIntervals } from "../../../src/domain/purchase-rhythm";
import { keepVisiting } from "../../../src/domain/keep-visiting";
import { visitDates, visitsDue } from "../../../src/domain/visit-dates";
import { holds } from "../../support/property";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("points", () => {
  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((amount) => amount / 100);
  const multiplier = fc.constantFrom(0, 1, 2, 3, 1.5);

  it("of a purchase and its return cancel, and so does what they are worth", () => {
    holds(
      fc.property(cents, multiplier, (spend, factor) => {
        const [[bought], [returned]] = points([[spend], [-spend]], factor) as [[number], [number]];
        expect(bought + returned).toBe(0);
        const [[worth], [back]] = pointsValue([[bought], [returned]]) as [[number], [number]];
        expect(worth + back).toBe(0);
      }),
    );
  });

  it("never exceed a tenth of the purchase, miss less than one, and double with the multiplier", () => {
    holds(
      fc.property(cents.map(Math.abs), (spend) => {
        const earned = Number(pointsOf(spend));
        expect(earned).toBe(Math.floor(Math.round(spend * 100) / 1000));
        expect(pointsOf(spend, 2)).toBe(2 * earned);
      }),
    );
  });

  // However a purchase is split, and whatever the tier: a till that counts each part never gives more.
  it("of a year never rise when a purchase is split", () => {
    const parts = fc.array(
      fc.integer({ min: 1, max: 100_000 }).map((amount) => amount / 100),
      { minLength: 1, maxLength: 12 },
    );
    holds(
      fc.property(parts, fc.integer({ min: 0, max: 5 }), (split, times) => {
        const whole = Math.round(split.reduce((sum, part) => sum + part, 0) * 100) / 100;
        const byPurchase = split.reduce((sum, part) => sum + Number(pointsOf(part)), 0);
        const rule = { times, birthdayFactor: 2, perPoint: 10, welcome: 40 };
        expect(pointsOfYear(whole, 0, { ...rule, byPurchase })).toBeLessThanOrEqual(Number(pointsOfYear(whole, 0, rule)));
      }),
    );
  });

  it("of two purchases together are at least those of each", () => {
    holds(
      fc.property(cents.map(Math.abs), cents.map(Math.abs), (one, other) => {
        expect(Number(pointsOf(one + other))).toBeGreaterThanOrEqual(Number(pointsOf(one)) + Number(pointsOf(other)));
      }),
    );
  });
});

describe("the stage of a customer's life", () => {
  const periods = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -20, max: 1000 })), { minLength: 1, maxLength: 24 });

  it("does not depend on the unit of the sales", () => {
    holds(
      fc.property(periods, fc.integer({ min: -60, max: 60 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (sales, power, factor) => {
        const [stage] = lifecycleStages([sales]);
        // Whole sales have growths that are a last digit away from 1.2 and 0.8 or far from them, so any factor will do.
        for (const scale of [2 ** power, factor]) expect(lifecycleStages([sales.map((amount) => amount * scale)])).toEqual([stage]);
        expect(LIFECYCLE_STAGES).toContain(stage);
      }),
    );
  });

  it("does not get worse when the last period brings more", () => {
    const order = ["decline", "stability", "formation"];
    holds(
      fc.property(periods, fc.integer({ min: 0, max: 500 }), (sales, more) => {
        const grown = sales.map((amount, index) => (index === sales.length - 1 ? amount + more : amount));
        const [before, after] = lifecycleStages([sales, grown]).map(String);
        fc.pre(before !== "exploration");
        expect(order.indexOf(after!)).toBeGreaterThanOrEqual(order.indexOf(before!));
      }),
    );
  });
});

describe("tiers, grades and delivered value", () => {
  it("a member who spends or visits more is never in a lower tier", () => {
    const order = ["basic", "middle", "top"];
    const spend = fc.double({ min: -100, max: 6000, noNaN: true });
    const visits = fc.nat({ max: 300 });
    holds(
      fc.property(spend, visits, fc.nat({ max: 3000 }), fc.nat({ max: 150 }), (spent, came, more, often) => {
        const [before, after] = memberTiers([[spent], [spent + more]], [[came], [came + often]]).flat();
        expect(order.indexOf(String(after))).toBeGreaterThanOrEqual(order.indexOf(String(before)));
      }),
    );
  });

  it("a prospect with more points never has a worse grade", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    holds(
      fc.property(score, score, (one, other) => {
        const [less, more] = prospectGrades([[Math.min(one, other), Math.max(one, other)]]).flat();
        expect(String(more) <= String(less)).toBe(true);
      }),
    );
  });

  it("an offer whose values and costs rise alike delivers the same", () => {
    const parts = fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 });
    holds(
      fc.property(parts, parts, fc.nat({ max: 1000 }), (values, costs, more) => {
        const [before] = deliveredValues([values], [costs]);
        const rise = (row: readonly number[]): number[] => row.map((part) => part + more);
        expect(deliveredValues([rise(values)], [rise(costs)])).toEqual([before]);
        expect(deliveredValues([[...values].reverse()], [[...costs].reverse()])).toEqual([before]);
      }),
    );
  });
});

describe("dates", () => {
  const day = fc.integer({ min: 40_000, max: 50_000 });

  it("the next purchase moves with the purchases, and does not depend on their order", () => {
    const dates = fc.uniqueArray(day, { minLength: 2, maxLength: 15 });
    holds(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (purchases, shift) => {
        const [next] = nextPurchases([purchases]);
        expect(nextPurchases([purchases.map((date) => date + shift)])).toEqual([Number(next) + shift]);
        expect(nextPurchases([[...purchases].reverse()])).toEqual([next]);
        expect(Number(next)).toBeGreaterThan(Math.max(...purchases));
        expect(purchaseIntervals([purchases.map((date) => 61 + 2 * (date - 40_000))])).toEqual([
          2 * Number(purchaseIntervals([purchases])[0]),
        ]);
      }),
    );
  });

  it("a customer who is visited more often is due earlier", () => {
    const visits = fc.double({ min: 0.1, max: 8, noNaN: true });
    holds(
      fc.property(day, visits, visits, (last, one, other) => {
        const [[rarely]] = visitsDue("B", last, Math.min(one, other)) as [[number]];
        const [[often]] = visitsDue("B", last, Math.max(one, other)) as [[number]];
        expect(often).toBeLessThanOrEqual(rarely);
        expect(often).toBeGreaterThan(last);
      }),
    );
  });

  it("a month's visits are all on its working days, in order, and the days' loads differ by one at most", () => {
    const customer = fc.record({ letter: fc.constantFrom("A", "B", "C", ""), last: fc.oneof(fc.constant(""), day) });
    holds(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 30 }), day, (customers, month) => {
        const rows = visitDates(column(customers.map(({ letter }) => letter)), column(customers.map(({ last }) => last)), month);
        for (const row of rows) {
          const days = row.filter((cell) => cell !== "").map(Number);
          expect(days).toEqual([...new Set(days)].sort((left, right) => left - right));
          expect(row.slice(days.length).every((cell) => cell === "")).toBe(true);
        }
        const working = Array.from({ length: monthEnd(month) - monthStart(month) + 1 }, (_, index) => monthStart(month) + index).filter(
          (date) => weekday(date) < 6,
        );
        const visits = rows.flat().filter((cell) => cell !== "");
        const loads = working.map((date) => visits.filter((visit) => visit === date).length);
        expect(loads.reduce((sum, load) => sum + load, 0)).toBe(visits.length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
      150,
    );
  });

  it("a customer who is out of the plan stays out with more fruitless visits, and comes back with a result", () => {
    holds(
      fc.property(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 12 }), (visits, more, limit) => {
        const kept = keepVisiting(visits, 0, limit);
        expect(kept).toBe(visits < limit);
        expect(keepVisiting(visits + more, 0, limit)).toBe(kept === true && visits + more < limit);
        expect(keepVisiting(visits, 1, limit)).toBe(true);
      }),
    );
  });
});
