import fc from "fast-check";
import {
  creditLimitByCurrentRatio,
  creditLimitByNetAssets,
  creditLimitBySales,
  creditLimitByScores,
  creditLimitByWorkingCapital,
} from "../../../src/domain/credit";
import { groupExposures, groupHeads, parentRows } from "../../../src/domain/credit-groups";
import { creditRoom } from "../../../src/domain/credit-standing";
import { creditExposure, creditHeadroom, creditStatus } from "../../../src/domain/credit-status";
import { currentRatios } from "../../../src/domain/current-ratio";
import { calendarDay } from "../../../src/domain/dates";
import { MONTHS_BETWEEN_REPORTS, reportDue } from "../../../src/domain/report-due";
import { holds } from "../../support/property";

const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const notNegative = fc.double({ min: 0, max: 1e9, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const suppliers = fc.double({ min: 1, max: 500, noNaN: true });
const score = fc.double({ min: 0, max: 100, noNaN: true });

type Method = (...inputs: readonly number[]) => unknown;
type Direction = 1 | -1;

/** Each method with what its arguments may be and whether a limit rises (1) or falls (-1) with each. */
const METHODS: readonly [string, Method, readonly [string, fc.Arbitrary<number>, Direction][]][] = [
  [
    "sales",
    creditLimitBySales,
    [
      ["expected sales", money, 1],
      ["cost rate", rate, 1],
      ["supply share", rate, 1],
      ["credit periods", notNegative, 1],
    ],
  ],
  [
    "working capital",
    creditLimitByWorkingCapital,
    [
      ["current assets", money, 1],
      ["current liabilities", money, -1],
      ["suppliers", suppliers, -1],
    ],
  ],
  [
    "current ratio",
    creditLimitByCurrentRatio,
    [
      ["current assets", money, 1],
      ["current liabilities", positive, -1],
      ["general ratio", positive, -1],
      ["general limit", notNegative, 1],
    ],
  ],
  [
    "net assets",
    creditLimitByNetAssets,
    [
      ["assets", money, 1],
      ["liabilities", money, -1],
      ["suppliers", suppliers, -1],
    ],
  ],
  [
    "composite judgement",
    (base, ...scores) => creditLimitByScores(base, scores, [3, 2, 1]),
    [
      ["base limit", money, 1],
      ["first score", score, 1],
      ["second score", score, 1],
      ["third score", score, 1],
    ],
  ],
];

const cases = METHODS.flatMap(([name, method, inputs]) =>
  inputs.map(
    ([input, , direction], place) => [name, input, direction === 1 ? "rises" : "falls", method, inputs, place, direction] as const,
  ),
);

it.each(cases)("the limit by %s: %s up, and it %s or stays", (_name, _input, _goes, method, inputs, place, direction) => {
  holds(
    fc.property(fc.tuple(...inputs.map(([, values]) => values)), inputs[place]![1], (given, other) => {
      const [less, more] = [Math.min(given[place]!, other), Math.max(given[place]!, other)];
      const [before, after] = [less, more].map((value) =>
        Number(method(...given.map((input, index) => (index === place ? value : input)))),
      );
      expect(before).toBeGreaterThanOrEqual(0);
      // A multiplication can round the larger one down by a last digit.
      expect(direction * (after! - before!)).toBeGreaterThanOrEqual(-1e-9 * before!);
    }),
    200,
  );
});

it("a limit by current ratio is the general one exactly where the ratio is the general one", () => {
  holds(
    fc.property(positive, positive, positive, (assets, liabilities, limit) => {
      const [[ratio]] = currentRatios(assets, liabilities) as [[number]];
      fc.pre(ratio > 1e-6);
      expect(creditLimitByCurrentRatio(assets, liabilities, ratio, limit)).toBeCloseTo(limit, 4);
    }),
  );
});

describe("status and headroom", () => {
  const cents = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((amount) => amount / 100);
  const limit = cents.map(Math.abs);

  it("agree with each other and with the exposure", () => {
    holds(
      fc.property(limit, cents, cents, (most, receivables, notes) => {
        const headroom = creditHeadroom(most, receivables, notes);
        expect(creditStatus(most, [receivables, notes])).toBe(Number(headroom) < 0 ? "over" : "within");
        expect(headroom).toBeCloseTo(most - Number(creditExposure(receivables, notes)), 6);
      }),
    );
  });

  it("a limit of just what is owed is within, to the cent", () => {
    holds(
      fc.property(limit, limit, (receivables, notes) => {
        const exact = Math.round((receivables + notes) * 100) / 100;
        expect(creditHeadroom(exact, receivables, notes)).toBe(0);
        expect(creditStatus(exact, [receivables, notes])).toBe("within");
        expect(creditStatus(exact, [receivables, notes + 0.01])).toBe("over");
      }),
    );
  });

  it("more owed never gets anybody back within, and no limit is always unlimited", () => {
    holds(
      fc.property(limit, cents, cents, limit, (most, receivables, notes, more) => {
        const before = creditStatus(most, [receivables, notes]);
        expect(before === "over" ? creditStatus(most, [receivables + more, notes]) : "over").toBe("over");
        expect(creditStatus("unlimited", [receivables, notes])).toBe("unlimited");
        expect(creditHeadroom("unlimited", receivables, notes)).toBe("");
      }),
    );
  });
});

describe("a shared limit", () => {
  const customers = fc.array(
    fc.record({ parent: fc.option(fc.integer({ min: 0, max: 11 })), exposure: fc.integer({ min: -500, max: 5000 }), limit: fc.nat(9000) }),
    { minLength: 1, maxLength: 12 },
  );
  const codes = Array.from({ length: 12 }, (_, index) => `K${index}`);

  it("leaves one and the same headroom, whoever of the group is asked, and never more than that to anybody", () => {
    holds(
      fc.property(customers, (list) => {
        const heads = groupHeads(
          parentRows(
            codes.slice(0, list.length),
            list.map(({ parent }) => (parent === null ? "" : codes[parent])),
          ),
        );
        const shared = groupExposures(
          heads,
          list.map(({ exposure }) => exposure),
        );
        const rooms = new Map<number, Set<number>>();
        heads.forEach((head, index) => {
          if (typeof head !== "number") return;
          const limit = list[head - 1]?.limit ?? 0;
          const group = { limit, exposure: Number(shared[index]), isHead: head === index + 1 };
          rooms.set(head, (rooms.get(head) ?? new Set()).add(limit - group.exposure));
          const room = creditRoom({ limit: list[index]?.limit ?? "", exposure: list[index]?.exposure ?? 0, overdueDays: 0, group });
          expect(room).toBeLessThanOrEqual(limit - group.exposure);
          if (group.isHead) expect(room).toBe(limit - group.exposure);
        });
        for (const found of rooms.values()) expect(found.size).toBe(1);
        // Walked one by one, whoever ends at a head belongs to it.
        list.forEach(({ parent }, index) => {
          const seen = [index];
          for (let above = parent; above !== null && above < list.length && !seen.includes(above);) {
            seen.push(above);
            above = list[above]?.parent ?? null;
          }
          const end = list[seen.at(-1) ?? 0]?.parent ?? null;
          const expected = end === null ? (seen.at(-1) ?? 0) + 1 : end >= list.length ? "unknownParent" : "circle";
          if (seen.length > 4) expect(["circle", "unknownParent"]).toContain(heads[index]);
          else if (parent !== null) expect(heads[index]).toBe(expected);
        });
      }),
    );
  });
});

describe("credit reports", () => {
  const letter = fc.constantFrom("A", "B", "C");
  const day = fc.integer({ min: 61, max: 2_950_000 });

  it("are never due on another day than the 10th, and the right number of months later", () => {
    holds(
      fc.property(letter, day, (own, last) => {
        const [before, due] = [calendarDay(last), calendarDay(Number(reportDue(own, last)))];
        expect(due.day).toBe(10);
        expect(12 * (due.year - before.year) + due.month - before.month).toBe(MONTHS_BETWEEN_REPORTS[own as "A"]);
      }),
    );
  });

  it("are due the later the better the class, and never earlier after a later report", () => {
    holds(
      fc.property(letter, day, fc.integer({ min: 0, max: 400 }), (own, last, more) => {
        const [A, B, C] = ["A", "B", "C"].map((other) => Number(reportDue(other, last)));
        expect([C! < B!, B! < A!]).toEqual([true, true]);
        expect(Number(reportDue(own, last + more))).toBeGreaterThanOrEqual(Number(reportDue(own, last)));
        expect(C).toBeGreaterThan(last);
      }),
    );
  });
});
