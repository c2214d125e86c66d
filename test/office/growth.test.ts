/** Life in a course workbook that is in use, in LibreOffice: customers come and go, tables are sorted, sheets renamed. */
import { catalogues, fill, LANGUAGES } from "../../src/i18n";
import { course } from "../../src/tables";
import { withRows } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { differences } from "../support/compare";
import { withDataRows } from "../support/grown-sheets";
import { officeSuite } from "../support/needs";
import { falsified, MINUTES } from "../support/office-books";
import { asUser, doneBy, type Done, type Job, type Step } from "../support/office-user";
import { isTurn } from "../support/seeds";
import { cellsOf, formulasOf } from "../support/sheet-xml";
import { codesOf, placesIn, sheetOf, shownIn, typed, withBlankRow, withoutRow, withReversedRows, type Typed } from "../support/used-books";

const ALL = course.map(({ number }) => number);
const ROWS = 20;
/** The table of the roster, and that of the sales. */
const ROSTER = "Roster_6_10";
const SALES = "Sales_6_8";
/** Tables that take over their rows: as many, and five to spare. */
const TAKING = ["Ranking_6_9", "Classified_6_11"];
const SPARE = 5;
/** Tables that name their customers by code. */
const BY_CODE = ["6-6", "6-7", "6-8", "6-12", "6-13", "6-14"];

interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What the sheets are then expected to hold. */
  readonly book: BookRequest;
  /** How many rows the tables have that take over rows; 25 unless a user has added some. */
  readonly taken?: number;
  readonly names?: readonly string[];
  /** What the steps that look at something are expected to see, in their order. */
  readonly seen?: readonly unknown[];
}

officeSuite("a course workbook in LibreOffice", (office) => {
  for (const [turn, language] of LANGUAGES.entries())
    describe(`in ${language}`, () => {
      const book = makeRequest({ tables: ALL, language, content: "sample", rows: ROWS });
      const sheets = layout(book);
      // What formulas do is the same in every language; each takes its turns, and every other turn is a rest.
      const scenarios = scenariosIn(book, sheets).filter((_, place) => isTurn(place, 2 * turn, 2 * LANGUAGES.length));
      let done: ReadonlyMap<string, Done>;
      beforeAll(async () => {
        const bytes = await writeXlsx(sheets.map(falsified));
        done = await asUser(
          office,
          scenarios.map(({ name, steps }): Job => ({ name, bytes, steps })),
        );
      }, 10 * MINUTES);

      it.each(scenarios)(
        "is what the domain calculates, without a broken reference: $name",
        ({ name, book: expected, taken = ROWS + SPARE, names, seen = [] }) => {
          const { bytes, answers } = doneBy(done, name);
          const rows = Object.fromEntries(TAKING.map((table) => [table, taken]));
          const wanted = layout(expected).map((sheet, index) => ({ ...withDataRows(sheet, rows), name: names?.[index] ?? sheet.name }));
          expect(differences(wanted, cellsOf(bytes))).toEqual([]);
          expect(answers.filter((answer) => answer !== null)).toEqual(seen);
          const formulas = formulasOf(bytes);
          expect(formulas.length).toBeGreaterThan(3000);
          expect(formulas.filter((formula) => /#REF!|#N\/A|Err:/.test(formula))).toEqual([]);
        },
      );
    });
});

/** What may happen to a workbook: each begins with the workbook as it was made. */
function scenariosIn(book: BookRequest, sheets: readonly Sheet[]): Scenario[] {
  const at = placesIn(sheets);
  const codes = codesOf(book);
  const roster = withRows(book, "6-10", ROWS + 1);
  const both = withRows(roster, "6-8", ROWS + 1);
  const type = (cells: readonly Typed[]): Step[] =>
    cells.map(([table, field, row, value]) => ({ step: "type", ...at(table, field), row, value: value as string | number }));
  const offered = (row: number): Step[] => BY_CODE.map((table) => ({ step: "offered", ...at(table, "code"), row }));
  const insert = (table: string, row: number): Step => ({ step: "insertRow", table, row });
  const remove = (table: string, row: number): Step => ({ step: "deleteRow", table, row });
  const newcomer = (row: number, number = 21): Typed[] => [
    ["6-10", "code", row, `K0${number}`],
    ["6-10", "customer", row, `新客户 ${number}`],
    ["6-10", "lineOfBusiness", row, shownIn(sheets, "6-10", "lineOfBusiness", 0)],
  ];
  // In small letters: codes are compared as MATCH compares them.
  const soldTo = (row: number, number = 21): Typed[] => [
    ["6-8", "code", row, `k0${number}`],
    ["6-8", "month1", row, 900_000 + number],
  ];
  const six = [21, 22, 23, 24, 25, 26];
  const allSix = six.flatMap((number) => [...newcomer(number - 1, number), ...soldTo(number - 1, number)]);
  const names = sheets.map((_, index) => `Renamed '${index}' 改名（${index}）`);
  const reversed = reversedSales(book);
  const grownBySix = typed(withRows(withRows(book, "6-10", 26), "6-8", 26), allSix);
  const { outgrown } = catalogues[book.language].tables.notices;
  const notices = ["6-9", "6-11"].map((table): Step => ({ step: "shown", sheet: sheetOf(sheets, table).name, cell: "A3" }));
  const patterns = ["6-10", ...BY_CODE].map((table): Typed => [table, "code", codes.indexOf("K020"), "K0*"]);
  const sixMore = six.flatMap((number) => [insert(ROSTER, number - 1), insert(SALES, number - 1)]);
  return [
    { name: "nothing happened", steps: [], book },
    {
      name: "a customer is added at the end of the roster",
      steps: [insert(ROSTER, ROWS), ...type(newcomer(ROWS)), ...offered(0), { step: "marked", ...at("6-10", "class"), row: ROWS }],
      book: typed(roster, newcomer(ROWS)),
      seen: [...BY_CODE.map(() => [...codes, "K021"]), true],
    },
    {
      name: "a customer is added at the end of the roster and of the sales",
      steps: [
        insert(ROSTER, ROWS),
        insert(SALES, ROWS),
        ...type([...newcomer(ROWS), ...soldTo(ROWS)]),
        { step: "offered", ...at("6-8", "code"), row: ROWS },
        { step: "marked", ...at("6-9", "class"), row: ROWS },
      ],
      book: typed(both, [...newcomer(ROWS), ...soldTo(ROWS)]),
      seen: [[...codes, "K021"], true],
    },
    {
      name: "a customer is added in the middle of the roster and at the top of the sales",
      steps: [insert(ROSTER, 7), insert(SALES, 0), ...type([...newcomer(7), ...soldTo(0)]), ...offered(1)],
      book: typed(withBlankRow(withBlankRow(book, "6-10", 7), "6-8", 0), [...newcomer(7), ...soldTo(0)]),
      seen: BY_CODE.map(() => codes.toSpliced(7, 0, "K021")),
    },
    {
      name: "a customer is added to every table",
      steps: [
        ...[ROSTER, ...BY_CODE.map((table) => at(table, "code").table)].map((table) => insert(table, ROWS)),
        ...type([...newcomer(ROWS), ...soldTo(ROWS), ...everywhere(sheets)]),
      ],
      book: typed(
        ["6-10", ...BY_CODE].reduce((grown, table) => withRows(grown, table, ROWS + 1), book),
        [...newcomer(ROWS), ...soldTo(ROWS), ...everywhere(sheets)],
      ),
    },
    {
      name: "six customers are added, and a row to the tables that had five to spare",
      steps: [...sixMore, ...type(allSix), ...notices, ...TAKING.map((table) => insert(table, ROWS + SPARE)), ...notices],
      book: grownBySix,
      taken: ROWS + SPARE + 1,
      seen: [...["6-8", "6-10"].map((table) => fill(outgrown, { table, count: 1 })), "", ""],
    },
    {
      name: "every sheet is renamed",
      steps: [
        ...sheets.map(({ name }, index): Step => ({ step: "rename", sheet: name, name: names[index] ?? "" })),
        ...type([["6-8", "month1", 3, 1_000_000]]),
        ...offered(0),
      ],
      book: typed(book, [["6-8", "month1", 3, 1_000_000]]),
      names,
      seen: BY_CODE.map(() => codes),
    },
    {
      // As a pattern it would fit all the others first.
      name: "a code holds a sign that a look-up takes for any other",
      steps: [...type(patterns), { step: "shown", sheet: sheetOf(sheets, "6-8").name, cell: "A3" }],
      book: typed(book, patterns),
      seen: [""],
    },
    { name: "a customer is deleted from the roster", steps: [remove(ROSTER, 2)], book: withoutRow(book, "6-10", 2) },
    {
      name: "a customer is deleted from the roster and the sales",
      steps: [remove(ROSTER, 2), remove(SALES, 2)],
      book: withoutRow(withoutRow(book, "6-10", 2), "6-8", 2),
    },
    {
      name: "the last and the first row of the roster and the sales are deleted",
      steps: [...[ROWS - 1, 0].flatMap((row) => [remove(ROSTER, row), remove(SALES, row)]), ...offered(0)],
      book: [ROWS - 1, 0].reduce((request, row) => withoutRow(withoutRow(request, "6-10", row), "6-8", row), book),
      seen: BY_CODE.map(() => codes.slice(1, -1)),
    },
    {
      name: "the roster is sorted by code, downwards",
      steps: [{ step: "sort", ...at("6-10", "code"), ascending: false }, ...offered(0)],
      book: withReversedRows(book, "6-10"),
      seen: BY_CODE.map(() => [...codes].reverse()),
    },
    { name: "the sales are typed in reversed order", steps: type(reversed), book: typed(book, reversed) },
  ];
}

/** What is known of the newcomer in the tables that name their customers by code. */
function everywhere(sheets: readonly Sheet[]): Typed[] {
  const first = (table: string, field: string): Typed => [table, field, ROWS, shownIn(sheets, table, field, 0)];
  return [
    ...BY_CODE.map((table): Typed => [table, "code", ROWS, "K021"]),
    first("6-6", "type"),
    ["6-7", "visits", ROWS, 7],
    first("6-12", "group"),
    first("6-12", "area"),
    first("6-13", "route"),
    ["6-13", "stop", ROWS, 90],
    first("6-13", "latitude"),
    first("6-13", "longitude"),
    first("6-14", "lastVisit"),
  ];
}

/** The codes and figures of the sales, to be typed from the last row to the first. */
function reversedSales(book: BookRequest): Typed[] {
  const columns = book.tables.find(({ table }) => table === "6-8")?.columns ?? {};
  return ["code", "month1", "month2", "month3"].flatMap((field) =>
    [...(columns[field] ?? [])].reverse().map((value, row): Typed => ["6-8", field, row, value]),
  );
}
