/** A right answer is right whatever program saved it; what LibreOffice makes of a hand-in is tried in test/office. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { read, write, type BookType } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mayBeAsked } from "../../src/exercise/definition";
import { markClass } from "../../src/exercise/mark";
import { registry } from "../../src/tables";
import { todays } from "../support/seeds";
import { exerciseOf, filledFile, rightAnswers, variantFor, type Filling } from "./filled";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);
const CHAIN = ["6-8", "6-9"];

/** What is not right, or not read, of the first student's file. */
async function faultsOf(tables: readonly string[], save: (bytes: Uint8Array) => Uint8Array, name: string, filling?: Filling) {
  const exercise = exerciseOf(tables);
  const { bytes } = await filledFile(exercise, await variantFor(exercise), filling);
  const { students, unread } = await markClass(exercise, [{ name, bytes: save(bytes) }]);
  const wrong = students[0]!.cells.filter(({ verdict }) => verdict !== "right");
  return { unread, wrong: wrong.map(({ asked, row, verdict, given }) => [asked.table, asked.id, row, verdict, given]) };
}

const NONE = { unread: [], wrong: [] };

describe("saved by SheetJS", () => {
  beforeEach(() => {
    // It tells of names and formats that a kind of file has not.
    jest.spyOn(console, "error").mockImplementation();
    jest.spyOn(console, "log").mockImplementation();
  });
  afterEach(() => jest.restoreAllMocks());

  it.each(todays(numbers, 30))("%s comes back right, as whatever kind of file", async (number) => {
    for (const bookType of ["xlsx", "ods", "xlsb", "biff8"] as const satisfies readonly BookType[]) {
      const save = (bytes: Uint8Array) => new Uint8Array(write(read(bytes), { type: "array", bookType }) as ArrayBuffer);
      expect({ bookType, ...(await faultsOf([number], save, `0042.${bookType}`)) }).toEqual({ bookType, ...NONE });
    }
  });
});

/** A program beside this one that reads a file and writes another; "skipped" where it is not installed. */
const OTHERS: readonly { readonly name: string; readonly ending: string; readonly command: (from: string, to: string) => string[] }[] = [
  { name: "Gnumeric", ending: "xlsx", command: (from, to) => ["ssconvert", from, to] },
  { name: "Gnumeric", ending: "ods", command: (from, to) => ["ssconvert", from, to] },
  {
    name: "openpyxl",
    ending: "xlsx",
    command: (from, to) => ["python3", "-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", from, to],
  },
];
const probes: Readonly<Record<string, readonly string[]>> = {
  Gnumeric: ["ssconvert", "--version"],
  openpyxl: ["python3", "-c", "import openpyxl"],
};
const isThere = (name: string): boolean => {
  const [command = "", ...args] = probes[name] ?? [];
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
};

describe.each(OTHERS)("saved by $name as .$ending", ({ name, ending, command }) => {
  const { skip } = it;
  if (!isThere(name)) return skip(`not tried, because ${name} is not on this machine`, () => undefined);

  it("comes back right", async () => {
    const folder = mkdtempSync(join(tmpdir(), "salesbook-test-"));
    const save = (bytes: Uint8Array): Uint8Array => {
      const [from, to] = [join(folder, "filled.xlsx"), join(folder, `saved.${ending}`)];
      writeFileSync(from, bytes);
      const [program = "", ...args] = command(from, to);
      const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      return new Uint8Array(readFileSync(to));
    };
    try {
      expect(await faultsOf(CHAIN, save, `0042.${ending}`)).toEqual(NONE);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Ways in which the markup of other programs differs, such as that of Google Sheets and WPS, imitated from public files. */
const MARKUP: Readonly<Record<string, (text: string, part: string) => string>> = {
  "no keywords": (text, part) => (part === "docProps/core.xml" ? text.replace(/<cp:keywords>.*?<\/cp:keywords>/, "") : text),
  "a prefix for every element": inSheets((text) => text.replace("xmlns=", "xmlns:x=").replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:")),
  "numbers with exponents and seventeen digits": inSheets((text) =>
    text.replace(/<v>(-?\d+\.\d+)<\/v>/g, (_, digits: string) => `<v>${Number(digits).toExponential(16)}</v>`),
  ),
  "lines between tags and attributes": inSheets((text) => text.replace(/<(row|c)\s/g, "\n  <$1\n    ")),
  "no addresses of rows": inSheets((text) => text.replace(/<row r="\d+"/g, "<row")),
};

function inSheets(change: (text: string) => string): (typeof MARKUP)[string] {
  return (text, part) => (/^xl\/worksheets\/sheet\d+\.xml$/.test(part) ? change(text) : text);
}

it.each(Object.entries(MARKUP))("with %s it comes back right", async (_, change) => {
  const save = (bytes: Uint8Array): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([part, own]) => [part, /\.xml$/.test(part) ? strToU8(change(strFromU8(own), part)) : own]),
      ),
    );
  expect(await faultsOf(["6-8", "6-9"], save, "0042.xlsx")).toEqual(NONE);
});

it("gives no cell more than its points, and blanks for nothing, whatever is typed", async () => {
  const exercise = exerciseOf(["6-8", "6-9"]);
  const variant = await variantFor(exercise);
  const right = rightAnswers(variant);
  const junk = ["=1+1", "#REF!", " ", "无", "1e999", "-", "９９９", "A B"];
  const files = await Promise.all([
    filledFile(exercise, variant, (asked, row, key) => (row % 3 === 0 ? right(asked, row, key) : junk[row % junk.length]!)),
    filledFile(exercise, await variantFor(exercise, 1), () => null),
  ]);
  const { students } = await markClass(exercise, files);
  for (const { cells, points, outOf } of students) {
    expect(cells.every((cell) => cell.points >= 0 && cell.points <= cell.outOf)).toBe(true);
    expect(points).toBeLessThanOrEqual(outOf);
  }
  expect(students[0]!.points).toBeGreaterThan(0);
  expect([students[1]!.points, new Set(students[1]!.cells.map(({ verdict }) => verdict))]).toEqual([0, new Set(["blank"])]);
});
