/** Workbooks that are valid and unlike those of Excel, and files that declare more than they may: read, or given up on the way. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SalesbookError } from "../../src/domain/errors";
import { loadWords } from "../../src/book/words";
import { recognised } from "../../src/import/formats";
import { LIMITS, type ReadLimits } from "../../src/import/limits";
import type { FileRows } from "../../src/import/reader";
import { openTableFile } from "../../src/import/file-table";

const own = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "files", name)));

async function read(bytes: Uint8Array, limits?: ReadLimits): Promise<FileRows> {
  const file = { name: "book", bytes };
  return (await recognised(file, "en")).reader.rowsOf(file, "en", limits);
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => "nothing was refused",
    (reason: unknown) => reason,
  );
  return error instanceof SalesbookError ? [error.code, error.details] : error;
}

/** A workbook with its parts changed. */
function changed(name: string, change: (text: string, part: string) => string): Uint8Array {
  const parts = unzipSync(own(name));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([part, bytes]) => [part, /\.(?:xml|rels)$/.test(part) ? strToU8(change(strFromU8(bytes), part)) : bytes]),
    ),
  );
}

/** A workbook of one sheet from the XML between its `worksheet` tags, and of its styles. */
function bookOf(sheet: string, styles = ""): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheet}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const cell = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;

/** A flat OpenDocument of one sheet. */
function openDocument(table: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${table}</table:table></office:spreadsheet></office:body></office:document>`,
  );
}

beforeAll(() => loadWords("en"));

describe("a workbook", () => {
  const rows = async (bytes: Uint8Array): Promise<unknown> => (await read(bytes)).sheets[0]?.rows;

  test.each<[string, (text: string, part: string) => string]>([
    [
      "in the strict form",
      (text) =>
        text
          .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
    ],
    ["whose targets start from here", (text, part) => (part.endsWith(".rels") ? text.replace(/Target="(?![/.])/g, 'Target="./') : text)],
    ["with macros", (text) => text.replace("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")],
    ["that is a template", (text) => text.replace("spreadsheetml.sheet.main", "spreadsheetml.template.main")],
  ])("%s is read as any other", async (_, change) => {
    expect(await rows(changed("openpyxl.xlsx", change))).toEqual(await rows(own("openpyxl.xlsx")));
  });

  test("written as a stream of large parts is read", async () => {
    // Sizes of 64 bits in an extra field of each part, whatever its length.
    const plain = own("openpyxl.xlsx");
    expect(await rows(withLargeSizes(plain))).toEqual(await rows(plain));
  });

  test("says which cells are joined and which rows are hidden", async () => {
    const { sheets } = await read(
      bookOf(
        `<sheetData><row r="1">${cell("A1", 1)}</row><row r="2" hidden="1">${cell("A2", 2)}</row><row r="3" hidden="1"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
      ),
    );
    expect(sheets).toEqual([{ name: "S", rows: [[1], [2]], merges: [{ row: 0, column: 0, rows: 2, columns: 2 }], hiddenRows: [1] }]);
  });

  test.each<BookType>(["xlsx", "xlsb", "biff8", "ods", "fods", "xlml"])(
    "as %s says which cells are joined and which rows are hidden",
    async (bookType) => {
      const book = utils.book_new();
      const sheet = utils.aoa_to_sheet([
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ]);
      sheet["!rows"] = [{}, { hidden: true }, { hidden: true }];
      sheet["!merges"] = [{ s: { r: 0, c: 2 }, e: { r: 1, c: 2 } }];
      utils.book_append_sheet(book, sheet, "S");
      const written = write(book, { bookType, type: "array", cellStyles: true }) as ArrayBuffer;
      const [first] = (await read(new Uint8Array(written))).sheets;
      expect(first?.rows.map(([name]) => name)).toEqual(["a", "b", "c", "d"]);
      if (!["ods", "fods", "xlml"].includes(bookType)) expect(first?.merges).toEqual([{ row: 0, column: 2, rows: 2, columns: 1 }]);
      // Into the others the library writes no hidden rows; the next tests have some.
      if (!["ods", "fods", "biff8"].includes(bookType)) expect(first?.hiddenRows).toEqual([1, 2]);
    },
  );

  test("in OpenDocument hides rows by hand and by a filter", async () => {
    const row = (name: string, more = ""): string =>
      `<table:table-row${more}><table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell></table:table-row>`;
    const rows = [
      row("a"),
      row("b", ' table:visibility="collapse"'),
      row("c", ' table:visibility="filter" table:number-rows-repeated="2"'),
      row("d"),
    ];
    const { sheets } = await read(openDocument(rows.join("")));
    expect(sheets[0]).toMatchObject({ rows: [["a"], ["b"], ["c"], ["c"], ["d"]], hiddenRows: [1, 2, 3] });
  });

  test("of the old .xls says which rows are hidden", async () => {
    expect((await read(own("gnumeric-gn-excel_biff8.xls"))).sheets[0]).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 10 }],
      hiddenRows: [9],
    });
  });

  test("of before Unicode is in the encoding that it names", async () => {
    const bytes = own("gnumeric-gn-excel_biff7.xls");
    // The file names Windows-1252 and holds question marks; here it names GBK and holds 客户 in their place.
    const put = (from: readonly number[], to: readonly number[]): void => {
      const at = bytes.findIndex((_, index) => from.every((byte, offset) => bytes[index + offset] === byte));
      expect(at).toBeGreaterThan(0);
      bytes.set(to, at);
    };
    put([0x42, 0, 2, 0, 0xe4, 0x04], [0x42, 0, 2, 0, 0xa8, 0x03]);
    put([0x3f, 0x3f, 0x3f, 0x3f, 0x85, 0, 9, 0], [0xbf, 0xcd, 0xbb, 0xa7]);
    const { sheets } = await read(bytes);
    expect(sheets[0]?.name).toBe("客户");
  });

  test("formatted down to its end costs what its contents do", async () => {
    const formatted = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 3}" s="1"><c r="A${at + 3}" s="1"/><c r="B${at + 3}" s="1"></c><c r="C${at + 3}"><v></v></c></row>`,
    );
    const bytes = bookOf(
      `<cols><col min="1" max="16384" width="9"/></cols><sheetData><row r="1">${cell("A1", 1)}<c r="B1" s="1"/>${cell("C1", 3)}</row>${formatted.join("")}</sheetData>`,
    );
    // Not one of the empty rows counts against a limit of two.
    expect((await read(bytes, { ...LIMITS, filledRows: 2, cells: 2 })).sheets[0]?.rows).toEqual([[1, null, 3]]);
  });

  test("keeps an error, a switch and a number too large for a cell apart", async () => {
    const contents = `<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>1E+400</v></c><c r="D1" t="inlineStr"><is><t>&#128578;_x6EE8__x005F_x6EE8_</t></is></c>`;
    expect(await rows(bookOf(`<sheetData><row r="1">${contents}</row></sheetData>`))).toEqual([["#N/A", true, "#NUM!", "🙂滨_x6EE8_"]]);
  });
});

describe("a formula without a result that cannot be calculated", () => {
  const sheet = (formula: string): Uint8Array =>
    bookOf(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Customer</t></is></c><c r="B1" t="inlineStr"><is><t>Sales</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>North</t></is></c><c r="B2"><f>${formula}</f></c><c r="D2"><f>NOSUCH(1)</f></c></row></sheetData>`,
    );

  test("refuses the table that needs it, with its cell, and no other", async () => {
    const open = async (formula: string) => (await openTableFile({ name: "f.xlsx", bytes: sheet(formula) }, { language: "en" }))(["6-9"]);
    expect(await failure(open("NOSUCH(2)"))).toEqual(["formulaWithoutResult", { file: "f.xlsx", cell: "B2", count: 1 }]);
    // As a spreadsheet rounds, not as the binary product happens to be.
    expect((await open("ROUND(5*1.005,2)")).rows[0]?.[1]).toBe(5.03);
    expect((await open("2*600")).rows[0]?.slice(0, 2)).toEqual(["North", 1200]);
  });
});

describe("what a file declares is taken in as far as the limits go", () => {
  const filled = (rows: number): string =>
    Array.from({ length: rows }, (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, 1)}${cell(`B${at + 1}`, 2)}</row>`).join("");
  const merged = (count: number): string => Array.from({ length: count }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join("");
  const number = '<table:table-cell office:value-type="float" office:value="1"';

  test.each<[string, Partial<ReadLimits>, Uint8Array, string, object?]>([
    ["bytes", { unpacked: 2000 }, bookOf(`<sheetData>${filled(100)}</sheetData>`), "fileTooMuch", { limit: "bytes of contents" }],
    ["parts", { parts: 5 }, bookOf("<sheetData/>"), "fileTooMuch", { limit: "parts" }],
    ["rows that hold something", { filledRows: 9 }, bookOf(`<sheetData>${filled(10)}</sheetData>`), "fileTooLong", { accepted: 9 }],
    [
      "the last row",
      { rows: 50 },
      bookOf(`<sheetData><row r="51">${cell("A51", 1)}</row></sheetData>`),
      "fileTooMuch",
      { limit: "rows on a sheet" },
    ],
    [
      "the last column",
      {},
      bookOf(`<sheetData><row r="1">${cell("XFE1", 1)}</row></sheetData>`),
      "fileTooMuch",
      { limit: "columns on a sheet" },
    ],
    ["cells", { cells: 19 }, bookOf(`<sheetData>${filled(10)}</sheetData>`), "fileTooMuch", { limit: "filled cells" }],
    [
      "merges",
      { merges: 3 },
      bookOf(`<sheetData>${filled(1)}</sheetData><mergeCells>${merged(4)}</mergeCells>`),
      "fileTooMuch",
      { limit: "merged areas on a sheet" },
    ],
    [
      "text",
      { text: 4 },
      bookOf(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Peter</t></is></c></row></sheetData>`),
      "fileTooMuch",
      { limit: "characters in a cell" },
    ],
    [
      "depth",
      { depth: 5 },
      openDocument(`<table:table-row>${"<text:p>".repeat(9)}`),
      "fileTooMuch",
      { limit: "elements within each other" },
    ],
    [
      "repeated rows",
      { cells: 100 },
      openDocument(`<table:table-row table:number-rows-repeated="101">${number}/></table:table-row>`),
      "fileTooMuch",
      { limit: "filled cells" },
    ],
    [
      "repeated cells",
      { columns: 100 },
      openDocument(`<table:table-row>${number} table:number-columns-repeated="101"/></table:table-row>`),
      "fileTooMuch",
      { limit: "columns on a sheet" },
    ],
    ["rows of a page", { filledRows: 2 }, strToU8(`<table>${"<tr><td>1</td></tr>".repeat(3)}</table>`), "fileTooLong", { accepted: 2 }],
    [
      "spans of a page",
      { columns: 100 },
      strToU8('<table><tr><td colspan="101">1</td></tr></table>'),
      "fileTooMuch",
      { limit: "columns on a sheet" },
    ],
    ["lines of text", { filledRows: 2 }, strToU8('a,"b\n\n"\n,,\nc,d\ne,f\n'), "fileTooLong", { accepted: 2 }],
    ["rows of an .xls", { filledRows: 5 }, own("sheetjs-biff8.xls"), "fileTooLong", { accepted: 5 }],
  ])("%s", async (_, limits, bytes, code, details) => {
    expect(await failure(read(bytes, { ...LIMITS, ...limits }))).toEqual([code, expect.objectContaining({ file: "book", ...details })]);
    // Within the limits of every day nothing stands in the way, but for what no sheet has.
    if (!/column|depth/.test(JSON.stringify(details))) await read(bytes);
  });

  test("what says less than it unpacks to is caught while it is unpacked", async () => {
    const bytes = bookOf(`<sheetData>${filled(2000)}</sheetData>`);
    const view = new DataView(bytes.buffer);
    // The directory's own word for the size of each part, set to 1.
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect(await failure(read(bytes, { ...LIMITS, unpacked: 10_000 }))).toEqual([
      "fileTooMuch",
      expect.objectContaining({ limit: "bytes of contents" }),
    ]);
  });

  test("a file that was cut off anywhere is refused, as incomplete or for what it lacks", async () => {
    const bytes = own("openpyxl.xlsx");
    for (let length = 200; length < bytes.length; length += 700)
      expect(await failure(read(bytes.slice(0, length)))).toEqual(["fileIncomplete", { file: "book" }]);
  });
});

/** The same archive with the sizes of its parts in 64 bits. */
function withLargeSizes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const entries: Uint8Array[] = [];
  for (let at = start; view.getUint32(at, true) === 0x02014b50;) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = new Uint8Array(46 + name + 28);
    entry.set(bytes.subarray(at, at + 46 + name));
    const large = new DataView(entry.buffer);
    large.setUint16(46 + name, 1, true);
    large.setUint16(48 + name, 24, true);
    [24, 20, 42].forEach((offset, index) => {
      large.setBigUint64(50 + name + 8 * index, BigInt(view.getUint32(at + offset, true)), true);
      large.setUint32(offset, 0xffffffff, true);
    });
    large.setUint16(30, 28, true);
    large.setUint16(32, 0, true);
    entries.push(entry);
    at += 46 + name + extra + comment;
  }
  const directory = entries.reduce((sum, { length }) => sum + length, 0);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(entries.length), true);
  tail.setBigUint64(32, BigInt(entries.length), true);
  tail.setBigUint64(40, BigInt(directory), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + directory), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(84, 0xffff, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(88, 0xffffffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Buffer.concat([bytes.subarray(0, start), ...entries, new Uint8Array(tail.buffer)]).valueOf() as Uint8Array;
}
