/**
 * What the line below a table's purpose says of inputs that cannot be read: texts where numbers or days belong, and words
 * that are none of the choices. They drop out of sums and counts, and nobody would see it.
 */
import { fill } from "../../i18n";
import { quotedText } from "../../formula/literals";
import { wholeColumn, wholeColumns } from "../../formula/print";
import { addressOf, MOST_COLUMNS } from "../../sheet/address";
import type { Point } from "../../sheet/areas";
import { isNumeric } from "../../sheet/kinds";
import { rectangles } from "../../sheet/rectangles";
import type { InputField, Value } from "../../tables/model";
import { isLinked, scalarsOf, type ColumnPlan, type ScalarPlan, type TablePlan } from "../plan/model";
import { countedText, printedTemplate, type Notice } from "./notice";

/** The sentence; none where a table has no rows, or nothing in them that could not be read. */
export function unreadableOf(plan: TablePlan): Notice[] {
  if (plan.spec.type !== "rows") return [];
  const numbers = inputsOf(plan);
  const choices = plan.columns.flatMap((column) =>
    column.field.role === "input" && !isLinked(column) ? choicesIn(plan, column, column.field) : [],
  );
  if (numbers.length + choices.length === 0) return [];
  const { unreadable, unreadableCell } = plan.words.common.notices;
  const count = [...unreadNumbers(plan, numbers), ...choices].join("+");
  const located = placesIn(plan, numbers, MOST_CHARACTERS - sizeOf(count, plan));
  const addresses = located.map((inputs) => addressIn(inputs, plan));
  const first = addresses.slice(0, -1).reduceRight((other, own) => `IFERROR(${own},${other})`, addresses.at(-1) ?? "");
  const where = located.length === 0 ? "" : `&IFERROR(${printedTemplate(unreadableCell, { cell: first })},"")`;
  const found = plan.calculation.unread();
  const cell = located.find((one) => one.last !== undefined)?.last;
  return [
    {
      formula: `${countedText(unreadable, count)}${where}`,
      value: found === 0 ? "" : `${fill(unreadable, { count: found })}${cell === undefined ? "" : fill(unreadableCell, { cell })}`,
    },
  ];
}

/** The columns of a field that numbers or days are typed into, or read into from another table. */
interface Inputs {
  /** As formulas name them. */
  readonly name: string;
  readonly columns: number;
  /** The address of the last of them: of those in the lowest row the one on the right. */
  readonly last: string | undefined;
}

/**
 * Excel takes 8,192 in a formula. Sentences about blank sales and missing customers stand in the same one, and what a user's file calls its
 * columns may be longer than what they are called here.
 */
const MOST_CHARACTERS = 4700;
/** Of them for counting alone. */
const MOST_COUNTED = 2000;
/** The name of a table that another one had already: `Credit_P5_2`, `Averages_6_8_2`. */
const NUMBERED = /^(.+_(?:P\d+|\d+_\d+))_\d+$/;

/**
 * Where the cells to be shown are looked for: in the columns of each field; where there is no room for so many, in all that stand
 * side by side, a user's own column among them too.
 */
function placesIn(plan: TablePlan, numbers: readonly Inputs[], room: number): readonly Inputs[] {
  const length = numbers.reduce((sum, input) => sum + sizeOf(addressIn(input, plan), plan), 0);
  return length <= room ? numbers : together(plan);
}

/** The columns of each field; where so many would fill the formula by being counted alone, all that stand side by side. */
function inputsOf(plan: TablePlan): readonly Inputs[] {
  const numbers = byField(plan.columns, isNumberInput).map((columns) => numbersIn(plan, columns));
  return sizeOf(unreadNumbers(plan, numbers).join("+"), plan) <= MOST_COUNTED ? numbers : together(plan);
}

function together(plan: TablePlan): readonly Inputs[] {
  return sideBySide(plan.columns, isNumberInput).map((columns) => numbersIn(plan, columns));
}

/** The characters of a formula were the table the first of its name: a second one in the file has the same formulas. */
function sizeOf(formula: string, { tableName }: TablePlan): number {
  return formula.replaceAll(tableName, tableName.replace(NUMBERED, "$1")).length;
}

function sideBySide(columns: readonly ColumnPlan[], isAskedFor: (column: ColumnPlan) => boolean): ColumnPlan[][] {
  const groups: ColumnPlan[][] = [];
  columns.forEach((column, place) => {
    if (!isAskedFor(column)) return;
    const last = groups.at(-1);
    if (last && last.at(-1) === columns[place - 1]) last.push(column);
    else groups.push([column]);
  });
  return groups;
}

/** The address of the last cell that cannot be read; columns without such a cell give row 0, which has none. */
function addressIn({ name, columns }: Inputs, { tableName, columns: all }: TablePlan): string {
  // All columns of a table have the same rows, and the shortest name says which.
  const shortest = all.reduce((best, { heading }) => (heading.length < best.length ? heading : best), all[0]?.heading ?? "");
  const rows = `ROW(${wholeColumn(tableName, shortest)})`;
  const last = (place: string): string => `SUMPRODUCT(MAX((${name}<>"")*(1-ISNUMBER(${name}))*${place}))`;
  if (columns === 1) return `ADDRESS(${last(rows)},COLUMN(${name}),4)`;
  const place = last(`(${rows}*${MOST_COLUMNS}+COLUMN(${name})-1)`);
  return `ADDRESS(INT(${place}/${MOST_COLUMNS}),MOD(${place},${MOST_COLUMNS})+1,4)`;
}

function isNumberInput({ field }: ColumnPlan): boolean {
  return field.role === "input" && isNumeric(field.kind);
}

/**
 * The columns that are asked for, those of one field together: a file may bring months with long names, and a formula names
 * them at once. Columns of other fields are named one by one, so that one that a user puts in between is left alone.
 */
function byField(columns: readonly ColumnPlan[], isAskedFor: (column: ColumnPlan) => boolean): ColumnPlan[][] {
  const groups: ColumnPlan[][] = [];
  for (const column of columns.filter(isAskedFor)) {
    const before = groups.at(-1);
    if (before?.[0]?.field === column.field) before.push(column);
    else groups.push([column]);
  }
  return groups;
}

function numbersIn(plan: TablePlan, columns: readonly ColumnPlan[]): Inputs {
  const unread = columns.flatMap((column) =>
    column.values.flatMap((value, row) =>
      isBlank(value) || typeof value === "number" ? [] : [{ row: plan.headingRow + 1 + row, column: plan.columns.indexOf(column) }],
    ),
  );
  const last = unread.reduce<Point | undefined>((lowest, point) => (lowest && lowest.row > point.row ? lowest : point), undefined);
  const [first, end] = [columns[0]?.heading ?? "", columns.at(-1)?.heading ?? ""];
  return {
    name: columns.length > 1 ? wholeColumns(plan.tableName, first, end) : wholeColumn(plan.tableName, first),
    columns: columns.length,
    last: last && addressOf(last),
  };
}

/** How many cells of columns, and of the single numbers above them, are neither numbers nor blank; errors count, too. */
function unreadNumbers(plan: TablePlan, inputs: readonly Inputs[]): string[] {
  const singles = rectangles<ScalarPlan>({ cells: singleNumbers(plan) }, (scalar) => (scalar ? "number" : undefined));
  const names = [...inputs.map(({ name }) => name), ...singles.map(({ area }) => addressOf(area, "$"))];
  return names.map((name) => `SUMPRODUCT(1-ISNUMBER(${name}))-COUNTBLANK(${name})`);
}

/** The single cells that hold numbers to be typed, where they stand on the sheet. */
function singleNumbers(plan: TablePlan): (ScalarPlan | undefined)[][] {
  const numbers = scalarsOf(plan).filter(({ scalar }) => scalar.role === "parameter" && isNumeric(scalar.kind));
  return Array.from({ length: plan.headingRow }, (_, row) =>
    Array.from({ length: plan.widths.length }, (__, column) => numbers.find((one) => one.row === row && one.column === column)),
  );
}

/** A column with a drop-down: how many of its cells hold none of the choices, as an expression; none where it refuses nothing. */
function choicesIn(plan: TablePlan, column: ColumnPlan, field: InputField): string[] {
  const name = nameOf(plan, column);
  if (field.choices) {
    const counted = field.choices.map((choice) => `-COUNTIF(${name},${quotedText(plan.words.choice(choice))})`);
    return [`ROWS(${name})-COUNTBLANK(${name})${counted.join("")}`];
  }
  const lines = plan.blocks.find(({ spec }) => spec.name === field.choicesFrom)?.spec.names ?? [];
  if (lines.length === 0) return [];
  // Looking names up would take a `?` in a cell for any sign, and a name that several lines have is one name.
  const others = lines.map((parameter) => `*(${name}<>${plan.names.cells.get(parameter.name) ?? '""'})`);
  return [`IFERROR(SUMPRODUCT((${name}<>"")${others.join("")}),1)`];
}

function nameOf(plan: TablePlan, { heading }: ColumnPlan): string {
  return wholeColumn(plan.tableName, heading);
}

function isBlank(value: Value): boolean {
  return value === null || value === "";
}
