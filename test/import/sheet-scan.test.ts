/** The rows of an .xlsx sheet: random ones, in the many ways in which programs write the same cell. */
import { loadWords } from "../../src/book/words";
import { Guard, LIMITS } from "../../src/import/limits";
import { openBook, workbookReader } from "../../src/import/read-workbook";
import type { Rows, SheetCells } from "../../src/import/reader";
import { SheetBuilder } from "../../src/import/sheet-builder";
import { SheetScan } from "../../src/import/sheet-scan";
import { codeAt } from "../../src/sheet/free-cells";
import { columnLetters } from "../../src/sheet/address";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";
import { bookOf, FORMATS, worksheet } from "../support/sheet-book";

async function scanned(bytes: Uint8Array): Promise<SheetCells> {
  const { sheets } = await workbookReader.cellsOf({ name: "book.xlsx", bytes }, "en");
  expect(sheets).toHaveLength(1);
  return sheets[0] as SheetCells;
}

/** The rows of a sheet that are not held, and those that are. */
async function rowsBothWays(bytes: Uint8Array): Promise<{ readonly streamed: Rows; readonly held: Rows }> {
  const file = { name: "book.xlsx", bytes };
  const streamed: Rows[number][] = [];
  for (const sheet of await openBook(file, "en")) for await (const rows of sheet.rows()) streamed.push(...rows);
  const { sheets } = await workbookReader.rowsOf(file, "en");
  return { streamed, held: sheets.flatMap(({ rows }) => rows) };
}

beforeAll(() => loadWords("en"));

/** Texts as they stand in the markup, with entities, in runs, with how they are pronounced, between spaces; and what they say. */
const TEXTS: readonly (readonly [markup: string, text: string])[] = [
  ["<t>客户</t>", "客户"],
  ["<t>A&amp;B &lt;x&gt; &quot;q&quot;</t>", 'A&B <x> "q"'],
  ["<t>&#23458;&#x6237;</t>", "客户"],
  ['<t xml:space="preserve"> two </t>', " two "],
  ["<r><t>bold</t></r><r><rPr><b/></rPr><t> and not</t></r>", "bold and not"],
  ["<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>", "東京"],
  ["<t>007</t>", "007"],
];
/** By the number of the look; built-in formats 14 and 31 stand behind the file's own. */
const CODES = ["", ...FORMATS, "mm-dd-yy", 'yyyy"年"m"月"d"日"'];
const NUMBERS = [0, 7, -12.5, 46082, 46082.604166666664, 1e21, 1.5e-7, 0.1];

/** A cell that holds something. */
type Expected = readonly [row: number, column: number, value: unknown, formula: string, code: string];

/** One random sheet, with the cells written as some program does, and what stands in them. */
function randomSheet(next: () => number): { readonly markup: string; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  const below = (count: number): number => Math.floor(next() * count);
  const prefix = below(3) === 0 ? "x:" : "";
  const quote = below(4) === 0 ? "'" : '"';
  const space = below(4) === 0 ? "\n  " : " ";
  const element = (name: string, attributes: Readonly<Record<string, string | number>>, inside: string): string => {
    const written = Object.entries(attributes).map(([key, value]) => `${space}${key}=${quote}${value}${quote}`);
    return inside === "" ? `<${prefix}${name}${written.join("")}/>` : `<${prefix}${name}${written.join("")}>${inside}</${prefix}${name}>`;
  };
  const tag = (name: string, inside: string): string => `<${prefix}${name}>${inside}</${prefix}${name}>`;
  const within = (markup: string): string => markup.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  const saysWhere = below(5) > 0;
  let row = 0;
  const rows = Array.from({ length: 1 + below(12) }, () => {
    row += saysWhere ? 1 + below(3) : 1;
    let column = 0;
    const cells = Array.from({ length: 1 + below(6) }, () => {
      column += saysWhere ? 1 + below(3) : 1;
      const address = `${columnLetters(column - 1)}${row}`;
      const look = below(8);
      const at = { ...(saysWhere ? { r: address } : {}), ...(look > 0 ? { s: look } : {}) };
      const holds = (value: unknown, formula = ""): void => void expected.push([row - 1, column - 1, value, formula, CODES[look] ?? ""]);
      const number = NUMBERS[below(NUMBERS.length)] ?? 0;
      const text = below(TEXTS.length);
      const [inline = "", said = ""] = TEXTS[text] ?? [];
      switch (below(9)) {
        case 0:
          holds(said);
          return element("c", { ...at, t: "s" }, tag("v", String(text)));
        case 1:
          holds(said);
          return element("c", { ...at, t: "inlineStr" }, tag("is", within(inline)));
        case 2:
          holds("a&b", 'A1&"x"');
          return element("c", { ...at, t: "str" }, tag("f", 'A1&amp;"x"') + tag("v", "a&amp;b"));
        case 3:
          holds(number > 1);
          return element("c", { ...at, t: "b" }, tag("v", number > 1 ? "1" : "0"));
        case 4:
          holds("#DIV/0!");
          return element("c", { ...at, t: "e" }, tag("v", "#DIV/0!"));
        case 5:
          return element("c", at, "");
        case 6:
          holds(number, "1+1");
          return element("c", at, tag("f", "1+1") + tag("v", String(number)));
        default:
          holds(number);
          return element("c", below(2) === 0 ? at : { ...at, t: "n" }, tag("v", String(number)));
      }
    });
    const attributes = { ...(saysWhere ? { r: row } : {}), ...(below(3) === 0 ? { spans: "1:20", ht: 18 } : {}) };
    return element("row", attributes, cells.join(below(2) === 0 ? "" : "\n"));
  });
  return { markup: worksheet(tag("sheetData", rows.join(below(2) === 0 ? "" : "\n")), prefix), expected };
}

test.each(seeds(60))("random sheet %i holds what was written into it", async (seed) => {
  const { markup, expected } = randomSheet(seeded(seed));
  const texts = TEXTS.map(([text]) => text);
  const sheet = await scanned(bookOf(markup, texts));
  const { streamed, held } = await rowsBothWays(bookOf(markup, texts, { from1904: seed % 3 === 0 }));
  expect(streamed).toEqual(held);
  const formulas = new Map(sheet.formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const found = sheet.rows.flatMap((line, row) =>
    line.flatMap((value, column): Expected[] =>
      value === null ? [] : [[row, column, value, formulas.get(`${row},${column}`) ?? "", codeAt(sheet, row, column)]],
    ),
  );
  expect(found).toEqual(expected);
});

test("a sheet whose markup is cut anywhere is the same, and each of its rows and cells counts once", () => {
  const { markup, expected } = randomSheet(seeded(seeds(1)[0] ?? 1));
  const filled = new Set(expected.map(([row]) => row)).size;
  for (let cut = 0; cut <= markup.length; cut += 1) {
    const guard = new Guard("book.xlsx", "en", { ...LIMITS, filledRows: filled, cells: expected.length });
    const built = new SheetBuilder();
    const scan = new SheetScan(guard, { texts: TEXTS.map(([, text]) => text), codes: CODES, from1904: false }, built);
    scan.take(markup.slice(0, cut));
    scan.take(markup.slice(cut));
    scan.end();
    expect(built.formulas).toHaveLength(expected.filter(([, , , formula]) => formula !== "").length);
    expect(
      built
        .cells()
        .rows.flat()
        .filter((cell) => cell !== null),
    ).toEqual(expected.map(([, , value]) => value));
  }
});

test("formulas that cells share are those of their own places", async () => {
  const cell = (address: string, formula: string): string => `<c r="${address}">${formula}<v>1</v></c>`;
  const rows = [
    `<row r="1">${cell("C1", '<f t="shared" ref="C1:D3" si="0">A1*$B$1+Other!A1</f>')}${cell("D1", '<f t="shared" si="0"/>')}</row>`,
    `<row r="2">${cell("C2", '<f t="shared" si="0"></f>')}${cell("E2", '<f t="array" ref="E2:E3">A1:A2*2</f>')}</row>`,
    `<row r="3">${cell("D3", '<f t="shared" si="0"/>')}${cell("F3", '<f t="dataTable" ref="F3:F4" dt2D="0" r1="A1"/>')}</row>`,
  ];
  const { formulas } = await scanned(bookOf(worksheet(`<sheetData>${rows.join("")}</sheetData>`), []));
  expect(formulas.map(({ row, column, formula }) => [row, column, formula])).toEqual([
    [0, 2, "A1*$B$1+Other!A1"],
    [0, 3, "B1*$B$1+Other!B1"],
    [1, 2, "A2*$B$1+Other!A2"],
    [2, 3, "B3*$B$1+Other!B3"],
  ]);
});

test.each([
  ["2026-03-01", 46082],
  ["2026-03-01T14:30:00", 46082 + 14.5 / 24],
  ["2026-03-01T14:30:00.000Z", 46082 + 14.5 / 24],
])("a day written as %s is a number with the format of a day, also where days count from 1904", async (written, day) => {
  for (const from1904 of [false, true]) {
    const sheet = await scanned(
      bookOf(worksheet(`<sheetData><row r="1"><c r="A1" t="d"><v>${written}</v></c></row></sheetData>`), [], { from1904 }),
    );
    expect(sheet.rows[0]?.[0]).toBeCloseTo(day, 9);
    expect(codeAt(sheet, 0, 0)).toMatch(/^yyyy/);
  }
});

test("columns, merges and a sheet whose markup comes in many pieces are read whole", async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 2}</v></c><c r="B${at + 1}" s="3"><v>${at}.25</v></c></row>`,
  );
  const columns = '<cols><col min="1" max="1" width="20.7" customWidth="1"/><col min=\'3\' max=\'4\' width=\'5\'/></cols>';
  const merges = '<mergeCells count="2"><mergeCell ref="C1:D2"/><mergeCell ref="$F$5:F6"/></mergeCells>';
  const sheet = await scanned(bookOf(worksheet(`${columns}<sheetData>${rows.join("")}</sheetData>${merges}`), ["<t>a</t>", "<t>b</t>"]));
  expect(sheet.rows).toHaveLength(30_000);
  sheet.rows.forEach((row, at) => {
    if (row[0] !== (at % 2 === 0 ? "a" : "b") || row[1] !== at + 0.25) throw new Error(`row ${at}: ${JSON.stringify(row)}`);
  });
  expect(codeAt(sheet, 29_999, 1)).toBe("#,##0.00");
  // All rows look alike, so they have one list together.
  expect(new Set(sheet.looks).size).toBe(1);
  expect(sheet.widths).toEqual([20.7, null, 5, 5]);
  expect(sheet.merges).toEqual([
    { row: 0, column: 2, rows: 2, columns: 2 },
    { row: 4, column: 5, rows: 2, columns: 1 },
  ]);
});
