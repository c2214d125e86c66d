/**
 * Builds one plain sheet in Excel through Office.js, in two steps, each sent by one sync of the caller: the sheet with
 * its tables and inputs, then everything that refers to tables. Names Office.js types only, no global.
 */
import { catalogues, fill } from "../i18n";
import type { ConditionalFormat, PrintSetup, Sheet, SheetTable, Validation } from "../sheet/sheet";
import { quotedText } from "../formula/literals";
import { referenceTo } from "../formula/references";
import { addressOf, columnLetters } from "../sheet/address";
import { namesOfMark } from "../mark/names";
import { styleOf } from "../sheet/styles";
import { bodyWithHeader, inPieces, otherBlocks, tableFormulas, tableInputs, type Block } from "./excel-cells";
import { drawChart } from "./excel-charts";
import { everyCell, formatSheet } from "./excel-formats";
import { unlockInputs } from "./excel-lock";

/** What an Excel can build, by the requirement set of each part. */
export interface Parts {
  readonly conditionalFormats: boolean;
  readonly charts: boolean;
  readonly freeze: boolean;
  readonly validations: boolean;
  readonly print: boolean;
  /** The grid can be hidden; without it nothing is missing, so it is not reported. */
  readonly gridlines: boolean;
}

/** Bytes of inputs in one request: with what else goes with them it stays under a megabyte. */
const MOST_AT_ONCE = 700_000;

/** The longest list of choices that Excel takes in a drop-down, separators included. */
const LONGEST_LIST = 255;

/**
 * Adds the sheet behind the last one, with its tables, headings and inputs.
 *
 * @param worksheets of the workbook
 * @param sheet its names must be free
 * @param send sends what has been asked for so far; used where a single request would become too large
 * @returns the sheet in Excel, to be used after the next sync too
 */
export async function addSheet(worksheets: Excel.WorksheetCollection, sheet: Sheet, send: () => Promise<void>): Promise<Excel.Worksheet> {
  const target = worksheets.add(sheet.name);
  let weight = 0;
  for (const table of sheet.tables) {
    for (const piece of tableInputs(sheet, table).flatMap((block) => inPieces(block, MOST_AT_ONCE))) {
      if (weight + piece.weight > MOST_AT_ONCE) {
        await send();
        weight = 0;
      }
      write(target, piece);
      weight += piece.weight;
    }
    addTable(target, table);
  }
  return target;
}

/**
 * Writes formulas and everything around the tables, then formats, checks, charts and print setup.
 *
 * @param target what `addSheet` gave, after a sync
 * @param sheet the same sheet
 * @param parts what this Excel can build
 * @returns what was left out, in the language of the sheet
 */
export function fillSheet(target: Excel.Worksheet, sheet: Sheet, parts: Parts): readonly string[] {
  for (const table of sheet.tables) {
    const { fills, blocks } = tableFormulas(sheet, table);
    for (const { area, formula } of fills) target.getRange(addressOf(area)).formulas = everyCell(formula);
    for (const block of blocks) write(target, block);
  }
  for (const block of otherBlocks(sheet)) write(target, block);
  for (const { name, formula } of namesOfMark(sheet)) target.names.add(name, `=${formula}`).visible = false;
  formatSheet(target, sheet);
  unlockInputs(target, sheet);
  if (parts.gridlines) target.showGridlines = false;

  const words = catalogues[sheet.language].excel.left;
  const left: string[] = [];
  const leave = (message: string, detail = ""): void => void left.push(fill(message, { sheet: sheet.name, detail }));
  for (const validation of parts.validations ? sheet.validations : [])
    if (!validate(target, validation)) leave(words.list, addressOf(validation.area));
  if (!parts.validations && sheet.validations.length > 0) leave(words.validations);
  if (parts.conditionalFormats) for (const format of sheet.conditionalFormats) paint(target, format);
  else if (sheet.conditionalFormats.length > 0) leave(words.conditionalFormats);
  for (const chart of sheet.charts) {
    if (parts.charts) drawChart(target, chart);
    else leave(words.chart, chart.title);
  }
  if (parts.freeze) freeze(target, sheet.freeze);
  else if (sheet.freeze.rows + sheet.freeze.columns > 0) leave(words.freeze);
  if (parts.print) setUpPrint(target, sheet.print);
  else leave(words.print);
  return left;
}

function addTable(target: Excel.Worksheet, table: SheetTable): void {
  const added = target.tables.add(addressOf(bodyWithHeader(table)), true);
  added.name = table.name;
  // The cells bring their own look; a style of Excel's would paint over it.
  added.style = "TableStyleLight1";
  added.showBandedRows = false;
  added.showFilterButton = table.filter;
  // The row below is still empty here, so nothing has to move down for the total row.
  if (table.totalRow) added.showTotals = true;
}

function write(target: Excel.Worksheet, { area, entries }: Block): void {
  target.getRange(addressOf(area)).formulas = entries.map((row) => [...row]);
}

/** Whether Excel has room for the choices of a drop-down; all other checks fit. */
export function fits({ rule }: Validation): boolean {
  if (rule.type !== "list" || rule.source) return true;
  return rule.values.join(",").length <= LONGEST_LIST && !rule.values.some((value) => value.includes(","));
}

/**
 * Sets a check on the cells of its area.
 *
 * @returns false where Excel has no room for the list
 */
export function validate(target: Excel.Worksheet, validation: Validation): boolean {
  const { area, rule, open, promptTitle, prompt, errorTitle, error } = validation;
  if (!fits(validation)) return false;
  const { dataValidation } = target.getRange(addressOf(area));
  dataValidation.rule = ruleOf(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  dataValidation.errorAlert = { showAlert: !open, style: "Stop", title: errorTitle, message: error };
  return true;
}

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  if (rule.type === "list")
    return {
      list: { inCellDropDown: true, source: rule.source ? `=${referenceTo(rule.source, rule.sourceSheet)}` : rule.values.join(",") },
    };
  // As formulas: a serial number is the same date in every language and time zone, a text or a Date object is not.
  if (rule.type === "date") return { date: { formula1: `=${rule.minimum}`, formula2: `=${rule.maximum}`, operator: "Between" } };
  const limits = { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } as const;
  return rule.type === "whole" ? { wholeNumber: limits } : { decimal: limits };
}

/** Sets a conditional format on the cells of its area. */
export function paint(target: Excel.Worksheet, { area, equals, style }: ConditionalFormat): void {
  const look = styleOf(style);
  const { cellValue } = target.getRange(addressOf(area)).conditionalFormats.add("CellValue");
  // First: WPS makes a format of its rule.
  cellValue.rule = { formula1: `=${quotedText(equals)}`, operator: "EqualTo" };
  if (look.color !== undefined) cellValue.format.font.color = `#${look.color}`;
  if (look.bold !== undefined) cellValue.format.font.bold = look.bold;
  if (look.fill !== undefined) cellValue.format.fill.color = `#${look.fill}`;
}

function freeze(target: Excel.Worksheet, { rows, columns }: Sheet["freeze"]): void {
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

function setUpPrint(target: Excel.Worksheet, print: PrintSetup): void {
  const page = target.pageLayout;
  page.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  page.zoom = print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  page.setPrintArea(print.areas.map((area) => addressOf(area)).join(","));
  page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns)
    page.setPrintTitleColumns(`$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`);
  page.headersFooters.defaultForAllPages.leftFooter = print.footer.left;
  page.headersFooters.defaultForAllPages.rightFooter = print.footer.right;
}
