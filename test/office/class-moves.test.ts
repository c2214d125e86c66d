import { LANGUAGES } from "../../src/i18n";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

const FEWEST = 8;

describe("LibreOffice moves the classes of P23 as the domain does", () => {
  officeTest(
    "with customers who come, go, and cross the lines by much and by little, over any number of periods, by any cuts, periods and margin",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(FEWEST)) books.set(`seed ${seed}`, wandering(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

/** Customers of all sizes whose sales wander, some of whom pause; ties, returns, and now and then a text among them. */
function wandering(seed: number): BookRequest {
  const random = seeded(seed);
  const [rows, periods] = [1 + Math.floor(random() * 40), 2 + Math.floor(random() * 11)];
  const customers = Array.from({ length: rows }, () => {
    let size = 10 ** (2 + random() * 3);
    return Array.from({ length: periods }, () => {
      size *= random() < 0.1 ? 0.2 + random() * 4 : 0.9 + random() * 0.2;
      if (random() < 0.15) return random() < 0.5 ? null : 0;
      if (random() < 0.01) return "n/a";
      return random() < 0.1 ? 1000 : Math.round((random() < 0.04 ? -size : size) * 100) / 100;
    });
  });
  const columns = Object.fromEntries([
    ["code", customers.map((_, row) => `K${row + 1}`)],
    ["customer", customers.map((_, row) => `C${row + 1}`)],
    ...Array.from({ length: periods }, (_, period) => [`sales${period + 1}`, customers.map((sales) => sales[period] ?? null)] as const),
  ]) as Record<string, (string | number | null)[]>;
  const [first, second] = [random(), random()].sort((one, other) => one - other) as [number, number];
  const parameters = {
    periods,
    confirm: 1 + Math.floor(random() * 4),
    margin: [0, 0.02, 0.1, 0.3, 1][Math.floor(random() * 5)]!,
    // Cuts the wrong way round now and then: the cells say so.
    ...(random() < 0.5 && { "shareCut.A": random() < 0.1 ? second : first, "shareCut.B": random() < 0.1 ? first : second }),
  };
  return makeRequest({
    tables: ["P23"],
    language: LANGUAGES[seed % 3] ?? "en",
    content: "empty",
    data: { rows, tables: { P23: { columns, headings: {}, parameters } } },
  });
}
