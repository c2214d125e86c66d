/** A sheet: rows and cells in order with values that Excel can read, merges, rules, links, page and window. */
import type { Formulas } from "./formulas";
import type { Relations } from "./package";
import type { Report } from "./report";
import { tagsOf, type Looks } from "./workbook";
import { attributesOf, columnOf, decoded, element, elements, overlap, rangeOf, unescaped, type Range } from "./xml";

export interface FoundCell {
  readonly type: string;
  /** A text as it shows, anything else as it is stored. */
  readonly value: string | null;
  readonly formula: string | null;
}

/** The cells of a sheet by row and column, both from 1. */
export type FoundCells = ReadonlyMap<number, ReadonlyMap<number, FoundCell>>;

export interface SheetAsRead {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
}

const ERRORS = new Set(["#REF!", "#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#NAME?", "#NULL!"]);
const HIGHEST = 9.99999999999999e307;

/** The cells of a sheet; each text and look that they point at is there. */
export function checkCells({ name, xml }: SheetAsRead, texts: readonly string[], looks: Looks, report: Report): FoundCells {
  const rows = new Map<number, Map<number, FoundCell>>();
  const formulas = new Map<string, string>();
  let row = 0;
  let column = 0;
  let isComplete = true;
  for (const [, rowTag, cellTag, body = ""] of xml.matchAll(/<row\b([^>]*?)\/?>|<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    if (rowTag !== undefined) {
      const { r = "", ht = "0", s = "0" } = attributesOf(rowTag);
      report.holds(Number(r) > row && Number(r) <= 1_048_576, `${name}, row ${r}`, "stands in no order");
      report.holds(Number(ht) >= 0 && Number(ht) <= 409.5, `${name}, row ${r}`, `is ${ht} high`);
      report.holds(Number(s) < looks.cells, `${name}, row ${r}`, "has a look that is not there");
      row = Number(r);
      column = 0;
      rows.set(row, new Map());
      continue;
    }
    const [, letters = "", number = "", look = "0", type = "n"] =
      /^ r="([A-Z]+)(\d+)"(?: s="(\d+)")?(?: t="(\w+)")?/.exec(cellTag ?? "") ?? [];
    const where = `${name}!${letters}${number}`;
    const at = columnOf(letters);
    report.holds(Number(number) === row && at > column && at <= 16_384, where, "stands in no order");
    report.holds(Number(look) < looks.cells, where, "has a look that is not there");
    column = at;
    const stored = /<v[^>]*>(.*?)<\/v>/s.exec(body)?.[1];
    const raw = /<f[^>]*>(.*?)<\/f>/s.exec(body)?.[1];
    if (raw !== undefined && !formulas.has(raw)) formulas.set(raw, unescaped(raw));
    const formula = raw === undefined ? null : (formulas.get(raw) ?? null);
    isComplete &&= formula === null || stored !== undefined;
    const value = valueOf(type, stored, texts, where, report);
    rows.get(row)?.set(at, { type, value, formula });
  }
  report.holds(isComplete, name, "a formula has no result, so that a program that does not calculate shows nothing");
  return rows;
}

function valueOf(type: string, stored: string | undefined, texts: readonly string[], where: string, report: Report): string | null {
  if (stored === undefined) return null;
  switch (type) {
    case "s": {
      const text = texts[Number(stored)];
      if (text === undefined) report.problem(where, "has a text that is not there");
      return text ?? null;
    }
    case "str": {
      const text = decoded(unescaped(stored));
      report.measure("text of a cell", text.length, where);
      return text;
    }
    case "n":
      report.holds(
        /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(stored) && Math.abs(Number(stored)) <= HIGHEST,
        where,
        `${stored} is no number`,
      );
      return stored;
    case "b":
      report.holds(stored === "0" || stored === "1", where, `${stored} is neither true nor false`);
      return stored;
    case "e":
      report.holds(ERRORS.has(stored), where, `Excel has no error ${stored}`);
      return stored;
    default:
      report.problem(where, `holds something of the unknown kind ${type}`);
      return stored;
  }
}

/** Every formula in the cells, each with the rows in which it stands. */
export function checkFormulas({ name }: SheetAsRead, cells: FoundCells, formulas: Formulas): void {
  const rows = new Map<string, [first: number, last: number]>();
  for (const [row, line] of cells)
    for (const { formula } of line.values()) {
      if (formula === null) continue;
      const known = rows.get(formula);
      if (known) known[1] = row;
      else rows.set(formula, [row, row]);
    }
  for (const [formula, range] of rows)
    formulas.check(formula, { where: `${name}, row ${range[0]}`, kind: "cell", sheet: name, rows: range });
}

export function mergesOf({ name, xml }: SheetAsRead, report: Report): Range[] {
  const merges = tagsOf(xml, "mergeCell").flatMap(({ ref = "" }) => {
    const range = rangeOf(ref);
    report.holds(range !== null && (range.left < range.right || range.top < range.bottom), `${name}!${ref}`, "is no merge");
    return range ? [range] : [];
  });
  merges.forEach((one, index) => report.holds(!merges.slice(0, index).some((other) => overlap(one, other)), name, "two merges overlap"));
  return merges;
}

export function checkRules({ name, xml }: SheetAsRead, looks: Looks, formulas: Formulas, report: Report): void {
  checkValidations(name, xml, formulas, report);
  const priorities = new Set<string>();
  for (const { attributes, body } of elements(xml, "conditionalFormatting")) {
    const where = `${name}!${attributes["sqref"]}`;
    for (const part of attributes["sqref"]?.split(" ") ?? [""]) report.holds(rangeOf(part) !== null, where, "is no area");
    for (const { attributes: rule, body: inner } of elements(body, "cfRule")) {
      const { priority = "", type, operator, dxfId } = rule;
      report.holds(Number(priority) >= 1 && !priorities.has(priority), where, `the priority ${priority} is taken`);
      priorities.add(priority);
      report.holds(dxfId === undefined || Number(dxfId) < looks.rules, where, "has a look that is not there");
      report.holds(type !== "cellIs" || operator !== undefined, where, "compares without saying how");
      const found = elements(inner, "formula");
      report.holds(!["expression", "cellIs"].includes(type ?? "") || found.length > 0, where, "has no formula");
      for (const formula of found) formulas.check(unescaped(formula.body), { where, kind: "rule" });
    }
  }
}

function checkValidations(name: string, xml: string, formulas: Formulas, report: Report): void {
  const list = element(xml, "dataValidations");
  const rules = elements(list?.body ?? "", "dataValidation");
  report.holds(list === undefined || Number(list.attributes["count"]) === rules.length, name, "says another number of rules than it has");
  const covered: Range[] = [];
  for (const { attributes, body } of rules) {
    const { sqref = "", type = "none", operator = "between", promptTitle = "", prompt = "", errorTitle = "", error = "" } = attributes;
    const where = `${name}!${sqref}`;
    for (const title of [promptTitle, errorTitle]) report.measure("title of a prompt", title.length, where);
    for (const words of [prompt, error]) report.measure("words of a prompt", words.length, where);
    for (const part of sqref.split(" ")) {
      const range = rangeOf(part);
      report.holds(range !== null, where, "is no area");
      if (!range) continue;
      report.holds(!covered.some((other) => overlap(range, other)), where, "two rules hold for one cell");
      covered.push(range);
    }
    const [first, second] = ["formula1", "formula2"].map((part) => element(body, part)?.body).map((found) => found && unescaped(found));
    report.holds(type === "none" || first !== undefined, where, "a rule without a limit");
    const hasTwo = ["whole", "decimal", "date", "time", "textLength"].includes(type) && ["between", "notBetween"].includes(operator);
    report.holds(!hasTwo || second !== undefined, where, "a rule between two limits with one");
    if (type === "list" && first?.startsWith('"')) {
      const choices = first.slice(1, -1).replaceAll('""', '"');
      report.measure("choices in a rule", choices.length, where);
      for (const choice of choices.split(","))
        report.holds(choice !== "" && choice === choice.trim(), where, `“${choice}” is an odd choice`);
      continue;
    }
    for (const formula of [first, second]) if (formula !== undefined) formulas.check(formula, { where, kind: "rule" });
  }
}

/** Columns, window, page and links. */
export function checkSetup({ name, path, xml }: SheetAsRead, relations: Relations, sheets: ReadonlySet<string>, report: Report): void {
  let last = 0;
  for (const { min = "", max = "", width = "0" } of tagsOf(element(xml, "cols")?.body ?? "", "col")) {
    report.holds(
      Number(min) > last && Number(max) >= Number(min) && Number(max) <= 16_384,
      name,
      `the columns ${min} to ${max} stand in no order`,
    );
    report.holds(Number(width) <= 255, name, `a column is ${width} wide`);
    last = Number(max);
  }
  const [pane] = tagsOf(xml, "pane");
  if (pane?.["state"] === "frozen") {
    const [across, down] = [Number(pane["xSplit"] ?? 0), Number(pane["ySplit"] ?? 0)];
    const corner = rangeOf(pane["topLeftCell"] ?? "A1");
    report.holds(across + down > 0, name, "freezes nothing");
    report.holds(corner !== null && corner.left > across && corner.top > down, name, "what is frozen scrolls");
    const active = across > 0 && down > 0 ? "bottomRight" : across > 0 ? "topRight" : "bottomLeft";
    report.holds(pane["activePane"] === active, name, "a part of the window is active that is not there");
  }
  const [page] = tagsOf(xml, "pageSetup");
  const scale = Number(page?.["scale"] ?? 100);
  report.holds(scale >= 10 && scale <= 400, name, `is printed at ${scale} %`);
  for (const { body } of elements(xml, "headerFooter").flatMap(({ body: inside }) =>
    ["oddHeader", "oddFooter"].flatMap((part) => elements(inside, part)),
  )) {
    const text = unescaped(body);
    report.measure("header or footer", text.length, name);
    const rest = text.replace(/&(?:[LCRPNDTAFZGKEXYBIUSOH&]|"[^"]*"|\d+|K[0-9A-F]{6})/g, "");
    report.holds(!rest.includes("&"), name, `has a sign in its footer that Excel does not know: ${text}`);
  }
  for (const { location, "r:id": id, tooltip = "" } of tagsOf(xml, "hyperlink")) {
    report.holds(id === undefined ? location !== undefined : relations.get(path)?.has(id) === true, name, "a link leads nowhere");
    report.holds(tooltip.length <= 255, name, "the tip of a link is too long");
    const [, quoted, bare] = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(location ?? "") ?? [];
    const target = quoted?.replaceAll("''", "'") ?? bare;
    report.holds(target === undefined || sheets.has(target.toLowerCase()), name, `a link leads to ${target}, which is not there`);
  }
  for (const part of ["rowBreaks", "colBreaks"]) {
    const breaks = element(xml, part);
    const count = tagsOf(breaks?.body ?? "", "brk").length;
    report.holds(
      breaks === undefined || (Number(breaks.attributes["count"]) === count && count <= 1026),
      name,
      "has a wrong number of page breaks",
    );
  }
}
