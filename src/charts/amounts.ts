/** How the amounts of one chart are written: all in the same unit, as short as they can be told apart. */
import type { Language } from "../i18n";

/** From here on amounts are written in a unit. */
const LARGE = 100_000;

/** The units that languages have a sign for, the largest first. */
const UNITS = [1e12, 1e9, 1e8, 1e6, 1e4, 1e3];

/**
 * Writes amounts of a chart alike, whether small or large.
 *
 * @param amounts all that the chart shows
 * @example amountsAlike("zh-CN", [260_000, 2222.22])(2222.22) // "0.22万"
 * @example amountsAlike("en", [26_000, 2222.22])(2222.22) // "2,222"
 */
export function amountsAlike(language: Language, amounts: readonly number[]): (amount: number) => string {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const unit = largest < LARGE ? undefined : UNITS.find((one) => one <= largest && signOf(language, one) !== null);
  if (unit === undefined) {
    const full = new Intl.NumberFormat(language, { maximumFractionDigits: largest < 100 ? 2 : 0 });
    return (amount) => full.format(amount);
  }
  const sign = signOf(language, unit) ?? "";
  const [short, small] = [1, 2].map((digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }));
  return (amount) => {
    const number = (Math.abs(amount) < unit ? small : short)?.format(amount / unit) ?? "";
    return amount === 0 ? number : `${number}${sign}`;
  };
}

/** The sign for a unit; `null` where the language writes it by a smaller one. */
function signOf(language: Language, unit: number): string | null {
  const parts = new Intl.NumberFormat(language, { notation: "compact" }).formatToParts(unit);
  const isOne = parts.find(({ type }) => type === "integer")?.value === "1";
  return isOne ? (parts.find(({ type }) => type === "compact")?.value ?? null) : null;
}
