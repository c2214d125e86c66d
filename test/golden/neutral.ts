/**
 * Formulas as they are reviewed: without addresses and without the words of a language, so that one formula is one line
 * whatever the sheet says and wherever a cell stands. `@average` is the field's cell in the same row, `{count}` a single
 * cell, `'total'` the text of a choice, `'<>total'` the criterion for any other, `6-8!` another sheet. Nothing is lost: {@link restored} gives the formula back.
 */
import { tableWords } from "../../src/book/words";
import type { Language } from "../../src/i18n";
import { addressOf } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";

/** What a formula of a book may name, in one language. */
export interface Names {
  /** The number of a table by the name of its sheet, and the other way round. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Of each Excel table the fields by their headings, and the headings by their fields. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly headings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of each table the single cells by their addresses `$B$7`, and the addresses by their cells. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly addresses: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of each table the texts of its choices. */
  readonly choices: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const STRING = /"(?:[^"]|"")*"/;
const SHEET = /'(?:[^']|'')+'!/;
const PART = /(?:'.|[^'[\]])*/;
const REFERENCE = new RegExp(`[\\p{L}_][\\p{L}\\p{N}_.]*\\[(?:(?:\\[${PART.source}\\][,:]?)+|${PART.source})\\]`);
const CELL = /\$[A-Z]{1,3}\$\d+/;
/** A heading that Excel takes without a second pair of brackets. */
const PLAIN = /^[\p{L}\p{N}_（） ()：·①-⑥°×]+$/u;
const PIECES = new RegExp([STRING, SHEET, REFERENCE, CELL].map(({ source }) => `(${source})`).join("|"), "gu");

/** The names of a book's sheets. */
export function namesOf(sheets: readonly Sheet[], language: Language): Names {
  const inverted = (map: ReadonlyMap<string, string>): Map<string, string> => new Map([...map].map(([key, value]) => [value, key]));
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet.table]));
  const fields = new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, area, columns }) => [
        name,
        new Map(columns.flatMap(({ heading }, index) => pair(heading, fieldAt(sheet, area.row + 1, area.column + index)))),
      ]),
    ),
  );
  const cells = new Map(
    sheets.map((sheet) => [
      sheet.table,
      new Map(
        sheet.fields
          .filter(({ role }) => role === "parameter" || role === "summary")
          .map(({ id, area }) => [addressOf({ ...area, rows: 1, columns: 1 }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2"), id]),
      ),
    ]),
  );
  const words: Readonly<Record<string, { readonly choices?: Readonly<Record<string, string>> }>> = tableWords[language];
  return {
    sheets: bySheet,
    sheetNames: inverted(bySheet),
    fields,
    headings: new Map([...fields].map(([name, map]) => [name, inverted(map)])),
    cells,
    addresses: new Map([...cells].map(([name, map]) => [name, inverted(map)])),
    choices: new Map(sheets.map(({ table }) => [table, words[table]?.choices ?? {}])),
  };
}

/** The field whose column or cell holds this cell. */
export function fieldAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.fields.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  )?.id;
}

/**
 * One formula of a sheet in every language, as one text where they say the same.
 *
 * @param formulas one per language
 * @param names one per language
 * @returns one text per language; they are equal unless the formulas differ in more than words
 */
export function neutral(formulas: readonly string[], sheet: Sheet, names: readonly Names[]): string[] {
  const own = sheet.tables[0]?.name;
  const texts = formulas.map((formula) => [...formula.matchAll(PIECES)].map(([, text]) => text));
  return formulas.map((formula, language) => {
    const known = names[language]!;
    let index = -1;
    let place = sheet.table;
    return formula.replace(PIECES, (piece, text?: string, other?: string, reference?: string) => {
      index += 1;
      const at = place;
      place = sheet.table;
      if (text !== undefined) return choiceOf(texts.map((pieces) => pieces[index]), sheet.table, names) ?? text;
      if (other !== undefined) {
        const table = known.sheets.get(other.slice(1, -2).replaceAll("''", "'"));
        if (table === undefined) return piece;
        place = table;
        return `${table}!`;
      }
      if (reference === undefined) return wrapped(known.cells.get(at)?.get(piece)) ?? piece;
      const table = reference.slice(0, reference.indexOf("["));
      const named = reference
        .replace(/\[((?:'.|[^'[\]#])+)\]/g, (whole, heading: string) => {
          const field = known.fields.get(table)?.get(unescaped(heading));
          return field === undefined ? whole : `[${field}]`;
        })
        // A heading with a sign in it has a second pair of brackets; whether it does depends on the language.
        .replace(/\[\[(\w+)\]\]$/, "[$1]");
      return table === own ? named.replace(table, "@").replace(/^@\[\[#This Row\],\[([^\]]+)\]\]$/, "@$1") : named;
    });
  });
}

/** The formula of which this is the neutral text. */
export function restored(text: string, sheet: Sheet, known: Names): string {
  const own = sheet.tables[0]?.name ?? "";
  let place = sheet.table;
  const pieces = /("(?:[^"]|"")*")|'((?:<>)?[\w.]+)'|((?:6-|P)\d+)!|\{([\w.]+)\}|(@\w+)|((?:@|[\p{L}_][\p{L}\p{N}_.]*)\[(?:(?:\[[^[\]]*\][,:]?)+|[^[\]]*)\])/gu;
  return text.replace(
    pieces,
    (piece, string?: string, choice?: string, table?: string, cell?: string, row?: string, reference?: string) => {
      const at = place;
      place = sheet.table;
      if (string !== undefined) return string;
      if (choice !== undefined) {
        const [, criterion = "", named = ""] = /^(<>)?(.*)$/.exec(choice) ?? [];
        return quoted(criterion + (known.choices.get(sheet.table)?.[named] ?? ""));
      }
      if (table !== undefined) {
        place = table;
        return `'${(known.sheetNames.get(table) ?? "").replaceAll("'", "''")}'!`;
      }
      if (cell !== undefined) return known.addresses.get(at)?.get(cell) ?? piece;
      const full = row === undefined ? (reference ?? "").replace(/^@/, own) : `${own}[[#This Row],[${row.slice(1)}]]`;
      const name = full.slice(0, full.indexOf("["));
      const column = /^[^[]+\[(\w+)\]$/.exec(full)?.[1];
      const only = column === undefined ? undefined : known.headings.get(name)?.get(column);
      if (only !== undefined) return `${name}[${PLAIN.test(only) ? only : `[${escaped(only)}]`}]`;
      return full.replace(/\[([^[\]#]+)\]/g, (whole, field: string) => {
        const heading = known.headings.get(name)?.get(field);
        return heading === undefined ? whole : `[${escaped(heading)}]`;
      });
    },
  );
}

/** The choice whose text this is in every language; the shortest name where several have the same texts. */
function choiceOf(texts: readonly (string | undefined)[], table: string, names: readonly Names[]): string | undefined {
  if (texts.every((text) => text === texts[0])) return undefined;
  const criterion = texts.every((text) => text?.startsWith('"<>')) ? "<>" : "";
  const found = Object.keys(names[0]?.choices.get(table) ?? {}).find((choice) =>
    names.every((known, language) => quoted(criterion + (known.choices.get(table)?.[choice] ?? "")) === texts[language]),
  );
  return found === undefined ? undefined : `'${criterion}${found}'`;
}

const pair = (key: string, value: string | undefined): [string, string][] => (value === undefined ? [] : [[key, value]]);
const wrapped = (id: string | undefined): string | undefined => (id === undefined ? undefined : `{${id}}`);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const escaped = (heading: string): string => heading.replace(/['#[\]@]/g, "'$&");
const unescaped = (heading: string): string => heading.replace(/'(.)/g, "$1");
