import { LANGUAGES } from "../../src/i18n";
import { tableByNumber } from "../../src/tables";
import { questionsOf } from "../../src/tables/model";
import { addressOf } from "../../src/sheet/address";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest, type TableRequest } from "../../src/book/request";
import type { Area, Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { recalculate } from "../support/libreoffice";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

const SHAPES = [["6-2"], ["6-3"], ["6-4"], ["6-2", "6-4"], ["6-3", "6-4"], ["6-2", "6-3", "6-4"]] as const;

describe("LibreOffice calculates the cards and their audit as the domain does", () => {
  officeTest(
    "for random answers with blanks, spaces, zeros and text where a number is asked, and random marks",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`cards ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );

  officeTest("counts a question whose cell was deleted from the card as not asked", async (office) => {
    const sheets = layout(makeRequest({ tables: ["6-2", "6-4"], language: "en", content: "sample" }));
    const [card, audit] = sheets;
    if (!card || !audit) throw new Error("there are two sheets");
    const placeOf = (sheet: Sheet, id: string): Area => sheet.fields.find((field) => field.id === id)!.area;
    // What is left of the address in a file after its row was deleted.
    const deleted = `'${card.name}'!${addressOf(placeOf(card, "phone"), "$")}`;
    const cells = audit.cells.map((line) =>
      line.map(
        (cell) => cell && (cell.formula === undefined ? cell : { ...cell, value: 999.25, formula: cell.formula.replace(deleted, "#REF!") }),
      ),
    );
    const before = audit.cells.flat().filter((cell) => cell?.formula?.includes(deleted));
    expect(before).toHaveLength(1);

    const rows = (await recalculate(office, await writeXlsx([card, { ...audit, cells }])))[1]?.rows ?? [];
    const { row, rows: items, column } = placeOf(audit, "company");
    const marks = rows.slice(row, row + items).map((line) => line[column]);
    const item = audit.cells.findIndex((line) => line[placeOf(audit, "item").column]?.value === "Phone") - row;
    expect(audit.cells[row + item]?.[column]?.value).toBe("Yes");
    expect(marks[item]).toBe("Not asked");
    expect(marks.filter((_, index) => index !== item)).toEqual(
      audit.cells.slice(row, row + items).flatMap((line, index) => (index === item ? [] : [line[column]?.value])),
    );
    const count = (mark: string): number => marks.filter((own) => own === mark).length;
    const share = placeOf(audit, "companyShare.all");
    expect(rows[share.row]?.[share.column]).toBeCloseTo(count("Yes") / (items - count("Not asked")), 12);
    const missing = placeOf(audit, "companyMissing.all");
    expect(rows[missing.row]?.[missing.column]).toBe(audit.cells[missing.row]?.[missing.column]?.value);
  });
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
