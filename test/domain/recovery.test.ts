import { openAmount, recoveryRate, recoveryStep } from "../../src/domain/recovery";

it.each([
  [12000, 8000, 4000, 8000 / 12000],
  [19000, 19000, 0, 1],
  [100, 120, 0, 1.2],
  [0.3, 0.1, 0.2, 0.1 / 0.3],
  [500, "", 500, 0],
  ["", 100, "", ""],
  [0, 5, 0, ""],
])("of %p, %p has come in", (amount, recovered, open, rate) => {
  expect([openAmount(amount, recovered), recoveryRate(amount, recovered)]).toEqual([open, rate]);
});

it("names text instead of leaving it out", () => {
  expect(openAmount("12,000", 1)).toMatchObject({ code: "notANumber", details: { argument: "amount" } });
  expect(openAmount(12000, "all")).toMatchObject({ code: "notANumber", details: { argument: "recovered" } });
  expect([recoveryRate("x", 1), recoveryRate(1, "x")]).toEqual(["", ""]);
});

// 二、(四)2: report to the superior, stop supply, tell the customer as the superior instructs, get the money in.
it.each([
  [50, "", "", "", "", "report"],
  [50, "", 46100, "", "", "report"],
  [50, 46100, "", "", "", "stopSupply"],
  [50, 46100, "", "endTrade", "", "stopSupply"],
  [50, 46100, 46101, "", "", "recover"],
  [50, 46100, 46101, "goOn", "", "recover"],
  [50, 46100, 46101, "endTrade", "", "tellCustomer"],
  [50, 46100, 46101, "endTrade", 46103, "recover"],
  [50, 46100, 46101, "", 46103, "withoutInstruction"],
  [50, 46100, "", "goOn", 46103, "withoutInstruction"],
  [0, "", "", "", "", "closed"],
  ["", 46100, 46101, "endTrade", "", ""],
])("an open amount of %p, reported %p, stopped %p, instruction %p, told %p: %s", (open, reported, stopped, instruction, told, step) => {
  expect(recoveryStep({ open, reported, stopped, instruction, told })).toBe(step);
});
