import { CONDITION_STATES, tradeStart, TRADE_START_STEPS } from "../../src/domain/trade-start";

// 二、(四)1: filled in by the customer, handed to the sales manager, reported to head office, extra conditions by the survey.
it.each([
  [13, null, null, [], "fillIn"],
  [1, "approved", "approved", ["met"], "fillIn"],
  [0, null, null, ["met"], "askManager"],
  [0, null, "approved", [], "askManager"],
  [0, "approved", null, ["required"], "askHeadOffice"],
  [0, "approved", "approved", ["notNeeded", "required", "met", null], "meetConditions"],
  [0, "approved", "approved", ["notNeeded", "met", null, null], "mayBegin"],
  [0, "approved", "approved", [], "mayBegin"],
  [0, "approved", "refused", ["met"], "refused"],
  [5, "refused", null, [], "refused"],
])("with %p items open, manager %p, head office %p, conditions %p: %s", (openItems, manager, headOffice, conditions, step) => {
  expect(tradeStart({ openItems, manager, headOffice, conditions })).toBe(step);
});

it("goes on by one step at a time, whatever the conditions, and never begins with one open", () => {
  const places = [null, ...CONDITION_STATES].flatMap((first) => [null, ...CONDITION_STATES].map((second) => [first, second]));
  for (const conditions of places) {
    const way = [
      tradeStart({ openItems: 1, manager: null, headOffice: null, conditions }),
      tradeStart({ openItems: 0, manager: null, headOffice: null, conditions }),
      tradeStart({ openItems: 0, manager: "approved", headOffice: null, conditions }),
      tradeStart({ openItems: 0, manager: "approved", headOffice: "approved", conditions }),
    ];
    const isOpen = conditions[0] === "required" || conditions[1] === "required";
    expect(way).toEqual([...TRADE_START_STEPS.slice(0, 3), isOpen ? "meetConditions" : "mayBegin"]);
  }
});
