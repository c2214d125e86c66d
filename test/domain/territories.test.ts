import { SalesbookError } from "../../src/domain/errors";
import { parentLines } from "../../src/domain/group-parents";
import { groupParts } from "../../src/domain/group-shares";
import { againstTargets, groupShares, salespeople, targetCounts, territories, type TerritoryRow } from "../../src/domain/territories";
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
    const alone = { visits: 0, subgroups: 0 };
    expect(found.groups).toEqual([
      {
        ...alone,
        customers: 2,
        classes: [1, 1, 0],
        sales: 400,
        allSales: 400,
        balance: { sales: 400 / 300 - 1, visits: "", customers: 2 / 1.5 - 1 },
      },
      {
        ...alone,
        customers: 1,
        classes: [0, 0, 1],
        sales: 200,
        allSales: 200,
        balance: { sales: 200 / 300 - 1, visits: "", customers: 1 / 1.5 - 1 },
      },
      null,
      null,
    ]);
    expect(found.none).toEqual({ customers: 2, classes: [1, 0, 0], sales: 51, visits: 0 });
    expect(found.total).toEqual({ customers: 5, classes: [2, 1, 1], sales: 651, visits: 0 });
  });

  it("gives a name that stands twice to its first line only, and leaves rows without a customer out", () => {
    const found = territories(["East", "EAST"], [row("East", 10), row("East", 99, "A", false)]);
    expect(found.groups).toMatchObject([{ customers: 1, classes: [1, 0, 0], sales: 10, balance: { sales: 0 } }, null]);
  });

  it("has no balance while the mean is not positive, and takes text for no sales", () => {
    expect(territories(["East"], [row("East", "n/a"), row("East", -5)]).groups[0]).toMatchObject({
      customers: 2,
      classes: [2, 0, 0],
      sales: -5,
      balance: { sales: "", visits: "", customers: 0 },
    });
  });

  it("shares a customer out: a customer of both groups, its sales and visits in per cent", () => {
    const shared = { ...row("East", 1000, "B"), visits: 10, part: 0.7, secondGroup: "WEST", secondPart: 0.3 };
    const { groups, none } = territories(["East", "West"], [shared, { ...row("West", 100), visits: 3 }]);
    expect(groups).toMatchObject([
      { customers: 1, classes: [0, 1, 0], sales: 700, visits: 7 },
      { customers: 2, classes: [1, 1, 0], sales: 400, visits: 6 },
    ]);
    expect(groups[0]?.balance).toEqual({ sales: 700 / 550 - 1, visits: 7 / 6.5 - 1, customers: 1 / 1.5 - 1 });
    expect(none).toMatchObject({ customers: 0, sales: 0 });
    // Who is shared with itself is one customer.
    expect(territories(["East"], [{ ...shared, secondGroup: "east" }]).groups[0]).toMatchObject({ customers: 1, sales: 1000, visits: 10 });
    // What does not make 100 % is nobody's.
    const half = territories(["East", "West"], [{ ...shared, secondPart: 0.2 }]);
    expect(half.groups).toMatchObject([
      { customers: 0, sales: 0 },
      { customers: 0, sales: 0 },
    ]);
    expect(half.none).toMatchObject({ customers: 1, classes: [0, 1, 0], sales: 1000, visits: 10 });
  });

  it("leaves a group that others belong to out of the balance, and adds their sales to its own", () => {
    const names = ["East", "West", "Region"];
    const rows = [row("East", 300), row("West", 100), row("Region", 50)];
    const { groups } = territories(names, rows, parentLines(names, ["region", "Region", null]));
    expect(groups.map((group) => [group?.subgroups, group?.allSales, group?.balance.sales])).toEqual([
      [0, 300, 0.5],
      [0, 100, -0.5],
      [2, 450, ""],
    ]);
  });

  it("adds up: the groups and the customers without one make the total, and the balances are 0 on average", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const names = ["a", "b", "c"];
      const rows = Array.from({ length: 1 + Math.floor(random() * 40) }, () => ({
        ...row(["a", "B", "c", "d", ""][Math.floor(random() * 5)], Math.round(random() * 1000), ["A", "B", "C"][Math.floor(random() * 3)]),
        visits: Math.floor(random() * 9),
        ...(random() < 0.3 ? { part: Math.round(random() * 100) / 100, secondGroup: ["a", "C", "d"][Math.floor(random() * 3)] } : {}),
      }));
      const { groups, none, total } = territories(names, rows);
      const sum = (of: (line: typeof none) => number): number => groups.reduce((all, line) => all + (line ? of(line) : 0), 0) + of(none);
      expect(sum((line) => line.sales)).toBeCloseTo(total.sales, 6);
      expect(sum((line) => line.visits)).toBeCloseTo(total.visits, 6);
      const twice = rows.filter((one) => {
        const { sharing } = groupParts(names, one);
        return sharing === "shared" && String(one.group).toLowerCase() !== String(one.secondGroup).toLowerCase();
      });
      expect(sum((line) => line.customers)).toBe(total.customers + twice.length);
      for (const figure of ["sales", "visits", "customers"] as const) {
        const balances = groups.flatMap((line) => (line && line.balance[figure] !== "" ? [Number(line.balance[figure])] : []));
        expect(balances.reduce((all, balance) => all + balance, 0)).toBeCloseTo(0, 9);
      }
    }
  });
});

describe("groupParts", () => {
  const of = (group: unknown, part?: unknown, secondGroup?: unknown, secondPart?: unknown): unknown[] => {
    const { own, other, sharing } = groupParts(["East", "West"], { group, part, secondGroup, secondPart });
    return [own, other, sharing];
  };

  it.each([
    ["all of it", of("east"), [1, "", ""]],
    ["all of it, as is typed", of("East", 1, "", 0), [1, "", ""]],
    ["nobody", of("", null, null, null), ["", "", ""]],
    ["what the second one leaves", of("East", "", "West", 0.25), [0.75, 0.25, "shared"]],
    ["what the first one leaves", of("East", 0.25, "West", null), [0.25, 0.75, "shared"]],
    ["three tenths and seven", of("East", 0.1 + 0.2, "West", 0.7), [0.1 + 0.2, 0.7, "shared"]],
    ["nothing and all", of("East", 0, "West"), [0, 1, "shared"]],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ["a share that nobody else has the rest of", of("East", 0.6), "notWhole"],
    ["a share of nobody", of("East", null, "", 0.4), "notWhole"],
    ["no share at all", of("East", null, "West", null), "notWhole"],
    ["90 %", of("East", 0.6, "West", 0.3), "notWhole"],
    ["110 %", of("East", 0.6, "West", 0.5), "notWhole"],
    ["more than all", of("East", 1.5, "West"), "notWhole"],
    ["less than nothing", of("East", -0.5, "West", 1.5), "notWhole"],
    ["60 for 60 %", of("East", 60, "West", 40), "notWhole"],
    ["a text", of("East", "60%", "West", 0.4), "notWhole"],
    ["another group", of("North"), "unknownGroup"],
    ["another second group", of("East", 0.5, "North", 0.5), "unknownGroup"],
    ["only a second group", of("", 0.5, "West", 0.5), "unknownGroup"],
  ])("told: %s", (_, found, sharing) => {
    expect(found).toEqual(["", "", sharing]);
  });
});

describe("parentLines", () => {
  it.each([
    [
      ["Region", "East", "West"],
      ["", "REGION", null],
      ["", 0, ""],
    ],
    [
      ["East", "West"],
      ["East", "Nowhere"],
      ["circle", "unknownParent"],
    ],
    [
      ["East", "West"],
      ["West", "East"],
      ["circle", "circle"],
    ],
    [
      ["a", "b", "c"],
      ["b", "c", ""],
      ["tooDeep", 2, ""],
    ],
    [
      ["a", "b", "c"],
      ["b", "c", "a"],
      ["tooDeep", "tooDeep", "tooDeep"],
    ],
    // No group, and a name that stood before.
    [
      ["East", "", "east"],
      ["", "East", "East"],
      ["", "", ""],
    ],
  ])("%j in %j", (names, parents, expected) => {
    expect(parentLines(names, parents)).toEqual(expected);
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

  it("within another one count once: in the total the one above, for a salesperson the one above of his or her own", () => {
    const names = ["East", "West", "South", "Region"];
    const parents = parentLines(names, ["Region", "Region", "", ""]);
    const own = territories(names, [row("East", 90), row("West", 60), row("South", 10), row("Region", 5)], parents).groups;
    const targets = [100, 50, 20, 200];
    const counts = targetCounts(["Li", "Wang", "Li", "wang"], own, targets, parents);
    expect(counts).toEqual(["salesperson", "none", "total", "total"]);
    const { lines, total } = againstTargets(own, targets, counts);
    expect(lines.map(({ attainment }) => attainment)).toEqual([0.9, 1.2, 0.5, 155 / 200]);
    expect(total).toEqual({ target: 220, attainment: 165 / 220 });
    expect(salespeople(["Li", "Wang", "Li", "wang"], own, targets, counts)).toEqual([
      { target: 120, attainment: 100 / 120 },
      { target: 200, attainment: 155 / 200 },
      { target: "", attainment: "" },
      { target: "", attainment: "" },
    ]);
    // Without a target of its own the one above takes nothing in.
    expect(targetCounts(["Li", "Wang", "Li", "wang"], own, [100, 50, 20, null], parents)).toEqual(["total", "total", "total", ""]);
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
