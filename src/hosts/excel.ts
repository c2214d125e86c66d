/**
 * Excel as a host, through Office.js. The only file that touches the global `Excel`; its neighbours `excel-*.ts` name
 * the types only.
 *
 * Sheets are built in two requests each, plus one to look before and one for what Office.js itself tidies up; a table
 * with more inputs than a request should carry takes one more for each 700 KB of them. Requests are not undone by Excel
 * when they fail, so what was added is deleted again, by id, and only sheets that were not there before.
 */
import { SalesbookError } from "../domain/errors";
import { catalogues, pickLanguage } from "../i18n";
import { addressOf } from "../sheet/address";
import type { Area, CellContent, Sheet } from "../sheet/sheet";
import { triedAgain } from "./excel-attempts";
import type * as Builder from "./excel-build";
import { codeOf, locationOf, reasonOf, translated } from "./excel-errors";
import { protect } from "./excel-lock";
import { withFreeNames, type NamesInUse } from "./excel-names";
import type { Host, InsertedSheets, InsertOptions, Selection } from "./host";

export interface ExcelHostOptions {
  /** The language of Excel's interface, a BCP 47 tag (`Office.context.displayLanguage`). */
  readonly language: string | null;
  /** `Office.context.platform`; files can be downloaded from a browser (`OfficeOnline`) only. */
  readonly platform: string;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (set: string, version: string) => boolean;
}

/** Everything that sheets are built with, oldest first; `OrNullObject` methods came with 1.4. */
const NEEDED = {
  insert: "1.4",
  calculation: "1.6",
  conditionalFormats: "1.6",
  protection: "1.7",
  freeze: "1.7",
  activeCell: "1.7",
  charts: "1.8",
  validations: "1.8",
  gridlines: "1.8",
  newWorkbook: "1.8",
  print: "1.9",
  screen: "1.9",
  check: "1.9",
  oneUndo: "1.20",
} as const;

/**
 * The Excel that the task pane stands in.
 *
 * @param options what Office says of itself
 */
export function createExcelHost({ language, platform, isSetSupported }: ExcelHostOptions): Host {
  const can = (part: keyof typeof NEEDED): boolean => isSetSupported("ExcelApi", NEEDED[part]);
  const words = catalogues[pickLanguage(language)].excel;
  const need = (part: keyof typeof NEEDED, received: string): void => {
    if (!can(part)) throw new SalesbookError("excelTooOld", { received: `${received} (ExcelApi ${NEEDED[part]})` });
  };
  const lackable = Object.keys(words.lacks) as (keyof typeof words.lacks)[];
  const lacks = lackable.filter((part) => !can(part)).map((part) => words.lacks[part]);
  const parts: Builder.Parts = {
    conditionalFormats: can("conditionalFormats"),
    charts: can("charts"),
    freeze: can("freeze"),
    validations: can("validations"),
    print: can("print"),
    gridlines: can("gridlines"),
  };

  return {
    abilities: { insert: can("insert"), download: platform === "OfficeOnline", lacks },
    takenNames: () => run((context) => readNames(context).then(({ sheets, names }) => ({ sheets, names }))),

    async insertSheets(sheets, options = {}) {
      need("insert", words.insertSheets);
      stopIfCancelled(options.signal);
      if (sheets.length === 0) return { names: [], left: [] };
      const insertion = {
        sheets,
        options,
        parts,
        checkProtection: can("protection"),
        suspendCalculation: can("calculation"),
        suspendScreen: can("screen"),
      };
      try {
        return await insert(insertion, can("oneUndo"));
      } catch (error) {
        // Some calls (many formulas, for one) cannot share one undo step; the sheets matter more than the step.
        if (codeOf(error) !== "UndoNotSupported") throw error;
        return await insert(insertion, false);
      }
    },

    async checkWorkbook(options = {}) {
      need("check", words.check);
      // Few users check; what it takes is fetched when the first one does.
      const { checkWorkbook } = await import("./excel-check");
      return run((context) => checkWorkbook(context, options));
    },

    async repair(findings, options = {}) {
      need("check", words.check);
      const { repairFindings } = await import("./excel-repair");
      return repairFindings((work) => Excel.run({ delayForCellEdit: true }, work), findings, options.signal);
    },

    ...(can("newWorkbook") ? { openWorkbook } : {}),

    async readSelection() {
      return run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        const used = selected.getUsedRangeOrNullObject(true);
        selected.load("rowIndex,columnIndex,worksheet/name");
        used.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
        await context.sync();
        return selectionOf(selected, used);
      });
    },

    async readCells(sheet, area) {
      return run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
        range.load("values,valueTypes");
        await context.sync();
        return contentsOf(range);
      });
    },

    async writeFormula(formula, at) {
      if (!at) need("activeCell", words.writeFormula);
      await run(async (context) => {
        const { workbook } = context;
        const cell = at
          ? workbook.worksheets.getItem(at.sheet).getRange(addressOf({ ...at, rows: 1, columns: 1 }))
          : workbook.getActiveCell();
        cell.formulas = [[formula]];
        await context.sync();
      });
    },

    async writeCells(cells) {
      if (cells.isNew) need("insert", words.insertSheets);
      const { writeCells } = await import("./excel-write");
      return writeCells((work) => Excel.run({ delayForCellEdit: true }, work), cells, parts);
    },

    async goTo(sheet, area) {
      await run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(addressOf(area)).select();
        await context.sync();
      });
    },

    async watchSelection(onChange) {
      const registration = await run(async (context) => {
        const added = context.workbook.onSelectionChanged.add(async () => onChange());
        await context.sync();
        return added;
      });
      return () => {
        const stop = Excel.run(registration.context, async (context) => {
          registration.remove();
          await context.sync();
        });
        // The pane is done with it; Excel drops the registration with the pane at the latest.
        stop.catch(() => undefined);
      };
    },
  };
}

async function openWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    throw translated(error);
  }
}

/** Byte by byte: a call takes only so many arguments. */
function base64Of(file: Uint8Array): string {
  return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(""));
}

interface Insertion {
  readonly sheets: readonly Sheet[];
  readonly options: InsertOptions;
  readonly parts: Builder.Parts;
  readonly checkProtection: boolean;
  readonly suspendCalculation: boolean;
  readonly suspendScreen: boolean;
}

/** What has to be undone if it comes to that. */
interface Added {
  /** Ids of the sheets that were there before; null until they are known, and then nothing has been added yet. */
  before: ReadonlySet<string> | null;
  readonly names: string[];
  /** The sheet being worked on, for the message. */
  building: string;
}

async function insert(insertion: Insertion, oneUndo: boolean): Promise<InsertedSheets> {
  const added: Added = { before: null, names: [], building: insertion.sheets[0]?.name ?? "" };
  // The pane shows sooner without it; it is fetched with the first sheets, before anything is changed.
  const builder = await import("./excel-build");
  try {
    return await Excel.run({ delayForCellEdit: true, ...(oneUndo ? { mergeUndoGroup: true } : {}) }, (context) =>
      build(context, insertion, added, builder),
    );
  } catch (error) {
    // The name was taken in the meantime, so the sheet of that name is not ours.
    if (codeOf(error) === "ItemAlreadyExists" && locationOf(error)?.startsWith("WorksheetCollection.")) added.names.pop();
    const remaining = await remove(added);
    if (remaining.length > 0)
      throw new SalesbookError("sheetsLeftBehind", { sheet: added.building, reason: reasonOf(error), sheets: remaining.join(", ") });
    if (codeOf(error) === "UndoNotSupported" && oneUndo) throw error;
    throw translated(error, added.building);
  }
}

async function build(
  context: Excel.RequestContext,
  { sheets, options, parts, checkProtection, suspendCalculation, suspendScreen }: Insertion,
  added: Added,
  { addSheet, fillSheet }: typeof Builder,
): Promise<InsertedSheets> {
  const { worksheets } = context.workbook;
  const send = async (): Promise<void> => {
    stopIfCancelled(options.signal);
    await context.sync();
  };
  const prepare = (): void => {
    if (suspendCalculation) context.application.suspendApiCalculationUntilNextSync();
    if (suspendScreen) context.application.suspendScreenUpdatingUntilNextSync();
  };
  const total = sheets.length * 2;
  const report = (done: number, label: string): void => options.onProgress?.({ done, total, label });

  const { ids, ...inUse } = await readNames(context, checkProtection);
  const named = withFreeNames(sheets, inUse);
  added.before = ids;

  // All tables first: a formula of one sheet may speak of a table on a later one.
  const targets: Excel.Worksheet[] = [];
  for (const [index, sheet] of named.entries()) {
    added.building = sheet.name;
    report(index, sheet.name);
    prepare();
    added.names.push(sheet.name);
    targets.push(
      await addSheet(worksheets, sheet, async () => {
        await send();
        prepare();
      }),
    );
    await send();
  }
  const left: string[] = [];
  for (const [index, sheet] of named.entries()) {
    added.building = sheet.name;
    report(named.length + index, sheet.name);
    prepare();
    const target = targets[index];
    if (target) left.push(...fillSheet(target, sheet, parts));
    if (index === named.length - 1) {
      // Last of all, as a protected sheet takes nothing more.
      named.forEach((finished, at) => targets[at] && protect(targets[at], finished));
      targets[0]?.activate();
    }
    await send();
  }
  stopIfCancelled(options.signal);
  report(total, named.at(-1)?.name ?? "");
  return { names: named.map((sheet) => sheet.name), left };
}

/** Names and ids in the workbook, in one request; refuses a workbook whose structure is protected. */
async function readNames(
  context: Excel.RequestContext,
  checkProtection = false,
): Promise<NamesInUse & { readonly ids: ReadonlySet<string> }> {
  const { worksheets, tables, names } = context.workbook;
  // Reading the member alone fails where Excel does not have it.
  const protection = checkProtection ? context.workbook.protection : null;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  protection?.load("protected");
  await context.sync();
  if (protection?.protected) throw new SalesbookError("workbookProtected");
  return {
    ids: new Set(worksheets.items.map((sheet) => sheet.id)),
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: [...tables.items.map((table) => table.name), ...names.items.map((name) => name.name)],
  };
}

/** Takes back what was added, and returns the sheets that could not be deleted. */
async function remove({ before, names }: Added): Promise<readonly string[]> {
  if (before === null || names.length === 0) return [];
  const isDone = await triedAgain(() => Excel.run({ delayForCellEdit: true }, (context) => deleteAdded(context, before, names)));
  return isDone ? [] : names;
}

/** Deletes sheets of these names that were not there before; their tables, charts and print names go with them. */
async function deleteAdded(context: Excel.RequestContext, before: ReadonlySet<string>, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  for (const sheet of worksheets.items) if (!before.has(sheet.id) && names.includes(sheet.name)) sheet.delete();
  await context.sync();
}

/** A small request of its own; failures come out as ours. */
async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw translated(error);
  }
}

/** A selection may be whole columns: only its filled part is read, or its first cell where nothing is filled. */
function selectionOf(selected: Excel.Range, used: Excel.Range): Selection {
  const sheet = selected.worksheet.name;
  if (used.isNullObject)
    return { sheet, area: { row: selected.rowIndex, column: selected.columnIndex, rows: 1, columns: 1 }, values: [[null]] };
  const area: Area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  return { sheet, area, values: contentsOf(used) };
}

/** What the cells of a range show whose values and their types are loaded. */
function contentsOf({ values, valueTypes }: Excel.Range): CellContent[][] {
  return values.map((row: unknown[], down) => row.map((value, across) => contentOf(value, valueTypes[down]?.[across])));
}

function contentOf(value: unknown, type: string | undefined): CellContent {
  if (type === "Error") return { error: value === "#NUM!" || value === "#DIV/0!" || value === "#N/A" ? value : "#VALUE!" };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
