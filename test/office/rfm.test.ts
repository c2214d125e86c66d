import { LANGUAGES } from "../../src/i18n";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice scores P24 as the domain does", () => {
  officeTest(
    "by fifths and by limits, with equal figures, text, returns, and days ahead",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(6)) books.set(`seed ${seed}`, scored(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

function scored(seed: number): BookRequest {
  const random = seeded(seed);
  const rows = 1 + Math.floor(random() * 40);
  const column = (of: () => number | string | null) =>
    Array.from({ length: rows }, () => (random() < 0.05 ? null : random() < 0.03 ? "n/a" : of()));
  const columns = {
    customer: Array.from({ length: rows }, (_, row) => `C${row + 1}`),
    lastDeal: column(() => 46150 - Math.floor(random() * 200)),
    purchases: column(() => Math.floor(random() * 12) - (random() < 0.02 ? 20 : 0)),
    amount: column(() => (random() < 0.2 ? 1000 : Math.round((random() - 0.05) * 1e7) / 3)),
  };
  const byLimits = random() < 0.5;
  const parameters = {
    today: random() < 0.1 ? null : 46142,
    highFrom: 2 + Math.floor(random() * 4),
    ...(byLimits && { scoring: "limits", "limitDays.score5": Math.floor(random() * 14), "limitAmount.score2": Math.round(random() * 3e4) }),
  };
  const data = { rows, tables: { P24: { columns, headings: {}, parameters } } };
  return makeRequest({ tables: ["P24"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
