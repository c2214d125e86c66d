import { customerShare, tradeGap } from "../../src/domain/trade";

it.each([
  [150000, 500000, 0.3],
  [-10, 100, -0.1],
  [0, 100, 0],
  ["", 100, ""],
  [100, null, ""],
])("of %p yuan that we sell among %p that the customer buys", (sales, purchases, share) => {
  expect(customerShare(sales, purchases)).toBe(share);
});

it("names what cannot be divided", () => {
  expect(customerShare(1, 0)).toMatchObject({ code: "zeroDivisor" });
  expect(customerShare(1, -1)).toMatchObject({ code: "outOfRange", details: { argument: "purchases" } });
  expect(customerShare("1,000", 2)).toMatchObject({ code: "notANumber", details: { argument: "sales" } });
});

it("says what is short of the expected share, nothing once it is reached, to the last cent", () => {
  expect(tradeGap(0.2, 0.3, 100000, 500000)).toBe(50000);
  expect(tradeGap(0.3, 0.3, 150000, 500000)).toBe(0);
  expect(tradeGap(0.9, 0.3, 450000, 500000)).toBe(0);
  expect(tradeGap(0.1, 0.3, 0.1, 1)).toBe(0.2);
  expect(tradeGap("", 0.3, 1, 2)).toBe("");
});
