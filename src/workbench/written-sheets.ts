/** The workbench's sheets as they go into a file: generated cells with what was typed into and beside them. */
import { isOneValue } from "../formula/contents";
import { sheetView, type SheetView } from "../hosts/workbench-view";
import type { WorkbenchState } from "../hosts/workbench-store";
import { placeOf } from "../hosts/workbench-contents";
import type { Shown } from "../hosts/typed-formulas";
import type { Area, Cell, CellContent, Sheet } from "../sheet/sheet";
import { addressOf } from "../sheet/address";
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
}

/**
 * A typed formula goes out live when a file can carry it: it gives one value with functions that every spreadsheet has.
 * Functions of an add-in never resolve in a file that was written without it, and results that spill need marks that
 * older spreadsheets do not read: those go out as values.
 */
export function writtenSheets({ contents, results }: WorkbenchState, language: Language): Written {
  const asValues: string[] = [];
  const sheets = contents.tabs.map(({ name }): Sheet => {
    const view = sheetView(contents, results, name);
    const sheet = view.sheet ?? freeSheet(name, language);
    const rows = sheet.cells.map((row) => [...row]);
    const put = (row: number, column: number, cell: Cell): void => {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(undefined);
      line[column] = cell;
    };
    const besides: Area[] = [];
    const keys = new Set([...(contents.entries.get(name)?.keys() ?? []), ...(results.get(name)?.keys() ?? [])]);
    const spilling = new Set(
      [...(results.get(name)?.values() ?? [])].flatMap(({ spilledFrom }) => (spilledFrom === undefined ? [] : [spilledFrom])),
    );
    for (const key of keys) {
      const { row, column } = placeOf(name, key);
      const cell = view.cell(row, column);
      const formula = cell.formula?.slice(1);
      const isLive = formula !== undefined && !spilling.has(key) && isCarried(formula);
      if (formula !== undefined && !isLive) asValues.push(`${name}!${addressOf({ row, column })}`);
      const generated = sheet.cells[row]?.[column];
      if (!generated) besides.push({ row, column, rows: 1, columns: 1 });
      put(row, column, { style: "result.text", ...generated, value: contentOf(cell.content), ...(isLive ? { formula } : {}) });
    }
    // What the user put beside a locked table stays the user's to change.
    const protection = sheet.protection && { unlocked: [...sheet.protection.unlocked, ...besides] };
    return { ...sheet, cells: rows, ...(protection ? { protection } : {}) };
  });
  return { sheets, asValues };
}

/** What a CSV file says of a sheet: values in full, days as days, without what is empty at the end. */
export function csvRows(view: SheetView): Shown[][] {
  const rows = Array.from({ length: view.rows }, (_, row) => {
    const cells = Array.from({ length: view.columns }, (__, column): Shown => {
      const { content, style } = view.cell(row, column);
      return typeof content === "number" && style !== undefined && styleOf(style).numberFormat?.startsWith("yyyy")
        ? dateText(content)
        : content;
    });
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null && cell !== "") + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/** Whether a formula means the same in any file; arithmetic with whole ranges does not. */
export function isCarried(formula: string): boolean {
  return isOneValue(formula, CLASSIC);
}

function contentOf(shown: Shown): CellContent {
  if (typeof shown !== "object" || shown === null) return shown;
  const { error } = shown;
  return error === "#VALUE!" || error === "#NUM!" || error === "#DIV/0!" || error === "#N/A" ? { error } : error;
}

function freeSheet(name: string, language: Language): Sheet {
  return {
    table: "",
    name,
    language,
    font: fontOf(language),
    standardHeight: 18,
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", areas: [], titleRows: { first: 0, last: 0 }, footer: { left: "", right: "" } },
    fields: [],
  };
}
