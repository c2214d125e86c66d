/** Two course workbooks in one file, in LibreOffice: each is linked to itself. */
import { course } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { differences } from "../support/compare";
import { withDataRows } from "../support/grown-sheets";
import { officeSuite } from "../support/needs";
import { falsified, MINUTES } from "../support/office-books";
import { asUser, doneBy, type Done, type Job, type Step } from "../support/office-user";
import { cellsOf } from "../support/sheet-xml";
import { codesOf, placesIn, sheetOf, typed, withBlankRow, withoutRow, type Typed } from "../support/used-books";

const ALL = course.map(({ number }) => number);
/** Tables that take over the rows of others, and have some to spare. */
const TAKING = ["6-9", "6-11"];
/** Tables in which the roster or the sales can be seen. */
const READING = ["6-6", "6-7", "6-8", "6-9", "6-10", "6-11", "6-12", "6-14"];

/** Formulas and values by sheet. */
type Contents = Readonly<Record<string, unknown>>;

officeSuite("two course workbooks in one file", (office) => {
  const books = [book(20), book(8)];
  const first = layout(book(20));
  const sheets = [first, layout(book(8), takenBy(first))];
  let done: ReadonlyMap<string, Done>;
  beforeAll(async () => {
    const bytes = await writeXlsx(sheets.flat().map(falsified));
    const look: Step = { step: "contents", sheets: sheets.flat().map(({ name }) => name) };
    done = await asUser(
      office,
      sheets.map((own, index): Job => ({ name: `${index}`, bytes, steps: [look, ...stepsIn(own), look] })),
    );
  }, 10 * MINUTES);

  it.each([0, 1])("what happens in one is seen in it alone: workbook %i", (index) => {
    const { bytes, answers } = doneBy(done, `${index}`);
    const [before, offered, after] = answers.filter((answer) => answer !== null) as [Contents, unknown, Contents];
    const own = sheets[index] ?? [];
    const changedSheets = own
      .concat(sheets[1 - index] ?? [])
      .filter(({ name }) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    expect(changedSheets.filter((sheet) => !own.includes(sheet))).toEqual([]);
    expect(changedSheets.map(({ table }) => table)).toEqual(expect.arrayContaining(READING));

    const request = books[index] ?? book(1);
    expect(offered).toEqual(codesOf(request).toSpliced(3, 0, "K099"));
    const rows = Object.fromEntries(
      TAKING.map((number) => [sheetOf(own, number).tables[0]?.name ?? "", sheetOf(own, number).fields.at(-1)?.area.rows ?? 0]),
    );
    const edited = typed(withoutRow(withBlankRow(request, "6-10", 3), "6-8", 1), NEWCOMER);
    const wanted = layout(edited, takenBy(sheets.slice(0, index).flat())).map((sheet) => withDataRows(sheet, rows));
    const names = own.map(({ name }) => name);
    expect(
      differences(
        wanted,
        cellsOf(bytes).filter(({ name }) => names.includes(name)),
      ),
    ).toEqual([]);
  });
});

const NEWCOMER: readonly Typed[] = [
  ["6-10", "code", 3, "K099"],
  ["6-10", "customer", 3, "Newcomer"],
  ["6-8", "code", 2, "K099"],
  ["6-8", "month1", 2, 777_000],
];

function book(rows: number): BookRequest {
  return makeRequest({ tables: ALL, language: "en", content: "sample", rows });
}

/** A customer is added to the roster and takes the place of two in the sales. */
function stepsIn(sheets: readonly Sheet[]): Step[] {
  const at = placesIn(sheets);
  return [
    { step: "insertRow", table: at("6-10", "code").table, row: 3 },
    { step: "deleteRow", table: at("6-8", "code").table, row: 1 },
    ...NEWCOMER.map(([table, field, row, value]): Step => ({ step: "type", ...at(table, field), row, value: value as string | number })),
    { step: "offered", ...at("6-8", "code"), row: 0 },
  ];
}

function takenBy(sheets: readonly Sheet[]): { sheets: string[]; names: string[] } {
  return { sheets: sheets.map(({ name }) => name), names: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)) };
}
