/**
 * Generated sheets whose marks another program has dropped: known again by their titles, the names of their tables and
 * their headings. Of what they may be made from, the book is taken whose formulas stand there.
 */
import { plainLayout } from "../book/layout";
import { languagesOfTableWords, sheetWordsOf } from "../book/words";
import { catalogues, type Language } from "../i18n";
import { CONTENTS, namesOfMark } from "../mark/names";
import { areasOfCells } from "../sheet/cell-areas";
import { contains } from "../sheet/areas";
import type { Area, Sheet } from "../sheet/sheet";
import { registry, type ParameterValues } from "../tables";
import type { TableSpec } from "../tables/model";
import { checkOf } from "./check";
import type { PresentSheet } from "./model";

/** A sheet without a mark. */
export type UnmarkedSheet = Pick<PresentSheet, "name" | "tables" | "entry">;

/** So many of the headings and cells that belong somewhere have to stand there. */
const ENOUGH = 0.5;

/**
 * Whether a sheet without a mark is worth a second look, before the words of all languages are loaded.
 *
 * @param title what stands in its first cell
 * @param tables names of its tables
 */
export function mayBeGenerated(title: string, tables: readonly string[]): boolean {
  return registry.some((spec) => tables.some((name) => isNameOf(spec, name)) || words(title).includes(spec.number));
}

/**
 * Whether a sheet without a mark is worth to be read, by the words of the languages that are loaded; a sheet of contents
 * is where others are.
 */
export function looksGenerated(title: string, tables: readonly string[]): boolean {
  return (
    registry.some((spec) => tables.some((name) => isNameOf(spec, name))) ||
    languagesOfTableWords().some(
      (language) =>
        title === catalogues[language].tables.contents.title || registry.some((spec) => title === sheetWordsOf(spec, language).title),
    )
  );
}

/**
 * The sheets that are known again, with the marks that they should have; the words of all languages have to be loaded.
 *
 * @param unmarked sheets without a mark
 * @param marked those with one
 */
export function recognised(unmarked: readonly UnmarkedSheet[], marked: readonly PresentSheet[]): PresentSheet[] {
  const known = unmarked.flatMap((sheet) => likenessOf(sheet) ?? []);
  const byBook = new Map(marked.map(({ mark }) => [`${mark.language} ${mark.book}`, mark]));
  const alone = known.map((one): Book => ({ name: tableName(one), language: one.language, members: [one] }));
  // Larger books first: a sheet by itself asks for fewer formulas, so that nothing speaks against it.
  const hypotheses = [
    ...[...byBook.values()].map(({ book, language, tables }) =>
      alone.map((one): Book =>
        one.language === language && one.members.every(({ table }) => tables.includes(table)) ? { ...one, name: book, tables } : one,
      ),
    ),
    groups(known),
    alone,
  ];
  const sheets = hypotheses.map((books) => books.flatMap((book) => marksIn(book, unmarked)));
  const byCells = sheets.map((all) => all.map((sheet): PresentSheet => ({ ...sheet, mark: { ...sheet.mark, references: "cells" } })));
  return fewestFaults([...sheets, ...byCells], marked);
}

/** What a sheet seems to be made from. */
interface Likeness {
  readonly sheet: UnmarkedSheet;
  readonly table: string;
  readonly language: Language;
  readonly parameters: Readonly<Record<string, number>>;
}

interface Book {
  readonly name: string;
  readonly language: Language;
  readonly members: readonly Likeness[];
  /** All tables of the book, where it is known from sheets that have their marks. */
  readonly tables?: readonly string[];
}

function likenessOf(sheet: UnmarkedSheet): Likeness | null {
  const title = String(sheet.entry(0, 0));
  const candidates = languagesOfTableWords().flatMap((language) =>
    registry
      .filter((spec) => sheet.tables.some(({ name }) => isNameOf(spec, name)) || title === sheetWordsOf(spec, language).title)
      .flatMap((spec) =>
        structuresOf(spec).map((parameters) => {
          const one = { sheet, table: spec.number, language, parameters };
          return { one, score: likeness(sheet, title, planned(one)) };
        }),
      ),
  );
  const [best] = candidates.sort((left, right) => right.score - left.score);
  return best && best.score >= ENOUGH ? best.one : null;
}

/** The share of headings and title that stand there. */
function likeness(sheet: UnmarkedSheet, title: string, { tables, cells }: Sheet): number {
  const present = new Set(sheet.tables.flatMap(({ headings }) => headings.map((heading) => heading.toLowerCase())));
  const wanted = tables.flatMap(({ columns }) => columns.map(({ heading }) => heading.toLowerCase()));
  const found = wanted.filter((heading) => present.has(heading)).length;
  // A table with more columns than it should have is rather one of a larger structure.
  const own = Math.max(wanted.length, sheet.tables.length === 1 ? present.size : 0);
  return (found + (cells[0]?.[0]?.value === title ? 1 : 0)) / (own + 1);
}

function planned({ table, language, parameters }: Omit<Likeness, "sheet">): Sheet {
  const [sheet] = plainLayout(language, [{ table, parameters }]).sheets;
  if (!sheet) throw new Error(`no sheet for ${table}`);
  return sheet;
}

/** All values that the structural parameters of a table can have. */
function structuresOf({ structure }: TableSpec): Readonly<Record<string, number>>[] {
  return structure.reduce<Record<string, number>[]>(
    (all, { name, minimum, maximum }) =>
      all.flatMap((one) => Array.from({ length: maximum - minimum + 1 }, (_, step) => ({ ...one, [name]: minimum + step }))),
    [{}],
  );
}

/** Sheets of one language together, the second of the same table with other second ones. */
function groups(known: readonly Likeness[]): Book[] {
  const books = new Map<string, Likeness[]>();
  for (const one of known) {
    const before = known.slice(0, known.indexOf(one)).filter(({ table, language }) => table === one.table && language === one.language);
    const key = `${one.language} ${before.length}`;
    books.set(key, [...(books.get(key) ?? []), one]);
  }
  return [...books.values()].flatMap((found) => {
    const members = registry.flatMap(({ number }) => found.filter(({ table }) => table === number));
    const [first] = members;
    return first ? [{ name: members.map(tableName).find(Boolean) ?? "", language: first.language, members }] : [];
  });
}

function tableName({ sheet }: Likeness): string {
  return sheet.tables[0]?.name ?? "";
}

/** The sheets of a book with their marks, its contents too. */
function marksIn({ name, language, members, tables }: Book, unmarked: readonly UnmarkedSheet[]): PresentSheet[] {
  const numbers = tables ?? members.map(({ table }) => table);
  const wanted = numbers.map((table): { table: string; parameters: ParameterValues } => ({
    table,
    parameters: members.find((one) => one.table === table)?.parameters ?? {},
  }));
  const { sheets, fingerprints } = plainLayout(language, wanted);
  return sheets.flatMap((sheet): PresentSheet[] => {
    const member = members.find(({ table }) => table === sheet.table);
    const title = sheet.cells[0]?.[0]?.value;
    const contents = sheet.table === CONTENTS && tables === undefined ? unmarked.find(({ entry }) => entry(0, 0) === title) : undefined;
    const own = member?.sheet ?? contents;
    if (!own) return [];
    const areas = areasNow(sheet, own);
    const mark = {
      table: sheet.table,
      language,
      book: name,
      tables: numbers,
      parameters: member?.parameters ?? {},
      fingerprint: fingerprints.get(sheet.table) ?? "",
    };
    const standing = areas.flatMap((area) => area ?? []);
    const names = standing.length === areas.length ? namesOfMark({ ...sheet, name: own.name, mark: { ...mark, areas: standing } }) : [];
    return [{ ...own, mark, names, areas, isRecognised: true }];
  });
}

/** Where the single cells of a sheet stand: as laid out, or as far away from there as its table. */
function areasNow(sheet: Sheet, { tables, entry }: UnmarkedSheet): (Area | null)[] {
  const [table, own] = [sheet.tables[0]?.area, tables[0]?.area];
  const moved = table && own ? { down: own.row - table.row, right: own.column - table.column } : { down: 0, right: 0 };
  return areasOfCells(sheet).map((area) => {
    const fits = ({ down, right }: typeof moved): boolean => {
      const cells = sheet.cells.flatMap((line, row) =>
        line.flatMap((cell, column) => {
          if (!cell || !contains(area, row, column)) return [];
          const there = entry(row + down, column + right);
          if (cell.formula !== undefined) return [typeof there === "string" && there.startsWith("=")];
          return typeof cell.value === "string" && !cell.input ? [there === cell.value] : [];
        }),
      );
      return cells.filter(Boolean).length > cells.length * ENOUGH;
    };
    const place = [moved, { down: 0, right: 0 }].find(fits);
    return place ? { ...area, row: area.row + place.down, column: area.column + place.right } : null;
  });
}

function fewestFaults(hypotheses: readonly PresentSheet[][], marked: readonly PresentSheet[]): PresentSheet[] {
  const counted = hypotheses.map((sheets) => ({ sheets, faults: faultsIn([...marked, ...sheets], sheets) }));
  return [...counted].sort((left, right) => left.faults - right.faults)[0]?.sheets ?? [];
}

/** How many cells of some sheets hold other formulas than they should. */
function faultsIn(all: readonly PresentSheet[], sheets: readonly PresentSheet[]): number {
  const names = new Set(sheets.map(({ name }) => name));
  return checkOf({ sheets: all })
    .sheets.filter(({ name }) => names.has(name))
    .flatMap(({ findings }) => findings([], []))
    .filter(({ kind }) => kind === "formulaChanged" || kind === "formulaTypedOver" || kind === "formulaMissing")
    .reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

/** Sheets in the order of the workbook. */
export function inOrder(sheets: readonly PresentSheet[], names: readonly string[]): PresentSheet[] {
  return names.flatMap((name) => sheets.filter((sheet) => sheet.name === name));
}

/** As Salesbook names a table, or a spreadsheet names a copy of it. */
function isNameOf({ word, number }: TableSpec, name: string): boolean {
  const own = `${word}_${number.replace("-", "_")}`.toLowerCase();
  return name.toLowerCase().startsWith(own) && /^(_?\d+)?$/.test(name.slice(own.length));
}

function words(title: string): string[] {
  return title.split(/[^\dA-Za-z-]+/);
}
