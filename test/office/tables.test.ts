import { LANGUAGES, type Language } from "../../src/i18n";
import { course, registry } from "../../src/tables";
import { addressOf } from "../../src/sheet/address";
import { makeRequest, type BookRequest } from "../../src/book/request";
import type { CellContent } from "../../src/sheet/sheet";
import { differences } from "../support/compare";
import { independentFigures, tablesWithFigures } from "../support/independent-figures";
import { officeTest } from "../support/needs";
import { MINUTES, recalculatedBooks, type RecalculatedBook } from "../support/office-books";
import { isTurn } from "../support/seeds";
import { growsAsAsked } from "../../src/book/parameters";

const LONG = 500;
const CONTENTS = ["empty", "sample"] as const;
type Content = (typeof CONTENTS)[number];
/** Tables that read from each other, beside the course workbook of all of them. */
const CHAINS = [
  ["6-8", "6-9"],
  ["6-10", "6-11"],
  ["6-2", "6-4"],
  ["6-3", "6-4"],
  ["6-2", "6-3", "6-4"],
];
const ALL = registry.map(({ number }) => number);
/** Books of many tables: the course workbook, and everything in one. */
const BOOKS = { course: course.map(({ number }) => number), everything: ALL };

describe.each(LANGUAGES)("every table in %s, of 1, 20 and 500 rows, empty and with sample data", (language) => {
  officeTest(
    "is a sound file that LibreOffice calculates as the domain does, without errors, with the sums of what was typed",
    async (office) => {
      const books = await recalculatedBooks(office, booksIn(language), true);
      const wrong = [...books].flatMap(([name, book]) =>
        [
          ...book.problems.map((problem) => `Excel would complain: ${problem}`),
          ...differences(book.sheets, book.found),
          ...errorsIn(book),
          ...(name.endsWith("empty") ? figuresOfNothing(book) : wrongFigures(book)),
        ].map((line) => `${name}: ${line}`),
      );
      expect(wrong).toEqual([]);
    },
    10 * MINUTES,
  );
});

it("the sums are known of every table that counts or adds up anything", () => {
  const calculated = registry.filter(
    ({ type, settings, blocks, sections, ...spec }) =>
      type === "rows" &&
      // The overview has the figures of other sheets; test/tables/overview.test.ts counts them there.
      !("isOverview" in spec) &&
      ([...settings, ...blocks].length > 0 || sections.some(({ fields }) => fields.some(({ total }) => total !== undefined))),
  );
  expect(tablesWithFigures().sort()).toEqual(calculated.map(({ number }) => number).sort());
});

/** Ways that differ from the usual one, 20 rows with sample data, in no word. */
const OTHER_WAYS = [
  [1, "sample"],
  [20, "empty"],
  [LONG, "sample"],
  [1, "empty"],
] as const;

/**
 * The usual way a table is made in one of the two languages beside that of its turn, in the other the next day. Of the other ways a run
 * tries one, in the one language that is another one every day; in twelve days each way has met each language. A table whose rows do
 * not grow is the same in every size.
 */
function waysOf(tables: readonly string[], place: number, turn: number): readonly (readonly [rows: number, content: Content])[] {
  const usual = [20, "sample"] as const;
  if (!isTurn(place, turn, LANGUAGES.length)) return isTurn(place, turn % 2, 2) ? [usual] : [];
  const grows = tables.some((number) => registry.some((spec) => spec.number === number && growsAsAsked(spec)));
  return OTHER_WAYS.filter(([rows], way) => (grows ? isTurn(place, way, OTHER_WAYS.length) : rows === 20));
}

function booksIn(language: Language): Map<string, BookRequest> {
  const books = new Map<string, BookRequest>();
  const turn = LANGUAGES.indexOf(language);
  const shapes = [...ALL.map((number) => [number]), ...CHAINS];
  for (const [place, tables] of shapes.entries())
    for (const [rows, content] of waysOf(tables, place, turn))
      books.set(`${tables.join("+")} ${language} ${rows} ${content}`, makeRequest({ tables, language, rows, content }));
  for (const [place, [name, tables]] of Object.entries(BOOKS).entries())
    for (const content of CONTENTS.filter((_, way) => isTurn(place + way, turn, LANGUAGES.length)))
      books.set(`${name} ${language} ${content}`, makeRequest({ tables, language, rows: 20, content }));
  return books;
}

function errorsIn({ found }: RecalculatedBook): string[] {
  return found.flatMap(({ name, rows }) =>
    rows.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === "string" && /^#(VALUE!|N\/A|NUM!|REF!|NAME\?|DIV\/0!|NULL!)$|^Err:/.test(value)
          ? [`${name}!${at(row, column)}: ${value}`]
          : [],
      ),
    ),
  );
}

/** What sentences and links say needs no figures. */
const SAYS_SO = new Set(["note", "link"]);

/** What calculated cells show although nothing was typed; how many items a card must hold, and which rule is in use, is known beforehand. */
function figuresOfNothing({ sheets, found }: RecalculatedBook): string[] {
  return sheets.flatMap(({ name, table, cells, fields }, index) => {
    if (table === "contents") return [];
    const counts = fields.filter(({ id }) => id.startsWith("items.")).map(({ area }) => at(area.row, area.column));
    // That no sheet has data that cannot be read is known, and so is how many sheets are not there.
    const unread =
      table === "P25" ? fields.filter(({ id }) => id === "count").map(({ area }) => at(area.row + area.rows - 1, area.column)) : [];
    const missing = fields.filter(({ id }) => id === "missing").map(({ area }) => at(area.row, area.column));
    const known = new Set([...counts, ...unread, ...missing]);
    return cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const value = found[index]?.rows[row]?.[column] ?? null;
        const isBlank =
          value === null || value === "" || known.has(at(row, column)) || cell?.formula === undefined || SAYS_SO.has(cell.style ?? "");
        return isBlank ? [] : [`${name}!${at(row, column)} shows ${JSON.stringify(value)} without data`];
      }),
    );
  });
}

/** Totals and counts that are not those of the figures typed, worked out independently. */
function wrongFigures({ request, sheets, found }: RecalculatedBook): string[] {
  // In a book of several tables the figures come from each other; there the comparison with the domain is enough.
  if (request.tables.length > 1) return [];
  return request.tables.flatMap((own) => {
    const index = sheets.findIndex(({ table }) => table === own.table);
    const sheet = sheets[index];
    const cellOf = (id: string): CellContent => {
      const area = sheet?.fields.find((field) => field.id === id.replace("total:", ""))?.area;
      const totalRow = sheet?.tables[0] ? sheet.tables[0].area.row + sheet.tables[0].area.rows - 1 : -1;
      return (area && found[index]?.rows[id.startsWith("total:") ? totalRow : area.row]?.[area.column]) ?? null;
    };
    return Object.entries(independentFigures(own)).flatMap(([id, expected]) => {
      const shown = cellOf(id);
      // A sum of nothing is left blank in places.
      const isRight =
        typeof shown === "number" ? Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) : expected === 0 && shown === "";
      return isRight ? [] : [`${id} is ${JSON.stringify(shown)}, the figures typed give ${expected}`];
    });
  });
}

function at(row: number, column: number): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}
