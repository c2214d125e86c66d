/** The formulas of P12, step by step. */
import { CAUTIONS, DAYS_JUDGED, MONTHS_JUDGED, POTENTIALS, type SmallReason } from "../../domain/small-customers";

export const CRITERIA = ["yearSales", "trend", "potential", "years"] as const;

/** The condition that a month holds text. */
export const TEXT_IN_MONTHS = `COUNT({month:row})+COUNTBLANK({month:row})<{month:count}`;
/** A usual month of six: their mean without the largest and the smallest, of which one is 0 where a month is blank. */
export const usualMonth = (first: number): string => {
  const half = `INDEX({month:row},${first}):INDEX({month:row},${first + MONTHS_JUDGED / 2 - 1})`;
  const ends = (also: string): string => `MAX(${also}${half})+MIN(${also}${half})`;
  return `ROUND((SUM(${half})-IF(COUNT(${half})<${MONTHS_JUDGED / 2},${ends("0,")},${ends("")}))/4,6)`;
};
const limited = (part: string): string => `MIN(1,MAX(0,${part}))`;

/** Points for each criterion, by its weight, of 100; blank while something is not known. */
export function scoreFormula(): string {
  const points: Readonly<Record<(typeof CRITERIA)[number], string>> = {
    yearSales: limited("{yearSales}/{fullSales}"),
    trend: limited("0.5+{trend}"),
    potential: "IF({potential}={'high'},1,IF({potential}={'medium'},0.5,0))",
    years: limited("{years}/{fullYears}"),
  };
  const sum = CRITERIA.map((criterion) => `{weight.${criterion}}*${points[criterion]}`).join("+");
  const isKnown = `ISNUMBER({trend})*ISNUMBER({years})*OR(${POTENTIALS.map((name) => `{potential}={'${name}'}`).join(",")})`;
  return `IF(${isKnown},IF(SUM({weight:cells})<=0,#NUM!,ROUND(100*(${sum})/SUM({weight:cells}),6)),"")`;
}

/** Questions in the order in which they are asked; the first that is answered with yes gives the reason. */
const FIRST_QUESTIONS: readonly (readonly [question: string, reason: SmallReason])[] = [
  [`OR({trend}="",IF(ISNUMBER({years}),{years}*365.25<${DAYS_JUDGED}))`, "tooShort"],
  ["NOT(ISNUMBER({score}))", "notAssessed"],
  ["{potential}={'high'}", "hasPotential"],
  ["{trend}>={growing}", "growing"],
];

/** Why a customer is kept, developed or let go; blank where nothing was bought, and where an error stands. */
export function reasonFormula(): string {
  const good = "IF({years}>={fullYears},{'loyal'},{'paysItsWay'})";
  const poor = `IF(N({met})<${CAUTIONS.length},{'cautionsOpen'},IF({trend}<=-{growing},{'smallFalling'},{'smallFlat'}))`;
  const byScore = `IF({score}>={lowScore},${good},${poor})`;
  const reason = FIRST_QUESTIONS.reduceRight((rest, [question, name]) => `IF(${question},{'${name}'},${rest})`, byScore);
  return `IF(ISERROR({trend}),"",IF({yearSales}="","",${reason}))`;
}

/** What follows from the reason. */
export function decisionFormula(): string {
  const isOneOf = (...reasons: readonly SmallReason[]): string => `OR(${reasons.map((reason) => `{reason}={'${reason}'}`).join(",")})`;
  const kept = `IF(${isOneOf("hasPotential", "growing")},{'develop'},{'keep'})`;
  return `IF({reason}="","",IF(${isOneOf("smallFalling", "smallFlat")},{'letGo'},${kept}))`;
}
