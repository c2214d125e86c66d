/** In which currency an amount is, and what it is worth in the one that counts. */
import { currenciesIn, readDecimal } from "../values/numbers";
import { exactOf, product, type Exact } from "./decimals";
import type { LinePlan } from "./plan";

/** The currency that a cell names, by its code; `null` where it names none. */
export function currencyOf(text: string): string | null {
  const [code] = currenciesIn(text) ?? [];
  return text === "" ? null : (code ?? text.toUpperCase());
}

/** The currency of an amount by what is written beside it: the one that counts, unless that cannot be meant. */
export function codeWritten(written: readonly string[] | null, of: string): string {
  return written === null || written.includes(of) ? of : (written[0] ?? "");
}

/**
 * What an amount is worth in the currency that counts.
 *
 * @returns `undefined` where nobody says it
 */
export function converted(
  amount: Readonly<Exact>,
  code: string,
  { rates }: LinePlan["currency"],
): (Exact & { readonly isRounded: boolean }) | undefined {
  const rate = readDecimal(rates[code] ?? "", { writing: "point" });
  const factor = rate ? exactOf(rate) : undefined;
  return factor && product(amount, factor);
}
