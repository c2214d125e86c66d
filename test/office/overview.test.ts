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
  const tables = Object.fromEntries(numbers.map((number) => [number, randomTable(tableByNumber(number), seed)]));
  const data = {
    rows: randomRows(seed),
    tables: { ...tables, P25: { columns: {}, headings: {}, parameters: { today: seed % 7 === 0 ? null : 46142 } } },
  };
  return makeRequest({ tables: [...numbers, "P25"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
