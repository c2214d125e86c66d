/** Ranks, places, shares and classes of amounts (table 6-9), and lists in the order of places. */
import { abcClasses } from "../../domain/abc";
import { cumulativeShares, places, ranks, salesShares } from "../../domain/ranking";
import type { Kind, Value } from "../model";
import type { ColumnDefinition } from "./column";

/** What an amount column gives where it holds no number: blank for a blank, an error for a text. */
const unlessNumber = (field: string, formula: string): string => `IF(ISNUMBER({${field}}),${formula},IF({${field}}="","",#VALUE!))`;

/** The sum of a column in which net returns count 0. */
export function positiveTotal(amount: string): string {
  return `SUMIF({${amount}:column},">0")`;
}

/** The rank of each amount, 1 for the largest; equal amounts share it. */
export function rankColumn(amount: string): ColumnDefinition {
  return {
    kind: "whole",
    formula: unlessNumber(amount, `RANK({${amount}},{${amount}:column})`),
    values: (column) => ranks(column(amount)),
  };
}

/**
 * The place of each row: as the rank, but rows that share one take their places in the order of entry.
 *
 * @param field whole numbers that are equal for the rows that share a rank: comparing amounts themselves with a criterion
 *   sees 15 digits only
 * @param rank the formula of that rank
 */
export function placeFormula(field: string, rank: string): string {
  return `IF(ISNUMBER({${field}}),${rank}+COUNTIF({${field}:above},{${field}})-1,{${field}})`;
}

/** The place of each amount by its rank in the field `rank`. */
export function placeColumn(amount: string): ColumnDefinition {
  return { kind: "whole", formula: placeFormula("rank", "{rank}"), values: (column) => places(column(amount)) };
}

/** @param total the formula of the sum, in which net returns count 0 */
export function shareColumn(amount: string, total: string): ColumnDefinition {
  return {
    kind: "share",
    formula: unlessNumber(amount, `IF(${total}>0,MAX({${amount}},0)/${total},0)`),
    values: (column) => salesShares(oneColumn(column(amount))).map(first),
  };
}

/** The sum of the amounts whose number in a field stands so to that of the row. */
function reached(amount: string, sign: "<" | "<=", field: "rank" | "place"): string {
  return `SUMIFS({${amount}:column},{${field}:column},"${sign}"&{${field}},{${amount}:column},">0")`;
}

/** The share that is reached with each amount, in the order of entry, by the places in the field `place`. */
export function cumulativeShareColumn(amount: string): ColumnDefinition {
  const total = positiveTotal(amount);
  return {
    kind: "share",
    formula: `IF(ISNUMBER({place}),IF(${total}>0,${reached(amount, "<=", "place")}/${total},0),{place})`,
    values: (column) => cumulativeShares(oneColumn(column(amount))).map(first),
  };
}

/**
 * The class of each amount, in the order of entry: A where the customers with a better rank stay below the first cut, B
 * below the second. Needs the field `rank`.
 *
 * @param cuts shares of the total, fractions
 */
export function classColumn(amount: string, cuts: readonly [number, number]): ColumnDefinition {
  const isBelow = (cut: number): string => `${reached(amount, "<", "rank")}<=(${cut}-1E-9)*${positiveTotal(amount)}`;
  return {
    kind: "class",
    formula: `IF(ISNUMBER({rank}),IF({${amount}}<=0,"C",IF(${isBelow(cuts[0])},"A",IF(${isBelow(cuts[1])},"B","C"))),{rank})`,
    values: (column) => abcClasses(oneColumn(column(amount)), { cuts: [...cuts] }).map(first),
  };
}

/** The numbers of a list's rows, from 1 to the number of places in a field. */
export function positionFormula(by: string): string {
  return `IF({rowNumber}<=COUNT({${by}:column}),{rowNumber},"")`;
}

/** What stands in a field of the row whose place, in the field `by`, is that of the list's row in `position`. */
export function atPosition(field: string, by = "place", position = "position"): string {
  return `INDEX({${field}:column},MATCH({${position}},{${by}:column},0))`;
}

/** The same as a column of the list; a text stays a text, blank or not. */
export function listedFormula(field: string, kind: Kind, by = "place", position = "position"): string {
  const isText = kind === "text" || kind === "choice" || kind === "class";
  return `IF({${position}}="","",${atPosition(field, by, position)}${isText ? '&""' : ""})`;
}

function oneColumn(values: readonly Value[]): Value[][] {
  return values.map((value) => [value]);
}

function first(row: readonly Value[]): Value {
  return row[0] ?? "";
}
