/** Table 6-5: the weighted score of each prospect, its grade A–D and the visits planned for it. */
import { finite, isBlank, readNumber, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";
import { toMillionth } from "./rounding";

/** Grades A, B and C begin at these scores; whoever is below is D. A course default: the textbook's text has none. */
export const DEFAULT_GRADE_CUTS: readonly number[] = [80, 60, 40];

/** What stands for the grade of somebody who was scored, but is below the least score of a prospect. */
export const NO_GRADE = "–";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const MOST_CUTS = LETTERS.length - 1;
const FULL_SCORE = 100;

/**
 * The weighted mean of each prospect's scores, rounded to a millionth, so that scores which reach a grade on paper are
 * not held below it by the last binary digit.
 *
 * @param scores one row per prospect, one column per criterion, each 0…100; a blank is not judged yet and left out with
 *   its weight
 * @param weights one per criterion, 0 or more, in any unit; a blank is 0. Default: all equal
 * @returns one score 0…100 per row; `""` where no criterion is judged; in its own row `notANumber` for text or
 *   TRUE/FALSE, `outOfRange` for a score outside 0…100, `zeroDivisor` where all that is judged weighs nothing
 * @throws SalesbookError notANumber or outOfRange for a weight, differentShape where there are more or fewer than criteria
 * @example weightedScores([[90, 70], [60, null]], [3, 1]) // [85, 60]
 * @example weightedScores([[90, 70]]) // [80]
 */
export function weightedScores(scores: Matrix, weights?: readonly unknown[]): Result<number>[] {
  const criteria = scores[0]?.length ?? 0;
  const factors = weights?.map(readWeight) ?? new Array<number>(criteria).fill(1);
  if (factors.length !== criteria && scores.length > 0)
    throw new SalesbookError("differentShape", { argument: "weights", received: factors.length, accepted: criteria, other: "scores" });
  return scores.map((row) => {
    const cells = row.map((cell) => readNumber(cell, "scores"));
    const failed = cells.find((cell) => cell instanceof SalesbookError) ?? cells.map(outsideScores).find((error) => error !== null);
    if (failed !== undefined) return failed;
    let sum = 0;
    let weight = 0;
    cells.forEach((score, index) => {
      if (typeof score !== "number") return;
      sum += score * (factors[index] ?? 0);
      weight += factors[index] ?? 0;
    });
    if (cells.every(isBlank)) return "";
    return weight > 0 ? finite(toMillionth(sum / weight), "weights") : new SalesbookError("zeroDivisor", { argument: "weights" });
  });
}

export interface GradeOptions {
  /** The least scores of A, B, C …, 0…100, none higher than the one before; n of them make n + 1 grades. Default 80, 60, 40. */
  readonly cuts?: readonly unknown[];
  /** Whoever scores less is no prospect and gets {@link NO_GRADE}; at most the last cut. Default 0: everybody has a grade. */
  readonly least?: number;
}

/**
 * The grade of each prospect (准客户分类, table 6-5): A for a score that reaches the first cut, B for the second, and so on;
 * the last letter for all others. The scale is another one than the classes of customers by sales.
 *
 * @param scores a range of scores 0…100, any shape
 * @param options see {@link GradeOptions}
 * @returns the letters in the shape and order of `scores`; `""` for a blank; in its own cell `notANumber` for text or
 *   TRUE/FALSE and `outOfRange` for a score outside 0…100
 * @throws SalesbookError cutsOutOfOrder, outOfRange (a cut outside 0…100, none or more than 25 of them), notANumber
 * @example prospectGrades([[92], [60], [59.5], [12]]) // [["A"], ["B"], ["C"], ["D"]]
 * @example prospectGrades([[92], [12]], { cuts: [90, 50], least: 20 }) // [["A"], ["–"]]
 */
export function prospectGrades(scores: Matrix, options: GradeOptions = {}): ResultMatrix<string> {
  const cuts = readGradeCuts(options.cuts ?? DEFAULT_GRADE_CUTS);
  const least = options.least ?? 0;
  const lowest = cuts.at(-1) ?? 0;
  if (least > lowest) throw cutError("cutsOutOfOrder", `${lowest}, ${least}`);
  if (least < 0) throw cutError("outOfRange", least);
  return scores.map((row) =>
    row.map((cell): Result<string> => {
      const score = readNumber(cell, "scores");
      const failed = outsideScores(score);
      if (failed !== null) return failed;
      if (typeof score !== "number") return score;
      if (score < least) return NO_GRADE;
      const reached = cuts.findIndex((cut) => score >= cut);
      return LETTERS[reached < 0 ? cuts.length : reached] ?? "";
    }),
  );
}

/**
 * The visits planned for each prospect per month.
 *
 * @param grades letters, `""`, {@link NO_GRADE} or errors, as {@link prospectGrades} gives them
 * @param visits how many visits a prospect of each grade gets per month, by letter
 * @returns one number per grade, 0 for {@link NO_GRADE}; `""` and errors stay as they are
 * @example plannedVisits(["B", "", "–"], { A: 4, B: 3 }) // [3, "", 0]
 */
export function plannedVisits(grades: readonly Result<string>[], visits: Readonly<Record<string, number>>): Result<number>[] {
  return grades.map((grade) => (grade === "" || grade instanceof SalesbookError ? grade : (visits[grade] ?? 0)));
}

function readGradeCuts(cuts: readonly unknown[]): number[] {
  if (cuts.length === 0 || cuts.length > MOST_CUTS) throw cutError("outOfRange", cuts.length);
  return cuts.map((cell, index) => {
    const cut = readNumber(cell, "cuts");
    if (cut instanceof SalesbookError) throw cut;
    if (cut === "" || cut < 0 || cut > FULL_SCORE) throw cutError("outOfRange", cut);
    const before = cuts[index - 1];
    if (typeof before === "number" && cut > before) throw cutError("cutsOutOfOrder", `${before}, ${cut}`);
    return cut;
  });
}

function readWeight(cell: unknown): number {
  const weight = readNumber(cell, "weights");
  if (weight instanceof SalesbookError) throw weight;
  if (weight !== "" && weight < 0)
    throw new SalesbookError("outOfRange", { argument: "weights", received: weight, accepted: "notNegative" });
  return weight === "" ? 0 : weight;
}

/** The error of a score that no scale has, or null. */
function outsideScores(score: Result<number>): SalesbookError | null {
  if (score instanceof SalesbookError) return score;
  if (score === "" || (score >= 0 && score <= FULL_SCORE)) return null;
  return new SalesbookError("outOfRange", { argument: "scores", received: score, accepted: "score" });
}

function cutError(code: "outOfRange" | "cutsOutOfOrder", received: number | string): SalesbookError {
  return new SalesbookError(code, { argument: "cuts", received, accepted: "gradeCuts" });
}
