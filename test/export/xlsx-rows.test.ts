/** The rows of an .xlsx file, which are written without the library: read back by it, every cell is there and looks as it should. */
import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../src/export/xlsx";
import { frameOf } from "../../src/export/xlsx-frame";
import { makeBook } from "../../src/book/make-book";
import { addressOf } from "../../src/sheet/address";
import { contains } from "../../src/sheet/areas";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { styleOf } from "../../src/sheet/styles";
import { smallSheet } from "../hosts/sample-sheets";
import { cellsOf } from "../support/sheet-xml";

/** The small sheet with these rows below its own. */
function withRows(rows: readonly (readonly (Cell | undefined)[])[], rest: Partial<Sheet> = {}): Sheet {
  const sheet = smallSheet();
  return { ...sheet, ...rest, cells: [...sheet.cells, ...rows] };
}

function isOpen({ protection }: Sheet, row: number, column: number): boolean {
  return protection?.unlocked.some((area) => contains(area, row, column)) ?? false;
}

async function partsOf(sheets: readonly Sheet[]): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await writeXlsx(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Cards with merged answers, a calendar, tables with and without totals; protected, so that some cells are open. */
const { sheets } = makeBook({ tables: ["6-2", "6-8", "6-9", "6-14"], language: "zh-TW", content: "sample", lock: true });

test("every cell has the look of its style, and is open where it may be typed into", async () => {
  const book = new Workbook();
  await book.xlsx.load(await writeXlsx([...sheets, smallSheet()]));
  const wrong = [...sheets, smallSheet()].flatMap((sheet) =>
    sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const covered = sheet.merges.some((area) => contains(area, row, column) && (area.row !== row || area.column !== column));
        if (!cell || covered) return [];
        const found = book.getWorksheet(sheet.name)!.getCell(row + 1, column + 1);
        const style = styleOf(cell.style);
        const shown = [
          found.font?.name,
          found.font?.size,
          found.font?.bold ?? false,
          found.font?.color?.argb,
          found.numFmt ?? "General",
          found.fill && "fgColor" in found.fill ? found.fill.fgColor?.argb : undefined,
          found.border?.bottom?.style,
          found.protection?.locked ?? true,
        ];
        const meant = [
          sheet.font,
          style.size ?? 11,
          style.bold ?? false,
          style.color && `FF${style.color}`,
          style.numberFormat ?? "General",
          style.fill && `FF${style.fill}`,
          // Of a merge the lower border belongs to the lowest cells.
          sheet.merges.some((area) => contains(area, row, column) && area.rows > 1)
            ? shown[6]
            : (style.border?.bottom ?? style.border?.all),
          !isOpen(sheet, row, column),
        ];
        return JSON.stringify(shown) === JSON.stringify(meant)
          ? []
          : [{ cell: `${sheet.name}!${addressOf({ row, column })}`, shown, meant }];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("the cells that a merge covers have its border and no content of their own", async () => {
  const row = smallSheet().cells.length;
  const line = (...values: readonly (string | number)[]): Cell[] => values.map((value) => ({ value, style: "answer.text" }));
  const sheet = withRows([line("whole", "covered"), line(7)], { merges: [{ row, column: 0, rows: 2, columns: 3 }] });
  const bytes = await writeXlsx([sheet]);
  expect(cellsOf(bytes)[0]?.rows.slice(row)).toEqual([
    ["whole", null, null],
    [null, null, null],
  ]);
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const edges = [row + 1, row + 2].map((at) =>
    [1, 2, 3].map((column) => Object.keys(book.getWorksheet(sheet.name)!.getCell(at, column).border ?? {}).sort()),
  );
  expect(edges).toEqual([
    [["left", "top"], ["top"], ["right", "top"]],
    [["bottom", "left"], ["bottom"], ["bottom", "right"]],
  ]);
});

test("texts stay as they are: signs of markup, spaces at the ends, and what looks like the sign for another character", async () => {
  const texts = [
    "a < b & \"c\" > 'd'",
    "  both ends ",
    "two\nlines",
    "_x0041_",
    "_x0041_x0042_",
    "_X0041_",
    "滨江🙂",
    "",
    "toString",
    "__proto__",
  ];
  const rows = texts.map((value): Cell[] => [
    { value, style: "input.text" },
    { value, formula: `"${value.replaceAll('"', '""')}"`, style: "result.text" },
  ]);
  const sheet = withRows(rows);
  const book = new Workbook();
  await book.xlsx.load(await writeXlsx([sheet]));
  const written = book.getWorksheet(sheet.name)!;
  const first = sheet.cells.length - rows.length + 1;
  expect(texts.map((_, row) => written.getCell(first + row, 1).value ?? "")).toEqual(texts);
  const parts = await partsOf([sheet]);
  const results = [...parts["xl/worksheets/sheet1.xml"]!.matchAll(/t="str"><f>&quot;.*?<v>(.*?)<\/v>/gs)].map(([, result]) => result);
  expect(results).toContain("_x005F_x0041_");
  expect(results).toContain("_x005F_x0041_x005F_x0042_");
  const [, uses, different] = /count="(\d+)" uniqueCount="(\d+)"/.exec(parts["xl/sharedStrings.xml"]!)!;
  expect(parts["xl/sharedStrings.xml"]!.match(/<si>/g)).toHaveLength(Number(different));
  expect(parts["xl/worksheets/sheet1.xml"]!.match(/ t="s">/g)).toHaveLength(Number(uses));
});

test("a sheet that is larger than the pieces in which it is packed is whole", async () => {
  const long = "x".repeat(3000);
  const rows = Array.from({ length: 1500 }, (_, row): Cell[] => [
    { value: row, style: "input.amount" },
    { value: `${row} ${long}`, formula: `A1&"${long.slice(0, 200)}"`, style: "result.text" },
  ]);
  const sheet = withRows(rows);
  const [read] = cellsOf(await writeXlsx([sheet]));
  expect(read?.rows.slice(sheet.cells.length - rows.length)).toEqual(rows.map((line) => line.map(({ value }) => value)));
});

test("a workbook of numbers has no part of texts, one of a single empty sheet opens", async () => {
  const { tables: _, charts: __, ...bare } = smallSheet();
  const numbers: Sheet = {
    ...bare,
    tables: [],
    charts: [],
    merges: [],
    validations: [],
    cells: [[{ value: 1, style: "input.amount" }]],
    rowHeights: new Map(),
  };
  expect(Object.keys(await partsOf([numbers]))).not.toContain("xl/sharedStrings.xml");
  const empty: Sheet = { ...numbers, cells: [], rowHeights: new Map([[2, 30]]) };
  const parts = await partsOf([empty]);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<sheetData><row r="3" ht="30" customHeight="1"></row></sheetData>');
  expect(cellsOf(await writeXlsx([empty]))).toEqual([{ name: empty.name, rows: [] }]);
});

test("the library, which takes long over cells, is handed no more of them for a longer table", async () => {
  const handed = async (rows: number): Promise<number[]> => {
    const book = makeBook({ tables: ["6-8", "6-14"], language: "en", content: "sample", rows });
    const { parts, sheetFrames } = await frameOf(book.sheets);
    return [...sheetFrames.keys()].map((path) => strFromU8(parts.get(path)!).match(/<c /g)?.length ?? 0);
  };
  expect(await handed(200)).toEqual(await handed(20));
});
