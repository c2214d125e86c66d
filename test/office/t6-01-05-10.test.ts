import { LANGUAGES, type Language } from "../../src/i18n";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData, type RequestOptions } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates tables 6-1, 6-5 and 6-10 as the domain does", () => {
  officeTest(
    "for random customers with returns, blanks, text and sums that cancel",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`situation ${seed}`, randomSituation(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "for random prospects with scores on the bounds, beyond the scale, blank and in words, by any weights and bounds",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`prospects ${seed}`, randomProspects(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "for random dates of acquisition with equal days, times of day, blanks and text",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`roster ${seed}`, randomRoster(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

type Random = () => number;

function randomSituation(seed: number): BookRequest {
  const random = seeded(seed);
  const columns = columnsOf(random, {
    customer: (row) => oneOf(random, [`客户${row}`, `K${row}`, `K${row}`, null]),
    status: () => oneOf(random, ["existing", "past", "future", "existing", null]),
    lastDeal: () => oneOf(random, [46000, 45000, null, random() < 0.1 ? "soon" : 44000]),
    amount: (row) =>
      oneOf(random, [Math.round(random() * 1e7) / 100, row % 2 === 0 ? 33.33 : -33.33, -1000, 0, null, random() < 0.2 ? "12,000" : 0.1]),
  });
  return withColumns("6-1", columns, seed);
}

function randomProspects(seed: number): BookRequest {
  const random = seeded(500 + seed);
  const score = (): Value => oneOf(random, [80, 60, 40, 100, 0, Math.floor(random() * 101), random() * 100, null, oddScore(random)]);
  const columns = columnsOf(random, {
    prospect: (row) => `P${row}`,
    need: score,
    means: score,
    authority: score,
    access: score,
  });
  const settings: RequestOptions["settings"] = {
    ...(random() < 0.6 ? { "weight.need": 50, "weight.means": 30, "weight.authority": 20, "weight.access": 0 } : {}),
    ...(random() < 0.1 ? { "weight.need": 0, "weight.means": 0, "weight.authority": 0, "weight.access": 0 } : {}),
    ...(random() < 0.5 ? { "lowerBound.A": 75, "lowerBound.B": 75, "lowerBound.C": 50, "lowerBound.D": 20, "monthlyVisits.D": 0 } : {}),
    ...(random() < 0.1 ? { "lowerBound.B": 30 } : {}),
  };
  return withColumns("6-5", columns, seed, settings);
}

function oddScore(random: Random): Value {
  return random() < 0.3 ? oneOf(random, ["high", 120, -1]) : 59.9999999;
}

function randomRoster(seed: number): BookRequest {
  const random = seeded(900 + seed);
  const columns = columnsOf(random, {
    code: (row) => `K${row}`,
    acquired: () =>
      oneOf(random, [
        45000 + Math.floor(random() * 8),
        45000 + Math.floor(random() * 2000),
        45003.75,
        null,
        random() < 0.2 ? "2019年" : 44000,
      ]),
    customer: (row) => `Customer ${row}`,
    lineOfBusiness: () => oneOf(random, ["hotel", "liquor", null]),
    class: () => oneOf(random, ["A", "B", "C", null]),
  });
  return withColumns("6-10", columns, seed);
}

function columnsOf(random: Random, makers: Readonly<Record<string, (row: number) => Value>>): Record<string, Value[]> {
  const rows = 1 + Math.floor(random() * 30);
  return Object.fromEntries(
    Object.entries(makers).map(([field, make]) => [field, Array.from({ length: rows }, (_, row) => make(row + 1))]),
  );
}

function oneOf(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] ?? null;
}

function withColumns(table: string, columns: Record<string, Value[]>, seed: number, settings?: RequestOptions["settings"]): BookRequest {
  const rows = Object.values(columns)[0]?.length ?? 1;
  const data: ImportedData = { rows, tables: { [table]: { columns, headings: {}, parameters: {} } } };
  const language: Language = LANGUAGES[seed % 3] ?? "en";
  return makeRequest({ tables: [table], language, content: "empty", data, settings });
}
