/** Sheets to the bytes of an .xlsx file. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { SalesbookError } from "../domain/errors";
import { fileFormula } from "../formula/contents";
import { quotedText } from "../formula/literals";
import { referenceTo } from "../formula/references";
import { addressOf, columnLetters } from "../sheet/address";
import { ALLOWED } from "../sheet/lock";
import { namesOfMark } from "../mark/names";
import { contains } from "../sheet/areas";
import { carried } from "../sheet/carried";
import type { Cell, CellContent, Sheet, SheetTable, Validation } from "../sheet/sheet";
import { styleOf, type Style } from "../sheet/styles";
import { addChart } from "./xlsx-charts";

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Has the library parse what it wrote and complain on the console; takes as long as writing, so only tests ask for it. */
  readonly check?: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly label: string }) => void;
}

const A4 = 9;
/** Excel's default column is this wide where a sheet says nothing. */
const POINT_SIZE = 11;

/**
 * Writes sheets as a workbook that shows its numbers everywhere: each formula carries the value the domain calculated,
 * and Excel recalculates when it opens the file.
 *
 * @returns the bytes of the file
 * @throws SalesbookError cancelled
 */
export async function writeXlsx(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = "Salesbook";
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const [index, sheet] of sheets.entries()) {
    options.onProgress?.({ done: index, total: sheets.length, label: sheet.name });
    // Lets the page paint its progress and hear a click on Cancel.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (options.signal?.aborted) throw new SalesbookError("cancelled");
    await addSheet(workbook, sheet);
  }
  workbook.definedNames.model = sheets.flatMap((sheet, index) =>
    namesOfMark(sheet).map(({ name, formula }) => ({ name, ranges: [], rawText: formula, localSheetId: index, hidden: true })),
  );
  const bytes = await workbook.xlsx.writeBuffer({ validate: options.check ?? false });
  if (options.signal?.aborted) throw new SalesbookError("cancelled");
  options.onProgress?.({ done: sheets.length, total: sheets.length, label: "" });
  return bytes;
}

async function addSheet(workbook: Workbook, sheet: Sheet): Promise<void> {
  const { titleColumns } = sheet.print;
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: { defaultRowHeight: sheet.standardHeight },
    views: [{ state: "frozen", xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.print.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      printArea: sheet.print.areas.map((area) => addressOf(area)).join("&&"),
      printTitlesRow: `${sheet.print.titleRows.first + 1}:${sheet.print.titleRows.last + 1}`,
      ...(titleColumns ? { printTitlesColumn: `${columnLetters(titleColumns.first)}:${columnLetters(titleColumns.last)}` } : {}),
    },
    headerFooter: { oddFooter: `&L${sheet.print.footer.left}&R${sheet.print.footer.right}` },
  });
  sheet.columnWidths.forEach((width, column) => (worksheet.getColumn(column + 1).width = width));
  for (const [row, height] of sheet.rowHeights) worksheet.getRow(row + 1).height = height;

  for (const table of sheet.tables) addTable(worksheet, table);
  const styles = new Map<string, ReturnType<typeof libraryStyle>>();
  sheet.cells.forEach((line, row) => {
    const targets = worksheet.getRow(row + 1);
    line.forEach((cell, column) => {
      if (!cell) return;
      const target = targets.getCell(column + 1);
      target.value = libraryValue(cell);
      const isOpen = sheet.protection?.unlocked.some((area) => contains(area, row, column)) ?? false;
      const key = `${cell.style} ${isOpen}`;
      const style = styles.get(key) ?? libraryStyle(styleOf(cell.style), sheet.font, isOpen);
      styles.set(key, style);
      target.style = style;
    });
  });
  for (const area of sheet.merges) worksheet.mergeCells(addressOf(area));
  for (const validation of sheet.validations)
    worksheet.dataValidations.add(`range:${addressOf(validation.area)}`, libraryValidation(validation, sheet.name));
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    worksheet.addConditionalFormatting({
      ref: addressOf(format.area),
      rules: [
        {
          type: "cellIs",
          operator: "equal",
          formulae: [quotedText(format.equals)],
          priority: index + 1,
          style: conditionalStyle(styleOf(format.style)),
        },
      ],
    });
  }
  for (const chart of sheet.charts) addChart(worksheet, sheet, chart);
  if (sheet.protection) await worksheet.protect(undefined, ALLOWED);
}

function addTable(worksheet: Worksheet, table: SheetTable): void {
  const { area } = table;
  const dataRows = area.rows - 1 - (table.totalRow ? 1 : 0);
  worksheet.addTable({
    name: table.name,
    ref: addressOf({ row: area.row, column: area.column }),
    headerRow: true,
    totalsRow: table.totalRow,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: table.columns.map((column) => ({
      name: column.heading,
      // Filter buttons show in a file, asked for or not: with all of them hidden Excel drops the table.
      calculatedColumnFormula: column.formula && fileFormula(column.formula),
      ...(column.total && "label" in column.total ? { totalsRowLabel: column.total.label } : {}),
      ...(column.total && "formula" in column.total
        ? {
            totalsRowFunction: "custom" as const,
            totalsRowFormula: fileFormula(column.total.formula),
            totalsRowResult: totalResult(column.total.value),
          }
        : {}),
    })),
    // Only their number counts: the cells are written with all others, once.
    rows: Array.from({ length: dataRows }, () => []),
  });
}

/** A table's part of a file has no place for an error; the cell itself says it. */
function totalResult(value: CellContent): number | string | boolean | undefined {
  const result = carried(value);
  return typeof result === "object" ? undefined : result;
}

function libraryValue(cell: Cell): CellContent | { formula: string; result: Exclude<CellContent, null> } {
  const value = carried(cell.value);
  return cell.formula === undefined ? value : { formula: fileFormula(cell.formula), result: value ?? "" };
}

function libraryStyle(style: Style, font: string, isOpen: boolean) {
  const line = style.border?.color;
  const edge = (border: NonNullable<Style["border"]>["all"]) =>
    border && line ? { style: border, color: { argb: `FF${line}` } } : undefined;
  const border = style.border;
  return {
    font: {
      name: font,
      size: style.size ?? POINT_SIZE,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      ...(style.color ? { color: { argb: `FF${style.color}` } } : {}),
    },
    alignment: {
      horizontal: style.horizontal,
      ...(style.indent ? { indent: style.indent } : {}),
      vertical: style.vertical ?? "middle",
      wrapText: style.wrap ?? false,
    },
    ...(style.fill ? { fill: solid(style.fill) } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(isOpen ? { protection: { locked: false } } : {}),
    ...(border
      ? {
          border: {
            top: edge(border.top ?? border.all),
            bottom: edge(border.bottom ?? border.all),
            left: edge(border.all),
            right: edge(border.all),
          },
        }
      : {}),
  };
}

function conditionalStyle(style: Style) {
  return {
    font: { bold: style.bold ?? false, ...(style.color ? { color: { argb: `FF${style.color}` } } : {}) },
    // In a differential format the fill's colour is its background.
    ...(style.fill
      ? {
          fill: {
            type: "pattern" as const,
            pattern: "solid" as const,
            fgColor: { argb: `FF${style.fill}` },
            bgColor: { argb: `FF${style.fill}` },
          },
        }
      : {}),
  };
}

function solid(color: string) {
  return { type: "pattern" as const, pattern: "solid" as const, fgColor: { argb: `FF${color}` } };
}

function libraryValidation(validation: Validation, sheet: string) {
  const { rule } = validation;
  const words = {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: !validation.open,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
    errorTitle: validation.errorTitle,
    error: validation.error,
    errorStyle: "stop",
  };
  if (rule.type === "list")
    return {
      type: rule.type,
      // With the sheet's own name too: LibreOffice takes the like addresses of two sheets for one and moves both.
      formulae: [rule.source ? referenceTo(rule.source, rule.sourceSheet ?? sheet) : quotedText(rule.values.join(","))],
      ...words,
    };
  const limits = [rule.minimum, rule.maximum];
  return { type: rule.type, operator: "between" as const, formulae: rule.type === "date" ? limits.map(dateOf) : limits, ...words };
}

/** The library takes the limits of a date as dates, by the world clock, and stores their serial numbers. */
function dateOf(serial: number): Date {
  const unixEpoch = 25_569;
  return new Date((serial - unixEpoch) * 24 * 60 * 60 * 1000);
}
