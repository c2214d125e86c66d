/** A right answer is right wherever it stands and however it is written: sheets that were rearranged, and figures and words of every way. */
import { wordsOf } from "../../src/book/words";
import { mayBeAsked } from "../../src/exercise/definition";
import { handoutBytes } from "../../src/exercise/handout";
import { markClass } from "../../src/exercise/mark";
import { dateText } from "../../src/sheet/dates";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";
import { todays } from "../support/seeds";
import { exerciseOf, filledSheets, rightAnswers, variantFor, type Filling } from "./filled";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

type Lines = Sheet["cells"];

/** What is done to the lines of a sheet; `first` and `last` are the rows of its table. */
const REARRANGED: Readonly<Record<string, (lines: Lines, rows: { readonly first: number; readonly last: number }, sheet: Sheet) => Lines>> =
  {
    "rows sorted the other way": (lines, { first, last }) => [
      ...lines.slice(0, first),
      ...lines.slice(first, last + 1).reverse(),
      ...lines.slice(last + 1),
    ],
    "a row put in within the table": (lines, { first }) => [...lines.slice(0, first + 3), [], ...lines.slice(first + 3)],
    "rows put in above": (lines) => [[], [], ...lines],
    "an empty row below each": (lines) => lines.flatMap((line) => [line, []]),
    "an empty column before each": (lines) => lines.map((line) => Array.from(line).flatMap((cell) => [undefined, cell])),
    "helper columns": (lines) =>
      lines.map((line, row): readonly (Cell | undefined)[] => [...line, undefined, { value: row * 7.5, style: "plain" }]),
    "columns of the table in another order": (lines, { first, last }, { tables: [table] }) =>
      lines.map((line, row) => {
        if (!table || row < first - 1 || row > last + 1) return line;
        const { column, columns } = table.area;
        const own = Array.from({ length: columns }, (_, index) => line[column + index]);
        return [...Array.from({ length: column }, (_, index) => line[index]), ...own.reverse(), ...line.slice(column + columns)];
      }),
  };

/** The sheet after somebody moved its cells about; what a file says of their looks stays behind. */
function rearranged(sheet: Sheet, change: (typeof REARRANGED)[string]): Sheet {
  if (sheet.fields.length === 0) return sheet;
  const [table] = sheet.tables;
  const [first, last] = table ? [table.area.row + 1, table.area.row + table.area.rows - (table.totalRow ? 2 : 1)] : [0, -1];
  return {
    ...sheet,
    name: `My ${sheet.table}`,
    cells: change(sheet.cells, { first, last }, sheet),
    tables: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: [],
    print: { ...sheet.print, areas: [] },
  };
}

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** How a number is written that is no day. */
const WRITTEN: Readonly<Record<string, (key: number, isShare: boolean) => string | number>> = {
  "with commas and per cents": (key, isShare) =>
    isShare ? `${Number((key * 100).toFixed(4))}%` : key.toLocaleString("en", { maximumFractionDigits: 6 }),
  "in full width": (key, isShare) => fullWidth(isShare ? `${Number((key * 100).toFixed(4))}%` : String(Number(key.toFixed(6)))),
  "as the sheet shows it": (key, isShare) => Number(key.toFixed(isShare ? 3 : 2)),
};

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);
const wrongIn = ({ students, unread }: Awaited<ReturnType<typeof markClass>>) => ({
  unread,
  wrong: students[0]!.cells.filter(({ verdict }) => verdict !== "right").map(({ asked, row, given }) => [asked.id, row, given]),
});

describe.each(todays(numbers, 12))("right answers on %s", (number) => {
  const exercise = exerciseOf([number]);

  it("are right on sheets that were renamed, moved and rearranged", async () => {
    const { sheets, token } = await filledSheets(exercise, await variantFor(exercise), rightAnswers(await variantFor(exercise)));
    for (const [name, change] of Object.entries(REARRANGED)) {
      const moved = sheets.map((sheet) => rearranged(sheet, change)).reverse();
      const marked = await markClass(exercise, [{ name: "moved.xlsx", bytes: await handoutBytes({ sheets: moved, token }) }]);
      expect({ name, ...wrongIn(marked) }).toEqual({ name, unread: [], wrong: [] });
    }
  });

  it("are right as texts, in full width, rounded as shown, and in the words of other languages", async () => {
    const variant = await variantFor(exercise);
    const right = rightAnswers(variant);
    const fillings: Record<string, Filling> = Object.fromEntries(
      Object.entries(WRITTEN).map(([name, write]): [string, Filling] => [
        name,
        (asked, row, key) =>
          typeof key === "number" && asked.kind !== "date" ? write(key, asked.kind === "share") : right(asked, row, key),
      ]),
    );
    for (const language of ["en", "zh-TW"] as const)
      fillings[language] = ({ table, kind, ...asked }, row, key) =>
        typeof key === "string" && kind !== "class"
          ? (wordsOf(table, language).choices[key] ?? key)
          : right({ table, kind, ...asked }, row, key);
    fillings["classes in lower case and full width"] = (asked, row, key) =>
      asked.kind === "class" && typeof key === "string" ? ` ${fullWidth(key.toLowerCase())} ` : right(asked, row, key);
    fillings["days as text"] = (asked, row, key) =>
      asked.kind === "date" && typeof key === "number" ? dateText(key) : right(asked, row, key);
    for (const [name, filling] of Object.entries(fillings)) {
      const { sheets, token } = await filledSheets(exercise, variant, filling);
      const marked = await markClass(exercise, [{ name: "0042.xlsx", bytes: await handoutBytes({ sheets, token }) }]);
      expect({ name, ...wrongIn(marked) }).toEqual({ name, unread: [], wrong: [] });
    }
  });
});

describe("linked sheets whose first one was sorted", () => {
  const exercise = exerciseOf(["6-10", "6-8", "6-9"]);
  const LIST = ["position", "sortedRank", "sortedCustomer", "sortedAverage", "cumulative", "measure", "cumulativeShare", "sortedClass"];

  /** The rows the other way round, but for the columns of the list; formulas stay where they are, and may show nothing. */
  function turned(sheet: Sheet, hasResults: boolean): Sheet {
    const { row, rows } = sheet.fields.find(({ id }) => id === "customer")!.area;
    const still = new Set(sheet.fields.filter(({ id }) => LIST.includes(id)).map(({ area }) => area.column));
    const cells = sheet.cells.map((line, at) =>
      at < row || at >= row + rows
        ? line
        : line.map((cell, column) => {
            const from = still.has(column) ? cell : sheet.cells[2 * row + rows - 1 - at]?.[column];
            return cell?.formula === undefined ? from : { ...cell, value: hasResults ? (from?.value ?? null) : "" };
          }),
    );
    return { ...sheet, cells };
  }

  it.each([
    ["with the results of its formulas", ["6-8", "6-9"], true],
    ["without them, as libraries save it", ["6-8"], false],
  ])("are right %s", async (_, sorted, hasResults) => {
    const variant = await variantFor(exercise);
    const { sheets, token } = await filledSheets(exercise, variant, rightAnswers(variant));
    const bytes = await handoutBytes({
      sheets: sheets.map((sheet) => (sorted.includes(sheet.table) ? turned(sheet, hasResults) : sheet)),
      token,
    });
    expect(wrongIn(await markClass(exercise, [{ name: "0042.xlsx", bytes }]))).toEqual({ unread: [], wrong: [] });
  });
});
