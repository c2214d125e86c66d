/** The cells of a column of a user's file as the values of its field. */
import { pairIn } from "../domain/coordinates";
import { choiceLabel } from "../book/words";
import { choiceTyped } from "../book/parameters";
import { catalogues, fill, type Language } from "../i18n";
import { LONGEST_TEXT, shortened } from "../sheet/capacity";
import { dateText } from "../sheet/dates";
import { isNumeric } from "../sheet/kinds";
import type { CellContent } from "../sheet/sheet";
import type { Kind, Value } from "../tables/model";
import { dayOrder, isEitherDay, readDate, serialTyped, type DayOrder } from "../values/dates";
import { isEither, saysNothing, type NumberWriting } from "../values/numbers";
import { textOf, type FileRow } from "../values/rows";
import { timeTyped } from "../values/typed";
import type { FileTable } from "./file-table";
import type { MatchedField } from "./matched-fields";
import { LONGEST_SHOWN } from "./notes";
import type { Refusal } from "./problems";
import { coordinatesOfPairs } from "./places";

/** How the cells of a file are read. */
export interface CellReader {
  readonly file: FileTable;
  readonly language: Language;
  readonly writing: NumberWriting;
  /** The number in a cell; `null` a blank one, `undefined` none. An amount that a merged cell repeats counts in the first only. */
  readonly numberAt: (row: FileRow, column: number) => number | null | undefined;
  /** Whether a merged cell above stands for this one. */
  readonly isRepeated: (row: FileRow, column: number) => boolean;
  /** What an amount is to be multiplied by to be in the currency of the sheet. */
  readonly rateOf: (row: FileRow, column: number) => number;
  /** The columns whose negative amounts the user does not want. */
  readonly withoutReturns: ReadonlySet<number>;
  /** How days are written where the column leaves it open. */
  readonly days: DayOrder;
  /** Takes up a cell that cannot be read; it stays blank. */
  readonly fault: (row: FileRow, column: number, error: Refusal) => null;
}

/** Which columns hold numbers, which of these money, which shares, and which are read at all. */
export interface ColumnSets {
  readonly used: readonly number[];
  readonly amounts: readonly number[];
  readonly money: readonly number[];
  readonly shares: ReadonlySet<number>;
}

/** Whether a kind is read as a number; everything else is text, a choice, a date or a time. */
export function isNumber(kind: Kind): boolean {
  return isNumeric(kind) && kind !== "date" && kind !== "time";
}

export function valuesOf(rows: readonly FileRow[], match: MatchedField, column: number, reader: CellReader): Value[] {
  if (match.field.kind === "coordinate") return coordinatesOf(rows, match, column, reader);
  if (isNumber(match.field.kind)) return rows.map((row) => numberOf(row, column, reader));
  const found = match.field.kind === "date" ? dayOrder(rows.map(({ cells }) => cells[column])) : "unclear";
  const order = found === "unclear" ? reader.days : found;
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
        serialTyped(text) ??
        (isEitherDay(text) ? unclearDate(row, column, reader) : refused("cellNotADate", row, column, match, reader))
      );
    }
    if (match.field.kind === "time")
      return saysNothing(cell)
        ? null
        : (timeTyped(typeof cell === "number" ? cell : text) ?? refused("cellNotATime", row, column, match, reader));
    if (text.length <= LONGEST_TEXT) return text;
    return reader.fault(row, column, {
      code: "cellTooLong",
      details: { ...placed(row, column, reader), received: text.length, accepted: LONGEST_TEXT },
    });
  });
}

function coordinatesOf(rows: readonly FileRow[], match: MatchedField, column: number, reader: CellReader): Value[] {
  const pairs = coordinatesOfPairs(rows, column, match.field.name);
  return rows.map(
    (row, place) => pairs?.[place] ?? (pairIn(row.cells[column]) ? unclearPlace(row, column, reader) : numberOf(row, column, reader)),
  );
}

/** Two numbers of which nobody knows which is the latitude. */
function unclearPlace(row: FileRow, column: number, reader: CellReader): null {
  const accepted = catalogues[reader.language].files.place;
  return reader.fault(row, column, {
    code: "cellNotANumber",
    details: { ...placed(row, column, reader), received: shortened(textOf(row.cells[column]), LONGEST_SHOWN), accepted },
  });
}

/** A day that the whole column leaves open. */
function unclearDate(row: FileRow, column: number, reader: CellReader): null {
  const received = textOf(row.cells[column]);
  const first = dateText(readDate(received, "dayFirst") ?? 0);
  const second = dateText(readDate(received, "monthFirst") ?? 0);
  return reader.fault(row, column, { code: "dateUnclear", details: { ...placed(row, column, reader), received, first, second } });
}

function refused(
  code: "cellNotAChoice" | "cellNotADate" | "cellNotATime",
  row: FileRow,
  column: number,
  match: MatchedField,
  reader: CellReader,
): null {
  const received = shortened(textOf(row.cells[column]), LONGEST_SHOWN);
  const accepted = (match.field.choices ?? [])
    .map((choice) => choiceLabel(match.spec.number, choice, reader.language))
    .join(catalogues[reader.language].files.comma);
  return reader.fault(row, column, { code, details: { ...placed(row, column, reader), received, accepted } });
}

function placed({ number }: FileRow, column: number, { file }: CellReader): { file: string; row: number; column: string } {
  return { file: file.file, row: number, column: file.headings[column] ?? "" };
}

function numberOf(row: FileRow, column: number, reader: CellReader): number | null {
  const value = reader.numberAt(row, column);
  if (value === null || (value !== undefined && value < 0 && reader.withoutReturns.has(column))) return null;
  if (value !== undefined) return converted(value, reader.rateOf(row, column));
  const received = textOf(row.cells[column]);
  const words = catalogues[reader.language].files;
  const digits = received.replace(/\D/g, "");
  const either = reader.writing === "unclear" && isEither(received);
  const accepted = either
    ? fill(words.amountEither, { text: received, large: digits, small: `${digits.slice(0, -3)}.${digits.slice(-3)}` })
    : words.amount;
  return reader.fault(row, column, {
    code: "cellNotANumber",
    details: { ...placed(row, column, reader), received: shortened(received, LONGEST_SHOWN), accepted },
  });
}

/** Money of another currency, to the cent. */
function converted(amount: number, rate: number): number {
  return rate === 1 ? amount : Math.round(amount * rate * 100) / 100;
}

/** The cells of a column, from the first row under its heading. */
export function* cellsOf({ rows }: FileTable, column: number): Generator<CellContent | undefined> {
  for (const row of rows) yield row[column];
}

export function* textsIn({ rows }: FileTable, columns: readonly number[]): Generator<string> {
  for (const row of rows)
    for (const column of columns) {
      const cell = row[column];
      if (typeof cell === "string" && cell !== "") yield cell;
    }
}
