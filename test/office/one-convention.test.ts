/** The sheets' own formulas keep the conventions of the figures that functions and analyses give too, on rows of edge cases. */
import type { BookRequest } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeds, todays } from "../support/seeds";
import { bookOf, edgeRows, SHARED_FIGURES } from "../support/shared-figures";

describe("LibreOffice calculates figures that are had in several places as the domain does", () => {
  officeTest(
    "from blanks, zeros, negatives and text in each input, alone and together",
    async (office) => {
      const books = new Map<string, BookRequest>();
      const places = SHARED_FIGURES.flatMap((figure) => figure.sheets.map((on) => ({ figure, on })));
      for (const { figure, on } of todays(places, 2))
        for (const seed of seeds(1)) books.set(`${figure.name} in ${on.table}, ${seed}`, bookOf(on, edgeRows(figure, seed)));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    5 * MINUTES,
  );
});
