import { SalesbookError } from "../../src/domain/errors";
import { CUSTOMER_NUMBERS, MARGIN_LEVELS, RELATION_TYPES, relationType, relationTypes } from "../../src/domain/relation-type";
import { CUSTOMER_IMPORTANCES, WIN_BACK_ACTIONS, winBackAction, winBackActions } from "../../src/domain/win-back";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

describe("relation type", () => {
  // Kotler, levels of relationship marketing: number of customers down, margin across.
  it.each([
    ["many", ["basic", "reactive", "accountable"]],
    ["medium", ["reactive", "accountable", "proactive"]],
    ["few", ["accountable", "proactive", "partnership"]],
  ])("with %s customers", (customers, types) => {
    expect(MARGIN_LEVELS.map((margin) => relationType(customers, margin))).toEqual(types);
  });

  it("is a step closer with each step to fewer customers or more margin", () => {
    CUSTOMER_NUMBERS.forEach((customers, fewer) =>
      MARGIN_LEVELS.forEach((margin, more) => {
        expect(relationType(customers, margin)).toBe(RELATION_TYPES[fewer + more]);
      }),
    );
  });

  it.each<[unknown, unknown, unknown]>([
    ["多", "低", "basic"],
    [" Few ", "ＨＩＧＨ", "partnership"],
    ["適中", "适中", "accountable"],
    ["少", "高", "partnership"],
    ["", "high", ""],
    ["many", null, ""],
    [0, 0, ""],
    ["some", "high", "unknownChoice customers"],
    ["many", "50%", "unknownChoice margin"],
    ["many", true, "unknownChoice margin"],
    ["high", "many", "unknownChoice customers"],
  ])("%p customers and a margin of %p make %p", (customers, margin, expected) =>
    expect(outcome(() => relationType(customers, margin))).toBe(expected),
  );

  it("columns keep their shape, and a refused row leaves the others alone", () => {
    const error = new SalesbookError("zeroDivisor", { argument: "sales" });
    expect(plain(relationTypes(deepFreeze([["many"], ["few"], [""], ["x"], [error]]), "low"))).toEqual([
      "basic",
      "accountable",
      "",
      "unknownChoice customers",
      "zeroDivisor sales",
    ]);
    expect(outcome(() => relationTypes([["many"], ["few"]], [["low", "high"]]))).toBe("differentShape margin");
  });
});

describe("win-back", () => {
  // Text 004, 客户挽回: by importance.
  it("does the more the more important a customer was", () => {
    expect(CUSTOMER_IMPORTANCES.map(winBackAction)).toEqual(WIN_BACK_ACTIONS);
    expect(WIN_BACK_ACTIONS).toEqual(["atAllCost", "tryToWinBack", "ifConvenient", "letGo"]);
  });

  it.each<[unknown, unknown]>([
    ["重要", "atAllCost"],
    ["重要客户", "atAllCost"],
    ["普通客戶", "tryToWinBack"],
    ["一般", "tryToWinBack"],
    ["小客户", "ifConvenient"],
    ["劣質", "letGo"],
    [" Harmful", "letGo"],
    [0, ""],
    [null, ""],
    ["key", "unknownChoice importance"],
    [1, "unknownChoice importance"],
  ])("of %p is %p", (importance, expected) => expect(outcome(() => winBackAction(importance))).toBe(expected));

  it("columns keep their shape", () => {
    expect(
      plain(
        winBackActions(
          deepFreeze([
            ["small", ""],
            ["?", "重要"],
          ]),
        ),
      ),
    ).toEqual([
      // prettier-ignore
      "ifConvenient",
      "",
      "unknownChoice importance",
      "atAllCost",
    ]);
  });
});
