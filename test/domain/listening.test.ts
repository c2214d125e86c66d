import { LISTENING_METHODS, LISTENING_STAGES, listeningBehind } from "../../src/domain/listening";
import { importanceByValue, winBackAction } from "../../src/domain/win-back";

const limits = { important: 50000, ordinary: 10000 };

// The fourth text: an important customer at all cost, an ordinary one as far as it goes, a small one on occasion.
it.each([
  [386000, false, "important", "atAllCost"],
  [50000, false, "important", "atAllCost"],
  [49999.99, false, "ordinary", "tryToWinBack"],
  [10000, false, "ordinary", "tryToWinBack"],
  [9999, false, "small", "ifConvenient"],
  [-20, false, "small", "ifConvenient"],
  [0, false, "small", "ifConvenient"],
  [386000, true, "harmful", "letGo"],
  ["", true, "harmful", "letGo"],
  ["", false, "", ""],
])("a customer worth %p (harmful: %p) is %s: %s", (value, isHarmful, importance, action) => {
  expect(importanceByValue(value, isHarmful, limits)).toBe(importance);
  expect(winBackAction(importance)).toBe(action);
});

it("names text, and limits that run the wrong way", () => {
  expect(importanceByValue("much", true, limits)).toMatchObject({ code: "notANumber", details: { argument: "value" } });
  expect(() => importanceByValue(5, false, { important: 1, ordinary: 2 })).toThrow(expect.objectContaining({ code: "cutsOutOfOrder" }));
});

// 倾听客户: talks, visits and calls with existing customers; web, visits and third parties for rivals' and potential ones.
it("knows five methods and three kinds of customers", () => {
  expect(LISTENING_METHODS).toEqual(["talk", "visit", "call", "web", "thirdParty"]);
  expect(LISTENING_STAGES).toEqual(["existing", "rivals", "potential"]);
});

it.each([
  [[4, 2, ""], [3, 5, 1], 1],
  [[4, 2, 3], ["", "", ""], 9],
  [["", "", ""], [3, 5, 1], ""],
  [[0, "", ""], [3, "", ""], 0],
  [[4, "x", ""], ["x", 2, 3], 4],
])("of %p planned, %p done leaves %p", (planned, done, behind) => {
  expect(listeningBehind(planned, done)).toBe(behind);
});
