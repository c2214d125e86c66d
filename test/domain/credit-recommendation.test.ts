import { creditApprover, recommendLimit, type CreditPolicy } from "../../src/domain/credit-recommendation";

const POLICY: CreditPolicy = { unlimitedA: true, baseB: 60000, growthB: 0.1, capC: 10000, overallCap: 70000 };
const LIMITS = { sales: 44900, working: 26250, current: 37805, net: 32500, composite: 51200 };

describe("the limit to set (二、(三)3)", () => {
  it.each<[string, Parameters<typeof recommendLimit>, ReturnType<typeof recommendLimit>]>([
    ["the lowest method", [LIMITS, { class: "B", years: 3 }, POLICY], { limit: 26250, source: "working" }],
    ["class A may be unlimited", [LIMITS, { class: "A", years: 0 }, POLICY], { limit: "unlimited", source: "unlimited" }],
    ["or is calculated", [LIMITS, { class: "A", years: 0 }, { ...POLICY, unlimitedA: false }], { limit: 26250, source: "working" }],
    ["class B starts with a base", [{ sales: 80000 }, { class: "B", years: 0 }, POLICY], { limit: 60000, source: "classCap" }],
    ["that grows by the year", [{ sales: 80000 }, { class: "B", years: 1 }, POLICY], { limit: 66000, source: "classCap" }],
    ["up to the overall cap", [{ sales: 80000 }, { class: "B", years: 9 }, POLICY], { limit: 70000, source: "overallCap" }],
    ["class C gets little", [LIMITS, { class: "C", years: 9 }, POLICY], { limit: 10000, source: "classCap" }],
    ["even without figures", [{}, { class: "C", years: 0 }, POLICY], { limit: 10000, source: "classCap" }],
    ["nothing is lent on nothing", [{ net: 0 }, { class: "C", years: 0 }, POLICY], { limit: 0, source: "net" }],
    ["no class and no figures", [{}, { class: "", years: 0 }, POLICY], null],
    ["of equal ones the first method", [{ working: 9, net: 9 }, { class: "", years: 0 }, POLICY], { limit: 9, source: "working" }],
  ])("%s", (_, asked, expected) => {
    expect(recommendLimit(...asked)).toEqual(expected);
  });
});

// Within the limit nobody is asked, the manager may let it be passed by a fifth.
it.each<[number | "unlimited", number, string]>([
  [50000, 50000, "salesperson"],
  [50000, 50000.01, "salesManager"],
  [50000, 60000, "salesManager"],
  [50000, 60000.01, "generalManager"],
  [0, 1, "generalManager"],
  ["unlimited", 9e9, "salesperson"],
])("a limit of %s and an exposure of %d: the %s decides", (limit, exposure, approver) => {
  expect(creditApprover(limit, exposure, 0.2)).toBe(approver);
});
