/** The programs that a script of `outside/` drives. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellContent, Sheet } from "../../src/sheet/sheet";
import { resultsIn, sheetsIn, type Books } from "./books";
import { said, type Runner } from "./outside";
import { afterSaving, type Measured } from "./programs";

/** What a script of `outside/` opens and saves. */
export async function saver(program: string, script: string, runner: Runner, folder: string, { named }: Books): Promise<Measured | string> {
  if ("missing" in runner) return runner.missing;
  const [source, target, answer] = [join(folder, "book.xlsx"), join(folder, `${program}.xlsx`), join(folder, `${program}.json`)];
  writeFileSync(source, named.bytes);
  await runner.run(script, source, target, answer);
  const { version, sheets } = said(answer);
  const opens = sheetsIn(named.sheets, sheets);
  return { program, version, way: "xlsx", opens, ...(await afterSaving(named.bytes, new Uint8Array(readFileSync(target)), named.sheets)) };
}

/** What a script of `outside/` reads. */
export async function reader(
  program: string,
  script: string,
  runner: Runner,
  folder: string,
  { named }: Books,
): Promise<Measured | string> {
  if ("missing" in runner) return runner.missing;
  const [source, answer] = [join(folder, "book.xlsx"), join(folder, `${program}.json`)];
  writeFileSync(source, named.bytes);
  await runner.run(script, source, answer);
  const { version, sheets } = said(answer);
  const opens = sheetsIn(named.sheets, sheets);
  return { program, version, way: "read", opens, reads: resultsIn(named.sheets, sheets, true) };
}

/** HyperFormula reads no files: it is given what stands in the cells. */
export async function hyperFormula(runner: Runner, folder: string, { named, cells }: Books): Promise<Measured | string> {
  if ("missing" in runner) return runner.missing;
  const calculated = async (sheets: readonly Sheet[], name: string) => {
    const [source, answer] = [join(folder, `${name}-cells.json`), join(folder, `${name}-values.json`)];
    writeFileSync(source, JSON.stringify(sheets.map(plainSheet)));
    await runner.run("hyperformula.mjs", source, answer);
    return said(answer);
  };
  const [byName, byCell] = [await calculated(named.sheets, "named"), await calculated(cells.sheets, "cells")];
  return {
    program: "HyperFormula",
    version: byCell.version,
    way: "calculate",
    opens: sheetsIn(cells.sheets, byCell.sheets),
    calculates: { named: resultsIn(named.sheets, byName.sheets), cells: resultsIn(cells.sheets, byCell.sheets) },
  };
}

/** What is typed as a user would type it: a text that looks like a number has an apostrophe before it. */
function plainSheet({ name, cells }: Sheet): { readonly name: string; readonly rows: readonly (readonly CellContent[])[] } {
  const rows = cells.map((line) =>
    Array.from(line, (cell) => {
      if (cell?.formula !== undefined) return `=${cell.formula}`;
      return typeof cell?.value === "string" ? `'${cell.value}` : (cell?.value ?? null);
    }),
  );
  return { name, rows };
}
