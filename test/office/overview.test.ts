import { LANGUAGES } from "../../src/i18n";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { tableByNumber } from "../../src/tables";
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
