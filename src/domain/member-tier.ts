/** The tier of each member by what it spends and how often it comes in a year (客户分级). */
import { isBlank, readNumber, shapeOf, textOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { calendarDay, serialOf } from "./dates";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireNotNegative } from "./inputs";

/** A tier and what leads to it; `null` where something does not. */
export interface MemberTier {
  readonly name: string;
  /** Money in a year. */
  readonly spend: number | null;
  /** Visits in a year. */
  readonly visits: number | null;
}

/** The tiers of the fourth text, highest first: 女王卡, 女神卡 and everybody else's 魅力女人卡. */
export const DEFAULT_TIERS = [
  { name: "top", spend: 3990, visits: 200 },
  { name: "middle", spend: 1990, visits: 100 },
  { name: "basic", spend: 0, visits: 0 },
] as const satisfies readonly MemberTier[];

/** What a member of each tier has: points for each plain one, and what comes off its purchases, a fraction (三倍积分、全场商品九折 …). */
export const TIER_BENEFITS = {
  top: { times: 3, discount: 0.1 },
  middle: { times: 2, discount: 0.05 },
  basic: { times: 1, discount: 0 },
} as const satisfies Readonly<Record<(typeof DEFAULT_TIERS)[number]["name"], { readonly times: number; readonly discount: number }>>;

/**
 * Whether a member joined in the year that ends with a day.
 *
 * @param joined serial number of a day; anything else is unknown
 * @param today the last day of the year, likewise
 * @example joinedInYear(45778, 46142) // true
 * @example joinedInYear(45777, 46142) // false
 */
export function joinedInYear(joined: unknown, today: unknown): boolean {
  if (typeof joined !== "number" || typeof today !== "number") return false;
  const { year, month, day } = calendarDay(today);
  return Math.floor(joined) > serialOf(year - 1, month, day) && Math.floor(joined) <= Math.floor(today);
}

/** What stands for the tier of a member who reaches none. */
export const NO_TIER = "–";

/**
 * The tier of each member: the highest one whose spending or whose visits it reaches.
 *
 * @param spend what a member spent in a year, money, net of returns; a blank is 0
 * @param frequency how often it came in the year, 0 or more; a blank is 0
 * @param table one row per tier, highest first: name, least spending, least visits; a blank threshold does not lead there.
 *   Default {@link DEFAULT_TIERS}
 * @returns the tiers' names – the keys "top", "middle", "basic" without a table – in the shape of the ranges; {@link NO_TIER}
 *   for a member who reaches none; `""` where both cells are blank; in its own cell `notANumber` or `outOfRange`
 * @throws SalesbookError differentShape; for the table outOfRange (not three columns), cutsOutOfOrder, notANumber,
 *   missingArgument (a tier without name, or no tier)
 * @example memberTiers([[4000], [1200], [300]], [[3], [120], [4]]) // [["top"], ["middle"], ["basic"]]
 * @example memberTiers([[600], [90]], 0, [["gold", 500, ""]]) // [["gold"], ["–"]]
 */
export function memberTiers(spend: unknown, frequency: unknown, table?: Matrix): ResultMatrix<string> {
  const tiers = table === undefined ? DEFAULT_TIERS : readTiers(table);
  return cellByCell({ spend, frequency }, (spendCell, frequencyCell): Result<string> => {
    const [spent, came] = [numberOr(spendCell, "spend", 0), numberOr(frequencyCell, "frequency", 0)];
    requireNotNegative(came, "frequency");
    if (isBlank(spendCell) && isBlank(frequencyCell)) return "";
    return tiers.find((tier) => reaches(spent, tier.spend) || reaches(came, tier.visits))?.name ?? NO_TIER;
  });
}

function reaches(figure: number, threshold: number | null): boolean {
  return threshold !== null && figure >= threshold;
}

function readTiers(table: Matrix): readonly MemberTier[] {
  const rows = table.filter((row) => !row.every(isBlank));
  if (rows.length === 0) throw tableError("missingArgument", "");
  const tiers = rows.map((row): MemberTier => {
    if (row.length !== 3) throw outOfRange("table", shapeOf(table), "tierTable");
    const [name, spend, visits] = row;
    if (name instanceof SalesbookError) throw name;
    if (isBlank(name)) throw tableError("missingArgument", "");
    return { name: textOf(name), spend: readThreshold(spend), visits: readThreshold(visits) };
  });
  requireDescending(tiers.map((tier) => tier.spend));
  requireDescending(tiers.map((tier) => tier.visits));
  return tiers;
}

function readThreshold(cell: unknown): number | null {
  const threshold = readNumber(cell, "table");
  if (threshold instanceof SalesbookError) throw threshold;
  return threshold === "" ? null : threshold;
}

function requireDescending(thresholds: readonly (number | null)[]): void {
  const given = thresholds.filter((threshold) => threshold !== null);
  given.forEach((threshold, index) => {
    const before = given[index - 1] ?? threshold;
    if (threshold > before) throw tableError("cutsOutOfOrder", `${before}, ${threshold}`);
  });
}

function tableError(code: "missingArgument" | "cutsOutOfOrder", received: string): SalesbookError {
  return new SalesbookError(code, { argument: "table", received, accepted: "tierTable" });
}
