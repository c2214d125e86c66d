/** The cells of a sheet in a saved file: what stands in them, whether a formula does, and how they look. */
import type { Parts } from "../support/excel-rules/package";
import { columnLetters } from "../../src/sheet/address";
import { element, elements, rangeOf, unescaped } from "../support/excel-rules/xml";

export interface SavedCell {
  /** Such as "B7". */
  readonly key: string;
  /** "" where nothing is stored; true and false are their words, an error its name. */
  readonly value: string | number;
  readonly hasFormula: boolean;
  /** The code of its number format, without the backslashes that some write before signs that need none. */
  readonly format: string;
  readonly isFilled: boolean;
}

interface Looks {
  readonly formats: readonly string[];
  readonly isFilled: readonly boolean[];
}

/** The formats that files name by a number only; others of them are of no account here. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "mm-dd-yy",
  49: "@",
};

/**
 * @param xml of a sheet
 * @param parts of its file
 */
export function cellsIn(xml: string, parts: Parts): SavedCell[] {
  const strings = stringsOf(parts);
  const { formats, isFilled } = looksOf(parts);
  return [...xml.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, tag = "", body = ""]) => {
    const attribute = (name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const look = Number(attribute("s") || 0);
    return {
      key: attribute("r"),
      value: valueOf(attribute("t"), body, strings),
      hasFormula: /<f[\s/>]/.test(body),
      format: formats[look] ?? "General",
      isFilled: isFilled[look] ?? false,
    };
  });
}

/** The cells of areas such as "A1:B2 D4". */
export function cellsOfAreas(areas: string): string[] {
  return areas.split(/\s+/).flatMap((address) => {
    const range = rangeOf(address);
    if (!range) return [];
    const { left, top, right, bottom } = range;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) => `${columnLetters(left + across - 1)}${top + down}`),
    ).flat();
  });
}

const stringsByParts = new WeakMap<Parts, readonly string[]>();

function stringsOf(parts: Parts): readonly string[] {
  const known = stringsByParts.get(parts);
  if (known) return known;
  const strings = elements(parts.get("xl/sharedStrings.xml") ?? "", "si").map(({ body }) => plainText(body));
  stringsByParts.set(parts, strings);
  return strings;
}

const looksByParts = new WeakMap<Parts, Looks>();

function looksOf(parts: Parts): Looks {
  const known = looksByParts.get(parts);
  if (known) return known;
  const xml = parts.get("xl/styles.xml") ?? "";
  const own = new Map(elements(xml, "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]));
  const fills = elements(element(xml, "fills")?.body ?? "", "fill").map(({ body }) => body.includes('patternType="solid"'));
  const cells = elements(element(xml, "cellXfs")?.body ?? "", "xf").map(({ attributes }) => attributes);
  const looks = {
    formats: cells.map(({ numFmtId = "0" }) => own.get(numFmtId)?.replaceAll("\\", "") ?? BUILT_IN[numFmtId] ?? `built in ${numFmtId}`),
    isFilled: cells.map(({ fillId }) => fills[Number(fillId)] ?? false),
  };
  looksByParts.set(parts, looks);
  return looks;
}

function valueOf(type: string, body: string, strings: readonly string[]): string | number {
  const stored = /<v\b[^>]*>(.*?)<\/v>/s.exec(body)?.[1];
  if (type === "inlineStr") return plainText(body);
  if (stored === undefined || stored === "") return "";
  if (type === "s") return strings[Number(stored)] ?? "";
  if (type === "b") return stored === "1" ? "TRUE" : "FALSE";
  return type === "str" || type === "e" ? unescaped(stored) : Number(stored);
}

function plainText(xml: string): string {
  return elements(xml, "t")
    .map(({ body }) => unescaped(body))
    .join("");
}
