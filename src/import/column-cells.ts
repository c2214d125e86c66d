/** The cells of a column of a user's file as the values of its field. */
import { choiceLabel } from "../book/words";
import { choiceTyped } from "../book/parameters";
import { monthlyAverages } from "../domain/averages";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { LONGEST_TEXT, shortened } from "../sheet/capacity";
import { dateText } from "../sheet/dates";
import { isNumeric } from "../sheet/kinds";
import type { CellContent } from "../sheet/sheet";
import type { Kind, Value } from "../tables/model";
import { dayOrder, isEitherDay, readDate } from "../values/dates";
import { isEither, readNumber, saysNothing, type NumberWriting } from "../values/numbers";
import { textOf, type FileRow } from "../values/rows";
import type { FileTable } from "./file-table";
import type { MatchedField } from "./matched-fields";
import { LONGEST_SHOWN } from "./notes";

/** How the cells of a file are read. */
export interface CellReader {
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

/** Whether a kind is read as a number; everything else is text, a choice or a date. */
export function isNumber(kind: Kind): boolean {
  return isNumeric(kind) && kind !== "date";
}

export function valuesOf(rows: readonly FileRow[], match: MatchedField, column: number, reader: CellReader): Value[] {
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
function unclearDate({ number, cells }: FileRow, column: number, { file }: CellReader): never {
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
  reader: CellReader,
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

export function averagesOf(rows: readonly FileRow[], match: MatchedField, reader: CellReader): Value[] {
  const months = rows.map((row) => match.columns.map((column) => numberOf(row, column, reader)));
  return monthlyAverages(months).map((average) => (average === "" ? null : average));
}

function numberOf(row: FileRow, column: number, reader: CellReader): number | null {
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
export function readCell({ writing, units, shares, isRepeated }: CellReader, row: FileRow, column: number): number | null | undefined {
  if (isRepeated(row, column)) return null;
  return readNumber(row.cells[column], { writing, unit: units[column] ?? 0, percent: shares.has(column) });
}

/** The cells of a column, from the first row under its heading. */
export function* cellsOf(file: FileTable, column: number): Generator<CellContent | undefined> {
  for (const row of file.rows) yield row[column];
}

export function* textsIn(file: FileTable, columns: readonly number[]): Generator<string> {
  for (const row of file.rows)
    for (const column of columns) {
      const cell = row[column];
      if (typeof cell === "string" && cell !== "") yield cell;
    }
}
