/**
 * Sheets that come into a workbook as a whole or not at all. Names Office.js types only, no global: the requests are the
 * caller's. The pane shows sooner without it; it is fetched with the first sheets, before anything is changed.
 *
 * Sheets are built in two requests each, plus one to look before and one for what Office.js itself tidies up; a table
 * with more inputs than a request should carry takes one more for each 700 KB of them. Requests are not undone by Excel
 * when they fail, so what was added is deleted again, by id, and only sheets that were not there before.
 */
import { SalesbookError } from "../domain/errors";
import type { Sheet } from "../sheet/sheet";
import { triedAgain } from "./excel-attempts";
import { addSheet, fillSheet, type Parts } from "./excel-build";
import { codeOf, locationOf, reasonOf, translated } from "./excel-errors";
import { protect } from "./excel-lock";
import { readNames, withFreeNames } from "./excel-names";
import type { InsertedSheets, InsertOptions } from "./host";

/** What is to be inserted, and what this Excel can do about it. */
export interface Insertion {
  readonly sheets: readonly Sheet[];
  readonly options: InsertOptions;
  readonly parts: Parts;
  readonly checkProtection: boolean;
  readonly suspendCalculation: boolean;
  readonly suspendScreen: boolean;
  /** Whether all of it can be taken back at once. */
  readonly oneUndo: boolean;
}

/** Carries out one request or more, as one step of undo where that is asked for. */
export type InsertionRun = <Result>(work: (context: Excel.RequestContext) => Promise<Result>, oneUndo?: boolean) => Promise<Result>;

/** What has to be undone if it comes to that. */
interface Added {
  /** Ids of the sheets that were there before; null until they are known, and then nothing has been added yet. */
  before: ReadonlySet<string> | null;
  readonly names: string[];
  /** The sheet being worked on, for the message. */
  building: string;
}

/**
 * Inserts the sheets, or leaves nothing of them behind.
 *
 * @param run carries out requests and fails with what Excel says
 * @throws SalesbookError cancelled, workbookProtected, cellEditMode, excelFailed, sheetsLeftBehind
 */
export async function insertSheets(run: InsertionRun, insertion: Insertion): Promise<InsertedSheets> {
  try {
    return await insert(run, insertion, insertion.oneUndo);
  } catch (error) {
    // Some calls (many formulas, for one) cannot share one undo step; the sheets matter more than the step.
    if (codeOf(error) !== "UndoNotSupported") throw error;
    return await insert(run, insertion, false);
  }
}

async function insert(run: InsertionRun, insertion: Insertion, oneUndo: boolean): Promise<InsertedSheets> {
  const added: Added = { before: null, names: [], building: insertion.sheets[0]?.name ?? "" };
  try {
    return await run((context) => build(context, insertion, added), oneUndo);
  } catch (error) {
    // The name was taken in the meantime, so the sheet of that name is not ours.
    if (codeOf(error) === "ItemAlreadyExists" && locationOf(error)?.startsWith("WorksheetCollection.")) added.names.pop();
    const remaining = await remove(run, added);
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

/** Takes back what was added, and returns the sheets that could not be deleted. */
async function remove(run: InsertionRun, { before, names }: Added): Promise<readonly string[]> {
  if (before === null || names.length === 0) return [];
  const isDone = await triedAgain(() => run((context) => deleteAdded(context, before, names)));
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

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
