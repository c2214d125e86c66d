import { sharesInType, subtotals } from "../../src/domain/composition";
import { SalesbookError } from "../../src/domain/errors";
import { seeded } from "../support/random";

const TYPES = ["wholesaler", "retailer", "chain"] as const;

// 客户构成分析, steps 1 to 4, on figures small enough to add up in the head.
const types = Object.freeze(["retailer", "wholesaler", "retailer", "", "Kiosk", "chain", "chain", "retailer"]);
const amounts = Object.freeze([30, 60, 10, 7, 3, -5, 0, "n/a"]);

it("adds up each type, net returns as 0, and those without a type in a last line", () => {
  expect(subtotals(types, amounts, TYPES)).toEqual([
    { customers: 1, sales: 60 },
    { customers: 2, sales: 40 },
    { customers: 2, sales: 0 },
    { customers: 2, sales: 10 },
  ]);
});

it("gives each customer its share of its type", () => {
  expect(sharesInType(types, amounts, TYPES)).toEqual([0.75, 1, 0.25, "", "", 0, 0, expect.any(SalesbookError)]);
});

it("leaves a blank amount blank, also where the type is missing", () => {
  expect(sharesInType(["chain", null], ["", null], TYPES)).toEqual(["", ""]);
  expect(subtotals(["chain", null], ["", null], TYPES).map(({ customers }) => customers)).toEqual([0, 0, 0, 0]);
});

it("agrees with a slow reading of the definition, and the parts make the whole", () => {
  const random = seeded(66);
  for (let round = 0; round < 200; round++) {
    const rows = Math.floor(random() * 15);
    const given = Array.from({ length: rows }, () => [...TYPES, "", null, "other"][Math.floor(random() * 6)]);
    const sales = Array.from({ length: rows }, () =>
      random() < 0.2 ? [null, "", "x"][Math.floor(random() * 3)] : Math.floor(random() * 20 - 5),
    );
    const sumOf = (type: unknown): number =>
      sales.reduce<number>((sum, amount, row) => sum + (given[row] === type && typeof amount === "number" && amount > 0 ? amount : 0), 0);

    const parts = subtotals(given, sales, TYPES);
    expect(parts.slice(0, 3).map((part) => part.sales)).toEqual(TYPES.map(sumOf));
    expect(parts.reduce((sum, part) => sum + part.sales, 0)).toBe(
      sales.reduce<number>((sum, amount) => sum + (typeof amount === "number" ? Math.max(0, amount) : 0), 0),
    );
    expect(parts.reduce((sum, part) => sum + part.customers, 0)).toBe(sales.filter((amount) => typeof amount === "number").length);

    const shares = sharesInType(given, sales, TYPES);
    for (const type of TYPES) {
      const inType = shares.filter((share, row): share is number => given[row] === type && typeof share === "number");
      const sum = inType.reduce((total, share) => total + share, 0);
      if (inType.length > 0) expect(sum).toBeCloseTo(sumOf(type) > 0 ? 1 : 0, 12);
    }
  }
});
