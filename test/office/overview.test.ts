import { layout } from "../../src/book/layout";
import { writeXlsx } from "../../src/export/xlsx";
import { LANGUAGES } from "../../src/i18n";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { columnNumber } from "../../src/sheet/address";
import { tableByNumber } from "../../src/tables";
import { recalculate } from "../support/libreoffice";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { randomRows, randomTable } from "../support/random-tables";
import { seeds } from "../support/seeds";

/** The sheets that P25 tells of. */
const TOLD = ["6-9", "6-14", "P3", "P5", "P7", "P8", "P10", "P11", "P13", "P20", "P21", "P22", "P23"];

describe("LibreOffice makes of P25 what the domain does", () => {
  officeTest(
    "beside sheets with anything that may stand in their cells, and with some of them missing",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(4)) books.set(`seed ${seed}`, told(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "with each name leading to the cell where it stands, and each number to its sheet",
    async (office) => {
      const sheets = layout(makeRequest({ tables: [...TOLD, "P25"], language: "zh-CN", content: "sample" }));
      const overview = sheets.find(({ table }) => table === "P25")!;
      const links = overview.cells.flatMap((line, row) =>
        line.flatMap((cell, column) => (cell?.formula?.includes("HYPERLINK(") && cell.value ? [{ row, column, shown: cell.value }] : [])),
      );
      expect(links.length).toBeGreaterThan(40);
      // Where a link leads in place of what it shows.
      const led = { ...overview, cells: overview.cells.map((line) => line.map((cell) => (cell?.formula ? { ...cell, formula: cell.formula.replaceAll("HYPERLINK(", "CHOOSE(1,") } : cell))) }; // prettier-ignore
      const found = await recalculate(office, await writeXlsx(sheets.map((sheet) => (sheet === overview ? led : sheet))));
      const rows = found.find(({ name }) => name === overview.name)!.rows;
      const reached = links.map(({ row, column }) => {
        const [, name, letters = "", line] = /^#\$?'?(.+?)'?[.!]\$([A-Z]+)\$(\d+)$/.exec(String(rows[row]?.[column])) ?? [];
        const sheet = sheets.find((one) => one.name === name);
        const place = { row: Number(line) - 1, column: columnNumber(letters) };
        return place.row === 0 && place.column === 0 ? sheet?.table : sheet?.cells[place.row]?.[place.column]?.value;
      });
      expect(reached).toEqual(links.map(({ shown }) => shown));
    },
    2 * MINUTES,
  );
});

function told(seed: number): BookRequest {
  const numbers = TOLD.filter((_, index) => (seed + index) % 5 !== 0);
  const tables = Object.fromEntries(numbers.map((number) => [number, withPlainCodes(randomTable(tableByNumber(number), seed))]));
  const data = {
    rows: randomRows(seed),
    tables: { ...tables, P25: { columns: {}, headings: {}, parameters: { today: seed % 7 === 0 ? null : 46142 } } },
  };
  return makeRequest({ tables: [...numbers, "P25"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}

/** Sheets look each other's customers up by code, where * and ? stand for any sign: codes have none. */
function withPlainCodes<Table extends { readonly columns: Readonly<Record<string, readonly unknown[]>> }>(table: Table): Table {
  const { code } = table.columns;
  if (!code) return table;
  const plain = code.map((cell) => (typeof cell === "string" ? cell.replace(/[*?~]/g, "x") : cell));
  return { ...table, columns: { ...table.columns, code: plain } };
}
