/** LibreOffice with a user at it: rows are added, deleted, sorted and typed, sheets renamed, through its programming interface. */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ALWAYS_RECALCULATE } from "./libreoffice";

/** One thing that a user does or looks at. Rows count from 0 in the table, columns from 0 on the sheet. */
export type Step =
  | { readonly step: "insertRow" | "deleteRow"; readonly table: string; readonly row: number }
  | { readonly step: "type"; readonly table: string; readonly row: number; readonly column: number; readonly value: string | number }
  | { readonly step: "sort"; readonly table: string; readonly column: number; readonly ascending: boolean }
  | { readonly step: "rename"; readonly sheet: string; readonly name: string }
  /** Whole rows above a row of a sheet, whole columns left of one. */
  | { readonly step: "insertLines"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly step: "insertColumns"; readonly sheet: string; readonly column: number; readonly count: number }
  /** Cells are cut and pasted elsewhere on their sheet. */
  | { readonly step: "move"; readonly sheet: string; readonly cells: string; readonly to: string }
  /** What a drop-down offers, and whether a rule paints the cell. */
  | { readonly step: "offered" | "marked"; readonly table: string; readonly row: number; readonly column: number }
  /** The text in a cell of a sheet, such as "A3". */
  | { readonly step: "shown"; readonly sheet: string; readonly cell: string }
  /** The formulas and values of sheets by their names. */
  | { readonly step: "contents"; readonly sheets: readonly string[] };

export interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly steps: readonly Step[];
}

export interface Done {
  /** What each step saw; `null` for those that only do something. */
  readonly answers: readonly unknown[];
  /** The workbook as it was saved afterwards. */
  readonly bytes: Uint8Array;
}

/**
 * Does the jobs one after the other, each in a workbook of its own.
 *
 * @param office path of `soffice`
 * @throws Error when there is no Python that can talk to LibreOffice, saying what to install
 */
export async function asUser(office: string, jobs: readonly Job[]): Promise<Map<string, Done>> {
  const python = await pythonOf(office);
  const folder = mkdtempSync(join(tmpdir(), "salesbook-user-"));
  const path = (name: string): string => join(folder, name);
  mkdirSync(path("profile/user"), { recursive: true });
  writeFileSync(path("profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
  jobs.forEach(({ bytes }, index) => writeFileSync(path(`${index}.xlsx`), bytes));
  const url = (name: string): string => pathToFileURL(path(name)).href;
  const orders = jobs.map(({ steps }, index) => ({ source: url(`${index}.xlsx`), target: url(`${index}-after.xlsx`), steps }));
  writeFileSync(path("jobs.json"), JSON.stringify(orders));
  const pipe = `salesbook-${process.pid}-${folder.slice(-6)}`;
  const program = spawn(
    office,
    ["--headless", "--norestore", `-env:UserInstallation=${url("profile")}`, `--accept=pipe,name=${pipe};urp;`],
    // A group of its own, so that what the start script has started ends with it.
    { stdio: "ignore", detached: true },
  );
  const ended = new Promise<void>((resolve) => program.once("exit", () => resolve()));
  try {
    await promisify(execFile)(python, [join(__dirname, "office-user.py"), pipe, path("jobs.json"), path("answers.json")]);
    await ended;
    const answers = JSON.parse(readFileSync(path("answers.json"), "utf8")) as unknown[][];
    return new Map(
      jobs.map(({ name }, index) => [name, { answers: answers[index] ?? [], bytes: readFileSync(path(`${index}-after.xlsx`)) }]),
    );
  } finally {
    if (program.exitCode === null && program.pid !== undefined) process.kill(-program.pid);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was done in a job; throws when there was none of this name. */
export function doneBy(done: ReadonlyMap<string, Done>, name: string): Done {
  const found = done.get(name);
  if (!found) throw new Error(`nothing was done: ${name}`);
  return found;
}

/** LibreOffice brings a Python of its own on Windows and the Mac; on Linux it is the system's, with a package. */
async function pythonOf(office: string): Promise<string> {
  const program = dirname(realpathSync(office));
  const places = [join(program, "python.exe"), join(program, "python"), join(program, "../Resources/python"), "/usr/bin/python3"];
  for (const python of places.filter((place) => existsSync(place))) {
    const talks = await promisify(execFile)(python, ["-c", "import uno"]).then(
      () => true,
      () => false,
    );
    if (talks) return python;
  }
  throw new Error("No Python that can talk to LibreOffice was found. On Debian or Ubuntu: apt-get install python3-uno.");
}
