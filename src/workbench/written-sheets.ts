/** The workbench's sheets as they go into a file: generated cells with what was typed into and beside them. */
import { isHeldByExcel } from "../formula/capacity";
import { isOneValue } from "../formula/contents";
import { meantContent, reliableContent, sheetView, type SheetView } from "../hosts/workbench-view";
import type { WorkbenchState } from "../hosts/workbench-store";
import { keyOf, type Page } from "../hosts/workbench-contents";
import type { Shown } from "../sheet/cell-text";
import type { Area, Cell, CellContent, Sheet } from "../sheet/sheet";
import { addressOf } from "../sheet/address";
import { codeAt, unformatted, type FreeValue } from "../sheet/free-cells";
import { fontOf, styleOf } from "../sheet/styles";
import type { Language } from "../i18n";
import { dateText } from "../sheet/dates";

/** Functions that every spreadsheet calculates alike from a file, without marks of their own. */
const CLASSIC = new Set(
  `ABS AND AVERAGE AVERAGEIF CEILING CHAR CHOOSE CODE COLUMN COLUMNS CONCATENATE COS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EDATE EOMONTH
  EXACT EXP FALSE FIND FLOOR FV HLOOKUP HOUR IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH
  MAX MEDIAN MID MIN MINUTE MOD MONTH N NOT NOW NPV OR PI PMT POWER PRODUCT PROPER PV RANK RATE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS
  SIGN SIN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TAN TEXT TIME TODAY TRIM TRUE TRUNC UPPER VALUE VAR VLOOKUP WEEKDAY YEAR`.split(
    /\s+/,
  ),
);

export interface Written {
  readonly sheets: readonly Sheet[];
  /** The cells whose formulas a file cannot carry and that went out as values, as "Sheet!B2". */
  readonly asValues: readonly string[];
  /** How many cells hold an error because what they show is of before. */
  readonly outdated: number;
}

/**
 * A typed formula goes out live when a file can carry it: it gives one value with functions that every spreadsheet has.
 * Functions of an add-in never resolve in a file that was written without it, and results that spill need marks that
 * older spreadsheets do not read: those go out as values.
 */
export function writtenSheets({ contents }: Pick<WorkbenchState, "contents">, language: Language): Written {
  const asValues: string[] = [];
  let outdated = 0;
  const sheets = contents.tabs.map(({ name }): Sheet => {
    const view = sheetView(contents, name);
    const sheet = view.sheet ?? freeSheet(view, language);
    const rows = sheet.cells.map((row) => [...row]);
    const put = (row: number, column: number, cell: Cell): void => {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(undefined);
      line[column] = cell;
    };
    const besides: Area[] = [];
    const spilling = new Set(view.typed.flatMap(({ row, column }) => view.cell(row, column).spilledFrom ?? []));
    for (const { row, column } of view.typed) {
      const cell = view.cell(row, column);
      const key = keyOf(row, column);
      if (cell.outdated !== undefined) outdated += 1;
      const formula = cell.formula?.slice(1);
      const isLive = formula !== undefined && !spilling.has(key) && isCarried(formula);
      if (formula !== undefined && !isLive) asValues.push(`${name}!${addressOf({ row, column })}`);
      const generated = sheet.cells[row]?.[column];
      if (!generated) besides.push({ row, column, rows: 1, columns: 1 });
      const look = generated ?? { style: cell.style ?? (view.sheet ? "result.text" : "plain") };
      const format = cell.format === undefined ? {} : { format: cell.format };
      put(row, column, { ...look, ...format, value: contentOf(reliableContent(cell)), ...(isLive ? { formula } : {}) });
    }
    // What the user put beside a locked table stays the user's to change.
    const protection = sheet.protection && { unlocked: [...sheet.protection.unlocked, ...besides] };
    const columnWidths = view.widths.map((width) => width ?? STANDARD_WIDTH);
    return { ...sheet, cells: rows, columnWidths, ...(protection ? { protection } : {}) };
  });
  return { sheets, asValues, outdated };
}

/** What a CSV file says of a sheet: values in full, days as days, without what is empty at the end. */
export function csvRows(view: SheetView): Shown[][] {
  const rows = Array.from({ length: view.rows }, (_, row) => {
    const cells = Array.from({ length: view.columns }, (__, column): Shown => {
      const { style, ...cell } = view.cell(row, column);
      const content = meantContent(cell);
      return typeof content === "number" && style !== undefined && styleOf(style).numberFormat?.startsWith("yyyy")
        ? dateText(content)
        : content;
    });
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null && cell !== "") + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/** Whether a formula means the same in any file and Excel can hold it; arithmetic with whole ranges does not. */
export function isCarried(formula: string): boolean {
  return isOneValue(formula, CLASSIC) && isHeldByExcel(formula);
}

/** The errors that every spreadsheet knows; the others are younger than some that open the file. */
const FILE_ERRORS = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#REF!", "#NAME?", "#NULL!"] as const;

/** An error stays an error in the file, never a text or 0. */
function contentOf(shown: Shown): CellContent {
  if (typeof shown !== "object" || shown === null) return shown;
  return { error: FILE_ERRORS.find((error) => error === shown.error) ?? "#VALUE!" };
}

/** Excel's own width of a column that nobody set. */
const STANDARD_WIDTH = 8.43;

/** Of a sheet that nobody gave one. */
const FREE_PAGE: Page = {
  rowHeights: new Map(),
  freeze: { rows: 0, columns: 0 },
  gridLines: true,
  print: { orientation: "portrait", areas: [], titleRows: { first: 0, last: 0 }, footer: { left: "", right: "" } },
};

function freeSheet({ name, charts, page = FREE_PAGE, cells = unformatted([]) }: SheetView, language: Language): Sheet {
  return {
    table: "",
    name,
    language,
    font: fontOf(language),
    standardHeight: 18,
    cells: cells.rows.map((row, y) => row.map((value, x) => cellOf(value, codeAt(cells, y, x)))),
    columnWidths: [],
    merges: cells.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts,
    fields: [],
    ...page,
  };
}

function cellOf(value: FreeValue, format: string): Cell | undefined {
  if (value === null) return undefined;
  return { value, style: "plain", ...(format === "" ? {} : { format }) };
}
