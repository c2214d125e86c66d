/** Everything of an .xlsx file but the rows of its sheets and the texts, written by the library. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { fileFormula } from "../formula/contents";
import { quotedText } from "../formula/literals";
import { referenceTo } from "../formula/references";
import { addressOf, columnLetters } from "../sheet/address";
import { carried } from "../sheet/carried";
import { ALLOWED } from "../sheet/lock";
import { namesOfMark } from "../mark/names";
import type { Area, Cell, CellContent, Sheet, SheetTable, Validation } from "../sheet/sheet";
import { Looks, mergesByRow, numbersIn, type LookNumbers } from "./xlsx-cells";
import { addChart } from "./xlsx-charts";
import { conditionalLook } from "./xlsx-looks";

/** A workbook without rows and texts. */
export interface Frame {
  /** The parts by their paths, in the order of the file. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sheetFrames: ReadonlyMap<string, SheetFrame>;
}

/** A sheet's part without its rows. */
export interface SheetFrame {
  readonly sheet: Sheet;
  /** What stands before and after the rows. */
  readonly before: string;
  readonly after: string;
  /** The number under which the file keeps a cell's look. */
  readonly lookOf: (cell: Cell, row: number, column: number) => number;
  /** The same of all cells in rows that a merge touches, for a merge's border is parted among the cells that it covers. */
  readonly mergedLooks: LookNumbers;
}

/** What a file says of itself beside its sheets. */
export interface FileProperties {
  readonly keywords?: string;
  /** Names of the workbook for areas of its sheets. */
  readonly names?: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
}

/** The part of the texts; there is none where no cell holds a text. */
export const TEXTS_PATH = "xl/sharedStrings.xml";

const A4 = 9;

/** The frame of a workbook, each sheet with what its rows need. */
export async function frameOf(sheets: readonly Sheet[], { keywords, names = [] }: FileProperties = {}): Promise<Frame> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = "Salesbook";
  if (keywords !== undefined) workbook.keywords = keywords;
  workbook.calcProperties.fullCalcOnLoad = true;
  const looks = new Looks();
  for (const sheet of sheets) await addSheet(workbook, sheet, looks);
  workbook.definedNames.model = [
    ...sheets.flatMap((sheet, index) =>
      namesOfMark(sheet).map(({ name, formula }) => ({ name, ranges: [], rawText: formula, localSheetId: index, hidden: true })),
    ),
    ...names.map(({ name, sheet, area }) => ({ name, ranges: [], rawText: referenceTo(area, sheet) })),
  ];
  const parts = new Map<string, Uint8Array>();
  // What is packed here would be unpacked at once.
  for await (const part of unzip(await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } })).entries())
    parts.set(part.path, await part.bytes());

  const written = sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    return { sheet, path, xml: new TextDecoder().decode(parts.get(path)) };
  });
  const numbers = new Map(written.map(({ sheet, xml }) => [sheet, numbersIn(xml)]));
  const sheetFrames = written.map(({ sheet, path, xml }): [string, SheetFrame] => {
    const [before = "", after = ""] = xml.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s);
    const merged = mergesByRow(sheet);
    const mergedLooks = new Map([...(numbers.get(sheet) ?? [])].filter(([row]) => merged.has(row)));
    return [path, { sheet, before, after, lookOf: looks.numbersOf(sheet, numbers), mergedLooks }];
  });
  return { parts, sheetFrames: new Map(sheetFrames) };
}

async function addSheet(workbook: Workbook, sheet: Sheet, looks: Looks): Promise<void> {
  const { titleColumns } = sheet.print;
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: { defaultRowHeight: sheet.standardHeight },
    views: [{ ...frozen(sheet), showGridLines: sheet.gridLines ?? false }],
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

  if (sheet.hidden) worksheet.state = "hidden";

  for (const table of sheet.tables) addTable(worksheet, table);
  looks.addCells(worksheet, sheet);
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
          style: conditionalLook(format.style),
        },
      ],
    });
  }
  for (const { row, column, text } of sheet.notes ?? []) worksheet.getCell(row + 1, column + 1).note = text;
  for (const chart of sheet.charts) addChart(worksheet, sheet, chart);
  if (sheet.protection) await worksheet.protect(undefined, ALLOWED);
}

/** Excel takes away the view of a sheet that freezes nothing. */
function frozen({ freeze: { rows, columns } }: Sheet) {
  return rows + columns > 0 ? { state: "frozen" as const, xSplit: columns, ySplit: rows } : {};
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
      // Of a first column without a label the library makes one, "Total", even where the table has no such row.
      totalsRowLabel: column.total && "label" in column.total ? column.total.label : "",
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
