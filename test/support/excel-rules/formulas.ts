/** Formulas as Excel reads them in a file: their size, their functions, and that what they name is there. */
import type { Report } from "./report";
import { columnOf } from "./xml";

/** Where a formula stands; only cells know the table that they stand in, and rules may name none. */
export interface Place {
  readonly where: string;
  readonly kind: "cell" | "table" | "rule" | "name";
  readonly sheet?: string;
  /** The first and the last row in which the formula stands. */
  readonly rows?: readonly [first: number, last: number];
}

/** What a formula may name of a table. */
export interface KnownTable {
  readonly sheet: string;
  readonly headings: ReadonlySet<string>;
  readonly hasTotals: boolean;
  /** First and last row of the data. */
  readonly rows: readonly [first: number, last: number];
}

/**
 * The functions of Excel 2007 that the sheets use, and WORKDAY.INTL, which the standard of the files names; a younger one has the prefix
 * `_xlfn.` in a file. Whoever adds one looks it up.
 */
const CLASSIC = new Set(
  `ABS ADDRESS AND ASIN AVERAGE AVERAGEIF AVERAGEIFS CELL CHOOSE COLUMN COLUMNS COS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EDATE
  EOMONTH EXACT FIND HYPERLINK IF IFERROR INDEX INDIRECT INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP MATCH MAX MEDIAN
  MID MIN MOD MONTH N NA NETWORKDAYS NOT OFFSET OR POWER RADIANS RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SIN
  SMALL SQRT SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TEXT TRIM TRUNC UPPER VALUE VLOOKUP WEEKDAY WEEKNUM WORKDAY.INTL YEAR`.split(
    /\s+/,
  ),
);

/** Arguments that must be references, not values. */
const REFERENCES: Readonly<Record<string, (argument: number) => boolean>> = {
  COUNTIF: (at) => at === 0,
  COUNTIFS: (at) => at % 2 === 0,
  SUMIF: (at) => at !== 1,
  SUMIFS: (at) => at === 0 || at % 2 === 1,
  AVERAGEIF: (at) => at !== 1,
  AVERAGEIFS: (at) => at === 0 || at % 2 === 1,
  COUNTBLANK: (at) => at === 0,
  RANK: (at) => at === 1,
  SUBTOTAL: (at) => at > 0,
  OFFSET: (at) => at === 0,
  ROW: (at) => at === 0,
};
const GIVES_REFERENCE = new Set(["INDEX", "OFFSET", "INDIRECT", "CHOOSE", "IF"]);

type Token =
  | { readonly kind: "text" | "number" | "error" | "operator" | "cells" | "name" | "function"; readonly text: string }
  | { readonly kind: "table"; readonly text: string; readonly table: string; readonly inside: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const KINDS: readonly (readonly [Exclude<Token["kind"], "table">, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|VALUE!|NUM!|N\/A|DIV\/0!|NAME\?|NULL!)/y],
  ["cells", new RegExp(String.raw`(?:${SHEET})?\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])`, "uy")],
  ["cells", new RegExp(String.raw`(?:${SHEET})?\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\p{L}\p{N}_.(])`, "uy")],
  ["function", /[A-Z][A-Z0-9.]*(?=\()|_xlfn\.[A-Z0-9.]+(?=\()/y],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ["number", /\d+(?:\.\d+)?(?:E[+-]?\d+)?|\.\d+/y],
  ["operator", /<=|>=|<>|[-+*/^&=<>%(),:;{} \n]/y],
];

/** Formulas by their text, each looked at once for every kind of place. */
export class Formulas {
  private readonly seen = new Map<string, Token[] | null>();

  constructor(
    private readonly report: Report,
    private readonly tables: ReadonlyMap<string, KnownTable>,
    private readonly sheets: ReadonlySet<string>,
  ) {}

  check(formula: string | undefined, place: Place): void {
    const { report } = this;
    const { where } = place;
    if (!formula) return report.problem(where, "a formula without text");
    report.holds(!formula.startsWith("="), where, "a formula in a file has no =");
    report.measure("formula", formula.length, where);
    const known = this.seen.get(formula);
    const tokens = known === undefined ? tokensOf(formula) : known;
    this.seen.set(formula, tokens);
    if (!tokens) return report.problem(where, `cannot be read: ${formula.slice(0, 200)}`);
    if (known === undefined) this.checkShape(tokens, where);
    for (const token of tokens) {
      if (token.kind === "table") this.checkTable(token, place);
      if (token.kind === "cells") this.checkSheet(token.text, where);
    }
  }

  private checkShape(tokens: readonly Token[], where: string): void {
    const { report } = this;
    for (const { kind, text } of tokens) {
      if (kind === "text") report.measure("text in a formula", text.slice(1, -1).replaceAll('""', '"').length, where);
      if (kind === "function")
        report.holds(CLASSIC.has(text) || text.startsWith("_xlfn."), where, `${text} is not known to be older than the prefix`);
    }
    const open: { name: string; arguments: Token[][] }[] = [];
    let before: Token | undefined;
    for (const token of tokens) {
      const inner = open.at(-1);
      if (token.text === "(" && token.kind === "operator") {
        open.push({ name: before?.kind === "function" ? before.text : "", arguments: [[]] });
        report.measure("levels of a formula", open.length, where);
      } else if (token.text === ")" && token.kind === "operator") {
        const closed = open.pop();
        if (!closed) return report.problem(where, "closes a parenthesis that is not open");
        report.measure("arguments of a function", closed.arguments.length, where);
        this.checkArguments(closed.name, closed.arguments, where);
        open
          .at(-1)
          ?.arguments.at(-1)
          ?.push({ kind: GIVES_REFERENCE.has(closed.name) ? "cells" : "number", text: closed.name });
      } else if (token.text === "," && inner) inner.arguments.push([]);
      else if (token.kind !== "function" && token.text.trim() !== "") inner?.arguments.at(-1)?.push(token);
      before = token;
    }
    report.holds(open.length === 0, where, "leaves a parenthesis open");
  }

  private checkArguments(name: string, given: readonly (readonly Token[])[], where: string): void {
    given.forEach((tokens, at) => {
      if (tokens.length === 0 || !REFERENCES[name]?.(at)) return;
      const isReference = tokens.every(({ kind, text }) => ["cells", "table", "name"].includes(kind) || text === ":");
      this.report.holds(
        isReference,
        where,
        `argument ${at + 1} of ${name} must be a reference: ${tokens.map(({ text }) => text).join("")}`,
      );
    });
  }

  private checkSheet(reference: string, where: string): void {
    const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? bare;
    this.report.holds(name === undefined || this.sheets.has(name.toLowerCase()), where, `there is no sheet ${name}`);
  }

  private checkTable({ table: name, inside, text }: Extract<Token, { kind: "table" }>, { where, kind, sheet, rows }: Place): void {
    const { report } = this;
    if (kind === "rule") return report.problem(where, `a rule cannot name a table: ${text}`);
    const table = this.tables.get(name.toLowerCase());
    if (!table) return report.problem(where, `there is no table for ${text}`);
    for (const part of partsOf(inside)) {
      if (part === "#Totals") report.holds(table.hasTotals, where, `${name} has no row of totals`);
      if (part === "#This Row") {
        const isThere =
          kind === "table" || (sheet === table.sheet && rows !== undefined && rows[0] >= table.rows[0] && rows[1] <= table.rows[1]);
        report.holds(isThere, where, `${text} stands outside the rows of its table`);
      }
      if (part.startsWith("#")) continue;
      report.holds(!/(?<!')[[\]#]/.test(part), where, `a sign in ${text} needs an apostrophe`);
      report.holds(table.headings.has(part.replace(/'(.)/g, "$1").toLowerCase()), where, `${name} has no column for ${text}`);
    }
  }
}

/** The items and headings of a reference to a table, apostrophes and all. */
function partsOf(inside: string): string[] {
  if (inside === "") return [];
  return inside.startsWith("[") ? [...inside.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part = ""]) => part) : [inside];
}

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    if (formula[at] === "[") {
      const end = closing(formula, at);
      const before = tokens.pop();
      if (end === null || before?.kind !== "name") return null;
      tokens.push({
        kind: "table",
        text: before.text + formula.slice(at, end + 1),
        table: before.text,
        inside: formula.slice(at + 1, end),
      });
      at = end + 1;
      continue;
    }
    const found = KINDS.map(([kind, pattern]) => ({ kind, text: matchAt(pattern, formula, at) })).find(({ text }) => text !== undefined);
    if (found?.text === undefined) return null;
    if (found.kind === "cells" && !isOnSheet(found.text)) return null;
    tokens.push({ kind: found.kind, text: found.text });
    at += found.text.length;
  }
  return tokens;
}

function isOnSheet(reference: string): boolean {
  const cell = reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  return (
    [...cell.matchAll(/[A-Z]+/g)].every(([letters]) => columnOf(letters) <= 16_384) &&
    [...cell.matchAll(/\d+/g)].every(([row]) => Number(row) >= 1 && Number(row) <= 1_048_576)
  );
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where the bracket closes that opens there; an apostrophe takes the meaning from the sign behind it. */
function closing(formula: string, at: number): number | null {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const sign = formula[index];
    if (sign === "'") index += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return index;
  }
  return null;
}
