import { LANGUAGES } from "../../src/i18n";
import { tableByNumber } from "../../src/templates";
import { questionsOf } from "../../src/templates/model";
import { makeRequest, type BookRequest, type TableRequest } from "../../src/workbook/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";

const SHAPES = [["6-2"], ["6-3"], ["6-4"], ["6-2", "6-4"], ["6-3", "6-4"], ["6-2", "6-3", "6-4"]] as const;

describe("LibreOffice calculates the cards and their audit as the domain does", () => {
  officeTest(
    "in every language and content, alone and together",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const language of LANGUAGES)
        for (const tables of SHAPES)
          for (const content of ["empty", "sample"] as const)
            for (const rows of [1, 20, 200])
              books.set(`${tables.join("+")} ${language} ${rows} ${content}`, makeRequest({ tables, language, rows, content }));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    6 * MINUTES,
  );

  officeTest(
    "for random answers with blanks, spaces, zeros and text where a number is asked, and random marks",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (let seed = 1; seed <= 32; seed++) books.set(`cards ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    6 * MINUTES,
  );
});

function randomBook(seed: number): BookRequest {
  const random = seeded(6200 + seed);
  const tables = SHAPES[seed % SHAPES.length] ?? ["6-4"];
  const filled = random();
  const book = makeRequest({ tables, language: LANGUAGES[seed % 3] ?? "en", content: "empty" });
  return {
    ...book,
    tables: book.tables.map((table): TableRequest => {
      const marks = Array.from({ length: table.rows }, () => oneOf(random, ["yes", "yes", "no", "notAsked", null, "later"]));
      const others = Array.from({ length: table.rows }, () => (seed % 4 === 0 ? null : oneOf(random, ["yes", "no", null])));
      const answers = questionsOf(tableByNumber(table.table)).map(({ name }): [string, number | string | null] => [
        name,
        random() < filled ? oneOf(random, [0, 12.5, "约五万", "x", "'", "=1+1", "Yes"]) : oneOf(random, [null, "", "   "]),
      ]);
      return table.table === "6-4"
        ? { ...table, columns: { company: marks, person: others } }
        : { ...table, parameters: Object.fromEntries(answers) };
    }),
  };
}

function oneOf<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}
