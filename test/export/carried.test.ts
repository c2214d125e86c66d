/** What is no number, and what is missing, goes neither into a file nor to Excel nor onto the clipboard: an error stands there. */
import { strFromU8, unzipSync } from "fflate";
import { makeBook } from "../../src/book/make-book";
import { csvBytes } from "../../src/export/write-csv";
import { writeXlsx } from "../../src/export/xlsx";
import { entryOf, otherBlocks, tableInputs } from "../../src/hosts/excel-cells";
import { readWorkbook } from "../../src/import/read-workbook";
import { editTextOf, textOf } from "../../src/sheet/cell-text";
import type { Cell, CellContent, Sheet } from "../../src/sheet/sheet";
import { cellsOf } from "../support/sheet-xml";

const NONE: readonly (readonly [CellContent, string])[] = [
  [Number.NaN, "#NUM!"],
  [Infinity, "#NUM!"],
  [-Infinity, "#NUM!"],
  [undefined as unknown as CellContent, "#N/A"],
];
const VALUES = NONE.map(([value]) => value);
const SHOWN = NONE.map(([, shown]) => shown);

/** A sheet whose first inputs, first results and total are none. */
function spoiled(): Sheet {
  const { sheets } = makeBook({ tables: ["6-9"], language: "en", content: "sample", rows: 5 });
  const [sheet] = sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error("6-9 has a table");
  const { row, rows, columns } = table.area;
  const last = row + rows - 1;
  const spoil = (cell: Cell | undefined, y: number, x: number): Cell | undefined =>
    cell && y > row && x < columns && (y <= row + VALUES.length || y === last)
      ? { ...cell, value: VALUES[(y - row - 1) % 4] as CellContent }
      : cell;
  return {
    ...sheet,
    cells: sheet.cells.map((line, y) => Array.from(line, (cell, x) => spoil(cell, y, x))),
    tables: [
      {
        ...table,
        columns: table.columns.map((column) =>
          column.total && "formula" in column.total ? { ...column, total: { ...column.total, value: Number.NaN } } : column,
        ),
      },
    ],
  };
}

test("an .xlsx file has errors there, in cells, results and totals", async () => {
  const sheet = spoiled();
  const bytes = await writeXlsx([sheet]);
  const first = (sheet.tables[0]?.area.row ?? 0) + 1;
  const rows = cellsOf(bytes)[0]?.rows.slice(first, first + SHOWN.length) ?? [];
  expect(rows.map((row) => new Set(row.slice(0, 3)))).toEqual(SHOWN.map((shown) => new Set([shown])));
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xml"));
  for (const [path, part] of parts) expect([path, />(?:NaN|-?Infinity|undefined)</.exec(strFromU8(part))?.[0]]).toEqual([path, undefined]);
});

test("a CSV file has errors there", () => {
  expect(new TextDecoder().decode(csvBytes([VALUES]))).toBe(`${SHOWN.join(",")}\r\n`);
});

test("Excel is told errors, never that a cell be left alone", () => {
  expect(VALUES.map((value) => entryOf({ value }))).toEqual(SHOWN);
  const sheet = spoiled();
  const sent = [...sheet.tables.flatMap((table) => tableInputs(sheet, table)), ...otherBlocks(sheet)];
  const entries = sent.flatMap(({ entries: lines }) => lines.flat());
  expect(entries.filter((entry) => JSON.stringify(entry) === "null" || JSON.stringify(entry) === undefined)).toEqual([]);
  expect(entries).toEqual(expect.arrayContaining(SHOWN));
});

test("the clipboard and the cell editor say the error", () => {
  expect(VALUES.map((value) => [textOf(value, "result.amount", "en"), editTextOf(value, "result.amount")])).toEqual(
    SHOWN.map((shown) => [shown, shown]),
  );
});

test("a file's number that nothing can hold is read as an error, not as one without end", async () => {
  const bytes = await writeXlsx([spoiled()]);
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] ?? new Uint8Array()).replace('t="e"><v>#NUM!</v>', "><v>1e400</v>");
  const { zipSync, strToU8 } = await import("fflate");
  const [sheet] = await readWorkbook(zipSync({ ...parts, [path]: strToU8(xml) }));
  expect(xml).toContain("<v>1e400</v>");
  expect(sheet?.rows.flat()).not.toContain(Infinity);
  expect(sheet?.rows.flat()).toContain("#NUM!");
});
