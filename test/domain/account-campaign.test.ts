import {
  ATTACK_MOVES,
  CAMPAIGN_STEPS,
  campaignProgress,
  campaignState,
  movesDone,
  nextMove,
  fileState,
} from "../../src/domain/account-campaign";
import { seeded } from "../support/random";

it("knows the five steps and the six moves of the text", () => {
  expect([CAMPAIGN_STEPS.length, ATTACK_MOVES.length]).toEqual([5, 6]);
});

const DONE = ["done", "done", "done", "done", "done", "done"];

it.each([
  ["find", [], 0.2],
  ["find", DONE, 0.2],
  ["attack", [], 0.2],
  ["attack", ["done", "underWay", "done", "notYet", "", null], 4 / 3 / 5],
  ["attack", DONE, 0.4],
  ["hold", [], 0.6],
  ["defend", DONE, 0.8],
  ["self", DONE, 1],
  ["", DONE, ""],
  [null, [], ""],
])("the step %p with the moves %p has come %p of the way", (step, moves, progress) => {
  expect(campaignProgress(step, moves)).toBe(progress);
});

it("refuses a step that is none", () => {
  expect(() => campaignProgress("rest", [])).toThrow(expect.objectContaining({ code: "unknownChoice" }));
});

// A later move may be done before an earlier one; the earlier one is still next.
it.each([
  ["attack", ["done", "underWay", "done", "", "", ""], "need"],
  ["attack", [], "information"],
  ["attack", DONE, ""],
  ["hold", ["done", "done", "done", "underWay", "done", "done"], "buying"],
  ["self", ["done", "done", "done", "done", "done", ""], "contact"],
  ["find", [], ""],
  ["", [], ""],
  ["rest", [], ""],
])("at the step %p with the moves %p the next is %p", (step, moves, next) => {
  expect(nextMove(step, moves)).toBe(next);
});

it("goes forward with every move that is done, and never back", () => {
  const random = seeded(13);
  for (let round = 0; round < 100; round++) {
    const moves = ATTACK_MOVES.map(() => ["done", "underWay", "notYet", ""][Math.floor(random() * 4)] ?? "");
    let done = 0;
    for (const move of moves) if (move === "done") done++;
    expect(movesDone(moves)).toBe(done);
    expect(campaignProgress("attack", moves)).toBeCloseTo(0.2 + done / 30, 12);
    expect(nextMove("attack", moves)).toBe(done === 6 ? "" : ATTACK_MOVES[moves.findIndex((move) => move !== "done")]);
  }
});

// On 30 April 2026, stalled after 14 days.
it.each([
  ["hold", "Talk", 46150, "moving"],
  ["hold", "Talk", 46142, "moving"],
  ["hold", "Talk", 46142.9, "moving"],
  ["hold", "Talk", 46141, "late"],
  ["hold", "Talk", 46129, "late"],
  ["hold", "Talk", 46128, "stalled"],
  ["hold", "", 46150, "noAction"],
  ["hold", "Talk", "", "noAction"],
  ["", "Talk", 46150, ""],
  ["rest", "Talk", 46150, ""],
])("the step %p, the action %p until %p: %p", (step, action, due, state) => {
  expect(campaignState(step, action, due, 46142, 14)).toBe(state);
});

it("nothing is late while no day is given", () => {
  expect([campaignState("hold", "Talk", 1000, "", 14), campaignState("hold", "", "", "", 14)]).toEqual(["moving", "noAction"]);
});

it("a text is no day, with or without a campaign", () => {
  for (const step of ["hold", ""])
    expect(() => campaignState(step, "Talk", "May", 46142, 14)).toThrow(expect.objectContaining({ code: "notANumber" }));
});

it.each<[unknown, number | "", unknown]>([
  [45962, 46142, "current"],
  [45961, 46142, "outOfDate"],
  [45961.9, 46142.1, "outOfDate"],
  [46150, 46142, "current"],
  ["", 46142, ""],
  [null, 46142, ""],
  [45000, "", ""],
])("a file gone through on day %p is on day %p, good for 180 days, %p", (updated, today, expected) =>
  expect(fileState(updated, today, 180)).toBe(expected),
);

it("a day that is text is refused", () => {
  expect(() => fileState("last year", 46142, 180)).toThrow("notANumber");
});
