/**
 * Reads the generated sheets of an Excel workbook and compares them with what their tables say. Sheets without a mark
 * are asked for their names, those of their tables and their first cell; only where these are of Salesbook for more.
 * Names Office.js types only, no global.
 */
import { loadWords } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { addressOf } from "../sheet/address";
import { LANGUAGES } from "../i18n";
import { checkOf } from "../check/check";
import { inOrder, looksGenerated, mayBeGenerated, recognised, type UnmarkedSheet } from "../check/recognise";
import type { CheckReport, Entry, PresentSheet, PresentTable } from "../check/model";
import { typedIn, type TypedTable } from "../check/typed";
import { CELLS_NAME, MARK_NAME, type SheetName } from "../mark/names";
import { readAreas, readMark, type ReadMark } from "../mark/read";
import type { Area } from "../sheet/sheet";
import { readRules } from "./excel-rules";
import type { CheckOptions } from "./host";

/** Formulas are long, and Excel on the web answers with 5 MB at most. */
const MOST_CELLS = 8000;

/**
 * Checks a workbook.
 *
 * The workbook is read in four requests, one more where sheets look as if another program had dropped their marks, one more for every 8,000 cells, and two for checks and formats; where checks
 * differ within a column, the cells concerned are found by halves.
 *
 * @throws SalesbookError cancelled, and failures of Office.js as they are
 */
export async function checkWorkbook(context: Excel.RequestContext, options: CheckOptions): Promise<CheckReport> {
  const { sheets, unknown, reading, marked, send, report } = await presentSheets(context, options);
  const check = checkOf({ sheets });
  const checked = check.sheets.flatMap((one) => {
    const worksheet = reading.find((candidate) => candidate.worksheet.name === one.name)?.worksheet;
    return worksheet ? [{ ...one, worksheet }] : [];
  });
  report(marked);
  const found = await readRules(checked, send);
  const findings = checked.flatMap((one, index) => {
    report(Math.min(marked + index + 1, marked * 2));
    return one.findings(found[index]?.rules ?? [], found[index]?.formats ?? []);
  });
  return {
    sheets: checked.map(({ name }) => name),
    unknown: [...unknown, ...check.unknown],
    ...(check.lacking ? { lacking: check.lacking } : {}),
    findings,
  };
}

/**
 * What was typed into the generated sheets.
 *
 * @throws SalesbookError cancelled, and failures of Office.js as they are
 */
export async function readTyped(context: Excel.RequestContext, options: CheckOptions): Promise<readonly TypedTable[]> {
  return typedIn({ sheets: (await presentSheets(context, options)).sheets });
}

/** The generated sheets as they are now, and how to go on from there. */
async function presentSheets(context: Excel.RequestContext, { signal, onProgress }: CheckOptions) {
  const send = async (): Promise<void> => {
    if (signal?.aborted) throw new SalesbookError("cancelled");
    await context.sync();
  };
  const { marked, unmarked, unknown, order } = await readMarks(context, send);
  const report = (done: number): void => onProgress?.({ done, total: marked.length * 2, label: marked[done]?.worksheet.name ?? "" });
  report(0);
  // Each sheet is laid out again in the language that it was made in, which need not be the pane's.
  const mayBeOurs = unmarked.some(({ title, tables }) => mayBeGenerated(title, tables));
  await loadWords(...(mayBeOurs ? LANGUAGES : marked.map(({ mark }) => mark.language)));
  const candidates = mayBeOurs ? unmarked.filter(({ title, tables }) => looksGenerated(title, tables)) : [];
  const reading = [...marked, ...(await usedAreas(candidates, send))];
  const read = await readSheets(reading, send, report);
  const known = marked.flatMap(({ mark, names, areas }, index): PresentSheet[] => {
    const sheet = read[index];
    return sheet ? [{ ...sheet, mark, names, areas, isRecognised: false }] : [];
  });
  const sheets = inOrder([...known, ...recognised(read.slice(marked.length), known)], order);
  return { sheets, unknown, reading, marked: marked.length, send, report };
}

/** A sheet to be read. */
interface Readable {
  readonly worksheet: Excel.Worksheet;
  /** Names that are hidden are as Salesbook and Excel leave them; a program that shows or drops them has saved the sheet. */
  readonly isHidden: boolean;
  readonly areas: readonly (Area | null)[];
}

interface Marked extends Readable {
  readonly mark: ReadMark;
  readonly names: readonly SheetName[];
}

/** What is asked of a sheet without a mark. */
interface Unmarked {
  readonly worksheet: Excel.Worksheet;
  /** What stands in its first cell. */
  readonly title: string;
  /** Names of its tables. */
  readonly tables: readonly string[];
}

interface Marks {
  readonly marked: readonly Marked[];
  readonly unmarked: readonly Unmarked[];
  readonly unknown: readonly string[];
  /** The names of all sheets. */
  readonly order: readonly string[];
}

async function readMarks(context: Excel.RequestContext, send: () => Promise<void>): Promise<Marks> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await send();
  const titles = worksheets.items.map((worksheet) => {
    worksheet.names.load("items/name,items/formula,items/visible");
    worksheet.tables.load("items/name,items/showTotals,items/showHeaders");
    const title = worksheet.getRange("A1");
    title.load("values");
    return { worksheet, title };
  });
  await send();
  const marked: Marked[] = [];
  const unmarked: Unmarked[] = [];
  const unknown: string[] = [];
  for (const { worksheet, title } of titles) {
    const names = worksheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const mark = readMark(names);
    if (mark === "unknown") unknown.push(worksheet.name);
    else if (mark) {
      const own = names.filter(({ name }) => name === MARK_NAME || name === CELLS_NAME);
      const isHidden = worksheet.names.items.every(({ name, visible }) => name !== MARK_NAME || !visible);
      marked.push({ worksheet, mark, names: own, isHidden, areas: readAreas(names) });
    } else unmarked.push({ worksheet, title: String(title.values[0]?.[0] ?? ""), tables: worksheet.tables.items.map(({ name }) => name) });
  }
  return { marked, unmarked, unknown, order: worksheets.items.map(({ name }) => name) };
}

/** All that stands on sheets of which nobody knows yet where it should. */
async function usedAreas(sheets: readonly Unmarked[], send: () => Promise<void>): Promise<readonly Readable[]> {
  if (sheets.length === 0) return [];
  const ranges = sheets.map(({ worksheet }) => worksheet.getUsedRangeOrNullObject());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await send();
  return sheets.map(({ worksheet }, index) => ({ worksheet, isHidden: false, areas: usedIn(ranges[index]) }));
}

function usedIn(range: Excel.Range | undefined): Area[] {
  return range === undefined || range.isNullObject ? [] : [areaOf(range)];
}

/** Tables and formulas of the sheets; of each sheet only what its tables and its areas hold. */
async function readSheets(
  sheets: readonly Readable[],
  send: () => Promise<void>,
  report: (done: number) => void,
): Promise<readonly UnmarkedSheet[]> {
  const reading = sheets.map(({ worksheet, isHidden }) =>
    worksheet.tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => {
        const range = table.getRange();
        const header = table.getHeaderRowRange();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        header.load("values");
        const filter = isHidden ? null : table.autoFilter.getRangeOrNullObject();
        filter?.load("rowIndex,columnIndex,rowCount,columnCount");
        if (filter) table.autoFilter.load("isDataFiltered");
        return { table, range, header, filter };
      }),
  );
  await send();
  const tables = reading.map((list) => list.map(tableOf));

  const entries = sheets.map(() => new Map<string, Entry>());
  const waiting: { readonly range: Excel.Range; readonly area: Area; readonly into: Map<string, Entry> }[] = [];
  const receive = async (): Promise<void> => {
    await send();
    for (const { range, area, into } of waiting.splice(0))
      range.formulas.forEach((line: unknown[], down) =>
        line.forEach((entry, across) => into.set(`${area.row + down},${area.column + across}`, entry as Entry)),
      );
  };
  let cells = 0;
  for (const [index, { worksheet, areas }] of sheets.entries()) {
    const into = entries[index];
    const wanted = [...areas, ...(tables[index] ?? []).map(({ area }) => area)].filter((area) => area !== null);
    for (const area of wanted.flatMap(inPieces)) {
      if (cells + area.rows * area.columns > MOST_CELLS && waiting.length > 0) {
        await receive();
        report(index);
        cells = 0;
      }
      const range = worksheet.getRange(addressOf(area));
      range.load("formulas");
      if (into) waiting.push({ range, area, into });
      cells += area.rows * area.columns;
    }
  }
  if (waiting.length > 0) await receive();
  return sheets.map(({ worksheet }, index) => ({
    name: worksheet.name,
    tables: tables[index] ?? [],
    entry: (row, column) => entries[index]?.get(`${row},${column}`) ?? "",
  }));
}

interface TableRead {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  /** `null` where the mark is hidden. */
  readonly filter: Excel.Range | null;
}

function tableOf({ table, range, header, filter }: TableRead): PresentTable {
  const headings = (header.values[0] ?? []).map(String);
  return {
    name: table.name,
    area: areaOf(range),
    totalRow: table.showTotals,
    headings,
    // Excel hands out no formula of a column. The programs that show the names of a mark drop what tables do by themselves.
    promise: filter && {
      formulas: headings.map(() => ""),
      totals: headings.map(() => false),
      // Setting the buttons anew would show the rows that the user has filtered away.
      filter: filter.isNullObject || table.autoFilter.isDataFiltered ? null : areaOf(filter),
    },
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** An area in stretches of rows that one answer can carry. */
function inPieces(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, piece) => ({
    ...area,
    row: area.row + piece * rows,
    rows: Math.min(rows, area.rows - piece * rows),
  }));
}
