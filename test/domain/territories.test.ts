import { SalesbookError } from "../../src/domain/errors";
import { againstTargets, groupShares, salespeople, territories, type TerritoryRow } from "../../src/domain/territories";
import { seeded } from "../support/random";

const row = (group: unknown, sales: unknown, letter: unknown = "A", named = true): TerritoryRow => ({ named, group, class: letter, sales });

describe("territories", () => {
  it("counts customers and classes, adds sales, and compares each group with the mean of the named ones", () => {
    const rows = Object.freeze([
      row("East", 300, "A"),
      row("east", 100, "b"),
      row("West", 200, "C"),
      row("", 50, "A"),
      row("North", 1, "x"),
    ]);
    const found = territories(Object.freeze(["East", "West", "", null]), rows);
    expect(found.groups).toEqual([
      { customers: 2, classes: [1, 1, 0], sales: 400, balance: 400 / 300 - 1 },
      { customers: 1, classes: [0, 0, 1], sales: 200, balance: 200 / 300 - 1 },
      null,
      null,
    ]);
    expect(found.none).toEqual({ customers: 2, classes: [1, 0, 0], sales: 51 });
    expect(found.total).toEqual({ customers: 5, classes: [2, 1, 1], sales: 651 });
  });

  it("gives a name that stands twice to its first line only, and leaves rows without a customer out", () => {
    const found = territories(["East", "EAST"], [row("East", 10), row("East", 99, "A", false)]);
    expect(found.groups).toEqual([{ customers: 1, classes: [1, 0, 0], sales: 10, balance: 0 }, null]);
  });

  it("has no balance while the mean is not positive, and takes text for no sales", () => {
    expect(territories(["East"], [row("East", "n/a"), row("East", -5)]).groups[0]).toEqual({
      customers: 2,
      classes: [2, 0, 0],
      sales: -5,
      balance: "",
    });
  });

  it("adds up: the groups and the customers without one make the total, and the balances are 0 on average", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const names = ["a", "b", "c"];
      const rows = Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
        row(["a", "B", "c", "d", ""][Math.floor(random() * 5)], Math.round(random() * 1000), ["A", "B", "C"][Math.floor(random() * 3)]),
      );
      const { groups, none, total } = territories(names, rows);
      const sum = (of: (line: typeof none) => number): number => groups.reduce((all, line) => all + (line ? of(line) : 0), 0) + of(none);
      expect(sum((line) => line.customers)).toBe(total.customers);
      expect(sum((line) => line.sales)).toBeCloseTo(total.sales, 6);
      for (const letter of [0, 1, 2] as const) expect(sum((line) => line.classes[letter])).toBe(total.classes[letter]);
      const balances = groups.flatMap((line) => (line && line.balance !== "" ? [Number(line.balance)] : []));
      expect(balances.reduce((all, balance) => all + balance, 0)).toBeCloseTo(0, 9);
    }
  });
});

describe("targets", () => {
  const { groups } = territories(
    ["East", "West", "South", "", "east", "North"],
    [row("East", 90), row("West", 60), row("South", 500), row("", 7)],
  );

  it("are reached by the sales over them, all together by the sales of the groups that have one", () => {
    const found = againstTargets(groups, [120, 50, null, 1000, 1000, 0]);
    expect(found.lines.map(({ attainment }) => attainment)).toEqual([0.75, 1.2, "", "", "", ""]);
    expect(found.lines.map(({ target }) => target)).toEqual([120, 50, "", "", "", ""]);
    expect(found.total).toEqual({ target: 170, attainment: 150 / 170 });
    expect(againstTargets(groups, ["n/a", -1, "", null, null, undefined]).total).toEqual({ target: "", attainment: "" });
    expect(againstTargets(territories(["East"], [row("East", -30)]).groups, [60]).lines[0]?.attainment).toBe(-0.5);
  });

  it("are those of all groups of a salesperson, told in the first line with a target", () => {
    const none = { target: "", attainment: "" };
    expect(salespeople(["Li", "Wang", "LI", "Li", "Zhao", null], groups, [120, null, 280, 1000, 1000, 5])).toEqual([
      { target: 400, attainment: 590 / 400 },
      none,
      none,
      none,
      none,
      none,
    ]);
    // A line without a group, or with no target, is nobody's first.
    expect(salespeople(["Li", "", "li", "Li", "Li", "Li"], groups, [null, 1, 50, 1, 1, 50])).toEqual([
      none,
      none,
      { target: 100, attainment: 5 },
      none,
      none,
      none,
    ]);
  });

  it("are the groups' own where each has a salesperson, and add up whoever has which group", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = seeded(seed);
      const rows = Array.from({ length: 20 }, () => row(["a", "b", "c"][Math.floor(random() * 3)], Math.round(random() * 1000)));
      const own = territories(["a", "b", "c"], rows).groups;
      const targets = own.map(() => (random() < 0.3 ? null : 1 + Math.round(random() * 5000)));
      const { lines, total } = againstTargets(own, targets);
      expect(salespeople(["x", "y", "z"], own, targets)).toEqual(lines);
      expect(salespeople(["x", "X", "x"], own, targets).find(({ target }) => target !== "") ?? lines[0]).toEqual(total);
      const shared = salespeople(["x", "y", "x"], own, targets);
      expect(shared.reduce((sum, person) => sum + Number(person.target), 0)).toBe(Number(total.target));
    }
  });
});

describe("groupShares", () => {
  it("divides by the group's sales, and is blank or an error where there is nothing to divide", () => {
    const rows = [row("East", 30), row("EAST", 70), row("West", -5), row("", 5), row("East", null), row("East", "12,000")];
    const shares = groupShares(["East", "West"], rows);
    expect(shares.slice(0, 5)).toEqual([0.3, 0.7, "", "", ""]);
    expect(shares[5]).toBeInstanceOf(SalesbookError);
  });
});
