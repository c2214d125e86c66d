import { groupExposures, groupHeads, MOST_PARENTS, parentRows } from "../../src/domain/credit-groups";
import {
  creditRoom,
  creditStanding,
  limitGap,
  CREDIT_STANDINGS,
  standingApprover,
  usedShare,
  type CreditAccount,
} from "../../src/domain/credit-standing";
import { SalesbookError } from "../../src/domain/errors";

describe("whose limit is shared", () => {
  it.each([
    ["nobody's", ["K1", "K2"], ["", null], ["", ""], ["", ""]],
    ["the parent's", ["K1", "k2", "K3"], ["", "K1", "k1"], ["", 1, 1], [1, 1, 1]],
    ["the parent's parent's", ["K1", "K2", "K3", "K4"], ["K2", "K3", "K4", ""], [2, 3, 4, ""], [4, 4, 4, 4]],
    ["of a parent that is not in the list", ["K1", "K2"], ["K9", "K1"], ["unknownParent", 1], ["unknownParent", "unknownParent"]],
    ["in a circle", ["K1", "K2", "K3"], ["K2", "K1", "K1"], [2, 1, 1], ["circle", "circle", "circle"]],
    ["with oneself", ["K1"], ["K1"], [1], ["circle"]],
    ["of the first of two with one code", ["K1", "K1", "K3"], ["", "", "K1"], ["", "", 1], [1, "", 1]],
    ["with leading zeros, which are no number", ["007", "7", "K3"], ["", "", "7"], ["", "", 2], ["", 2, 2]],
    ["of no blank code", ["", "K2"], ["", ""], ["", ""], ["", ""]],
  ])("%s", (_, codes, parents, rows, heads) => {
    expect(parentRows(codes, parents)).toEqual(rows);
    expect(groupHeads(parentRows(codes, parents))).toEqual(heads);
  });

  it("goes no more than three parents up", () => {
    const chain = (length: number): unknown => groupHeads(Array.from({ length }, (_, row) => (row === 0 ? "" : row))).at(-1);
    expect([chain(MOST_PARENTS + 1), chain(MOST_PARENTS + 2)]).toEqual([1, "circle"]);
  });

  it("adds up what the group owes, or says whose amount cannot be read", () => {
    const refused = new SalesbookError("notANumber", { argument: "notes" });
    expect(groupExposures([1, 1, "", 4, "circle"], [0.1, 0.2, 5, "", 7])).toEqual([0.3, 0.3, "", 0, ""]);
    expect(groupExposures([1, 1, 3], [5, refused, 6])).toEqual([refused, refused, 6]);
  });
});

describe("where a customer stands", () => {
  const group = (limit: CreditAccount["limit"], exposure: number, isHead = false): Pick<CreditAccount, "group"> => ({
    group: { limit, exposure, isHead },
  });
  const account = (part: Partial<CreditAccount>): CreditAccount => ({ limit: "", exposure: 0, overdueDays: 0, ...part });

  // Limit, what is owed, days overdue beside 30 allowed; then room, used share, standing, approver at a leeway of a fifth.
  it.each<[string, Partial<CreditAccount>, number | "", number | "", string, string]>([
    ["within", { limit: 100, exposure: 60 }, 40, 0.6, "within", "salesperson"],
    ["over", { limit: 100, exposure: 120 }, -20, 1.2, "over", "salesManager"],
    ["far over", { limit: 100, exposure: 120.01 }, -20.01, 1.2001, "over", "generalManager"],
    ["overdue", { limit: 100, exposure: 60, overdueDays: 31 }, 40, 0.6, "overdue", "salesManager"],
    ["over before overdue", { limit: 100, exposure: 101, overdueDays: 31 }, -1, 1.01, "over", "salesManager"],
    ["unlimited", { limit: "unlimited", exposure: 1e6 }, "", "", "unlimited", "salesperson"],
    ["owing without a limit", { exposure: 0.01 }, "", "", "noLimit", "salesManager"],
    ["owing nothing, without a limit", {}, "", "", "", ""],
    ["without credit, and owing nothing", { limit: 0 }, 0, "", "within", "salesperson"],
    ["prepaid", { limit: 100, exposure: -20 }, 120, 0, "within", "salesperson"],
    ["the own limit holds in a group", { limit: 50, exposure: 60, ...group(500, 200) }, -10, 1.2, "over", "salesManager"],
    ["the group's limit holds for who has room", { limit: 50, exposure: 10, ...group(500, 700) }, -200, 1.4, "over", "generalManager"],
    ["without an own limit, the group's", { exposure: 10, ...group(500, 200) }, 300, 0.4, "within", "salesperson"],
    ["the head has the group's only", { limit: 500, exposure: 490, ...group(500, 510, true) }, -10, 1.02, "over", "salesManager"],
    ["an unlimited group leaves the own", { limit: 50, exposure: 10, ...group("unlimited", 900) }, 40, 0.2, "within", "salesperson"],
    ["unlimited by the group", { exposure: 10, ...group("unlimited", 900) }, "", "", "unlimited", "salesperson"],
    ["in a circle", { limit: 50, exposure: 10, fault: "circle" }, 40, 0.2, "circle", "salesManager"],
    [
      "of an unknown parent, and far over",
      { limit: 50, exposure: 90, fault: "unknownParent" },
      -40,
      1.8,
      "unknownParent",
      "generalManager",
    ],
  ])("%s", (_, part, room, used, standing, approver) => {
    const known = account(part);
    const found = creditStanding(known, 30);
    expect([creditRoom(known), usedShare(known), found, standingApprover(known, found, 0.2)]).toEqual([room, used, standing, approver]);
    if (standing !== "") expect(CREDIT_STANDINGS).toContain(standing);
  });

  it.each([
    ["noLimit", "", "noClass"],
    ["noLimit", null, "noClass"],
    ["noLimit", "D", "noClass"],
    ["noLimit", "b", "noFigures"],
    ["over", "", ""],
    ["", "", ""],
  ] as const)("who stands %p in class %p lacks %p", (standing, letter, gap) => expect(limitGap(standing, letter)).toBe(gap));
});
