/** In which unit the amounts of a book are stated. */
import { catalogues, type Language } from "../i18n";

export const MONEY_UNITS = ["yuan", "thousand", "tenThousand"] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/**
 * A heading or label that states its amounts in a unit; every other text stays as it is.
 *
 * @example inUnit("Sales (yuan)", "thousand", "en") // "Sales (thousand yuan)"
 */
export function inUnit(text: string, unit: MoneyUnit, language: Language): string {
  const { units } = catalogues[language].tables;
  return unit === "yuan" ? text : text.replaceAll(units.yuan, units[unit]);
}

/**
 * Whether a text names yuan otherwise than as the unit of its figures, so that it would be wrong beside other ones.
 *
 * @example namesYuan("Points for 1 yuan off", "en") // true
 * @example namesYuan("Sales (yuan)", "en") // false
 */
export function namesYuan(text: string, language: Language): boolean {
  return (language === "en" ? /yuan/i : /(?<!单|單|公|美|多|二)元/).test(text.replaceAll(catalogues[language].tables.units.yuan, ""));
}
