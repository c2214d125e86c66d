import { creditExposure, creditHeadroom, creditHeadrooms, creditStatus, creditStatuses } from "../../src/domain/credit-status";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

describe("exposure, headroom and status", () => {
  // Worked by hand from 二、(三)1(2): receivables and unsettled notes together are held against the limit.
  it.each<[string, unknown, unknown, unknown, unknown, unknown]>([
    ["below the limit", 50000, 30000, 12000, 8000, "within"],
    ["at the limit", 50000, 30000, 20000, 0, "within"],
    ["a cent over it", 50000, 30000, 20000.01, -0.01, "over"],
    ["at the limit on paper, not in binary", 0.3, 0.1, 0.2, 0, "within"],
    ["no credit at all", 0, 1, 0, -1, "over"],
    ["no credit and none used", 0, 0, 0, 0, "within"],
    ["no notes", 100, 40, "", 60, "within"],
    ["notes alone", 100, null, 140, -40, "over"],
    ["nothing owed", 100, "", "", 100, "within"],
    ["a prepayment", 100, -50, 20, 130, "within"],
    ["no limit", "unlimited", 1e9, 1e9, "", "unlimited"],
    ["不限", "不限", 5, 5, "", "unlimited"],
    ["無限制, with capitals and spaces elsewhere", " 無限制 ", 5, 5, "", "unlimited"],
    ["a limit not set", "", 5, 5, "", ""],
    ["nothing", null, "", undefined, "", ""],
    ["an amount as text", "12,000", 5, 5, "notANumber limit", "notANumber limit"],
    ["full-width digits", "１２", 5, 5, "notANumber limit", "notANumber limit"],
    ["receivables as text", 100, "50", 5, "notANumber receivables", "notANumber receivables"],
    ["receivables as text without a limit", "unlimited", "50", 5, "notANumber receivables", "notANumber receivables"],
    ["notes as TRUE", 100, 5, true, "notANumber notes", "notANumber notes"],
    ["a negative limit", -1, 5, 5, "outOfRange limit", "outOfRange limit"],
    [
      "an error of the sheet",
      new SalesbookError("zeroDivisor", { argument: "suppliers" }),
      5,
      5,
      "zeroDivisor suppliers",
      "zeroDivisor suppliers",
    ],
  ])("%s", (_, limit, receivables, notes, headroom, status) => {
    expect(outcome(() => creditHeadroom(limit, receivables, notes))).toBe(headroom);
    expect(outcome(() => creditStatus(limit, [receivables, notes]))).toBe(status);
  });

  it("tells who typed an amount as text what is accepted", () => {
    expect(plain(creditStatuses("12,000", 1, 1))).toEqual(["notANumber limit"]);
    const [[error]] = creditStatuses("12,000", 1, 1) as [[SalesbookError]];
    expect(error.details).toEqual({ argument: "limit", received: "12,000", accepted: "limitOrUnlimited" });
  });

  it.each([
    [30000, 12000, 42000],
    [0.1, 0.2, 0.3],
    ["", 5, 5],
    ["", null, ""],
    ["x", 5, "notANumber receivables"],
  ])("the exposure of %p and %p is %p", (receivables, notes, expected) =>
    expect(outcome(() => creditExposure(receivables, notes))).toBe(expected),
  );
});

describe("as credit is practised", () => {
  // Worked by hand: what is ordered and not invoiced yet is held against the limit too; days count from the limit on.
  it.each<[string, readonly unknown[], unknown, unknown]>([
    ["open orders use up the limit", [100, 40, 10, 50], 0, "within"],
    ["deliveries without an invoice go over it", [100, 40, 10, 50, 0.01], -0.01, "over"],
    ["blanks count nothing", [100, 40, 10, "", null], 50, "within"],
    ["overdue by a day more than allowed", [100, 40, 10, 0, 0, 31, 30], 50, "overdue"],
    ["overdue for just as long as allowed", [100, 40, 10, 0, 0, 30, 30], 50, "within"],
    ["overdue at all", [100, 40, 10, 0, 0, 1], 50, "overdue"],
    ["over comes before overdue", [100, 140, 10, 0, 0, 90, 30], -50, "over"],
    ["overdue without a limit", ["不限", 140, 10, 0, 0, 90, 30], "", "overdue"],
    ["not due yet", [100, 40, 10, 0, 0, -5], 50, "within"],
    ["no limit known", ["", 40, 10, 5, 5, 90], "", ""],
    ["orders as text", [100, 40, 10, "5"], "notANumber orders", "notANumber orders"],
    ["days as text", [100, 40, 10, 0, 0, "long"], 50, "notANumber overdueDays"],
    ["fewer days than none", [100, 40, 10, 0, 0, 5, -1], 50, "outOfRange overdueLimit"],
  ])("%s", (_, [limit, ...cells], headroom, status) => {
    const owed = cells.slice(0, 4);
    expect(outcome(() => creditHeadroom(limit, ...owed))).toBe(headroom);
    expect(outcome(() => creditStatus(limit, owed, [cells[4], cells[5]]))).toBe(status);
    const [receivables, notes, orders, uninvoiced, days, allowed] = cells;
    expect(plain(creditStatuses([[limit]], receivables, notes, orders, uninvoiced, days, allowed))).toEqual([status]);
    expect(plain(creditHeadrooms([[limit]], receivables, notes, orders, uninvoiced))).toEqual([headroom]);
  });
});

it("columns keep their shape, and a refused customer leaves the others alone", () => {
  const limits = deepFreeze([[50000], ["不限"], [""], ["x"], [1e308]]);
  const receivables = deepFreeze([[60000], [60000], [""], [1], [-1e308]]);
  expect(plain(creditStatuses(limits, receivables, deepFreeze([[0], [0], [null], [1], [0]])))).toEqual([
    "over",
    "unlimited",
    "",
    "notANumber limit",
    "within",
  ]);
  expect(plain(creditHeadrooms(limits, receivables, 0))).toEqual([-10000, "", "", "notANumber limit", "outOfRange limit"]);
  expect(creditStatuses([[1, 2]], 1.5, null)).toEqual([["over", "within"]]);
  expect(outcome(() => creditStatuses([[1], [2]], [[1, 2]], 0))).toBe("differentShape receivables");
});
