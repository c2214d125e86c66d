/** Who are the important customers: classes, shares, averages and grades. */
import { abcClasses } from "../../domain/abc";
import { readRule, readTies } from "../../domain/abc-rules";
import { abcSensitivity } from "../../domain/abc-sensitivity";
import { monthlyAverages } from "../../domain/averages";
import { prospectGrades } from "../../domain/prospects";
import { cumulativeShares, salesShares, standardAmounts } from "../../domain/ranking";
import { choice, list, optional, range } from "../arguments";
import { entry } from "../entry";

export const classification = {
  ABCCLASS: entry(
    { amounts: range, cuts: optional(list), rule: optional(choice(readRule)), ties: optional(choice(readTies)) },
    ({ amounts, ...options }) => abcClasses(amounts, options),
  ),
  ABCSENSITIVITY: entry({ amounts: range, cuts: optional(list) }, ({ amounts, cuts }) => abcSensitivity(amounts, cuts)),
  SALESSHARE: entry({ amounts: range }, ({ amounts }) => salesShares(amounts)),
  CUMSHARE: entry({ amounts: range }, ({ amounts }) => cumulativeShares(amounts)),
  MONTHLYAVERAGE: entry({ months: range }, ({ months }) => monthlyAverages(months).map((average) => [average])),
  STANDARDAMOUNT: entry({ amounts: range, rank: range }, ({ amounts, rank }) => standardAmounts(amounts, rank)),
  PROSPECTGRADE: entry({ scores: range, cuts: optional(list) }, ({ scores, cuts }) => prospectGrades(scores, { cuts })),
};
