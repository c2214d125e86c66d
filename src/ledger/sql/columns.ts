/**
 * Typed columns as SQL that DuckDB and Spark both run and understand alike: days, amounts, texts. A column is called c0, c1 … by
 * its place; what it is called in the file, only the engine knows that opens it.
 */

/** What a column of a typed file holds. */
export type ColumnType =
  | { readonly kind: "day" | "moment" | "integer" | "float" | "text" | "other" }
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number };

/** Digits of an amount before its point and behind it, as everywhere (`decimals.ts`). */
const [WHOLE, DECIMALS] = [13, 6];
const AMOUNT = `DECIMAL(${WHOLE + DECIMALS},${DECIMALS})`;

const INTEGERS = /^(?:u?(?:tiny|small|big|huge)?int|u?integer|long|short|byte)$/;

/**
 * What the engines call a type.
 *
 * @example columnType("DECIMAL(12,2)") // { kind: "decimal", precision: 12, scale: 2 }
 * @example columnType("timestamp_ntz") // { kind: "moment" }
 */
export function columnType(name: string): ColumnType {
  const plain = name.toLowerCase().trim();
  const [, precision, scale] = /^decimal\((\d+), ?(\d+)\)$/.exec(plain) ?? [];
  if (precision !== undefined) return { kind: "decimal", precision: Number(precision), scale: Number(scale) };
  if (plain === "date") return { kind: "day" };
  if (plain.startsWith("timestamp") || plain === "datetime") return { kind: "moment" };
  if (INTEGERS.test(plain)) return { kind: "integer" };
  if (plain === "double" || plain === "float" || plain === "real") return { kind: "float" };
  return { kind: plain === "varchar" || plain === "string" ? "text" : "other" };
}

/** The name of a column. */
export function named(column: number): string {
  return `c${column}`;
}

/** A cell as text. */
export function asText(sql: string): string {
  return `CAST(${sql} AS STRING)`;
}

/** A cell of days as text; of a moment in ISO form the day alone, for nearly every moment is another one. */
export function dayText(column: number, isMoment: boolean): string {
  return isMoment ? `substr(${asText(named(column))}, 1, 10)` : asText(named(column));
}

/** A day of a table by its text, in two numbers: the day as spreadsheets count days, and its month. */
export interface DayMeaning {
  readonly text: string;
  readonly day: number;
  readonly month: number;
}

/** The number of 1 January 1970 where spreadsheets count days. */
const FIRST_OF_1970 = 25_569;

/** The day as spreadsheets count days and the month as a number; both NULL where there is none. */
export interface DayColumns {
  readonly day: string;
  readonly month: string;
  /** What the lines are joined with, "" for nothing. */
  readonly join: string;
}

/**
 * The days of a column of days or moments. The years before 1900 are what programs write for no day.
 *
 * @param closingDay from the day after it on, the next month counts
 */
export function typedDays(column: number, closingDay: number | null): DayColumns {
  const cell = named(column);
  const isDay = `${cell} >= DATE '1900-01-01' AND ${cell} < DATE '9999-12-31'`;
  const next = closingDay === null ? "" : ` + CASE WHEN day(${cell}) > ${closingDay} THEN 1 ELSE 0 END`;
  return {
    day: `CASE WHEN ${isDay} THEN unix_date(CAST(${cell} AS DATE)) + ${FIRST_OF_1970} END`,
    month: `CASE WHEN ${isDay} THEN year(${cell}) * 12 + month(${cell}) - 1${next} END`,
    join: "",
  };
}

/**
 * The days of a column of anything else, each different cell of which was understood before.
 *
 * @param cell the cell as text
 */
export function listedDays(cell: string, days: readonly DayMeaning[]): DayColumns {
  // What needs care within quotation marks is no day.
  const plain = days.filter(({ text }) => !/['\\]/.test(text)).map(({ text, day, month }) => `('${text}', ${day}, ${month})`);
  if (plain.length === 0) return { day: "CAST(NULL AS INTEGER)", month: "CAST(NULL AS INTEGER)", join: "" };
  return {
    day: "days.day",
    month: "days.month",
    join: `LEFT JOIN (VALUES ${plain.join(", ")}) AS days(text, day, month) ON ${cell} = days.text`,
  };
}

/** An amount in SQL, and the cell as text where it is one that only the reader of numbers understands. */
export interface AmountColumns {
  readonly amount: string;
  readonly unread: string;
}

/** An exact amount, NULL where the cell is blank or has to be read as a text. */
export function amountColumns(column: number, type: ColumnType, isPlainWriting: boolean): AmountColumns {
  const cell = named(column);
  if (type.kind === "decimal" && type.scale <= DECIMALS && type.precision - type.scale <= WHOLE) return { amount: cell, unread: NOTHING };
  const amount = amountOf(cell, type, isPlainWriting);
  return { amount, unread: amount === NOTHING ? asText(cell) : `CASE WHEN ${amount} IS NULL THEN ${asText(cell)} END` };
}

/** Quantity × price. */
export function productColumns(one: AmountColumns, other: AmountColumns): AmountColumns {
  const product = `CAST(${one.amount} AS DECIMAL(18,6)) * CAST(${other.amount} AS DECIMAL(18,6))`;
  const amount = amountOf(`(${product})`, { kind: "decimal", precision: 38, scale: 12 }, true);
  return { amount, unread: `CASE WHEN ${amount} IS NULL THEN coalesce(${asText(product)}, ${one.unread}, ${other.unread}) END` };
}

/** An amount less what came back, which stands in a column of its own. */
export function afterReturns(amount: AmountColumns, returned: AmountColumns): AmountColumns {
  const [sold, back] = [amount, returned].map((column) => `CAST(${column.amount} AS ${AMOUNT})`);
  return {
    amount:
      `CASE WHEN ${amount.unread} IS NULL AND ${returned.unread} IS NULL AND (${sold} IS NOT NULL OR ${back} IS NOT NULL) ` +
      `THEN CAST(coalesce(${sold}, 0) - abs(coalesce(${back}, 0)) AS ${AMOUNT}) END`,
    unread: `coalesce(${amount.unread}, ${returned.unread})`,
  };
}

const NOTHING = "CAST(NULL AS STRING)";

function amountOf(cell: string, type: ColumnType, isPlainWriting: boolean): string {
  switch (type.kind) {
    case "decimal":
      return `CASE WHEN TRY_CAST(${cell} AS ${AMOUNT}) = ${cell} THEN TRY_CAST(${cell} AS ${AMOUNT}) END`;
    case "integer":
      return `TRY_CAST(${cell} AS DECIMAL(${WHOLE},0))`;
    case "float":
      return `TRY_CAST(${cell} AS ${AMOUNT})`;
    case "text":
      // Anything but digits, sign and point, and decimals that would be lost, are for the reader of numbers.
      return isPlainWriting
        ? `CASE WHEN translate(${cell}, '0123456789.-', '') = '' AND TRY_CAST(${cell} AS ${AMOUNT}) = TRY_CAST(${cell} AS DECIMAL(38,18)) ` +
            `THEN TRY_CAST(${cell} AS ${AMOUNT}) END`
        : NOTHING;
    default:
      return NOTHING;
  }
}
