/** What a user means by the text typed into a cell. */
import { serialOf } from "../sheet/dates";

/**
 * A number as typed into a cell: thousands separators, full-width digits and a percent sign are understood.
 *
 * @returns `null` when it is no number
 * @example numberTyped("12,000") // 12000
 * @example numberTyped("45%") // 0.45
 */
export function numberTyped(typed: string | number | boolean | null): number | null {
  if (typeof typed === "number") return Number.isFinite(typed) ? typed : null;
  if (typeof typed !== "string") return null;
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(typed.normalize("NFKC").trim());
  const digits = match?.[1]?.replaceAll(",", "");
  if (!digits || !/\d/.test(digits)) return null;
  return match?.[2] ? Number(digits) / 100 : Number(digits);
}

/**
 * A date as typed into a cell, year first: 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日.
 *
 * @returns the serial number of the day, or `null` when it is no date; a serial number stays as it is
 * @example dateTyped("2026年3月1日") // 46082
 */
export function dateTyped(typed: string | number | boolean | null): number | null {
  if (typeof typed === "number") return Number.isFinite(typed) ? typed : null;
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(
      String(typed ?? "")
        .normalize("NFKC")
        .replace(/\s/g, ""),
    ) ?? [];
  if (!year || !month || !day) return null;
  return serialOf(Number(year), Number(month), Number(day));
}
