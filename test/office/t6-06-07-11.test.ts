import { LANGUAGES, type Language } from "../../src/i18n";
import { LINES_OF_BUSINESS, TYPES } from "../../src/tables/wholesaler/customer-list";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData, type RequestOptions } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates tables 6-6, 6-7 and 6-11 as the domain does", () => {
  officeTest(
    "for random customers of any type with ties, zeros, net returns, blanks, text, names and codes twice, and any cuts",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`composition ${seed}`, randomComposition(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "for random sales and visits, and places of the groups beyond the last customer or out of order",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`visits ${seed}`, randomVisits(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "for random customers with classes in small letters, without class or line, and without sales",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`classified ${seed}`, randomClassified(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

type Random = () => number;

function randomComposition(seed: number): BookRequest {
  const random = seeded(6600 + seed);
  const columns = columnsOf(random, {
    type: () => (random() < 0.1 ? oneOf(random, [null, "", "Kiosk"]) : oneOf(random, seed % 4 === 0 ? TYPES.slice(0, 2) : TYPES)),
    sales: (before) => randomAmount(random, before),
  });
  const settings: RequestOptions["settings"] =
    random() < 0.3 ? { "shareCut.A": oneOf(random, [0.4, 0.96]), "shareCut.B": oneOf(random, [0.4, 0.9, 1]) } : {};
  return bookOf("6-6", columns, seed, settings);
}

function randomVisits(seed: number): BookRequest {
  const random = seeded(6700 + seed);
  const columns = columnsOf(random, {
    sales: (before) => randomAmount(random, before),
    visits: () => oneOf(random, [0, 1, 3, 6, 12, -1, null, "often", Math.floor(random() * 40)]),
  });
  const places = { "lastPlace.first": 1 + Math.floor(random() * 8), "lastPlace.next": 1 + Math.floor(random() * 30) };
  return bookOf("6-7", columns, seed, random() < 0.6 ? places : {});
}

function randomClassified(seed: number): BookRequest {
  const random = seeded(61100 + seed);
  const columns = columnsOf(random, {
    class: () => oneOf(random, ["A", "B", "C", "B", "C", "a", "b", null, "D", 1]),
    lineOfBusiness: () => (random() < 0.15 ? oneOf(random, [null, "", "Kiosk", 7]) : oneOf(random, LINES_OF_BUSINESS)),
    sales: (before) => randomAmount(random, before),
  });
  return bookOf("6-11", columns, seed, {});
}

/** One to forty customers, some without a name and some twice. */
function columnsOf(random: Random, fields: Readonly<Record<string, (before: readonly Value[]) => Value>>): Record<string, Value[]> {
  const rows = 1 + Math.floor(random() * 40);
  const columns: Record<string, Value[]> = { code: [], customer: [] };
  for (let row = 1; row <= rows; row++) {
    columns.code?.push(random() < 0.1 ? null : `K${row > 1 && random() < 0.15 ? row - 1 : row}`);
    columns.customer?.push(random() < 0.1 ? null : `客户 ${row > 1 && random() < 0.15 ? row - 1 : row}`);
    for (const [id, value] of Object.entries(fields)) {
      const values = (columns[id] ??= []);
      values.push(value(values));
    }
  }
  return columns;
}

function randomAmount(random: Random, before: readonly Value[]): Value {
  const kind = random();
  const known = before[Math.floor(random() * before.length)];
  if (kind < 0.15 && known !== undefined) return known;
  if (kind < 0.22 && typeof known === "number" && known !== 0) return known * (1 + Number.EPSILON);
  if (kind < 0.3) return 0;
  if (kind < 0.38) return -Math.round(random() * 5000) / 3;
  if (kind < 0.46) return null;
  if (kind < 0.52) return "n/a";
  return Math.round(random() * 1e7 ** random()) / 3;
}

function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

function bookOf(table: string, columns: Record<string, Value[]>, seed: number, settings: RequestOptions["settings"]): BookRequest {
  const language: Language = LANGUAGES[seed % 3] ?? "en";
  const rows = columns.customer?.length ?? 0;
  const data: ImportedData = { rows, tables: { [table]: { columns, headings: {}, parameters: {} } } };
  return makeRequest({ tables: [table], language, content: "empty", data, settings });
}
