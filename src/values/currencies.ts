/** Whether the amounts of a table are in one currency, by the signs and words beside them. */
import { CURRENCY_HEADINGS } from "../i18n/field-headings";
import { plainHeading } from "./headings";
import { both, currenciesIn } from "./numbers";

/** A sign, or a word, that tells a currency, and where it stands. */
export interface CurrencySign<Place> {
  /** Those that it can mean; $ leaves several open. */
  readonly currencies: readonly string[];
  readonly places: readonly Place[];
}

/** The signs in the order in which they come. */
export interface CurrencySigns<Place> {
  readonly signs: readonly CurrencySign<Place>[];
  /** No currency is meant by all of them, so the amounts cannot be added. */
  readonly mixed: boolean;
}

/**
 * The currencies of amounts and of their headings. What one sign leaves open ($), another may settle (NT$).
 *
 * @param texts amounts and units as they are written, or the currencies that are named beside them, with their places
 * @example currencySigns([["$5", "B2"], ["¥7", "B3"]]).mixed // true
 */
export function currencySigns<Place>(
  texts: Iterable<readonly [text: string | readonly string[] | null, place: Place]>,
): CurrencySigns<Place> {
  const signs = new Map<string, { readonly currencies: readonly string[]; readonly places: Place[] }>();
  let possible: readonly string[] | null = null;
  for (const [text, place] of texts) {
    const currencies = typeof text === "string" ? currenciesIn(text) : text;
    if (currencies === null) continue;
    const sign = signs.get(currencies.join()) ?? { currencies, places: [] };
    if (sign.places.length === 0) {
      signs.set(currencies.join(), sign);
      possible = both(possible, currencies);
    }
    sign.places.push(place);
  }
  return { signs: [...signs.values()], mixed: possible !== null && possible.length === 0 };
}

/** The column of a table that says in which currency each row is; `null` where none does. */
export function currencyColumn(headings: readonly string[]): number | null {
  const known: readonly string[] = CURRENCY_HEADINGS;
  const column = headings.findIndex((heading) => known.includes(plainHeading(heading)));
  return column < 0 ? null : column;
}

/**
 * The currencies that a cell of such a column names; `null` where it names none, as an amount does. One that is not among ours is one all the same.
 *
 * @example currenciesNamed("人民币") // ["CNY"]
 * @example currenciesNamed("jpy") // ["JPY"]
 */
export function currenciesNamed(text: string): readonly string[] | null {
  return text === "" || /\d/.test(text) ? null : (currenciesIn(text) ?? [text.toUpperCase()]);
}
