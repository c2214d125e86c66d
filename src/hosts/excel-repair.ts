/**
 * Repairs findings in Excel, all or none. What stands there is read and compared with what the check saw; then
 * everything is written in one request. Excel does not undo a request that fails half way, so what was read is then
 * put back; the same puts a finished repair back when the user asks for it. Names Office.js types only, no global.
 */
import { SalesbookError } from "../domain/errors";
import type { Change, Finding, SingleChange } from "../check/model";
import { codeOf, locationOf, reasonOf, translated } from "./excel-errors";
import { isSame, placesStep, stepFor, type Standing, type Step } from "./excel-steps";
import type { Repaired } from "./host";

/** A request of its own; failures come out as Office.js gives them. */
export type Run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** How often putting back is tried before the user is told to do it. */
const ATTEMPTS = 2;

/**
 * Repairs what can be repaired of these findings.
 *
 * @throws SalesbookError changedSinceCheck, sheetProtected, repairFailed, repairHalfDone, cancelled, cellEditMode, excelRefused
 */
export async function repairFindings(run: Run, findings: readonly Finding[], signal?: AbortSignal): Promise<Repaired> {
  const repairable = findings.flatMap(({ change, places }) => (change ? [{ change, places }] : []));
  stopIfCancelled(signal);
  if (repairable.length === 0) return { findings: 0, undo: async () => undefined };
  const sheets = new Map(repairable.map(({ places }) => [places.sheet, places]));
  const steps = [...[...sheets.values()].map(placesStep), ...singleChanges(repairable.map(({ change }) => change)).map(stepFor)];
  const before = await look(run, steps);
  steps.forEach((step, index) => refuseUnless(step.isAsChecked(before.standing[index] ?? []), step));
  stopIfCancelled(signal);
  const after = await write(run, steps, before, (context) =>
    steps.forEach((step, index) => step.repair(context, before.standing[index] ?? [])),
  );
  return {
    findings: repairable.length,
    async undo() {
      const now = await look(run, steps);
      steps.forEach((step, index) => refuseUnless(isSame(after[index] ?? [], now.standing[index] ?? []), step));
      await write(run, steps, now, (context) =>
        steps.forEach((step, index) => step.restore(context, before.standing[index] ?? [], now.standing[index] ?? [])),
      );
    },
  };
}

/**
 * What is to be changed, each once though several findings ask for it: rows of totals first, then marks and filters go
 * with what else is written.
 */
function singleChanges(changes: readonly Change[]): SingleChange[] {
  const all = [...new Set(changes.flatMap((change) => (change.kind === "joint" ? change.changes : [change])))];
  return [...all.filter(({ kind }) => kind === "totalRow"), ...all.filter(({ kind }) => kind !== "totalRow")];
}

/** Whether a repair takes a row out of a table, which needs a newer Excel than the others. */
export function changesTotalRow(findings: readonly Finding[]): boolean {
  return singleChanges(findings.flatMap(({ change }) => change ?? [])).some(({ kind }) => kind === "totalRow");
}

/** A protected sheet, with what its protection allows. */
interface Locked {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** What was found before something is written, step by step. */
interface Situation {
  readonly standing: readonly Standing[];
  readonly locked: readonly Locked[];
}

async function look(run: Run, steps: readonly Step[]): Promise<Situation> {
  try {
    return await run(async (context) => {
      const names = sheetsOf(steps);
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      sheets.forEach((sheet) => sheet.load("name"));
      await context.sync();
      const gone = names.find((_, index) => sheets[index]?.isNullObject);
      if (gone !== undefined) throw new SalesbookError("changedSinceCheck", { cell: gone });
      const protections = sheets.map(({ protection }) => protection);
      protections.forEach((protection) => protection.load("protected,options"));
      const looks = steps.map((step) => step.look(context));
      await context.sync();
      return {
        standing: looks.map((found) => found()),
        locked: protections.flatMap((protection, index) =>
          protection.protected ? [{ sheet: names[index] ?? "", options: protection.options }] : [],
        ),
      };
    });
  } catch (error) {
    // A table of this name was there when it was checked.
    if (codeOf(error) === "ItemNotFound") throw new SalesbookError("changedSinceCheck", { cell: sheetsOf(steps).join(", ") });
    throw translated(error);
  }
}

/** Writes everything in one request and reads what then stands there; what fails is put back. */
async function write(
  run: Run,
  steps: readonly Step[],
  before: Situation,
  action: (context: Excel.RequestContext) => void,
): Promise<readonly Standing[]> {
  try {
    return await run(async (context) => {
      for (const { sheet } of before.locked) protectionOf(context, sheet).unprotect();
      action(context);
      for (const { sheet, options } of before.locked) protectionOf(context, sheet).protect(options);
      const looks = steps.map((step) => step.look(context));
      await context.sync();
      return looks.map((found) => found());
    });
  } catch (error) {
    if (!(await putBack(run, steps, before)))
      throw new SalesbookError("repairHalfDone", { reason: reasonOf(error), sheets: sheetsOf(steps).join(", ") });
    if (locationOf(error)?.endsWith(".unprotect"))
      throw new SalesbookError("sheetProtected", { sheet: before.locked.map(({ sheet }) => sheet).join(", ") });
    if (codeOf(error) === "InvalidOperationInCellEditMode") throw translated(error);
    throw new SalesbookError("repairFailed", { reason: reasonOf(error) });
  }
}

/** Brings everything back; whether that went well. */
async function putBack(run: Run, steps: readonly Step[], before: Situation): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await run((context) => bringBack(context, steps, before));
      return true;
    } catch {
      // Tried again, and after the last attempt the user is told.
    }
  }
  return false;
}

/** Brings back what does not stand as it did. */
async function bringBack(context: Excel.RequestContext, steps: readonly Step[], { standing, locked }: Situation): Promise<void> {
  const protections = locked.map(({ sheet }) => protectionOf(context, sheet));
  protections.forEach((protection) => protection.load("protected"));
  const looks = steps.map((step) => step.look(context));
  await context.sync();
  const changed = steps.flatMap((step, index) => {
    const [wanted, now] = [standing[index] ?? [], looks[index]?.() ?? []];
    return isSame(wanted, now) ? [] : [{ step, wanted, now }];
  });
  const closed = locked.filter((_, index) => protections[index]?.protected);
  // A sheet that nothing was written to is left alone: its password may be what the repair failed at.
  const opened = closed.filter(({ sheet }) => changed.some(({ step }) => step.sheet === sheet));
  for (const { sheet } of opened) protectionOf(context, sheet).unprotect();
  for (const { step, wanted, now } of changed) step.restore(context, wanted, now);
  for (const one of locked) if (!closed.includes(one) || opened.includes(one)) protectionOf(context, one.sheet).protect(one.options);
  await context.sync();
}

function protectionOf(context: Excel.RequestContext, sheet: string): Excel.WorksheetProtection {
  return context.workbook.worksheets.getItem(sheet).protection;
}

function refuseUnless(isAsItWas: boolean, { sheet, cells }: Step): void {
  if (!isAsItWas) throw new SalesbookError("changedSinceCheck", { cell: `${sheet}!${cells}` });
}

function sheetsOf(steps: readonly Step[]): string[] {
  return [...new Set(steps.map(({ sheet }) => sheet))];
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
