/** Points of the teacher's own: they count, and a cell never earns more than it is worth. */
import { exerciseWords } from "../../src/i18n/exercise";
import { overridesIn, withOverrides } from "../../src/exercise/overrides";
import type { MarkedStudent } from "../../src/exercise/mark";

const { report: words, columns } = exerciseWords.en;
const HEADINGS = [columns.id[0]!, words.table, words.row, words.override, words.code];

/** What a report says with this in the teacher's column, of a cell of the list or of one that only a person can judge. */
const typed = (own: string | number | null, field = "share") =>
  overridesIn([{ name: words.cellSheet, rows: [HEADINGS, ["007", "6-9", 2, own, field]] }])!;

/** A student with a wrong share worth 0.15, and a reason to be read. */
const MARKED = {
  student: { id: "007", name: "Bond" },
  cells: [{ asked: { table: "6-9", id: "share" }, row: 1, points: 0, outOf: 0.15 }],
  open: [{ asked: { table: "6-9", id: "reason" }, row: 1, given: "late" }],
  points: 0,
  outOf: 0.15,
} as unknown as MarkedStudent;

const refusal = (own: string | number, field?: string): unknown => {
  try {
    return withOverrides(MARKED, typed(own, field)).points;
  } catch (error) {
    return error;
  }
};

test("take the place of those that were reckoned, as numbers or as text", () => {
  expect(withOverrides(MARKED, typed(0.1)).points).toBe(0.1);
  expect(withOverrides(MARKED, typed("0.15")).points).toBe(0.15);
  expect(withOverrides(MARKED, typed(2, "reason")).points).toBe(2);
  expect(withOverrides(MARKED, typed(null)).points).toBe(0);
});

test("are refused where the cell is not worth so many, below 0, and where they are no number", () => {
  const details = { student: "007", table: "6-9", field: "share", row: 2, accepted: 0.15 };
  expect(refusal(99)).toMatchObject({ code: "ownPoints", details: { ...details, received: 99 } });
  expect(refusal(-1)).toMatchObject({ code: "ownPoints", details: { ...details, received: -1 } });
  expect(refusal("good")).toMatchObject({ code: "ownPoints", details: { ...details, received: "good" } });
  expect(refusal("good", "reason")).toMatchObject({ code: "ownPoints", details: { field: "reason", accepted: "…" } });
});
