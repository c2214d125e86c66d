import { SalesbookError } from "../../src/domain/errors";
import { customersByStatus, rowNumbers, STATUS_LINES, STATUSES } from "../../src/domain/situation";
import { seeded } from "../support/random";

describe("customers by status", () => {
  it("are counted and summed, with whoever has no status in a line of its own", () => {
    const names = ["甲", "乙", "丙", "丁", "", "", "戊"];
    const statuses = ["existing", "past", "existing", "", "", "future", "n/a"];
    const amounts = [60, 20, 15, 5, null, "", "text"];
    expect(customersByStatus(names, statuses, amounts)).toEqual({
      existing: { customers: 2, amount: 75, share: 0.75 },
      past: { customers: 1, amount: 20, share: 0.2 },
      future: { customers: 1, amount: 0, share: 0 },
      unstated: { customers: 2, amount: 5, share: 0.05 },
      total: { customers: 6, amount: 100, share: 1 },
    });
  });

  it("take net returns off the amounts, but not below nothing in the shares", () => {
    const figures = customersByStatus(["a", "b", "c"], ["existing", "past", "existing"], [100, -30, -20]);
    expect(STATUS_LINES.map((line) => figures[line].amount)).toEqual([80, -30, 0, 0, 50]);
    expect(STATUS_LINES.map((line) => figures[line].share)).toEqual([1, 0, 0, 0, 1]);
  });

  it("leave exactly nothing where returns cancel the sales", () => {
    const { existing, total } = customersByStatus(["a", "b", "c"], ["existing", "existing", "existing"], [0.1, 0.2, -0.3]);
    expect([existing.amount, existing.share, total.share]).toEqual([0, 0, 0]);
  });

  it("fit together: the lines add up to the total, whatever the rows hold", () => {
    const random = seeded(61);
    for (let round = 0; round < 200; round++) {
      const rows = Array.from({ length: Math.floor(random() * 15) }, () => ({
        name: random() < 0.8 ? "K" : "",
        status: [...STATUSES, "", "other"][Math.floor(random() * 5)],
        amount: random() < 0.8 ? Math.round(random() * 2000 - 500) : null,
      }));
      const figures = customersByStatus(
        rows.map(({ name }) => name),
        rows.map(({ status }) => status),
        rows.map(({ amount }) => amount),
      );
      const parts = STATUS_LINES.filter((line) => line !== "total").map((line) => figures[line]);
      expect(parts.reduce((sum, { customers }) => sum + customers, 0)).toBe(rows.filter(({ name, status }) => name || status).length);
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
      expect(figures.total.amount).toBe(parts.reduce((sum, { amount }) => sum + amount, 0));
      expect(figures.total.share).toBeCloseTo(parts.some(({ amount }) => amount > 0) ? 1 : 0, 12);
      for (const { share } of parts) expect(share).toBeGreaterThanOrEqual(0);
    }
  });
});

it("numbers the rows that hold a customer, and says where a figure is none", () => {
  const numbers = rowNumbers(
    [
      ["甲", "", "乙", ""],
      ["", "", "", "past"],
    ],
    [
      [5, null, "12,000", 0],
      [45000, "", 45001, 45002],
    ],
  );
  expect(numbers.map((number) => (number instanceof SalesbookError ? number.code : number))).toEqual([1, "", "notANumber", 4]);
  expect(rowNumbers([[]], [[]])).toEqual([]);
});
