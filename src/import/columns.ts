/** The columns of a user's file, matched to the fields of the tables asked for. */
import { monthlyAverages } from "../domain/averages";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import type { Kind, Value } from "../tables/model";
import { customerRows, textOf, type FileRow } from "../values/rows";
import { shownHeading, simplified, monthOf, unitOf } from "../values/headings";
import { columnsFor, comesFromMonths, monthColumns, wantedFields, type WantedField } from "./fields";
import { isEither, numberWriting, readNumber, type NumberWriting } from "../values/numbers";
import { columnMissing, columnTwice, listed } from "./column-errors";
import type { FileTable } from "./file-table";
import { MOST_ROWS, type ImportedData } from "../book/request";
import { LONGEST_TEXT, shortened } from "../sheet/capacity";
import { isNumeric } from "../sheet/kinds";
import type { CellContent } from "../sheet/sheet";
import { dateTyped } from "../values/typed";
import { choiceLabel } from "../book/words";
import { choiceTyped } from "../book/parameters";

/** Whether a kind is read as a number; everything else is text, a choice or a date. */
function isNumber(kind: Kind): boolean {
  return isNumeric(kind) && kind !== "date";
}

/** Of a month's heading, and of a text within a message. */
const LONGEST_HEADING = 100;
const LONGEST_SHOWN = 40;

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
  /** The power of ten of each column's unit. */
  readonly units: readonly number[];
}

/**
 * Takes from a file what the tables need.
 *
 * A column is known by its field's id or by a heading in any of the three languages, mixed scripts and units included
 * (`headings.ts`). Months are taken in the order of the file; their headings go on the sheet. Where only table 6-9
 * is asked for and the file has months but no average, the average is worked out. Amounts under 万元 are given in
 * yuan, because the sheets' headings say yuan. Blank cells stay blank; customers stay text, leading zeros and all.
 *
 * @param file from `openTableFile`
 * @param tables the textbook's numbers; one that is linked to another of them takes nothing from the file itself
 * @throws SalesbookError columnMissing, columnTwice, monthCount, cellNotANumber, cellTooLong, headingTooLong, customerMissing, customerTwice,
 *   fileTooLarge, fileEmpty (no row of data), unknownTable
 */
export function matchColumns(file: FileTable, tables: readonly string[], language: Language): ImportedData {
  const matches = wantedFields(tables).flatMap((wanted) => matchField(wanted, file, language) ?? []);
  const amounts = [...new Set(matches.filter(({ field }) => isNumber(field.kind)).flatMap(({ columns }) => columns))];
  const label = (matches.find(({ field }) => field.name === "customer") ?? matches.find(({ field }) => field.required))?.columns[0] ?? 0;
  const reader: Reader = {
    file,
    language,
    writing: numberWriting(textsIn(file, amounts), file.delimiter),
    units: file.headings.map((heading) => unitOf(heading) || (file.unit ?? 0)),
  };

  const rows = customerRows(file.rows, file.firstRow, {
    label,
    amounts,
    used: [...new Set([label, ...amounts])],
    read: (cells, column) => readCell(reader, cells[column], column),
  });
  if (rows.length === 0) throw new SalesbookError("fileEmpty", { file: file.file });
  if (rows.length > MOST_ROWS)
    throw new SalesbookError("fileTooLarge", {
      file: file.file,
      received: rows.length,
      accepted: fill(catalogues[language].files.rows, { most: MOST_ROWS }),
    });
  checkCustomers(file, rows, label);

  const result: Record<
    string,
    { columns: Record<string, readonly Value[]>; headings: Record<string, string>; parameters: Record<string, number> }
  > = {};
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
      table.columns[match.field.name] = valuesOf(rows, match, match.columns[0] ?? 0, reader);
    }
  }
  return { rows: rows.length, tables: result };
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
        accepted: catalogues[language].files.monthColumns,
      });
  } else if (typeof field.repeat === "number") {
    checkMonths(columns, file, language);
    // A sheet with a fixed number of months takes the last ones of a longer file.
    return { ...wanted, columns: columns.slice(-field.repeat), averaged: false };
  } else if (columns.length > 1) {
    throw columnTwice(field.name, spec.number, columns, file, language);
  }
  return { ...wanted, columns, averaged: false };
}

/** No month may stand twice: of a plan and an actual column one would be taken for another month. */
function checkMonths(columns: readonly number[], file: FileTable, language: Language): void {
  const seen = new Map<string | null, number>();
  for (const column of columns) {
    const month = monthOf(file.headings[column] ?? "");
    const before = seen.get(month);
    if (before !== undefined) throw columnTwice("month", "6-8", [before, column], file, language);
    seen.set(month, column);
  }
}

function checkCustomers(file: FileTable, rows: readonly FileRow[], label: number): void {
  const seen = new Map<string, number>();
  for (const { number, cells } of rows) {
    const customer = textOf(cells[label]);
    if (customer === "") throw new SalesbookError("customerMissing", { file: file.file, row: number, column: file.headings[label] ?? "" });
    // A spreadsheet's look-ups do not tell these apart either.
    const key = simplified(customer);
    const before = seen.get(key);
    if (before !== undefined)
      throw new SalesbookError("customerTwice", {
        file: file.file,
        first: before,
        second: number,
        received: shortened(customer, LONGEST_SHOWN),
      });
    seen.set(key, number);
  }
}

function valuesOf(rows: readonly FileRow[], match: MatchedField, column: number, reader: Reader): Value[] {
  if (isNumber(match.field.kind)) return rows.map((row) => numberOf(row, column, reader));
  return rows.map((row) => {
    const cell = row.cells[column] ?? null;
    const text = textOf(cell);
    if (text === "") return null;
    if (match.field.choices)
      return choiceTyped(match.spec.number, match.field.choices, text) ?? refused("cellNotAChoice", row, column, match, reader);
    if (match.field.kind === "date")
      return dateTyped(typeof cell === "number" ? cell : text) ?? refused("cellNotADate", row, column, match, reader);
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

function numberOf({ number, cells }: FileRow, column: number, reader: Reader): number | null {
  const value = readCell(reader, cells[column], column);
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

function readCell({ writing, units }: Reader, cell: CellContent | undefined, column: number): number | null | undefined {
  return readNumber(cell, { writing, unit: units[column] ?? 0 });
}

function* textsIn(file: FileTable, columns: readonly number[]): Generator<string> {
  for (const row of file.rows)
    for (const column of columns) {
      const cell = row[column];
      if (typeof cell === "string" && cell !== "") yield cell;
    }
}
