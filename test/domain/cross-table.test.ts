import { crossKeys, crossTable } from "../../src/domain/cross-table";
import { seeded } from "../support/random";

const NAMES = { classes: ["A", "B", "C"], lines: ["supermarket", "hotel", "canteen"] } as const;

const entries = Object.freeze({
  classes: Object.freeze(["A", "b", "A", "C", "", "D", "B", "C", 1]),
  lines: Object.freeze(["hotel", "hotel", "hotel", "canteen", "hotel", "hotel", null, "canteen", "hotel"]),
  amounts: Object.freeze([50, 30, 20, -5, 7, 7, 7, "n/a", 7]),
});

it("counts and adds up cell by cell, taking net returns off and leaving out who has no class or line", () => {
  const none = { customers: 0, sales: 0 };
  expect(crossTable(entries, NAMES)).toEqual([
    [none, none, none],
    [{ customers: 2, sales: 70 }, { customers: 1, sales: 30 }, none],
    [none, none, { customers: 2, sales: -5 }],
  ]);
});

it("writes class, line and rank behind one another, and those without a rank last in their cell", () => {
  expect(crossKeys(entries, [1, 2, 3, 8, 4, 4, 4, "", 4], NAMES)).toEqual([1200001, 2200002, 1200003, 3300008, "", "", "", 3399999, ""]);
});

it("sorts as class, then line, then rank do", () => {
  const random = seeded(611);
  for (let round = 0; round < 200; round++) {
    const rows = Array.from({ length: Math.floor(random() * 15) }, (_, row) => ({
      letter: Math.floor(random() * 4),
      line: Math.floor(random() * 4),
      rank: random() < 0.2 ? "" : 1 + Math.floor(random() * 5000),
      amount: Math.floor(random() * 100 - 20),
      row,
    }));
    const given = {
      classes: rows.map(({ letter }) => NAMES.classes[letter] ?? "?"),
      lines: rows.map(({ line }) => NAMES.lines[line] ?? "?"),
      amounts: rows.map(({ amount }) => amount),
    };
    const placed = rows.filter(({ letter, line }) => letter < 3 && line < 3);
    const keys = crossKeys(
      given,
      rows.map(({ rank }) => rank),
      NAMES,
    );
    expect(keys.filter((key) => key !== "")).toHaveLength(placed.length);

    const rankOf = ({ rank }: (typeof rows)[number]): number => (typeof rank === "number" ? rank : Infinity);
    const byKey = [...placed].sort((left, right) => Number(keys[left.row]) - Number(keys[right.row]));
    const byHand = [...placed].sort(
      (left, right) => left.letter - right.letter || left.line - right.line || Math.sign(rankOf(left) - rankOf(right)) || 0,
    );
    expect(byKey.map(({ row }) => row)).toEqual(byHand.map(({ row }) => row));

    const cells = crossTable(given, NAMES).flat();
    expect(cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(placed.length);
    expect(cells.reduce((sum, { sales }) => sum + sales, 0)).toBe(placed.reduce((sum, { amount }) => sum + amount, 0));
  }
});
