/** What a key account may do to a firm, and what the firm does about it (方案一,一 of the text on key accounts). */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { severityOf } from "./severity";

/** The six dangers in the order of the text. */
export const ACCOUNT_RISKS = ["defects", "ownBusiness", "unmanageable", "dictates", "owes", "lazy"] as const;
/** The five measures against them, in the order of the text. */
export const RISK_MEASURES = ["influence", "partnership", "cooperation", "safeguards", "addedService"] as const;

/** What has become of a measure. */
export type MeasureState = "overdue" | "measureMissing" | "open" | "done";

/** The cells of a risk that say what is done about it. */
export interface MeasureCells {
  /** Which measure was chosen; blank while none is. */
  readonly measure: unknown;
  /** Serial number of the day until when; blank while none is set. */
  readonly due: unknown;
  /** What stands where the day is noted on which it was done; blank until then. */
  readonly done: unknown;
}

/**
 * How the measure against a risk stands. What is done is done, whatever was planned; what is late is late, also without a
 * measure; a high risk without a measure is named.
 *
 * @param risk the risk number, 1–25; anything else is no risk
 * @param cells see {@link MeasureCells}
 * @param today serial number of the day; `""` where none is given, so that nothing is late
 * @returns `""` without a risk number
 * @throws SalesbookError notANumber for a text in the place of the day
 * @example measureState(20, { measure: "partnership", due: 46100, done: "" }, 46142) // "overdue"
 * @example measureState(20, { measure: "", due: "", done: "" }, 46142) // "measureMissing"
 */
export function measureState(risk: unknown, { measure, due, done }: MeasureCells, today: number | ""): Result<MeasureState> {
  const day = readNumber(due, "date");
  if (day instanceof SalesbookError) throw day;
  if (typeof risk !== "number") return "";
  if (!isBlank(done)) return "done";
  if (day !== "" && today !== "" && Math.floor(day) < Math.floor(today)) return "overdue";
  return isBlank(measure) && severityOf(risk) === "high" ? "measureMissing" : "open";
}
