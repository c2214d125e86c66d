import { campaignDoubt, campaignProfit, campaignReturn, conversionRate, costPerDeal } from "../../src/domain/campaign";
import { seeded } from "../support/random";

it.each([
  [12, 400, 0.03],
  [0, 400, 0],
  [500, 400, 1.25],
  [12, 0, ""],
  ["", 400, ""],
  [12, "", ""],
])("%p of %p is %p", (reached, of, rate) => {
  expect(conversionRate(reached, of)).toBe(rate);
});

it("says what a deal cost, and nothing without a deal", () => {
  expect([costPerDeal(38000, 31), costPerDeal(38000, 0), costPerDeal("", 3)]).toEqual([38000 / 31, "", ""]);
});

it.each([
  [6000, 60000, 0.2, 6000, 1],
  [6000, 0, 0.2, -6000, -1],
  [0.3, 1, 0.9, 0.6, 2],
  [0, 500, 0.5, 250, ""],
  [6000, "", 0.2, "", ""],
])("a campaign of %p with %p at %p leaves %p and returns %p", (cost, revenue, margin, profit, back) => {
  expect(campaignProfit(cost, revenue, margin)).toBe(profit);
  expect(campaignReturn(profit, cost)).toBe(back);
});

it("names text before what cannot be", () => {
  expect(conversionRate(-1, "x")).toMatchObject({ code: "notANumber", details: { argument: "of" } });
  expect(conversionRate(1, -2)).toMatchObject({ code: "outOfRange", details: { argument: "of", received: -2 } });
  expect(campaignProfit(-1, 5, "x")).toMatchObject({ code: "notANumber", details: { argument: "marginRate" } });
  expect(campaignProfit(1, -5, 0.5)).toMatchObject({ code: "outOfRange", details: { argument: "revenue" } });
  expect(campaignProfit(1, 5, 20)).toMatchObject({ code: "outOfRange", details: { argument: "marginRate" } });
});

it("is what a till would count", () => {
  const random = seeded(19);
  for (let round = 0; round < 200; round++) {
    const [cost, revenue, percent] = [1 + Math.floor(random() * 1e5), Math.floor(random() * 1e6), Math.floor(random() * 60)];
    const cents = revenue * percent - cost * 100;
    expect(campaignProfit(cost, revenue, percent / 100)).toBeCloseTo(cents / 100, 6);
    expect(campaignReturn(campaignProfit(cost, revenue, percent / 100), cost)).toBeCloseTo(cents / 100 / cost, 6);
  }
});

it.each([
  [400, 30, 15, ""],
  [400, 15, 15, ""],
  [400, 12, 15, "moreDeals"],
  [10, 12, 15, "moreDeals"],
  [10, 12, 5, "moreLeads"],
  [10, "", 12, "moreLeads"],
  ["", "", 12, ""],
  ["x", 5, 4, ""],
  [0, 0, 0, ""],
])("of %p reached, %p leads and %p deals the doubt is %p", (contacts, leads, deals, doubt) => {
  expect(campaignDoubt(contacts, leads, deals)).toBe(doubt);
});
