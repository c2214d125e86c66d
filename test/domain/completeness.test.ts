import { checklistCompleteness, completeness, isAnswered, missingItems } from "../../src/domain/completeness";
import { SalesbookError } from "../../src/domain/errors";
import { seeded } from "../support/random";

it.each([
  ["a name", "林素梅", true],
  ["a zero: nothing owed is an answer", 0, true],
  ["FALSE", false, true],
  ["an error that a formula left", new SalesbookError("notANumber"), true],
  ["nothing", null, false],
  ["a cell that was never there", undefined, false],
  ["a formula that shows nothing", "", false],
  ["spaces, as TRIM takes them", "   ", false],
  ["a full-width space, which TRIM leaves", "\u3000", true],
])("%s", (_, cell, expected) => {
  expect(isAnswered(cell)).toBe(expected);
});

it("counts questions and answers", () => {
  expect(completeness(Object.freeze(["林", null, 12, " "]))).toEqual({ asked: 4, filled: 2, share: 0.5 });
  expect(completeness([null])).toEqual({ asked: 1, filled: 0, share: 0 });
  expect(completeness([])).toEqual({ asked: 0, filled: 0, share: "" });
});

it("leaves out of a checklist what is not asked, and takes a blank mark for missing", () => {
  expect(checklistCompleteness(Object.freeze(["yes", "no", "notAsked", null]))).toEqual({ asked: 3, filled: 1, share: 1 / 3 });
  expect(checklistCompleteness(["notAsked", "notAsked"])).toEqual({ asked: 0, filled: 0, share: "" });
});

it.each([
  ["asked and not filled", ["yes", "no", null, "later"], [true, true, true, true], [false, true, true, true]],
  ["not required", ["yes", "no", null], [true, false, false], [false, false, false]],
  ["not asked", ["no", "notAsked"], [true, true], [true, false]],
  ["a card not begun", [null, "", "notAsked"], [true, true, true], [false, false, false]],
])("finds required items that are missing: %s", (_, marks, required, expected) => {
  expect(missingItems(Object.freeze(marks), Object.freeze(required))).toEqual(expected);
});

it("grows with every answer and is whole when all are given, in random cards", () => {
  const random = seeded(602);
  for (let card = 0; card < 200; card++) {
    const answers: unknown[] = Array.from({ length: 1 + Math.floor(random() * 30) }, () => (random() < 0.5 ? null : random()));
    const before = completeness(answers);
    expect(before.filled).toBe(answers.length - answers.filter((answer) => answer === null).length);
    const missing = answers.indexOf(null);
    if (missing < 0) expect(before.share).toBe(1);
    else expect(completeness(answers.with(missing, "now given")).filled).toBe(before.filled + 1);
  }
});
