import fc from "fast-check";
import { abcClasses } from "../../../src/domain/abc";
import { RULES, TIES, type Rule } from "../../../src/domain/abc-rules";
import { abcSensitivity } from "../../../src/domain/abc-sensitivity";
import { brandSegments } from "../../../src/domain/brand-segment";
import { cumulativeShares, ranks, salesShares } from "../../../src/domain/ranking";
import { holds } from "../../support/property";

/** Whole amounts, so that sums are exact in any order; returns and customers without sales among them, and many ties. */
const amount = fc.oneof(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: 1, max: 6 }), fc.constant(0));
const amounts = fc.array(amount, { minLength: 1, maxLength: 40 });
const rule = fc.constantFrom(...RULES);
const ties = fc.constantFrom(...TIES);
/** Two cuts as each rule takes them. */
const cutsOf = (chosen: Rule): fc.Arbitrary<number[]> => {
  if (chosen === "rank")
    return fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 10 })).map(([first, more]) => [first, first + more]);
  if (chosen === "amount")
    return fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })).map(([last, more]) => [last + more, last]);
  return fc
    .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([first, more]) => [first / 100, Math.min(100, first + more) / 100]);
};
const policy = rule.chain((chosen) => fc.record({ rule: fc.constant(chosen), cuts: cutsOf(chosen) }));
const sharePolicy = fc
  .constantFrom<Rule>("crossing", "within")
  .chain((chosen) => fc.record({ rule: fc.constant(chosen), cuts: cutsOf(chosen) }));

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const classes = (cells: readonly unknown[], options: Parameters<typeof abcClasses>[1]): unknown[] =>
  abcClasses(column(cells), options).flat();

/** The rows in another order, told by where each came from. */
const shuffled = fc.tuple(amounts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))).map(([cells, stream]) => {
  const keys = cells.map(() => stream.next().value as number);
  return { cells, order: [...cells.keys()].sort((left, right) => keys[left]! - keys[right]! || left - right) };
});

/** Whether a sum of the largest amounts comes so close to a cut that another rounding may carry it over. */
function nearCut(cells: readonly number[], cuts: readonly number[]): boolean {
  const counted = cells.map((cell) => Math.max(cell, 0)).sort((left, right) => right - left);
  const total = counted.reduce((sum, cell) => sum + cell, 0);
  let sum = 0;
  const reached = [0, ...counted.map((cell) => (sum += cell))];
  return cuts.some((cut) => reached.some((part) => Math.abs(part - cut * total) < 1e-6 * total));
}

describe("classes", () => {
  it("do not depend on the order of the rows while equal amounts stay together", () => {
    holds(
      fc.property(shuffled, policy, ({ cells, order }, { rule, cuts }) => {
        const before = classes(cells, { rule, cuts });
        const after = classes(order.map((row) => cells[row]), { rule, cuts }); // prettier-ignore
        expect(after).toEqual(order.map((row) => before[row]));
      }),
    );
  });

  it("are as many of each letter in any order where equal amounts are split", () => {
    holds(
      fc.property(shuffled, policy, ({ cells, order }, { rule, cuts }) => {
        const options = { rule, cuts, ties: "split" } as const;
        const after = classes(order.map((row) => cells[row]), options); // prettier-ignore
        expect(after.sort()).toEqual(classes(cells, options).sort());
      }),
    );
  });

  it("do not change when all amounts are multiplied by a power of two, to the last bit", () => {
    holds(
      fc.property(amounts, sharePolicy, ties, fc.integer({ min: -60, max: 60 }), (cells, options, ties, power) => {
        const scaled = cells.map((cell) => cell * 2 ** power);
        expect(classes(scaled, { ...options, ties })).toEqual(classes(cells, { ...options, ties }));
      }),
    );
  });

  it("do not change when all amounts are multiplied by any factor, unless rounding can carry a sum over a cut", () => {
    holds(
      fc.property(amounts, sharePolicy, ties, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (cells, options, ties, factor) => {
        fc.pre(!nearCut(cells, options.cuts));
        const scaled = cells.map((cell) => cell * factor);
        expect(classes(scaled, { ...options, ties })).toEqual(classes(cells, { ...options, ties }));
      }),
    );
  });

  it("by rank or standard amount do not change with the currency either", () => {
    holds(
      fc.property(
        amounts,
        cutsOf("rank"),
        cutsOf("amount"),
        ties,
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (cells, ranks, standards, ties, factor) => {
          const scaled = cells.map((cell) => cell * factor);
          expect(classes(scaled, { rule: "rank", cuts: ranks, ties })).toEqual(classes(cells, { rule: "rank", cuts: ranks, ties }));
          const cuts = standards.map((standard) => standard * factor);
          expect(classes(scaled, { rule: "amount", cuts, ties })).toEqual(classes(cells, { rule: "amount", cuts: standards, ties }));
        },
      ),
    );
  });

  it("of others do not change when a customer without sales, a net return, a blank or text comes in", () => {
    const nothing = fc.oneof(fc.constant(0), fc.integer({ min: -900, max: -1 }), fc.constantFrom("", null, "12,000"));
    holds(
      fc.property(amounts, policy, ties, nothing, fc.nat(), (cells, options, ties, newcomer, place) => {
        const at = place % (cells.length + 1);
        const together = classes([...cells.slice(0, at), newcomer, ...cells.slice(at)], { ...options, ties });
        const [own] = together.splice(at, 1);
        expect(together).toEqual(classes(cells, { ...options, ties }));
        expect(typeof newcomer !== "number" || own === "C").toBe(true);
      }),
    );
  });

  it("never get worse with the amount, and are equal for equal amounts that stay together", () => {
    holds(
      fc.property(amounts, policy, ties, (cells, options, ties) => {
        const letters = classes(cells, { ...options, ties }).map(String);
        cells.forEach((left, row) =>
          cells.forEach((right, other) => {
            if (left > right) expect(letters[row]! <= letters[other]!).toBe(true);
            if (left === right && ties === "together") expect(letters[row]).toBe(letters[other]);
          }),
        );
      }),
      150,
    );
  });

  it("never get worse for a customer who alone sells more, whoever crosses the line being inside", () => {
    const rest = policy.filter((options) => options.rule !== "within");
    holds(
      fc.property(amounts, rest, fc.nat(), fc.integer({ min: 1, max: 500 }), (cells, options, place, more) => {
        const row = place % cells.length;
        const grown = cells.map((cell, index) => (index === row ? cell + more : cell));
        expect(String(classes(grown, options)[row]) <= String(classes(cells, options)[row])).toBe(true);
      }),
    );
  });

  it("within can get worse for a customer who alone sells more: the reason why it is not the default", () => {
    const options = { rule: "within", cuts: [0.4] } as const;
    expect(classes([2, 1, 1, 1], options)[0]).toBe("A");
    expect(classes([3, 1, 1, 1], options)[0]).toBe("B");
  });

  it("within and with ties split are never better than crossing with ties together", () => {
    holds(
      fc.property(amounts, cutsOf("crossing"), (cells, cuts) => {
        for (const [crossing, within, split, differs] of abcSensitivity(column(cells), cuts)) {
          expect(String(crossing) <= String(within)).toBe(true);
          expect(String(crossing) <= String(split)).toBe(true);
          expect(differs).toBe(crossing !== within || crossing !== split);
        }
      }),
      150,
    );
  });
});

describe("shares and ranks", () => {
  it("go with their customer in any order, and add up to 1", () => {
    holds(
      fc.property(shuffled, ({ cells, order }) => {
        const moved = order.map((row) => cells[row]);
        expect(ranks(moved)).toEqual(order.map((row) => ranks(cells)[row]));
        const shares = salesShares(column(cells)).flat().map(Number);
        expect(salesShares(column(moved)).flat()).toEqual(order.map((row) => shares[row]));
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(Math.abs(sum - (cells.some((cell) => cell > 0) ? 1 : 0))).toBeLessThan(1e-9);
        expect(Math.max(...cumulativeShares(column(cells)).flat().map(Number))).toBeCloseTo(sum, 9);
      }),
    );
  });
});

describe("brand segments", () => {
  const quantities = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 30 });
  const segments = (rows: readonly (readonly [number, number])[], factor = 1): unknown[] =>
    brandSegments(
      rows.map(([national]) => [national * factor]),
      rows.map(([, store]) => [store * factor]),
    ).flat();

  it("do not depend on the unit, the order or on customers who buy neither brand", () => {
    holds(
      fc.property(quantities, fc.constantFrom(0.25, 0.001, 3, 1000), (rows, factor) => {
        const expected = segments(rows);
        expect(segments(rows, factor)).toEqual(expected);
        expect(segments([...rows].reverse())).toEqual([...expected].reverse());
        expect(segments([[0, 0], ...rows]).slice(1)).toEqual(expected);
      }),
    );
  });

  it("mirror each other when the brands change places", () => {
    const mirror = { national: "store", store: "national" } as const;
    holds(
      fc.property(quantities, (rows) => {
        const mirrored = segments(rows).map((segment) =>
          String(segment).replace(/^(national|store)/, (brand) => mirror[brand as "national"]),
        );
        expect(segments(rows.map(([national, store]) => [store, national]))).toEqual(mirrored);
      }),
    );
  });
});
