import { LANGUAGES } from "../../src/i18n";
import { LINES_OF_BUSINESS, TYPES } from "../../src/tables/wholesaler/customer-list";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

const TABLES = ["6-6", "6-7", "6-8", "6-9", "6-10", "6-11", "6-12", "6-14"];

describe("LibreOffice calculates linked tables as the domain does", () => {
  officeTest(
    "for random books with codes that stand twice, are missing or unknown, with ties, returns, zeros, blanks and text",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`linked ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "in a locked course workbook as in an open one",
    async (office) => {
      const tables = [...TABLES, "6-1", "6-2", "6-3", "6-4", "6-5", "6-13"];
      const book = makeRequest({ tables, language: "zh-TW", content: "sample", lock: true });
      expect(await differencesOf(office, new Map([["locked", book]]))).toEqual([]);
    },
    10 * MINUTES,
  );
});

const LIKE_PATTERNS = ["K*", "K?", "*", "?1", "~*", "K~2", "~"];

function randomBook(seed: number): BookRequest {
  const random = seeded(6000 + seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const rows = 3 + Math.floor(random() * 15);
  const column = (value: (row: number) => Value): Value[] => Array.from({ length: rows }, (_, row) => value(row));
  /** Codes of the roster in another order, in small letters, twice, unknown or left out; signs that MATCH takes for others stand for themselves. */
  const codes = (): Value[] =>
    column((row) => (random() < 0.7 ? `K${rows - row}` : oneOf([`k${row + 1}`, "K1", "K999", null, ...LIKE_PATTERNS])));
  const amount = (): Value => oneOf([100, 100, 33.33, -250, 0, null, random() < 0.3 ? "n/a" : 12.5, Math.round(random() * 1e7) / 100]);
  const tables: Record<string, Record<string, Value[]>> = {
    "6-10": {
      code: column((row) => (random() < 0.75 ? `K${row + 1}` : oneOf(["K1", null, `k${row + 1}`, ...LIKE_PATTERNS]))),
      acquired: column(() => oneOf([45000, 45000, 45500, null])),
      customer: column((row) => oneOf([`客户${row}`, `客户${row}`, "Same name", null])),
      lineOfBusiness: column(() => oneOf([...LINES_OF_BUSINESS, null])),
    },
    "6-8": { code: codes(), month1: column(amount), month2: column(amount), month3: column(amount) },
    "6-6": { code: codes(), type: column(() => oneOf([...TYPES, null])) },
    "6-7": { code: codes(), visits: column(() => oneOf([0, 1, 4, 12, null, "often"])) },
    "6-12": { code: codes(), group: column(() => oneOf(["East", "West", "East", "nowhere", null])) },
    "6-14": { code: codes(), lastVisit: column(() => oneOf([46080, 46080, 46001.5, null, "May"])) },
  };
  const data: ImportedData = {
    rows,
    tables: Object.fromEntries(Object.entries(tables).map(([number, columns]) => [number, { columns, headings: {}, parameters: {} }])),
  };
  const language = LANGUAGES[seed % 3] ?? "en";
  const settings = {
    month: 46082,
    today: 46090,
    ties: oneOf(["together", "split"]),
    rule: oneOf(["crossing", "within", "amount", "rank"]),
  };
  return makeRequest({ tables: TABLES, language, content: "empty", data, settings });
}
