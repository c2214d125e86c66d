/** The list of formats, and the doors through which the other rooms reach files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS, recognised } from "../../src/import/formats";
import { importFile } from "../../src/import/import-file";

const source = join(__dirname, "..", "..", "src");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (text: string) => ({ name: "file", bytes: bytesOf(text) });

test("each format has a file of its own, which only its line in the list loads", () => {
  const readers = readdirSync(join(source, "import")).filter((name) => /^read-.*\.ts$/.test(name));
  const list = readFileSync(join(source, "import", "formats.ts"), "utf8");
  const loaded = [...list.matchAll(/import\("\.\/(read-\w+)"\)/g)].map(([, name]) => `${name}.ts`);
  expect([...loaded].sort()).toEqual(readers.sort());
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
});

test.each(["cli", "taskpane", "workbench"])("%s reaches files through the doors of import/ alone", (room) => {
  const doors = [
    "import-file",
    "import-as-is",
    "inspection",
    "problems",
    "choices",
    "profile",
    "sheets-to-choose",
    "reader",
    "notes",
    "apart",
    "session",
    "answer-session",
    "files-zip",
  ];
  const files = readdirSync(join(source, room), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const used = files.flatMap((name) =>
    [...readFileSync(join(source, room, name), "utf8").matchAll(/"(?:\.\.\/)+import\/([\w-]+)"/g)].map(([, door]) => door),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((door) => !doors.includes(door ?? ""))).toEqual([]);
});

test.each(["cli", "taskpane", "thumbnails"])("%s asks for books at the door of book/", (room) => {
  const files = readdirSync(join(source, room), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(join(source, room, name), "utf8"));
  expect(texts.some((text) => /\bmakeBook\(/.test(text))).toBe(true);
  expect(texts.filter((text) => /\blayout\(/.test(text))).toEqual([]);
});

/** The old container with one name in its directory. */
const container = (stream: string): number[] => [
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...[...stream].flatMap((character) => [character.charCodeAt(0), 0]),
];

test.each<[string, number[] | string, string, string]>([
  ["an encrypted workbook", container("EncryptedPackage"), "fileEncrypted", ""],
  ["a workbook of Excel 4", [0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0], "fileTooOld", ""],
  ["other markup", '<?xml version="1.0"?><invoice/>', "fileNotWorkbook", ""],
  ["an empty file", [], "fileEmpty", ""],
  ["a Word document", container("WordDocument"), "fileKind", "a Word document"],
  ["a presentation", container("PowerPoint Document"), "fileKind", "a PowerPoint presentation"],
  ["a PDF", "%PDF-1.7", "fileKind", "a PDF document"],
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], "fileKind", "a picture"],
  ["a JPEG", [0xff, 0xd8, 0xff, 0xe0], "fileKind", "a picture"],
  ["a photo of a phone", [0, 0, 0, 0x20, ...bytesOf("ftypheic")], "fileKind", "a picture"],
  ["a packed archive", "Rar!", "fileKind", "a packed archive"],
  ["rich text", "{\\rtf1\\ansi", "fileKind", "a document in rich text (.rtf)"],
  ["SYLK", "ID;PWXL;N;E\r\nC;Y1;X1;K1\r\nE", "fileKind", "a table in the old SYLK format (.slk)"],
  ["DIF", 'TABLE\r\n0,1\r\n"EXCEL"\r\n', "fileKind", "a table in the old DIF format (.dif)"],
  ["a web archive", "MIME-Version: 1.0\r\n", "fileKind", "a web page in one file (.mht)"],
])("%s is refused by name", async (_, content, code, kind) => {
  const bytes = typeof content === "string" ? bytesOf(content) : new Uint8Array(content);
  const details = kind === "" ? {} : { details: { file: "sales.xlsx", kind } };
  await expect(recognised({ name: "sales.xlsx", bytes }, "en")).rejects.toMatchObject({ code, ...details });
});

describe("a file for one of several sets of tables", () => {
  const options = { language: "en", tables: ["6-8", "6-9"], otherwise: [["6-9"], ["6-8"]] } as const;

  test("fills the first set whose columns it has", async () => {
    const months = await importFile(file("customer,2024-01,2024-02,2024-03\nNorth,10,20,30\nSouth,1,2,3\n"), options);
    expect(months.tables).toEqual(["6-8", "6-9"]);
    expect(months.data.rows).toBe(2);
    const averages = await importFile(file("customer,average\nNorth,15\nSouth,1\n"), options);
    expect(averages.tables).toEqual(["6-9"]);
    expect(averages.data.tables["6-9"]?.columns["average"]).toEqual([15, 1]);
    expect(averages.columns.filter(({ role }) => role === null)).toEqual([]);
  });

  test("is refused for what the first set misses, and at once for anything else", async () => {
    await expect(importFile(file("colour,shape\nred,round\n"), options)).rejects.toMatchObject({ code: "columnMissing" });
    await expect(importFile(file("customer,average\nNorth,many\n"), options)).rejects.toMatchObject({ code: "cellNotANumber" });
    await expect(importFile(file("customer,average\nNorth,1\n"), { ...options, tables: ["6-2"] })).rejects.toMatchObject({
      code: "takesNoFile",
    });
  });
});
