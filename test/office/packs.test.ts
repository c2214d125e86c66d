import { LANGUAGES } from "../../src/i18n";
import { packSheets } from "../../src/tables";
import type { TableSpec } from "../../src/tables/model";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { randomRows, randomTable } from "../support/random-tables";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates the sheets of the packs as the domain does", () => {
  officeTest(
    "with anything that may stand in their cells: blanks, text, zeros, returns, equal figures, unknown choices",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const spec of packSheets) for (const seed of seeds(4)) books.set(`${spec.number} random ${seed}`, randomBook(spec, seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

function randomBook(spec: TableSpec, seed: number): BookRequest {
  const data = { rows: randomRows(seed), tables: { [spec.number]: randomTable(spec, seed) } };
  return makeRequest({ tables: [spec.number], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
