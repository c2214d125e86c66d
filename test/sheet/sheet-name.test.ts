/** Names of sheets as Excel accepts them: its own dialog refuses these. */
import { acceptedName, sheetNameProblem } from "../../src/sheet/sheet-name";

test.each<readonly [name: string, problem: string | null]>([
  ["Sales 2026", null],
  ["销售（一）", null],
  ["x".repeat(31), null],
  ["Bob's", null],
  ["", "empty"],
  ["x".repeat(32), "long"],
  ...[...":\\/?*[]"].map((character) => [`a${character}b`, "characters"] as const),
  ["'a", "apostrophe"],
  ["a'", "apostrophe"],
  ["history", "reserved"],
  ["TAKEN", "taken"],
])("%s: %s", (name, problem) => {
  expect(sheetNameProblem(name, ["Taken"])).toBe(problem);
});

test.each([
  ["Q1/Q2: plan", [], "Q1 Q2  plan"],
  ["''", [], "Sheet"],
  ["x".repeat(40), [], "x".repeat(31)],
  ["x".repeat(31), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ["Data", ["data", "Data (2)"], "Data (3)"],
])("%s beside %j becomes %s", (wanted, others, name) => {
  expect(acceptedName(wanted, others, "Sheet")).toBe(name);
});
