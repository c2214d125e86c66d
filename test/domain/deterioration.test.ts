import { daysOpen } from "../../src/domain/days-open";
import { DETERIORATION_MEASURES, responseStep } from "../../src/domain/deterioration";

// 二、(二)3(2): report at once; act only on a clear instruction; five measures.
it.each([
  ["", "", [], "", "report"],
  ["", "cash only", ["inPlace"], "", "report"],
  [46100, "", [], "", "awaitInstruction"],
  [46100, "", ["refused", "proposed"], "", "awaitInstruction"],
  [46100, "", ["", "inPlace"], "", "withoutInstruction"],
  [46100, "cash only", ["proposed"], "", "act"],
  [46100, "cash only", ["refused", "inPlace"], "", "watch"],
  [46100, "", [], 46120, "closed"],
])("reported %p, instruction %p, measures %p, settled %p: %s", (reported, instruction, measures, settled, step) => {
  expect(responseStep({ reported, instruction, measures, settled })).toBe(step);
});

it("knows the five measures of the text, in its order, the fifth in its two halves", () => {
  expect(DETERIORATION_MEASURES).toEqual(["guarantor", "deposit", "notarised", "lessSupply", "guarantorPays", "inKind"]);
});

it.each([
  [46100, "", 46142, 42],
  [46100.9, "", 46101.1, 1],
  [46142, "", 46142, 0],
  [46143, "", 46142, ""],
  [46100, "", "", ""],
  [46100, 46100, "", 0],
  [46100, 46131.5, 46142, 31],
  ["", 46131, 46142, ""],
] as const)("a case begun on %p and settled on %p is, on %p, %p days old", (begun, settled, today, days) => {
  expect(daysOpen(begun, settled, today)).toBe(days);
});

it("names text, and a case that ended before it began", () => {
  expect(daysOpen("May", "", 46142)).toMatchObject({ code: "notANumber", details: { argument: "begun" } });
  expect(daysOpen(46100, "May", 46142)).toMatchObject({ code: "notANumber", details: { argument: "settled" } });
  expect(daysOpen(46100, 46099, 46142)).toMatchObject({ code: "outOfRange", details: { argument: "settled" } });
});
