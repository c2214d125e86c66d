/** LibreOffice with a user at it: rows are added, deleted, sorted and typed, sheets renamed, through its programming interface. */
import { workIn, type Worked } from "./libreoffice";

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
  /** Saved as .ods, closed and opened again. */
  | { readonly step: "throughOds" }
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

export type Done = Worked;

/**
 * Does the jobs, each in a workbook of its own.
 *
 * @param office path of `soffice`
 */
export async function asUser(office: string, jobs: readonly Job[]): Promise<Map<string, Done>> {
  return new Map(await Promise.all(jobs.map(async ({ name, bytes, steps }) => [name, await workIn(office, bytes, steps)] as const)));
}

/** What was done in a job; throws when there was none of this name. */
export function doneBy(done: ReadonlyMap<string, Done>, name: string): Done {
  const found = done.get(name);
  if (!found) throw new Error(`nothing was done: ${name}`);
  return found;
}
