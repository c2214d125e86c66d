/** The sheet that says where every line of a ledger went. */
import { fill, type Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import { LINE_HEIGHT, linesOf } from "../sheet/measure";
import { acceptedName } from "../sheet/sheet-name";
import type { Area, Cell, Sheet } from "../sheet/sheet";
import { fontOf, type StyleName } from "../sheet/styles";
import { exactNumber } from "./decimals";
import type { LedgerReport, Reconciled } from "./reconcile";
import { ROLES, headingsOf } from "./roles";

const WIDTHS = [44, 14, 22, 60];
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Of a row with so many lines of text, in points. */
function heightOf(lines: number): number {
  return lines * LINE_HEIGHT + 4;
}

/**
 * The sheet of reconciliation.
 *
 * @param notes what the user should know, a sentence each
 * @param taken names of the other sheets
 */
export function reconciliationSheet(
  report: LedgerReport,
  { excluded, used, read }: Reconciled,
  notes: readonly string[],
  language: Language,
  taken: readonly string[],
): Sheet {
  const words = ledgerWords[language];
  const { sheet } = words;
  const cells: (Cell | undefined)[][] = [];
  const heights = new Map<number, number>([[0, 28]]);
  const line = (...values: readonly (readonly [Cell["value"], StyleName] | undefined)[]): number =>
    cells.push(values.map((value) => value && { value: value[0], style: value[1] })) - 1;
  const merges: Area[] = [];
  const whole = (text: string, style: StyleName): void => {
    const row = line([text, style]);
    merges.push({ row, column: 0, rows: 1, columns: WIDTHS.length });
    heights.set(row, heightOf(linesOf(text, WIDTH)));
  };
  const headings = (...texts: readonly string[]): number => line(...texts.map((text) => [text, "resultHeading"] as const));

  line([sheet.title, "title"]);
  whole(sheet.purpose, "purpose");
  line();
  const first = headings(sheet.where, sheet.lines, sheet.amount, sheet.places);
  const usedText = fill(sheet.used, { customers: report.used.customers, from: report.period.from, to: report.period.to });
  line([usedText, "result.text"], [used.lines, "result.count"], [exactNumber(used.amount), "result.amount"], [null, "result.note"]);
  for (const { reason, lines, amount, places } of excluded) {
    const row = line(
      [words.reasons[reason], "result.text"],
      [lines, "result.count"],
      [exactNumber(amount), "result.amount"],
      [places.join(", "), "result.note"],
    );
    heights.set(row, heightOf(Math.max(linesOf(words.reasons[reason], WIDTHS[0]!), linesOf(places.join(", "), WIDTHS[3]!))));
  }
  const last = cells.length - 1;
  const totals = (column: string): string => `SUM(${column}${first + 2}:${column}${last + 1})`;
  cells.push([
    { value: sheet.read, style: "total.text" },
    { value: read.lines, formula: totals("B"), style: "total.count" },
    { value: exactNumber(read.amount), formula: totals("C"), style: "total.amount" },
    { value: null, style: "total.note" },
  ]);
  if (report.control) {
    line();
    headings(sheet.control, "", sheet.amount);
    const typed = line([sheet.typed, "result.text"], [null, "result.count"], [Number(report.control.typed), "parameter.amount"]);
    cells.push([
      { value: sheet.difference, style: "result.text" },
      { value: null, style: "result.count" },
      { value: Number(report.control.difference), formula: `ROUND(C${first + 2}-C${typed + 1},6)`, style: "result.amount" },
    ]);
  }
  line();
  headings(sheet.files, sheet.lines, sheet.encoding);
  for (const file of report.files) line([file.name, "result.text"], [file.lines, "result.count"], [file.encoding ?? "–", "result.text"]);
  line();
  const named = [headings(sheet.columns, sheet.heading, "")];
  for (const role of ROLES)
    for (const heading of headingsOf(report.roles, role))
      named.push(line([words.roles[role], "result.text"], [heading, "result.text"], [null, "result.text"]));
  // A heading may be longer than a number of lines.
  merges.push(...named.map((row) => ({ row, column: 1, rows: 1, columns: 2 })));
  if (notes.length > 0) {
    line();
    headings(sheet.notes);
    for (const note of notes) whole(note, "note");
  }
  return {
    table: "reconciliation",
    name: acceptedName(sheet.name, taken, sheet.name),
    language,
    font: fontOf(language),
    cells,
    columnWidths: WIDTHS,
    standardHeight: 18,
    rowHeights: heights,
    merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: first + 1, columns: 0 },
    print: {
      orientation: "landscape",
      areas: [{ row: 0, column: 0, rows: cells.length, columns: WIDTHS.length }],
      titleRows: { first, last: first },
      footer: { left: sheet.title, right: "&P / &N" },
    },
    fields: [],
  };
}
