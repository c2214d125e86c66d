/** How grave a risk is: likelihood and impact on scales of five, their product, and the map of all risks. */
import { readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { requireWhole, outOfRange } from "./inputs";
import type { Severity } from "./severities";

/** Likelihood and impact are judged from 1 to this. */
export const MOST_POINTS = 5;

/** The risk number from which a risk is so grave; our own limits, the usual ones of a map of five by five. */
export const SEVERITY_FROM: Readonly<Record<Severity, number>> = { low: 1, medium: 5, high: 15 };

/**
 * The risk number: likelihood × impact.
 *
 * @param likelihood, impact whole numbers from 1 (hardly ever, hardly felt) to 5 (almost certain, grave)
 * @returns points from 1 to 25; `""` where one is blank
 * @throws SalesbookError notANumber, notWholeNumber, outOfRange
 * @example riskNumber(4, 5) // 20
 */
export function riskNumber(likelihood: unknown, impact: unknown): Result<number> {
  const [often, much] = [readNumber(likelihood, "likelihood"), readNumber(impact, "impact")];
  if (often instanceof SalesbookError) throw often;
  if (much instanceof SalesbookError) throw much;
  if (often === "" || much === "") return "";
  return pointsFrom(often, "likelihood") * pointsFrom(much, "impact");
}

/**
 * How grave a risk number is: low below 5, high from 15.
 *
 * @param risk see {@link riskNumber}
 * @example severityOf(12) // "medium"
 */
export function severityOf(risk: number): Severity {
  if (risk >= SEVERITY_FROM.high) return "high";
  return risk >= SEVERITY_FROM.medium ? "medium" : "low";
}

/**
 * The heat map: how many risks have each likelihood and impact.
 *
 * @param likelihoods, impacts one cell per risk; risks whose points are blank or refused are left out
 * @returns five lists by likelihood 1 to 5, each of five counts by impact 1 to 5
 * @example riskMap([5, 5, 1, ""], [2, 2, 3, 1])[4] // [0, 2, 0, 0, 0]
 * @example riskMap([5, 5, 1, ""], [2, 2, 3, 1])[0] // [0, 0, 1, 0, 0]
 */
export function riskMap(likelihoods: readonly unknown[], impacts: readonly unknown[]): number[][] {
  const isPoint = (cell: unknown): cell is number => Number.isInteger(cell) && Number(cell) >= 1 && Number(cell) <= MOST_POINTS;
  const counts = Array.from({ length: MOST_POINTS }, () => Array.from({ length: MOST_POINTS }, () => 0));
  likelihoods.forEach((likelihood, row) => {
    const impact = impacts[row];
    if (isPoint(likelihood) && isPoint(impact)) counts[likelihood - 1]![impact - 1]! += 1;
  });
  return counts;
}

function pointsFrom(value: number, argument: string): number {
  requireWhole(value, argument, 1, "wholeNumber");
  if (value > MOST_POINTS) throw outOfRange(argument, value, "wholeNumber");
  return value;
}
