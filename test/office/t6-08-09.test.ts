import { LANGUAGES, type Language } from "../../src/i18n";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData, type RequestOptions } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates averages and classes as the domain does", () => {
  officeTest(
    "with four to twelve months, and with the user's own month headings",
    async (office) => {
      const headings = { month1: "2026-07", month2: "8月 [实际]", month3: "9月 '估计' #", month4: "10@月" };
      const data: ImportedData = {
        rows: 2,
        tables: {
          "6-8": {
            columns: { customer: ["甲", "乙"], month1: [1, 2], month2: [3, 4], month3: [5, 6], month4: [7, null] },
            headings,
            parameters: { months: 4 },
          },
        },
      };
      const books = new Map<string, BookRequest>([
        ["headings", makeRequest({ tables: ["6-8", "6-9"], language: "zh-CN", content: "empty", data })],
        ...[4, 6, 7, 12].map((months): [string, BookRequest] => [
          `months ${months}`,
          makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample", settings: { months } }),
        ]),
      ]);
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "for random averages with ties, zeros, net returns, blanks, text, customers named twice and neighbours in the last binary digit, by every rule",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(16)) books.set(`random ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest(
    "for random months with blanks, text, returns, customers named twice and the same sales in another order",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`months ${seed}`, randomMonths(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

const RULES = ["crossing", "within", "amount", "rank"] as const;
const TIES = ["together", "split"] as const;

function randomBook(seed: number): BookRequest {
  const random = seeded(seed);
  const rows = 1 + Math.floor(random() * 40);
  const averages: Value[] = [];
  for (let row = 0; row < rows; row++) averages.push(randomAverage(random, averages));
  const settings: RequestOptions["settings"] = {
    rule: RULES[seed % 4] ?? "crossing",
    ties: TIES[Math.floor(seed / 4) % 2] ?? "together",
    ...(random() < 0.5
      ? { "shareCut.A": 0.8, "rankCut.A": 2, "rankCut.B": 2 + Math.floor(random() * rows), "amountCut.A": 100, "amountCut.B": 33.33 }
      : {}),
    ...(random() < 0.1 ? { "shareCut.A": 0.96, "rankCut.A": 12, "rankCut.B": 3, "amountCut.A": 1, "amountCut.B": 2 } : {}),
  };
  const language: Language = LANGUAGES[seed % 3] ?? "en";
  const names = averages.map((_, row) => (row > 0 && random() < 0.15 ? `K${row}` : `K${row + 1}`));
  return withAverages(names, averages, language, settings);
}

function randomAverage(random: () => number, before: readonly Value[]): Value {
  const kind = random();
  const known = before[Math.floor(random() * before.length)];
  if (kind < 0.15 && known !== undefined) return known;
  if (kind < 0.25 && typeof known === "number" && known !== 0) return known * (1 + Number.EPSILON);
  if (kind < 0.32) return 0;
  if (kind < 0.4) return -Math.round(random() * 5000) / 3;
  if (kind < 0.47) return null;
  if (kind < 0.52) return "n/a";
  if (kind < 0.6) return 100 / 3;
  return Math.round(random() * 1e7 ** random()) / 3;
}

function withAverages(
  customer: readonly string[],
  average: readonly Value[],
  language: Language,
  settings: RequestOptions["settings"],
): BookRequest {
  const data: ImportedData = { rows: average.length, tables: { "6-9": { columns: { customer, average }, headings: {}, parameters: {} } } };
  return makeRequest({ tables: ["6-9"], language, content: "empty", data, settings });
}

function randomMonths(seed: number): BookRequest {
  const random = seeded(1000 + seed);
  const rows = 2 + Math.floor(random() * 20);
  const lines: Value[][] = [];
  for (let row = 0; row < rows; row++) {
    const known = lines[row - 1];
    if (known && random() < 0.3) lines.push([...known].reverse());
    else
      lines.push(
        Array.from({ length: 3 }, () =>
          random() < 0.3 ? null : random() < 0.1 ? 0 : random() < 0.05 ? "12,000" : Math.round((random() - 0.1) * 1e7) / 100,
        ),
      );
  }
  const columns: Record<string, Value[]> = { customer: lines.map((_, row) => `客户${row > 0 && random() < 0.15 ? row : row + 1}`) };
  for (const month of [0, 1, 2]) columns[`month${month + 1}`] = lines.map((line) => line[month] ?? null);
  const data: ImportedData = { rows, tables: { "6-8": { columns, headings: {}, parameters: {} } } };
  return makeRequest({
    tables: ["6-8", "6-9"],
    language: "zh-TW",
    content: "empty",
    data,
    settings: { rule: RULES[seed % 4] ?? "rank", ...(seed % 2 === 0 ? { divideBy: "sinceFirst" } : {}) },
  });
}
