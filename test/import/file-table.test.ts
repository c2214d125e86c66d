import { SalesbookError } from "../../src/domain/errors";
import { LANGUAGES } from "../../src/i18n";
import { layout } from "../../src/book/layout";
import { takeColumns } from "../../src/import/columns";
import type { FileTable } from "../../src/import/file-table";
import { readTableFile } from "../support/read-table";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import { encode } from "../support/encode";
import { xlsxOf } from "../support/workbook-file";

const utf8 = (text: string): Uint8Array => encode(text, "utf-8");

function read(bytes: Uint8Array, tables = ["6-9"], sheet?: string): Promise<FileTable> {
  return readTableFile(bytes, "data.xlsx", { language: "en", tables, ...(sheet === undefined ? {} : { sheet }) });
}

async function failure(work: Promise<unknown>): Promise<{ code: string; details: Readonly<Record<string, string | number>> }> {
  const error: unknown = await work.then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (error instanceof SalesbookError) return { code: error.code, details: error.details };
  throw error;
}

const FIGURES = [
  ["Customer", "Sales"],
  ["A", 1],
  ["B", 2.5],
];

describe("what a file is, its first bytes tell", () => {
  it("reads a CSV file under any name", async () => {
    expect(await read(utf8("Customer,Sales\nA,1\n"))).toMatchObject({
      file: "data.xlsx",
      sheet: null,
      headings: ["Customer", "Sales"],
      rows: [["A", "1"]],
      firstRow: 2,
      delimiter: ",",
    });
  });

  it("reads a workbook under any name", async () => {
    const bytes = await xlsxOf({ Data: FIGURES });
    expect(await readTableFile(bytes, "data.csv", { language: "en", tables: ["6-9"] })).toMatchObject({
      file: "data.csv",
      sheet: "Data",
      headings: ["Customer", "Sales"],
      rows: [
        ["A", 1],
        ["B", 2.5],
      ],
      firstRow: 2,
    });
  });

  const zip = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0];
  it.each<[string, number[] | string, string]>([
    ["nothing", [], "fileEmpty"],
    ["blank lines", "\n\n", "fileEmpty"],
    ["a container that holds nothing", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], "fileNotWorkbook"],
    ["an archive that was cut off", zip, "fileIncomplete"],
    ["an empty archive", [0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)], "fileNotWorkbook"],
    ["a web page without a table", "\ufeff\n<html><p>Customer</p></html>", "fileNotWorkbook"],
    ["XML", '<?xml version="1.0"?><Workbook/>', "fileNotWorkbook"],
    ["bytes that are no text", [0x01, 0x02, 0x4e, 0x00, 13, 10, 26, 10, 0, 0, 0, 13], "fileNotText"],
  ])("refuses %s", async (_, content, code) => {
    const bytes = typeof content === "string" ? utf8(content) : Uint8Array.from(content);
    expect(await failure(read(bytes))).toEqual({ code, details: { file: "data.xlsx" } });
  });

  it("refuses an archive that holds something else than a workbook", async () => {
    const bytes = await xlsxOf({ Data: FIGURES });
    const other = bytes.slice();
    const text = Buffer.from(other.buffer);
    for (let at = text.indexOf("workbook.xml"); at >= 0; at = text.indexOf("workbook.xml", at + 1)) text.write("notabook.xml", at);
    expect(await failure(read(other))).toEqual({ code: "fileNotWorkbook", details: { file: "data.xlsx" } });
  });
});

describe("where the table stands", () => {
  it("finds the headings under a title", async () => {
    const file = await read(utf8("Sales of the third quarter,\nprinted 2026-10-01,\n\nCustomer,Sales\nA,1\n"));
    expect([file.headings, file.firstRow, file.rows]).toEqual([["Customer", "Sales"], 5, [["A", "1"]]]);
  });

  it("takes the unit from a line above the table", async () => {
    expect((await read(utf8("销售统计,单位：万元\n客户,销售额\n甲,1.5\n"))).unit?.power).toBe(4);
    expect((await read(utf8("客户,销售额\n甲,1.5\n"))).unit).toBeUndefined();
  });

  it("takes the left one of two tables side by side", async () => {
    const file = await read(utf8("Customer,Sales,,Customer,Sales\nA,1,,Z,9\n"));
    expect([file.headings, file.rows]).toEqual([["Customer", "Sales"], [["A", "1"]]]);
  });

  it("takes the one that fits, wherever it stands", async () => {
    const bytes = await xlsxOf({ Data: [[], [null, "Rank", null, "Customer", "Sales"], [null, 1, null, "A", 5]] });
    const file = await read(bytes);
    expect([file.headings, file.rows, file.firstRow]).toEqual([["Customer", "Sales"], [["A", 5]], 3]);
  });

  it("spans a column without a heading where the table needs it", async () => {
    const file = await read(utf8("Customer,,Sales\nA,x,1\n"));
    expect([file.headings, file.rows]).toEqual([["Customer", "", "Sales"], [["A", "x", "1"]]]);
  });

  it("reads headings typed as dates", async () => {
    const bytes = await xlsxOf({
      Data: [
        ["客户", 46204, 46235, 46266],
        ["A", 1, 2, 3],
      ],
    });
    expect((await read(bytes, ["6-8"])).headings).toEqual(["客户", "2026-07", "2026-08", "2026-09"]);
  });

  it("leaves it to the matching to say what is missing", async () => {
    expect((await read(utf8("Kunde,Umsatz\nA,1\n"))).headings).toEqual(["Kunde", "Umsatz"]);
  });

  it("refuses cells beyond the headings, which an unquoted 1,234 makes", async () => {
    expect(await failure(read(utf8("Customer,Sales\nA,950\nB,1,234\n")))).toEqual({
      code: "fileMalformed",
      details: { file: "data.xlsx", row: 3, reason: expect.stringContaining("3 cells") as string },
    });
    expect((await read(utf8("Customer,Sales\nA,950,,\n"))).rows).toEqual([["A", "950"]]);
  });
});

describe("workbooks with several sheets", () => {
  const months = [
    ["Customer", "Jul", "Aug", "Sep"],
    ["A", 1, 2, 3],
  ];
  const notes = [["Read me"], ["These figures are invented."]];

  it("takes the only one that fits", async () => {
    expect((await read(await xlsxOf({ Notes: notes, Data: FIGURES, Empty: [] }))).sheet).toBe("Data");
    expect((await read(await xlsxOf({ Data: FIGURES, Months: months }), ["6-8", "6-9"])).sheet).toBe("Months");
  });

  it("asks which, one per line, where several fit", async () => {
    expect(await failure(read(await xlsxOf({ North: FIGURES, Notes: notes, "South, East": FIGURES })))).toEqual({
      code: "chooseSheet",
      details: { file: "data.xlsx", accepted: "North\nSouth, East" },
    });
  });

  it("takes the one asked for", async () => {
    const bytes = await xlsxOf({ North: FIGURES, South: FIGURES, Empty: [] });
    expect((await read(bytes, ["6-9"], "south ")).sheet).toBe("South");
    expect((await failure(read(bytes, ["6-9"], "Empty"))).code).toBe("fileEmpty");
    expect(await failure(read(bytes, ["6-9"], "West"))).toEqual({
      code: "sheetMissing",
      details: { file: "data.xlsx", received: "West", accepted: "North, South, Empty" },
    });
    expect((await failure(read(utf8("Customer,Sales\nA,1"), ["6-9"], "North"))).code).toBe("sheetMissing");
  });

  it("shows the nearest one where none fits", async () => {
    const file = await read(
      await xlsxOf({
        Notes: notes,
        Data: [
          ["Customer", "Visits"],
          ["A", 1],
        ],
      }),
    );
    expect(file.sheet).toBe("Data");
    expect(() => takeColumns(file, ["6-9"], "en")).toThrow(SalesbookError);
  });

  it("says that a workbook without a cell is empty", async () => {
    expect((await failure(read(await xlsxOf({ One: [], Two: [] })))).code).toBe("fileEmpty");
  });
});

describe.each(LANGUAGES)("our own workbooks in %s", (language) => {
  const request = makeRequest({ tables: ["6-8", "6-9"], language, content: "sample", rows: 20 });
  const sheets = layout(request);
  const written = writeXlsx(sheets);

  it("gives back the months of 6-8, without its total row and notes", async () => {
    const options = { language, tables: ["6-8", "6-9"] };
    const { data } = takeColumns(await readTableFile(await written, "own.xlsx", options), options.tables, language);
    expect(data).toEqual({ rows: 20, tables: { "6-8": { columns: request.tables[0]?.columns, headings: {}, parameters: { months: 3 } } } });
  });

  it("gives back the averages of 6-9", async () => {
    const tables = ["6-9"];
    const { data } = takeColumns(
      await readTableFile(await written, "own.xlsx", { language, tables, sheet: sheets[1]?.name ?? "" }),
      tables,
      language,
    );
    const averages = layout(request)[0]?.fields.find(({ id }) => id === "average")?.area;
    const wanted = Array.from({ length: 20 }, (_, row) => sheets[0]?.cells[(averages?.row ?? 0) + row]?.[averages?.column ?? 0]?.value);
    expect(data.tables["6-9"]?.columns).toEqual({ customer: request.tables[0]?.columns["customer"], average: wanted });
  });

  it("has nothing to give while it is empty", async () => {
    const bytes = await writeXlsx(layout(makeRequest({ tables: ["6-9"], language, content: "empty" })));
    const file = await readTableFile(bytes, "own.xlsx", { language, tables: ["6-9"] });
    expect(() => takeColumns(file, ["6-9"], language)).toThrow(expect.objectContaining({ code: "fileEmpty" }));
  });
});
