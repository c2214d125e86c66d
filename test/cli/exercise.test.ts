/** `salesbook exercise new|make|mark`: from a list of students to points, all files or none, and what is wrong in one line. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { readWorkbook } from "../../src/import/read-workbook";
import { packedFiles } from "../../src/import/files-zip";
import { writeXlsx } from "../../src/export/xlsx";
import { Page } from "../../src/exercise/page";
import { readExercise } from "../../src/exercise/exercise";
import { variantOf } from "../../src/exercise/variant";
import { filledFile } from "../exercise/filled";
import { readFilled, type FilledSheet } from "../../src/import/filled-workbook";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function salesbook(line: string): Promise<{ status: number; output: string; error: string }> {
  const output: string[] = [];
  const error: string[] = [];
  const status = await run(line.split(" "), {
    directory,
    version: "1",
    environment: {},
    print: (text) => void output.push(text),
    printError: (text) => void error.push(text),
  });
  return { status, output: output.join("\n"), error: error.join("\n") };
}

const at = (...names: string[]): string => join(directory, ...names);
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), "utf8"));

async function made(lang = "zh-CN"): Promise<void> {
  writeFileSync(at("s.csv"), "学号,姓名,班级\n0042,王小明,一班\n0043,李华,\n");
  expect(await salesbook(`exercise new --tables 6-8,6-9 --secret autumn --lang ${lang} --out ex.json`)).toMatchObject({
    status: 0,
    error: "",
  });
  expect(await salesbook(`exercise make ex.json --students s.csv --out class`)).toMatchObject({ status: 0, error: "" });
}

describe("salesbook exercise", () => {
  it("makes a workbook per student with the key beside them, and says where everything stands", async () => {
    await made();
    expect(readdirSync(at("class")).sort()).toEqual(["0042.xlsx", "0043.xlsx", "exercise.json", "teacher-key.xlsx"]);
    const again = await salesbook("exercise make ex.json --students s.csv --out class --describe --force");
    const { students } = JSON.parse(again.output) as {
      students: { id: string; file: string; sheets: { table: string; fields: { id: string; role: string }[] }[] }[];
    };
    expect(students.map(({ id, file }) => [id, file])).toEqual([
      ["0042", "0042.xlsx"],
      ["0043", "0043.xlsx"],
    ]);
    const roles = new Map(students[0]!.sheets[0]!.fields.map(({ id, role }) => [id, role]));
    expect([roles.get("month1"), roles.get("sum"), roles.get("average")]).toEqual(["input", "answer", "answer"]);
    // Nobody's figures are looked for again.
    expect((json("ex.json") as { students: unknown[] }).students).toEqual([
      { id: "0042", name: "王小明", group: "一班", attempt: 0 },
      { id: "0043", name: "李华", attempt: 1 },
    ]);
  });

  it("makes a right copy of each student's sheets apart from the hand-outs, which nobody can hand in", async () => {
    await made();
    expect(await salesbook("exercise make ex.json --students s.csv --out again --keys keys")).toMatchObject({ status: 0, error: "" });
    expect(readdirSync(at("keys")).sort()).toEqual(["teacher-key-0042.xlsx", "teacher-key-0043.xlsx"]);
    expect(readdirSync(at("again"))).toHaveLength(4);
    const exercise = readExercise(json("ex.json"));
    const variant = await variantOf(exercise, exercise.students[0]!);
    const name = "teacher-key-0042.xlsx";
    const [{ rows }] = (await readFilled({ name, bytes: new Uint8Array(readFileSync(at("keys", name))) }, "en")).sheets as [FilledSheet];
    const sums = variant.tables
      .get("6-8")!
      .calculation.column("sum")
      .filter((sum) => typeof sum === "number");
    expect(rows.flat()).toEqual(expect.arrayContaining(sums));
    const marked = await salesbook("exercise mark ex.json keys --out r.xlsx --json r.json");
    expect(marked.error.split("\n")).toHaveLength(2);
    expect((json("r.json") as { unread: unknown[] }).unread).toHaveLength(2);
  });

  it("overwrites nothing unasked and leaves nothing behind", async () => {
    await made();
    rmSync(at("class", "0043.xlsx"));
    const before = readFileSync(at("class", "0042.xlsx"));
    const { status, error } = await salesbook("exercise make ex.json --students s.csv --out class");
    expect([status, error.split("\n")]).toEqual([1, [expect.stringMatching(/0042\.xlsx/) as string]]);
    expect(readFileSync(at("class", "0042.xlsx")).equals(before)).toBe(true);
    expect(existsSync(at("class", "0043.xlsx"))).toBe(false);
  });

  it("marks a folder and an archive alike, with blanks for who handed in nothing", async () => {
    await made();
    const exercise = readExercise(json("ex.json"));
    const file = await filledFile(exercise, await variantOf(exercise, exercise.students[0]!));
    mkdirSync(at("in"));
    writeFileSync(at("in", "mine.xlsx"), file.bytes);
    writeFileSync(at("in", "notes.txt"), "no workbook");
    writeFileSync(at("in.zip"), packedFiles([{ name: "作业.xlsx", bytes: file.bytes }]));
    const found = await salesbook("exercise mark ex.json in --out results.xlsx --json r.json --csv g.csv --feedback fb");
    expect(found.status).toBe(0);
    expect(found.error.split("\n")).toEqual([expect.stringMatching(/^notes\.txt: /) as string]);
    const report = json("r.json") as {
      students: {
        id: string;
        name: string;
        file: string | null;
        points: number;
        outOf: number;
        cells: { verdict: string; points: number; row: number }[];
      }[];
      unread: { file: string; reason: string }[];
    };
    expect(report.students.map(({ id, name, file: own }) => [id, name, own])).toEqual([
      ["0042", "王小明", "mine.xlsx"],
      ["0043", "李华", null],
    ]);
    expect(report.unread.map(({ file: own }) => own)).toEqual(["notes.txt"]);
    const [first, second] = report.students;
    expect(first!.points).toBe(first!.outOf);
    expect(first!.cells.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(first!.points, 9);
    expect(new Set(second!.cells.map(({ verdict }) => verdict))).toEqual(new Set(["blank"]));
    expect(readdirSync(at("fb"))).toEqual(["0042.xlsx"]);
    expect(readFileSync(at("g.csv"), "utf8").split("\r\n")[1]).toMatch(/^0042,王小明,一班,37,37,/);

    await salesbook("exercise mark ex.json in.zip --out zip.xlsx --json z.json");
    const zipped = json("z.json") as typeof report;
    expect(zipped.students.map(({ points }) => points)).toEqual(report.students.map(({ points }) => points));
  });

  it("keeps the teacher's own points when it is marked again", async () => {
    await made();
    const exercise = readExercise(json("ex.json"));
    const file = await filledFile(exercise, await variantOf(exercise, exercise.students[0]!), ({ id }, row, key) =>
      id === "sum" && row === 0 ? 1 : typeof key === "number" ? key : null,
    );
    mkdirSync(at("in"));
    writeFileSync(at("in", "0042.xlsx"), file.bytes);
    await salesbook("exercise mark ex.json in --out results.xlsx --json one.json");
    const sheets = await readWorkbook(readFileSync(at("results.xlsx")));
    const cells = sheets.find(({ rows }) => rows.some((line) => line.includes("你给的分")))!;
    const heading = cells.rows.findIndex((line) => line.includes("你给的分"));
    const page = new Page(cells.rows[heading]!.map(() => 12));
    cells.rows.forEach((line, row) => {
      const isMine = row > heading && line[11] === "sum" && line[4] === 1;
      page.line(...line.map((value, column) => [isMine && column === 10 ? 0.05 : value, "plain"] as const));
    });
    writeFileSync(at("results.xlsx"), await writeXlsx([page.sheet("cells", "Cells", "zh-CN")]));
    await salesbook("exercise mark ex.json in --out results.xlsx --json two.json --force");
    const points = (name: string): number => (json(name) as { students: { points: number }[] }).students[0]!.points;
    expect(points("two.json") - points("one.json")).toBeCloseTo(0.05, 6);
    await salesbook("exercise mark ex.json in --out results.xlsx --json three.json --force");
    expect(points("three.json")).toBeCloseTo(points("two.json"), 9);
  });

  it.each([
    ["exercise", 2, /new, make or mark/],
    ["exercise new --out ex.json", 2, /--tables/],
    ["exercise new --tables 6-8 --out ex.txt", 2, /\.json/],
    ["exercise new --tables 6-8 --rows 7 --out ex.json", 2, /8 to 60/],
    ["exercise new --tables 6-99 --out ex.json", 2, /6-99/],
    ["exercise new --tables P25 --out ex.json", 2, /^ex\.json is no exercise/],
    ["exercise make ex.json --out class", 2, /--students/],
    ["exercise mark ex.json --out results.xlsx", 2, /handed in/],
    ["exercise make missing.json --students s.csv --out class", 1, /missing\.json/],
    ["exercise make odd.json --students s.csv --out class", 1, /tables\[0\]\.blank\[0\].*nothing/],
    ["exercise make good.json --students twice.csv --out class", 1, /row 3.*0042.*row 2/],
    ["exercise make good.json --students blank.csv --out class", 1, /row 3/],
    ["exercise make good.json --students other.csv --out class", 1, /Student ID/],
  ])("refuses in one line: %s", async (line, status, says) => {
    const exercise = { schema: 1, language: "en", secret: "s", tables: [{ table: "6-8", blank: ["nothing"] }] };
    writeFileSync(at("odd.json"), JSON.stringify(exercise));
    writeFileSync(at("good.json"), JSON.stringify({ ...exercise, tables: [{ table: "6-8" }] }));
    writeFileSync(at("twice.csv"), "ID,Name\n0042,Ann\n0042,Ben\n");
    writeFileSync(at("blank.csv"), "ID,Name\n0042,Ann\n,Ben\n");
    writeFileSync(at("other.csv"), "First,Second\n1,2\n");
    const found = await salesbook(line);
    expect([found.status, found.output]).toEqual([status, ""]);
    expect(found.error.split("\n")[0]).toMatch(says);
    if (status === 1) expect(found.error.split("\n")).toHaveLength(1);
    expect(existsSync(at("class"))).toBe(false);
  });

  it("checks a folder file by file", async () => {
    await made();
    rmSync(at("class", "teacher-key.xlsx"));
    const { status, output } = await salesbook("check class --lang en");
    expect([status, output.split("\n").map((line) => line.slice(0, 16))]).toEqual([0, ["class/0042.xlsx:", "class/0043.xlsx:"]]);
  });
});
