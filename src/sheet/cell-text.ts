/** How pane and workbench write values: by the number formats of the sheet's styles, in the user's language. */
import type { Language } from "../i18n";
import { carried } from "./carried";
import { styleOf, type StyleName } from "./styles";
import { clockText, dateText } from "./dates";

/** What a cell holds or a formula gives; the engine knows more errors than the domain. */
export type Shown = number | string | boolean | null | { readonly error: string };

/** What a cell shows. */
export function textOf(given: Shown, style: StyleName | undefined, language: Language): string {
  const content = carried(given);
  if (content === null) return "";
  if (typeof content === "string") return content;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return content.error;
  return numberText(content, style === undefined ? undefined : styleOf(style).numberFormat, language);
}

/** What a number looks like in a number format of the sheets; without one, as a spreadsheet shows it. */
export function numberText(value: number, code: string | undefined, language: Language): string {
  if (isDate(code)) return dateText(value);
  if (isTime(code)) return clockText(value);
  return code === undefined ? generalNumber(value) : formatter(code, language).format(value);
}

/** What a cell shows when it is edited: numbers in full, shares in percent, days as they are typed. */
export function editTextOf(content: Shown, style: StyleName | undefined): string {
  if (typeof content !== "number" || !Number.isFinite(content)) return textOf(content, undefined, "en");
  const code = style === undefined ? undefined : styleOf(style).numberFormat;
  if (isDate(code)) return dateText(content);
  if (isTime(code)) return clockText(content);
  const isShare = code?.includes("%");
  return isShare ? `${Number((content * 100).toPrecision(15))}%` : String(content);
}

/** The one way in which the sheets write days, year first. */
export function isDate(code: string | undefined): boolean {
  return code?.startsWith("yyyy") ?? false;
}

export function isTime(code: string | undefined): boolean {
  return code?.startsWith("[h]") ?? false;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Knows the parts of Excel's format codes that the sheets use: grouping, decimals that are always or only sometimes shown, percent. */
function formatter(code: string, language: Language): Intl.NumberFormat {
  const key = `${language} ${code}`;
  const [, always = "", most = ""] = /\.(0*)(#*)/.exec(code) ?? [];
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat(language, {
      style: code.includes("%") ? "percent" : "decimal",
      useGrouping: code.includes(","),
      minimumFractionDigits: always.length,
      maximumFractionDigits: always.length + most.length,
    });
  formatters.set(key, known);
  return known;
}

/** Eleven digits, as a spreadsheet shows a number without a format. */
function generalNumber(value: number): string {
  return String(Number(value.toPrecision(11)));
}
