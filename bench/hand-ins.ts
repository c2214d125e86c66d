/**
 * 2,000 simulated hand-ins of all sheets: every slip planted in turn, a third of them on an earlier error, a tenth of the answers
 * blank; marked as they are, and a part of them once more after other programs saved them. Planted slips that are not named, right
 * answers that are refused and points that differ from an independent sum are told one by one. `npm run bench:hand-ins -- 200` marks
 * as many as it says. LibreOffice, and Python with openpyxl, have to be there.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import { read, write } from "@e965/xlsx";
import "../src/book/all-words";
import { mayBeAsked } from "../src/exercise/definition";
import { markClass } from "../src/exercise/mark";
import type { HandIn } from "../src/exercise/hand-in";
import { LANGUAGES } from "../src/i18n";
import { loadSlipWords } from "../src/exercise/slips";
import { registry } from "../src/tables";
import { exerciseFor, faultsIn, simulated, type Simulated } from "../test/exercise/simulated";

const HAND_INS = Number(process.argv[2] ?? 2000);
/** Of each table so many are saved again by each program. */
const SAVED_AGAIN = 1;

/** Programs that read a file and write it again. */
const PROGRAMS: Readonly<Record<string, (files: readonly HandIn[]) => Promise<HandIn[]>>> = {
  SheetJS: async (files) =>
    files.map(({ name, bytes }) => ({
      name,
      bytes: new Uint8Array(write(read(bytes), { type: "array", bookType: "xlsx" }) as ArrayBuffer),
    })),
  "ExcelTS, the successor of exceljs": (files) =>
    Promise.all(
      files.map(async ({ name, bytes }) => {
        const workbook = new Workbook();
        await workbook.xlsx.load(bytes);
        return { name, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
      }),
    ),
  openpyxl: async (files) =>
    byFolder(files, (from, to) => [
      "python3",
      "-c",
      "import openpyxl, os, sys\nfor name in os.listdir(sys.argv[1]): openpyxl.load_workbook(os.path.join(sys.argv[1], name)).save(os.path.join(sys.argv[2], name))",
      from,
      to,
    ]),
  LibreOffice: async (files) =>
    byFolder(files, (from, to, home) => [
      "soffice",
      `-env:UserInstallation=${pathToFileURL(home).href}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      to,
      ...files.map(({ name }) => join(from, name)),
    ]),
};

/** Lets a program work from one folder into another. */
function byFolder(files: readonly HandIn[], command: (from: string, to: string, home: string) => string[]): HandIn[] {
  const [from, to, home] = ["made", "saved", "home"].map(() => mkdtempSync(join(tmpdir(), "salesbook-bench-"))) as [string, string, string];
  try {
    for (const { name, bytes } of files) writeFileSync(join(from, name), bytes);
    const [program = "", ...args] = command(from, to, home);
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return files.map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(join(to, name))) }));
  } finally {
    for (const folder of [from, to, home]) rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  await loadSlipWords(...LANGUAGES);
  const tables = registry.filter(mayBeAsked).map(({ number }) => number);
  const each = Math.ceil(HAND_INS / tables.length);
  const faults: string[] = [];
  const counts = { files: 0, slips: 0, follows: 0, right: 0, blank: 0, again: 0 };
  const again: { readonly exercise: ReturnType<typeof exerciseFor>; readonly made: readonly Simulated[] }[] = [];
  const judged = async (
    exercise: ReturnType<typeof exerciseFor>,
    made: readonly Simulated[],
    files: readonly HandIn[],
    by: string,
  ): Promise<void> => {
    const { students, unread } = await markClass(exercise, files);
    faults.push(...unread.map(({ file, reason }) => `${by}: ${file} is not read: ${reason}`));
    for (const one of made) {
      const student = students.find(({ file }) => file === one.file.name);
      if (student) faults.push(...faultsIn(one, student).map((line) => `${by}: ${line}`));
    }
  };
  for (const table of tables) {
    const exercise = exerciseFor(table, each);
    const made: Simulated[] = [];
    for (let turn = 0; turn < each; turn += 1) made.push(await simulated(exercise, turn));
    counts.files += made.length;
    for (const verdict of made.flatMap(({ said }) => [...said.values()])) counts[verdict === "slip" ? "slips" : verdict] += 1;
    await judged(
      exercise,
      made,
      made.map(({ file }) => file),
      "as written",
    );
    again.push({ exercise, made: made.slice(0, SAVED_AGAIN) });
  }
  for (const [program, save] of Object.entries(PROGRAMS)) {
    const saved = await save(again.flatMap(({ made }) => made.map(({ file }) => file)));
    counts.again += saved.length;
    for (const { exercise, made } of again)
      await judged(
        exercise,
        made,
        saved.filter(({ name }) => made.some(({ file }) => file.name === name)),
        program,
      );
  }
  console.log(
    `${counts.files} hand-ins of ${tables.length} sheets, ${counts.again} of them saved again: ${counts.slips} cells with a slip, ${counts.right} right, ${counts.follows} that follow, ${counts.blank} blank`,
  );
  for (const fault of faults) console.log(fault);
  console.log(`${faults.length} marked otherwise than they were made`);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
