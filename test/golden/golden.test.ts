/**
 * Everything a reader sees on a sheet, as text to be reviewed: `UPDATE_GOLDEN=1 npm run test:only -- test/golden` writes the
 * files anew after a change that was meant. A book of several tables says only what differs from each table alone.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/i18n";
import { course, registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { FieldPlace, Sheet } from "../../src/sheet/sheet";
import { namesOf, neutral, restored } from "./neutral";
import { entriesOf, linesOf, type Edition, type Entry } from "./page";

const FOLDER = join("test", "golden");
const COURSE = course.map(({ number }) => number);
const BOOKS: readonly (readonly [name: string, tables: readonly string[]])[] = [["6-8+6-9", ["6-8", "6-9"]], ["overview", ["P5", "P25"]], ["course", COURSE]];
const NUMBERS = registry.map(({ number }) => number);

function editionsOf(tables: readonly string[]): Edition[] {
  return LANGUAGES.map((language) => {
    const sheets = layout(makeRequest({ tables: [...tables], language, rows: 4, content: "sample" }));
    return { language, sheets, names: namesOf(sheets, language) };
  });
}

const known = new Map<string, Edition[]>();
function alone(number: string): Edition[] {
  const editions = known.get(number) ?? editionsOf([number]);
  known.set(number, editions);
  return editions;
}

const page = (editions: readonly Edition[]): string[] => entriesOf(editions, 0).flatMap((entry) => linesOf(entry, editions));

/** What a book says of a table that the table alone does not say, and what is missing. */
function differences(editions: readonly Edition[], index: number): string[] {
  const { table } = editions[0]!.sheets[index]!;
  if (!NUMBERS.includes(table)) return entriesOf(editions, index).flatMap((entry) => linesOf(entry, editions));
  const [own, before] = [entriesOf(editions, index), entriesOf(alone(table), 0)];
  const key = (entry: Entry): string => JSON.stringify([entry.label, entry.common, entry.words, entry.label === "" ? entry.place : ""]);
  const [here, there] = [new Set(own.map(key)), new Map(before.map((entry) => [key(entry), entry.place]))];
  const elsewhere = own.filter((entry) => there.has(key(entry)) && there.get(key(entry)) !== entry.place);
  const marked = (sign: string, entries: readonly Entry[]): string[] =>
    entries.flatMap((entry) => linesOf(entry, editions).map((line) => `${sign} ${line}`));
  return [
    `# ${table}, but for what follows`,
    ...marked("+", own.filter((entry) => !there.has(key(entry)))),
    ...marked("-", before.filter((entry) => !here.has(key(entry)))),
    ...(elsewhere.length === 0 ? [] : [`= ${elsewhere.map(({ label, place }) => `${label} ${place}`).join(", ")}`]),
  ];
}

function holds(name: string, lines: readonly string[]): void {
  const file = join(FOLDER, `${name}.txt`);
  const text = `${lines.join("\n")}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}

it.each(NUMBERS)("the words and formulas of %s are the reviewed ones", (number) => {
  holds(number, page(alone(number)));
});

it.each(BOOKS)("the words and formulas of %s are the reviewed ones", (name, tables) => {
  const editions = editionsOf(tables);
  holds(
    name,
    editions[0]!.sheets.flatMap((_, index) => differences(editions, index)),
  );
});

/** The first column of results by row, with those that repeat it. */
function resultColumns(sheet: Sheet): readonly FieldPlace[] {
  const results = sheet.fields.filter(({ role, area }) => role === "result" && area.rows === 4);
  const stem = (id: string): string => id.replace(/\d+$/, "");
  return results.filter(({ id }) => stem(id) === stem(results[0]?.id ?? ""));
}

describe("the reviewed text", () => {
  const changed = (number: string, change: (formula: string, row: number) => string): Edition[] =>
    alone(number).map((edition) => {
      const [sheet] = edition.sheets as [Sheet];
      const places = resultColumns(sheet);
      const isChanged = (row: number, column: number): boolean =>
        places.some(({ area }) => column === area.column && row >= area.row && row < area.row + area.rows);
      const first = places[0]!.area.row;
      const cells = sheet.cells.map((line, row) =>
        line.map((cell, column) =>
          cell?.formula !== undefined && isChanged(row, column) ? { ...cell, formula: change(cell.formula, row - first) }
            : cell,
        ),
      );
      return { ...edition, sheets: [{ ...sheet, cells }] };
    });
  const news = (editions: Edition[], number: string): string[] => {
    const before = new Set(page(alone(number)));
    return page(editions).filter((line) => !before.has(line));
  };

  it.each(NUMBERS.filter((number) => resultColumns(alone(number)[0]!.sheets[0]!).length > 0))(
    "tells of a changed formula of %s in one line, and of rows that differ",
    (number) => {
      expect(news(changed(number, (formula) => `IF(TRUE,${formula},0)`), number)).toHaveLength(1);
      expect(news(changed(number, (formula, row) => (row === 2 ? "1+1" : formula)), number).length).toBeGreaterThan(1);
    },
  );

  it.each([...NUMBERS.map((number) => [number, [number]] as const), ...BOOKS])("of %s leaves nothing out of the formulas", (_, tables) => {
    const editions = tables.length === 1 ? alone(tables[0]!) : editionsOf(tables);
    editions[0]!.sheets.forEach((sheet, index) =>
      sheet.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          const formulas = editions.map(({ sheets }) => sheets[index]!.cells[row]![column]!.formula!);
          const texts = neutral(
            formulas,
            sheet,
            editions.map(({ names }) => names),
          );
          const back = texts.map((text, language) => restored(text, editions[language]!.sheets[index]!, editions[language]!.names));
          expect(back).toEqual(formulas);
        }),
      ),
    );
  });

  it("is small enough to be read, with no file of a table that is gone", () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
    expect(files.sort()).toEqual([...NUMBERS, ...BOOKS.map(([name]) => name)].map((name) => `${name}.txt`).sort());
    // A good megabyte for thirty-nine tables.
    expect(files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0)).toBeLessThan(30_000 * NUMBERS.length);
  });
});
