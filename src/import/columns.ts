/** The columns of a user's file, matched to the fields of the tables asked for. */
import { monthlyAverages } from "../domain/averages";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import type { Kind, Value } from "../tables/model";
import { dayOrder, isEitherDay, readDate } from "../values/dates";
import { currencyUnit, monthOf, quarterOf, shownHeading, simplified, unitOf } from "../values/headings";
import { orderedMonths } from "../values/periods";
import { customerRows, textOf, type CustomerRows, type FileRow } from "../values/rows";
import { columnsFor, comesFromMonths, monthColumns, wantedFields, type WantedField } from "./fields";
import { both, currenciesIn, isDash, isEither, numberWriting, readNumber, saysNothing, type NumberWriting } from "../values/numbers";
import { columnMissing, columnTwice, listed } from "./column-errors";
import type { FileTable } from "./file-table";
import { MOST_ROWS, type ImportedData } from "../book/request";
import { LONGEST_TEXT, shortened } from "../sheet/capacity";
import { isNumeric } from "../sheet/kinds";
import { dateText } from "../sheet/dates";
import { headingGroup } from "./field-headings";
import { listOf, type ImportNote } from "./notes";
import { choiceLabel } from "../book/words";
import { choiceTyped } from "../book/parameters";

/** Whether a kind is read as a number; everything else is text, a choice or a date. */
function isNumber(kind: Kind): boolean {
  return isNumeric(kind) && kind !== "date";
}

/** Of a month's heading, and of a text within a message. */
const LONGEST_HEADING = 100;
const LONGEST_SHOWN = 40;
/** All that stand twice are to be mended before the file is opened again; a longer list nobody reads in a message. */
const MOST_TWICE = 200;

/** A wanted field and the columns of the file that bring it. */
interface MatchedField extends WantedField {
  readonly columns: readonly number[];
  /** The columns are months, and the field is their average. */
  readonly averaged: boolean;
}

interface Reader {
  readonly file: FileTable;
  readonly language: Language;
  readonly writing: NumberWriting;
  /** The power of ten of each column's unit; amounts of money have one, and shares where the heading says per cent. */
  readonly units: readonly number[];
  /** The columns of shares, where 60% may stand. */
  readonly shares: ReadonlySet<number>;
  /** Whether a merged cell above stands for this one. */
  readonly isRepeated: (row: FileRow, column: number) => boolean;
}

/** What a file brings, and what its user should know of how it was understood. */
export interface Matched {
  readonly data: ImportedData;
  readonly notes: readonly ImportNote[];
}

/**
 * Takes from a file what the tables need.
 *
 * A column is known by its field's id or by a heading in any of the three languages, mixed scripts and units included
 * (`headings.ts`). Months are taken from the earliest to the latest; their headings go on the sheet. Where only table 6-9
 * is asked for and the file has months but no average, the average is worked out. Amounts under 万元 are given in
 * yuan, because the sheets' headings say yuan; only money has a unit, the cell's own before its column's before the
 * sheet's. Blank cells stay blank; customers stay text, leading zeros and all. Two of one name are two if their codes differ.
 *
 * @param file from `openTableFile`
 * @param tables the textbook's numbers; one that is linked to another of them takes nothing from the file itself
 * @throws SalesbookError columnMissing, columnTwice, monthCount, monthOrder, currenciesMixed, cellNotANumber, cellNotADate,
 *   dateUnclear, cellNotAChoice, cellTooLong, headingTooLong, customerMissing, customerTwice, fileTooLarge, fileEmpty (no row
 *   of data), unknownTable
 */
export function matchColumns(file: FileTable, tables: readonly string[], language: Language): Matched {
  const matches = wantedFields(tables).flatMap((wanted) => matchField(wanted, file, language) ?? []);
  const columnsWhere = (fits: (match: MatchedField) => boolean): number[] => [
    ...new Set(matches.filter(fits).flatMap(({ columns }) => columns)),
  ];
  const amounts = columnsWhere(({ field }) => isNumber(field.kind));
  const money = columnsWhere(({ field }) => field.kind === "amount");
  const shares = new Set(columnsWhere(({ field }) => field.kind === "share"));
  const key = keyField(matches);
  const label = key?.columns[0] ?? 0;
  const repeated = new Set(file.repeated?.map(({ row, column }) => `${row} ${column}`));
  const reader: Reader = {
    file,
    language,
    writing: numberWriting(textsIn(file, amounts), file.delimiter),
    units: file.headings.map((heading, column) =>
      money.includes(column) ? (unitOf(heading) ?? file.unit ?? 0) : shares.has(column) && /[%％]/.test(heading) ? -2 : 0,
    ),
    shares,
    isRepeated: ({ number }, column) => repeated.has(`${number} ${column}`),
  };

  const { rows, ...found } = customerRows(file.rows, file.firstRow, {
    label,
    amounts,
    added: money.length > 0 ? money : amounts,
    used: columnsWhere(() => true),
    read: (row, column) => readCell(reader, row, column),
  });
  if (rows.length === 0) throw new SalesbookError("fileEmpty", { file: file.file });
  if (rows.length > MOST_ROWS)
    throw new SalesbookError("fileTooLarge", {
      file: file.file,
      received: rows.length,
      accepted: fill(catalogues[language].files.rows, { most: MOST_ROWS }),
    });
  if (key) checkKeys(rows, key, matches, reader);
  checkCurrencies(rows, money, reader);

  const result: Record<
    string,
    { columns: Record<string, readonly Value[]>; headings: Record<string, string>; parameters: Record<string, number | string | null> }
  > = {};
  const beyond: ImportNote[] = [];
  for (const match of matches) {
    const table = (result[match.spec.number] ??= { columns: {}, headings: {}, parameters: {} });
    if (match.averaged) {
      table.columns[match.field.name] = averagesOf(rows, match, reader);
    } else if (match.field.repeat) {
      if (typeof match.field.repeat === "string") table.parameters[match.field.repeat] = match.columns.length;
      match.columns.forEach((column, index) => {
        const id = `${match.field.name}${index + 1}`;
        table.columns[id] = valuesOf(rows, match, column, reader);
        // A heading that is only our own name for the month says nothing that the sheet would not say better.
        const heading = file.headings[column] ?? "";
        if (!monthOf(heading)?.startsWith("#")) table.headings[id] = ownHeading(heading, file.file);
      });
    } else {
      const values = valuesOf(rows, match, match.columns[0] ?? 0, reader);
      table.columns[match.field.name] = values;
      const own = ownLines(match, values, language);
      Object.assign(table.parameters, own.names);
      if (own.beyond.length > 0) beyond.push({ kind: "groupsBeyond", count: Object.keys(own.names).length, names: own.beyond });
    }
  }
  return {
    data: { rows: rows.length, tables: result },
    notes: [...rowNotes(found), ...monthNotes(matches, file), ...cellNotes(rows, amounts, reader), ...beyond],
  };
}

function rowNotes({ leftOut, doubtsOut, doubtsKept }: Omit<CustomerRows, "rows">): ImportNote[] {
  const isDoubt = new Set(doubtsOut.map(({ row }) => row));
  const plain = leftOut.filter(({ row }) => !isDoubt.has(row));
  return [
    ...(plain.length > 0 ? [{ kind: "leftOut", rows: plain } as const] : []),
    ...doubtsOut.map((doubt) => ({ kind: "doubtOut", doubt }) as const),
    ...doubtsKept.map((doubt) => ({ kind: "doubtKept", doubt }) as const),
  ];
}

/** What the months of a table are taken for; of their average, the order says nothing. */
function monthNotes(matches: readonly MatchedField[], { headings }: FileTable): ImportNote[] {
  const months = matches.find(({ field }) => field.repeat)?.columns;
  if (!months) return [];
  const named = (columns: readonly number[]): string[] => columns.map((column) => headings[column] ?? "");
  const { order } = orderedMonths(
    months.toSorted((one, other) => one - other),
    headings,
  );
  const { gaps } = orderedMonths(months, headings);
  return [
    ...(order === "reversed" ? [{ kind: "monthsReversed", columns: named(months) } as const] : []),
    ...(order === "sorted" ? [{ kind: "monthsSorted", columns: named(months) } as const] : []),
    ...(gaps.length > 0
      ? [
          {
            kind: "monthsMissing",
            between: gaps.map(([first, second]) => [headings[first] ?? "", headings[second] ?? ""] as const),
          } as const,
        ]
      : []),
  ];
}

function cellNotes(rows: readonly FileRow[], amounts: readonly number[], { file, isRepeated }: Reader): ImportNote[] {
  const where = (fits: (row: FileRow, column: number) => boolean): { row: number; column: string }[] =>
    rows.flatMap((row) =>
      amounts.flatMap((column) => (fits(row, column) ? [{ row: row.number, column: file.headings[column] ?? "" }] : [])),
    );
  const merged = file.repeated ? where(isRepeated) : [];
  const dashes = where(({ cells }, column) => isDash(cells[column]));
  return [
    ...(merged.length > 0 ? [{ kind: "merged", cells: merged } as const] : []),
    ...(dashes.length > 0 ? [{ kind: "dashes", cells: dashes } as const] : []),
  ];
}

/** What names the rows: the number of a case, else the customer, else what the table cannot do without. */
function keyField(matches: readonly MatchedField[]): MatchedField | undefined {
  const words = matches.filter(({ field }) => field.kind === "text");
  return (
    words.find(({ field }) => field.name === "case") ??
    words.find(({ field }) => field.name === "customer") ??
    words.find(({ field }) => field.required) ??
    matches.find(({ field }) => field.required)
  );
}

/**
 * The file's own groups as the names of the lines from which the sheet's cells choose them: those with the most rows, in the
 * order of the file. Nothing where the file has no others than the sheet.
 */
function ownLines(
  { spec, field }: MatchedField,
  values: readonly Value[],
  language: Language,
): { readonly names: Readonly<Record<string, string>>; readonly beyond: readonly string[] } {
  const lines = spec.blocks.find(({ name }) => name === field.choicesFrom)?.names ?? [];
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = new Set(
    lines.map(({ default: usual }) => (typeof usual === "string" ? simplified(choiceLabel(spec.number, usual, language)) : "")),
  );
  if (lines.length === 0 || [...counts.keys()].every((group) => known.has(simplified(group)))) return { names: {}, beyond: [] };
  const largest = new Set(
    [...counts]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, lines.length)
      .map(([group]) => group),
  );
  const taken = [...counts.keys()].filter((group) => largest.has(group));
  return {
    names: Object.fromEntries(lines.map(({ name }, index) => [name, taken[index] ?? ""])),
    beyond: [...counts.keys()].filter((group) => !largest.has(group)),
  };
}

/** A month's heading of the file's own. Formulas call the month by it, some of them a dozen times, and may not grow too long. */
function ownHeading(heading: string, file: string): string {
  const shown = shownHeading(heading);
  if (shown.length <= LONGEST_HEADING) return shown;
  throw new SalesbookError("headingTooLong", {
    file,
    column: shortened(shown, LONGEST_SHOWN),
    received: shown.length,
    accepted: LONGEST_HEADING,
  });
}

/** The columns of one field, or nothing for an optional field that the file lacks. */
function matchField(wanted: WantedField, file: FileTable, language: Language): MatchedField | null {
  const { field, spec } = wanted;
  const columns = columnsFor(wanted, file.headings);
  const months = columns.length === 0 && comesFromMonths(wanted) ? monthColumns(file.headings) : [];
  if (months.length > 0) {
    checkMonths(months, file, language);
    return { ...wanted, columns: months, averaged: true };
  }
  if (columns.length === 0) {
    if (!field.required) return null;
    throw columnMissing(field.name, spec.number, file, language);
  }

  const structure = spec.structure.find(({ name }) => name === field.repeat);
  if (structure) {
    checkMonths(columns, file, language);
    if (columns.length < structure.minimum || columns.length > structure.maximum)
      throw new SalesbookError("monthCount", {
        file: file.file,
        received: columns.length,
        found: listed(
          columns.map((column) => file.headings[column] ?? ""),
          language,
        ),
        accepted: fill(catalogues[language].files.monthColumns, { least: structure.minimum, most: structure.maximum }),
      });
    checkOrder(columns, file, language);
  } else if (typeof field.repeat === "number") {
    checkMonths(columns, file, language);
    checkOrder(columns, file, language);
    return { ...wanted, columns, averaged: false };
  } else if (columns.length > 1) {
    throw columnTwice(field.name, spec.number, columns, file, language);
  }
  return { ...wanted, columns, averaged: false };
}

/** No month may stand twice: of a plan and an actual column one would be taken for another month. */
function checkMonths(columns: readonly number[], file: FileTable, language: Language): void {
  const seen = new Map<string | null, number>();
  for (const column of columns) {
    const month = monthOf(file.headings[column] ?? "") ?? quarterOf(file.headings[column] ?? "");
    const before = seen.get(month);
    if (before !== undefined) throw columnTwice("month", "6-8", [before, column], file, language);
    seen.set(month, column);
  }
}

/** Months without a year that are in no order say nothing of time. */
function checkOrder(columns: readonly number[], file: FileTable, language: Language): void {
  if (orderedMonths(columns, file.headings).order !== "unclear") return;
  const found = listed(
    columns.map((column) => file.headings[column] ?? ""),
    language,
  );
  throw new SalesbookError("monthOrder", { file: file.file, found });
}

/** No row without its name, and none twice where the table has one for each; two of one name are two by their codes. */
function checkKeys(rows: readonly FileRow[], { field, columns }: MatchedField, matches: readonly MatchedField[], reader: Reader): void {
  const { file, language } = reader;
  const [label = 0] = columns;
  const code = file.headings.findIndex((heading, column) => column !== label && headingGroup(heading, "6-10", "code") >= 0);
  const places = new Map<string, { readonly text: string; readonly rows: number[] }>();
  for (const { number, cells } of rows) {
    const name = textOf(cells[label]);
    if (name === "" && field.required)
      throw new SalesbookError("customerMissing", { file: file.file, row: number, column: file.headings[label] ?? "" });
    if (name === "") continue;
    const own = field.name === "customer" ? textOf(cells[code]) : "";
    // A spreadsheet's look-ups do not tell these apart either.
    const key = own === "" ? simplified(name) : `code ${simplified(own)}`;
    const place = places.get(key) ?? { text: shortened(own === "" ? name : `${own} ${name}`, LONGEST_SHOWN), rows: [] };
    place.rows.push(number);
    places.set(key, place);
  }
  if (field.name === "customer" && matches.every(({ spec }) => spec.type === "rows" && spec.severalRows)) return;
  if (field.kind !== "text") return;
  const twice = [...places.values()].filter((place) => place.rows.length > 1);
  if (twice.length === 0) return;
  const words = catalogues[language].files;
  throw new SalesbookError("customerTwice", {
    file: file.file,
    count: twice.length,
    places: listOf(
      twice.map((place) => fill(words.textRows, { text: fill(words.quoted, { text: place.text }), rows: place.rows.join(words.comma) })),
      language,
      MOST_TWICE,
    ),
  });
}

/** Amounts in several currencies cannot be added; what one sign leaves open ($), another may settle (NT$). */
function checkCurrencies(rows: readonly FileRow[], money: readonly number[], { file, language }: Reader): void {
  const words = catalogues[language].files;
  const quoted = (text: string): string => fill(words.quoted, { text: shortened(text, LONGEST_SHOWN) });
  const seen = new Map<string, string>();
  let possible: readonly string[] | null = null;
  const note = (text: string, place: string): void => {
    const currencies = currenciesIn(text);
    if (currencies === null || seen.has(currencies.join())) return;
    seen.set(currencies.join(), place);
    possible = both(possible, currencies);
  };
  for (const column of money) {
    const heading = file.headings[column] ?? "";
    if (currencyUnit(heading) !== null) note(currencyUnit(heading) ?? "", quoted(heading));
    for (const { number, cells } of rows) {
      const cell = cells[column];
      if (typeof cell === "string" && cell !== "") note(cell, fill(words.rowText, { row: number, text: quoted(textOf(cell)) }));
    }
  }
  if (possible !== null && (possible as readonly string[]).length === 0)
    throw new SalesbookError("currenciesMixed", { file: file.file, places: [...seen.values()].join(words.comma) });
}

function valuesOf(rows: readonly FileRow[], match: MatchedField, column: number, reader: Reader): Value[] {
  if (isNumber(match.field.kind)) return rows.map((row) => numberOf(row, column, reader));
  const order = match.field.kind === "date" ? dayOrder(rows.map(({ cells }) => cells[column])) : "unclear";
  return rows.map((row) => {
    const cell = row.cells[column] ?? null;
    const text = textOf(cell);
    if (text === "" || saysNothing(cell, "text")) return null;
    if (match.field.choices) {
      const choice = choiceTyped(match.spec.number, match.field.choices, text);
      return choice ?? (saysNothing(cell) ? null : refused("cellNotAChoice", row, column, match, reader));
    }
    if (match.field.kind === "date") {
      if (saysNothing(cell)) return null;
      return (
        readDate(cell, order) ??
        (isEitherDay(text) ? unclearDate(row, column, reader) : refused("cellNotADate", row, column, match, reader))
      );
    }
    if (text.length > LONGEST_TEXT)
      throw new SalesbookError("cellTooLong", {
        file: reader.file.file,
        row: row.number,
        column: reader.file.headings[column] ?? "",
        received: text.length,
        accepted: LONGEST_TEXT,
      });
    return text;
  });
}

/** A day that the whole column leaves open. */
function unclearDate({ number, cells }: FileRow, column: number, { file }: Reader): never {
  const received = textOf(cells[column]);
  throw new SalesbookError("dateUnclear", {
    file: file.file,
    row: number,
    column: file.headings[column] ?? "",
    received,
    first: dateText(readDate(received, "dayFirst") ?? 0),
    second: dateText(readDate(received, "monthFirst") ?? 0),
  });
}

function refused(
  code: "cellNotAChoice" | "cellNotADate",
  { number, cells }: FileRow,
  column: number,
  match: MatchedField,
  reader: Reader,
): never {
  throw new SalesbookError(code, {
    file: reader.file.file,
    row: number,
    column: reader.file.headings[column] ?? "",
    received: shortened(textOf(cells[column]), LONGEST_SHOWN),
    accepted: (match.field.choices ?? [])
      .map((choice) => choiceLabel(match.spec.number, choice, reader.language))
      .join(catalogues[reader.language].files.comma),
  });
}

function averagesOf(rows: readonly FileRow[], match: MatchedField, reader: Reader): Value[] {
  const months = rows.map((row) => match.columns.map((column) => numberOf(row, column, reader)));
  return monthlyAverages(months).map((average) => (average === "" ? null : average));
}

function numberOf(row: FileRow, column: number, reader: Reader): number | null {
  const { number, cells } = row;
  const value = readCell(reader, row, column);
  if (value !== undefined) return value;
  const received = textOf(cells[column]);
  const words = catalogues[reader.language].files;
  const digits = received.replace(/\D/g, "");
  const either = reader.writing === "unclear" && isEither(received);
  throw new SalesbookError("cellNotANumber", {
    file: reader.file.file,
    row: number,
    column: reader.file.headings[column] ?? "",
    received: shortened(received, LONGEST_SHOWN),
    accepted: either
      ? fill(words.amountEither, { text: received, large: digits, small: `${digits.slice(0, -3)}.${digits.slice(-3)}` })
      : words.amount,
  });
}

/** An amount that a merged cell repeats counts in the first only. */
function readCell({ writing, units, shares, isRepeated }: Reader, row: FileRow, column: number): number | null | undefined {
  if (isRepeated(row, column)) return null;
  return readNumber(row.cells[column], { writing, unit: units[column] ?? 0, percent: shares.has(column) });
}

function* textsIn(file: FileTable, columns: readonly number[]): Generator<string> {
  for (const row of file.rows)
    for (const column of columns) {
      const cell = row[column];
      if (typeof cell === "string" && cell !== "") yield cell;
    }
}
