import {
  CHECKLIST_VERDICTS,
  checklistMark,
  checklistResult,
  checklistWeight,
  overallVerdict,
  readyShare,
  warningPlaces,
  type ChecklistVerdict,
} from "../../src/domain/checklist";
import { NEGOTIATION_QUESTIONS } from "../../src/tables/p14-negotiation/spec";
import { SURVEY_QUESTIONS } from "../../src/tables/p06-credit-survey/spec";
import { seeded } from "../support/random";

// 二、(二)2 of the text: fourteen questions about the owner, thirteen about the firm, thirteen and ten about money. Yes is
// the good answer where the text asks for something one hopes to find.
it.each([
  ["person", 14, [7]],
  ["firm", 13, [1, 2, 3, 12]],
  ["raising", 13, []],
  ["paying", 10, []],
])("the checklist %s has %i questions, and yes is good for those numbered %j only", (group, count, good) => {
  const questions = SURVEY_QUESTIONS.filter((question) => question.group === group);
  expect(questions).toHaveLength(count);
  expect(questions.flatMap((question, index) => (question.good === "yes" ? [index + 1] : []))).toEqual(good);
});

it("has no question twice, and no other group", () => {
  expect(SURVEY_QUESTIONS).toHaveLength(50);
  expect(new Set(SURVEY_QUESTIONS.map(({ question }) => question)).size).toBe(50);
});

// 方案三 and 方案四: five points that one hopes to have, four misconceptions that one hopes not to share.
it("asks for five points of preparation, for which yes is good, and four misconceptions, for which it is not", () => {
  expect(NEGOTIATION_QUESTIONS.map(({ group, good }) => `${group} ${good}`)).toEqual([
    ...Array<string>(5).fill("preparation yes"),
    ...Array<string>(4).fill("misconceptions no"),
  ]);
  expect([readyShare(["fine", "unproven", "warns", "", "fine"]), readyShare([])]).toEqual([0.4, ""]);
});

it.each([
  ["yes", "no", 1, "warns"],
  ["no", "no", 1, "fine"],
  ["yes", "yes", 1, "fine"],
  ["no", "yes", 1, "warns"],
  // Unknown is not no, and neither is anything else.
  ["unknown", "no", 1, ""],
  ["unknown", "yes", 1, ""],
  ["", "yes", "", ""],
  [null, "no", 0, ""],
  ["x?*", "no", 3, ""],
] as const)("the answer %p where %p is good, weight %p: %p", (answer, good, weight, mark) => {
  expect(checklistMark(answer, good, weight)).toBe(mark);
});

it("asks for evidence of the good answer only", () => {
  expect([checklistMark("yes", "yes", 1, false), checklistMark("no", "yes", 1, false), checklistMark("", "yes", 1, false)]).toEqual([
    "unproven",
    "warns",
    "",
  ]);
});

it("refuses a weight that is none, whatever the answer", () => {
  expect(checklistMark("", "no", "heavy")).toMatchObject({ code: "notANumber", details: { argument: "weights", received: "heavy" } });
  expect(checklistMark("yes", "no", -1)).toMatchObject({ code: "outOfRange", details: { argument: "weights", received: -1 } });
});

it.each([
  ["warns", 2, 2],
  ["fine", "", 1],
  ["fine", 0, 0],
  ["unproven", 2, ""],
  ["", 2, ""],
])("a question marked %p with weight %p counts %p", (mark, weight, counts) => {
  expect(checklistWeight(mark, weight)).toBe(counts);
});

describe("what a list says", () => {
  const marks = (fine: number, warns: number, open: number): string[] => [
    ...Array<string>(fine).fill("fine"),
    ...Array<string>(warns).fill("warns"),
    ...Array<string>(open).fill(""),
  ];
  // Two thirds of thirteen are 8.67: eight answers are too few, nine are enough. Good from 80 %, fair from 60 %.
  it.each([
    [8, 0, 5, "unfinished"],
    [9, 0, 4, "good"],
    [4, 2, 3, "fair"],
    [8, 2, 0, "good"],
    [7, 3, 0, "fair"],
    [6, 4, 0, "fair"],
    [5, 5, 0, "poor"],
    [0, 0, 3, "unfinished"],
    [2, 0, 1, "good"],
  ])("%i fine, %i warning, %i open: %s", (fine, warns, open, verdict) => {
    const list = marks(fine, warns, open);
    expect(checklistResult(list, []).verdict).toBe(verdict);
    expect(checklistResult(list, []).share).toBeCloseTo((fine + warns) / (fine + warns + open), 15);
  });

  it("weighs the warnings, and leaves a mark that is not proven or an error unanswered", () => {
    const result = checklistResult(["warns", "fine", "fine", "unproven", checklistMark("yes", "no", "x")], [3, 1, "", 5, "x"]);
    expect(result).toEqual({ asked: 5, answered: 3, share: 0.6, weight: 5, warnings: 3, score: 0.4, verdict: "unfinished" });
  });

  it("has no score where nothing that counts is answered", () => {
    expect(checklistResult(["fine", "warns"], [0, 0])).toMatchObject({ share: 1, warnings: 0, score: "", verdict: "" });
    expect(checklistResult([], [])).toMatchObject({ asked: 0, share: "", verdict: "unfinished" });
  });

  it.each<[ChecklistVerdict[], ChecklistVerdict]>([
    [["good", "good"], "good"],
    [["good", "fair"], "fair"],
    [["poor", "fair", "good"], "poor"],
    [["poor", "unfinished"], "unfinished"],
  ])("groups that say %j say together %s", (verdicts, verdict) => {
    expect(overallVerdict(verdicts)).toBe(verdict);
    expect(overallVerdict([...verdicts, ""])).toBe("unfinished");
    expect(CHECKLIST_VERDICTS).toContain(verdict);
  });
});

it("agrees with counting by hand for any marks and weights", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed);
    const rows = Array.from({ length: 1 + Math.floor(random() * 30) }, () => ({
      mark: ["fine", "warns", "", "unproven"][Math.floor(random() * 4)] ?? "",
      weight: random() < 0.2 ? "" : Math.floor(random() * 5),
    }));
    let [answered, all, bad] = [0, 0, 0];
    for (const { mark, weight } of rows) {
      const counts = weight === "" ? 1 : Number(weight);
      if (mark === "fine" || mark === "warns") [answered, all] = [answered + 1, all + counts];
      if (mark === "warns") bad += counts;
    }
    const [marks, weights] = [rows.map(({ mark }) => mark), rows.map(({ weight }) => weight)];
    const result = checklistResult(marks, weights);
    expect(result).toMatchObject({ answered, warnings: bad, share: answered / rows.length });
    expect(result.score === "" ? -1 : result.score).toBeCloseTo(all === 0 ? -1 : (all - bad) / all, 6);
    expect(result.verdict === "unfinished").toBe(3 * answered < 2 * rows.length);

    // A warning stands after all heavier ones and after equal ones that are asked before it.
    const weightOf = (row: number): number => (weights[row] === "" ? 1 : Number(weights[row]));
    const places = marks.map((mark, row) => {
      if (mark !== "warns") return "";
      let before = 0;
      for (let other = 0; other < marks.length; other++)
        if (marks[other] === "warns" && (weightOf(other) > weightOf(row) || (weightOf(other) === weightOf(row) && other < row))) before++;
      return before + 1;
    });
    expect(warningPlaces(marks, weights)).toEqual(places);
  }
});
