/**
 * The closed list of cell styles and what each looks like; all three exits read it.
 *
 * Inputs, results, parameters and totals differ in more than colour: an input's heading is dark on light and its
 * cells are boxed, a result's heading is light on dark and its cells are not, a parameter has a strong frame, a total
 * stands under a double line. Text keeps a contrast of at least 4.5 : 1.
 */
import { SEVERITIES, type Severity } from "../domain/severities";
import type { Kind } from "./kinds";

type Role = "input" | "asked" | Judged | "answer" | "copied" | "result" | "parameter" | "total" | "band";
/** What was said of a student's answer. */
export type Judged = "right" | "carried" | "wrong" | "foreign" | "blank" | "unsure";
type Mark = "A" | "B" | "C" | "D" | "on" | "off" | "alert";

export type StyleName =
  | "plain"
  | "title"
  | "purpose"
  | "note"
  | "notice"
  | "remark"
  | "label"
  | "question"
  | "band"
  | "inputHeading"
  | "resultHeading"
  | "markHeading"
  | "link"
  | `${Role}.${Kind}`
  | `mark.${Mark}`
  | `heat.${Severity}`;

export type BorderLine = "hair" | "thin" | "medium" | "double";

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB */
  readonly color?: string;
  /** RRGGBB */
  readonly fill?: string;
  /** English format code of Excel. */
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  /** Free space at the left, in characters: text stands apart from the number in front of it. */
  readonly indent?: number;
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly border?: { readonly color: string; readonly all?: BorderLine; readonly top?: BorderLine; readonly bottom?: BorderLine };
}

export const INK = "1F2933";
export const ACCENT = "0F4C5C";
const QUIET = "52606D";
const LINE = "9AA5B1";

const NUMBER_FORMATS: Partial<Record<Kind, string>> = {
  amount: "#,##0.00",
  share: "0.0%",
  whole: "0",
  count: "#,##0",
  number: "0.00",
  distance: "0.0",
  coordinate: "0.0000",
  date: "yyyy-mm-dd",
  // After midnight it goes on from 24:00.
  time: "[h]:mm",
};
const INDENTED: ReadonlySet<Kind> = new Set(["text", "note"]);
const CENTRED: ReadonlySet<Kind> = new Set(["class", "whole", "choice", "date", "time", "mark"]);

const ROLES: Record<Role, Style> = {
  input: { color: "1B4F91", border: { color: LINE, all: "thin" } },
  // What a student fills.
  asked: { color: "1B4F91", fill: "FFF8E1", border: { color: "8D6A1B", all: "thin" } },
  // What became of it. What is wrong is bold, so that it is found in print without colours too.
  right: { color: "0B4F2F", fill: "CDE7D8", border: { color: LINE, all: "thin" } },
  carried: { color: ACCENT, fill: "D6E8EE", border: { color: LINE, all: "thin" } },
  wrong: { color: "8A1C1C", fill: "FBE3E1", bold: true, border: { color: LINE, all: "thin" } },
  foreign: { color: "7A271A", fill: "F7E1DC", bold: true, italic: true, border: { color: LINE, all: "thin" } },
  blank: { color: QUIET, fill: "E4E7EB", border: { color: LINE, all: "thin" } },
  unsure: { color: "6B4200", fill: "FDEBC8", border: { color: LINE, all: "thin" } },
  // On a card answers of all kinds stand under each other.
  answer: { color: "1B4F91", border: { color: LINE, all: "thin" }, horizontal: "left", wrap: true },
  // In the second copy of a card: an answer that is not typed there.
  copied: { color: INK, border: { color: LINE, all: "thin" }, horizontal: "left", wrap: true },
  result: { color: INK, border: { color: LINE, bottom: "hair" } },
  parameter: { color: "1B4F91", fill: "FFF8E1", border: { color: "8D6A1B", all: "medium" } },
  total: { color: INK, bold: true, fill: "EEF2F5", border: { color: ACCENT, top: "double" } },
  band: { color: ACCENT, bold: true, border: { color: ACCENT, bottom: "medium" }, horizontal: "left" },
};

const MARKS: Record<Mark, Style> = {
  A: { color: "0B4F2F", fill: "CDE7D8", bold: true },
  B: { color: "6B4200", fill: "FDEBC8" },
  C: { color: "3E4C59", fill: "E4E7EB" },
  D: { color: "7A271A", fill: "F7E1DC", italic: true },
  on: { color: ACCENT, fill: "D6E8EE", bold: true },
  off: { color: QUIET, fill: "E4E7EB" },
  alert: { color: "8A1C1C", fill: "FBE3E1", bold: true },
};

/** Cells of a heat map. Also printed in grey they differ: the graver, the darker, and the frame grows with it. */
const HEAT: Record<Severity, Style> = {
  low: { color: INK, fill: "EDF5EA", border: { color: LINE, all: "thin" } },
  medium: { color: INK, fill: "F4C56B", border: { color: "8D6A1B", all: "thin" } },
  high: { color: "FFFFFF", fill: "A12D17", bold: true, border: { color: "5E1508", all: "medium" } },
};

const PLAIN: Record<Exclude<StyleName, `${string}.${string}`>, Style> = {
  plain: {},
  title: { size: 16, bold: true, color: ACCENT, vertical: "middle" },
  purpose: { color: QUIET, wrap: true, vertical: "top" },
  note: { size: 9, color: QUIET, wrap: true, vertical: "top" },
  remark: { size: 9, color: QUIET, vertical: "middle" },
  notice: { color: "8A1C1C", bold: true, vertical: "middle" },
  label: { color: INK, bold: true, vertical: "middle", wrap: true },
  question: { color: INK, fill: "EEF2F5", vertical: "middle", wrap: true, border: { color: LINE, all: "thin" } },
  link: {
    color: "0B5394",
    underline: true,
    horizontal: "left",
    vertical: "middle",
    wrap: true,
    indent: 1,
    border: { color: LINE, bottom: "hair" },
  },
  band: { color: ACCENT, bold: true, border: { color: ACCENT, bottom: "medium" } },
  inputHeading: {
    color: INK,
    fill: "FFFFFF",
    bold: true,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    border: { color: ACCENT, all: "thin", bottom: "medium" },
  },
  resultHeading: {
    color: "FFFFFF",
    fill: ACCENT,
    bold: true,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    border: { color: ACCENT, all: "thin" },
  },
  // At the top, so that the button of the filter has its room below.
  markHeading: {
    color: "FFFFFF",
    fill: ACCENT,
    bold: true,
    horizontal: "center",
    vertical: "top",
    border: { color: ACCENT, all: "thin" },
  },
};

/** What the cells of a style look like. */
export function styleOf(name: StyleName): Style {
  return STYLES.get(name) ?? {};
}

/** Every style there is, for those who prepare them all. */
export function styleNames(): StyleName[] {
  return [...STYLES.keys()] as StyleName[];
}

const KINDS: readonly Kind[] = [
  "text",
  "note",
  "amount",
  "share",
  "whole",
  "count",
  "number",
  "distance",
  "coordinate",
  "class",
  "choice",
  "date",
  "time",
  "mark",
];

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ...Object.entries(PLAIN),
  ...Object.entries(MARKS).map(([mark, style]): [string, Style] => [`mark.${mark}`, style]),
  ...SEVERITIES.map((severity): [string, Style] => [
    `heat.${severity}`,
    { ...HEAT[severity], horizontal: "center", vertical: "middle", numberFormat: NUMBER_FORMATS.whole },
  ]),
  ...Object.entries(ROLES).flatMap(([role, look]) =>
    KINDS.map((kind): [string, Style] => [
      `${role}.${kind}`,
      {
        ...look,
        vertical: "middle",
        ...(kind === "note" ? { wrap: true } : {}),
        ...(NUMBER_FORMATS[kind] ? { numberFormat: NUMBER_FORMATS[kind] } : {}),
        ...(CENTRED.has(kind) && look.horizontal === undefined ? { horizontal: "center" as const } : {}),
        ...(INDENTED.has(kind) && look.horizontal === undefined ? { horizontal: "left" as const, indent: 1 } : {}),
      },
    ]),
  ),
]);

/** Fonts that Windows and Office for Mac both have, per language; Chinese needs one with all its characters. */
const FONTS: Readonly<Record<string, string>> = { "zh-CN": "Microsoft YaHei", "zh-TW": "Microsoft JhengHei" };
export const fontOf = (language: string): string => FONTS[language] ?? "Arial";
