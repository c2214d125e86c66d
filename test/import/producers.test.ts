/**
 * Files as the programs that people use write them (test/import/files): each holds the same twelve customers, and is read equal to
 * truth.tsv or refused with a sentence of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadWords } from "../../src/book/words";
import { recognised } from "../../src/import/formats";
import type { FileRows } from "../../src/import/reader";
import { dateTyped, numberTyped } from "../../src/values/typed";

const folder = join(__dirname, "files");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

async function read(name: string): Promise<FileRows> {
  const file = { name, bytes: bytesOf(name) };
  return (await recognised(file, "en")).reader.rowsOf(file, "en");
}

/** Day, amounts as numbers; a code keeps its zeros. */
function meant(cells: readonly unknown[]): unknown[] {
  const [code = "", name, day, ...amounts] = cells.map((cell) => (typeof cell === "string" ? cell.trim() : (cell ?? "")));
  const written = String(day).replace(/年|月/g, "-").replace("日", "");
  return [code, name, dateTyped(written), ...Array.from({ length: 6 }, (_, month) => rounded(amounts[month] ?? ""))];
}

/** Beyond the fifteenth digit a figure is what the program's arithmetic left. */
function rounded(cell: unknown): number | null {
  const number = numberTyped(cell as string | number);
  return number === null ? null : Number(number.toPrecision(15));
}

const [, truthHeadings = "", , ...truthLines] = readFileSync(join(folder, "truth.tsv"), "utf8").trimEnd().split("\n");
const truth = truthLines.map((line) => meant(line.split("\t")));

/** The rows of customers, wherever they stand. */
function customersIn({ sheets }: FileRows): unknown[][] {
  const rows = sheets[0]?.rows ?? [];
  const first = [truthHeadings.split("\t")[0], "????"];
  const heading = rows.findIndex((row) => first.includes(String(row[0]).trim()));
  return rows.slice(heading + 1).flatMap((row) => (/^\d{5}$/.test(String(row[0])) ? [meant(row)] : []));
}

beforeAll(() => loadWords("en"));

/** What a file lost when it was written, or holds otherwise; everything else is equal. */
const OTHERWISE: Readonly<Record<string, (rows: unknown[][]) => unknown[][]>> = {
  // Written in a Western encoding, which has no Chinese: the file itself holds question marks.
  "gnumeric-gn-excel_biff7.xls": (rows) => rows.map(([code, name, ...rest]) => [code, String(name).replace(/./gu, "?"), ...rest]),
  // Its third month is a formula without a result, `=E4*1`: the second month once more, and a blank one is 0.
  "formulas-no-values.xlsx": (rows) => rows.map((row) => row.map((cell, at) => (at === 5 ? (row[4] ?? 0) : cell))),
};

const OTHER_FILES = [
  "meaning",
  "truth.tsv",
  "mht.xls",
  "formats.xlsx",
  "codes-shown-with-zeros.xlsx",
  "xlsxwriter-formulas.xlsx",
  "truncated.csv",
  "truncated-midchar-utf8.csv",
  "blank-NA.csv",
];

test.each(readdirSync(folder).filter((name) => !OTHER_FILES.includes(name)))("%s is read as truth.tsv says", async (name) => {
  const otherwise = OTHERWISE[name] ?? ((rows) => rows);
  expect(customersIn(await read(name))).toEqual(otherwise(truth));
});

test("what a number stands for, its format says: a day, a day and a time, a time, or an amount", async () => {
  const { sheets } = await read("formats.xlsx");
  const DATE = /[yedaghsb]|mm|上午/;
  for (const [format, ...values] of sheets[0]?.rows ?? []) {
    const written = String(format);
    const plain = written.replace(/"[^"]*"|[\\_*!].|\[(?!h\])[^\]]*\]|general|G\/通用格式/gi, "").replace(/E\+/, "");
    const id = /^#(\d+)$/.exec(written)?.[1];
    const isDate = id === undefined ? DATE.test(plain) : isBuiltInDate(Number(id));
    if (written === "[h]:mm" || id === "46") expect(values).toEqual(["1105968:00", "1105982:30", "12:00"]);
    else
      expect([written, ...values]).toEqual([
        written,
        ...(isDate ? ["2026-03-01", "2026-03-01 14:30", "12:00"] : [46082, 46082.604166666664, 0.5]),
      ]);
  }
  expect(sheets[0]?.rows.length).toBeGreaterThan(60);
});

/** ECMA-376 part 1, 18.8.30. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

test("codes that a format shows with zeros in front keep them", async () => {
  const { sheets } = await read("codes-shown-with-zeros.xlsx");
  expect(sheets[0]?.rows.slice(1).map(([code]) => code)).toEqual(["00007", "00044", "00081"]);
});

test("formulas to which a program gave 0 for a result are calculated", async () => {
  const { sheets } = await read("xlsxwriter-formulas.xlsx");
  expect(sheets[0]?.rows.slice(1).map((row) => row[3])).toEqual([300, 600, 900]);
});

test.each(["truncated.csv", "truncated-midchar-utf8.csv"])("%s ends in the middle of a row, which is told", async (name) => {
  expect((await read(name)).notes).toEqual([{ kind: "cutOff", row: 13 }]);
});

test("a file that is whole says nothing of its end", async () => {
  expect((await read("pipe.csv")).notes).toEqual([]);
});

test("a web page in one file is refused by its name", async () => {
  await expect(read("mht.xls")).rejects.toMatchObject({ code: "fileKind", details: { kind: "a web page in one file (.mht)" } });
});
