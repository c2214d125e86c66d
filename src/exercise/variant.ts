/**
 * A student's figures: the invented ones of the tables, each in another place and of another size, so that every student has
 * figures of his own and the same work. They follow from the exercise's secret and the student's id alone.
 */
import { columnIds, repetitions } from "../book/calculation";
import { bookTablesOf, type BookTables } from "../book/book-table";
import type { MoneyUnit } from "../book/money-unit";
import { growsAsAsked, parametersOf } from "../book/parameters";
import { makeRequest, type BookRequest, type TableRequest } from "../book/request";
import { takesUnits } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { tableByNumber } from "../tables";
import { beside, fieldsOf, fixedRows, questionsOf, type InputField, type Slip, type TableSpec, type Value } from "../tables/model";
import { askedOf, type AskedTable } from "./asked";
import { withKnobs } from "./knobs";
import { ATTEMPTS, type Exercise, type Student } from "./definition";
import { keyed, randomOf, type Random } from "./secret";
import { slipsOf, slipValues } from "./slips";

/** A student's figures, and what is asked about them. */
export interface Variant {
  readonly student: Student;
  readonly request: BookRequest;
  /** With the right results. */
  readonly tables: BookTables;
  readonly asked: ReadonlyMap<string, AskedTable>;
}

/** A variant whose figures were looked for; its student knows with which attempt they were found. */
export interface FoundVariant extends Variant {
  /** Slips that these figures do not show: they give what is right. */
  readonly unseen: Unseen;
}

export type Unseen = readonly { readonly table: string; readonly slip: string }[];

/** A column of classes with other members counts as many slips that are not seen. */
const UNLIKE = 10;

/** How far an amount goes from the invented one. */
const SPREAD = 0.3;

/**
 * A student's variant. Once it was made its attempt is known, and nothing is looked for: the figures that were handed out stay
 * whatever is asked about them later.
 *
 * @returns the same for the same secret, id and exercise, wherever and whenever it is asked for
 */
export async function variantOf(exercise: Exercise, student: Student): Promise<Variant> {
  const { attempt } = student;
  if (attempt === undefined) return newVariantOf(exercise, student);
  const base = baseOf(exercise);
  let count = 0;
  for (const figures of attemptsAt(base, await seedOf(exercise, student)))
    if (count++ === attempt) return { student, ...variantWith(base, exercise, figures) };
  throw new RangeError(`There is no attempt ${attempt}`);
}

/** A student's variant as it is made, whatever was made before. */
export async function newVariantOf(exercise: Exercise, student: Student): Promise<FoundVariant> {
  return variantFrom(exercise, student, await seedOf(exercise, student));
}

function seedOf({ secret }: Exercise, { id }: Student): Promise<Uint8Array> {
  return keyed(secret, JSON.stringify(["variant", id]));
}

/** @param seed at least 16 bytes */
export function variantFrom(exercise: Exercise, student: Student, seed: Uint8Array): FoundVariant {
  const base = baseOf(exercise);
  // What the invented figures do not show, such as the other side of a line on which nobody stands, no others are to show.
  const known = (base.unseen ??= unseenSlips(base.tables, base.asked));
  const shapes = (base.shapes ??= shapesOf(base.tables));
  let best: { readonly variant: FoundVariant; readonly faults: number } | null = null;
  let attempt = 0;
  for (const figures of attemptsAt(base, seed)) {
    const variant = variantWith(base, exercise, figures);
    const unlike: number = unlikeShapes(shapes, variant.tables, (best?.faults ?? Infinity) / UNLIKE) * UNLIKE;
    // The slips are looked for only in what may be the best.
    if (best === null || unlike < best.faults) {
      const unseen = unseenSlips(variant.tables, variant.asked);
      const faults = unlike + unlikeSlips(known, unseen);
      if (best === null || faults < best.faults) best = { variant: { student: { ...student, attempt }, ...variant, unseen }, faults };
      if (faults === 0) break;
    }
    attempt += 1;
  }
  return best!.variant;
}

/** How many slips only one of two variants shows. */
function unlikeSlips(one: Unseen, other: Unseen): number {
  const nameOf = ({ table, slip }: Unseen[number]): string => `${table} ${slip}`;
  const [own, others] = [new Set(one.map(nameOf)), new Set(other.map(nameOf))];
  return [...own].filter((slip) => !others.has(slip)).length + [...others].filter((slip) => !own.has(slip)).length;
}

/** What is asked of each table of an exercise; the same for all students. */
export function askedAbout(exercise: Exercise): Variant["asked"] {
  return baseOf(exercise).asked;
}

/** Answers of a card that one student misses beyond the invented ones. */
const MORE_BLANKS = 5;

const NOTHING_TAKEN = { sheets: [], names: [] };

/** The invented figures of an exercise, with its knobs. */
interface Base {
  readonly request: BookRequest;
  readonly tables: BookTables;
  /** The same for all students, so that all sheets are alike. */
  readonly asked: Variant["asked"];
  /** Known once somebody's figures are looked for. */
  unseen?: Unseen;
  shapes?: readonly Shape[];
}

const bases = new WeakMap<Exercise, Base>();

function baseOf(exercise: Exercise): Base {
  const known = bases.get(exercise);
  if (known) return known;
  const { language } = exercise;
  const numbers = exercise.tables.map(({ table }) => table);
  const invented = exercise.tables.flatMap(({ table, rows }) => {
    const { tables } = makeRequest({ tables: numbers, language, content: "sample", ...rowsOf(table, rows) });
    return tables.filter((request) => request.table === table).map((request) => withColumns(request, exercise));
  });
  const { unit } = exercise.knobs;
  const refused = unit === "yuan" ? undefined : numbers.find((number) => !takesUnits(number, language));
  if (refused !== undefined) throw new SalesbookError("exerciseUnit", { table: refused });
  const request: BookRequest = { language, unit, tables: invented.map((table) => inMoneyUnit(table, exercise)) };
  const knobbed = withKnobs(request, exercise.knobs);
  const tables = bookTablesOf(knobbed, NOTHING_TAKEN);
  const asked = askedOf(exercise, tables);
  const base: Base = { request: knobbed, tables, asked };
  bases.set(exercise, base);
  return base;
}

/** A larger firm than that of the invented yuan: its figures in the unit are as long as people write them, and whole. */
const SMALLER: Readonly<Record<MoneyUnit, number>> = { yuan: 1, thousand: 10, tenThousand: 100 };

/** Amounts in the unit of the exercise; what the teacher set is in it already. */
function inMoneyUnit(table: TableRequest, { knobs: { unit }, tables }: Exercise): TableRequest {
  const divisor = SMALLER[unit];
  if (divisor === 1) return table;
  const spec = tableByNumber(table.table);
  const smaller = <Cell>(value: Cell): Cell | number =>
    typeof value === "number" && value !== 0 ? Math.sign(value) * Math.max(1, Math.round(Math.abs(value) / divisor)) : value;
  const amounts = fieldsOf(spec).filter(({ role, kind }) => role === "input" && kind === "amount");
  const ids = amounts.flatMap((field) => columnIds(field, repetitions(spec, field, table.parameters)));
  const own = tables.find((one) => one.table === table.table)?.parameters ?? {};
  const parameters = parametersOf(spec).flatMap((parameter) => {
    const value = table.parameters[parameter.name] ?? parameter.default;
    const isAmount = "kind" in parameter && parameter.kind === "amount" && typeof value === "number";
    return isAmount && own[parameter.name] === undefined ? [[parameter.name, smaller(value)] as const] : [];
  });
  return {
    ...table,
    columns: { ...table.columns, ...Object.fromEntries(ids.map((id) => [id, (table.columns[id] ?? []).map(smaller)])) },
    parameters: { ...table.parameters, ...Object.fromEntries(parameters) },
  };
}

/** A card and a table of fixed rows are not asked for rows. */
function rowsOf(table: string, rows: number): { readonly rows?: number } {
  return growsAsAsked(tableByNumber(table)) ? { rows } : {};
}

/** The invented figures with the settings of the exercise, which may ask for other columns. */
function withColumns(request: TableRequest, { tables, language }: Exercise): TableRequest {
  const own = tables.find(({ table }) => table === request.table);
  const structural = Object.fromEntries(
    tableByNumber(request.table).structure.flatMap(({ name }) =>
      own?.parameters[name] === undefined ? [] : [[name, Number(own.parameters[name])]],
    ),
  );
  const [made = request] = makeRequest({
    tables: [request.table],
    language,
    content: "sample",
    ...rowsOf(request.table, request.rows),
    settings: structural,
  }).tables;
  return {
    ...made,
    columns: { ...made.columns, ...request.columns },
    sample: false,
    parameters: { ...made.parameters, ...own?.parameters },
  };
}

/** Attempts at a student's figures, before the knobs; each stays nearer to the invented ones, of which it is known that they do. */
function* attemptsAt(base: Base, seed: Uint8Array): Generator<BookRequest> {
  const random = randomOf(seed);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) yield changed(base, SPREAD * (1 - attempt / ATTEMPTS), random);
}

function variantWith({ asked }: Base, { knobs }: Exercise, figures: BookRequest): Omit<Variant, "student"> {
  const request = withKnobs(figures, knobs);
  return { request, tables: bookTablesOf(request, NOTHING_TAKEN), asked };
}

/** Another student's figures. */
function changed({ request }: Base, spread: number, random: Random): BookRequest {
  const numbers = new Set(request.tables.map(({ table }) => table));
  const order = new Map<number, readonly number[]>();
  const specs = request.tables.map(({ table }) => beside(tableByNumber(table), numbers));
  const moved = request.tables.map((table, index): TableRequest => {
    const spec = specs[index]!;
    const telling = specs.some((other) => other !== spec && fieldsOf(other).some(isClassResult));
    return {
      ...table,
      columns: changedColumns(spec, table, { spread, random, order, telling }),
      parameters: { ...table.parameters, ...otherBlanks(spec, table, random) },
    };
  });
  return { ...request, tables: moved };
}

/** Of a card other answers are missing, as many as among the invented ones or a few more. */
function otherBlanks(spec: TableSpec, { parameters }: TableRequest, random: Random): TableRequest["parameters"] {
  const answered = questionsOf(spec).filter(({ name }) => (parameters[name] ?? null) !== null);
  const missing = random.shuffled(answered).slice(0, answered.length === 0 ? 0 : 1 + random.below(MORE_BLANKS));
  return Object.fromEntries(missing.map(({ name }) => [name, null]));
}

interface Changing {
  readonly spread: number;
  readonly random: Random;
  /** The order of customers by how many there are, the same on all sheets: linked tables tell of the same customers. */
  readonly order: Map<number, readonly number[]>;
  /** Whether classes that are typed here would tell those that another sheet asks for: the same customers stand on both. */
  readonly telling: boolean;
}

function isClassResult({ role, kind }: ReturnType<typeof fieldsOf>[number]): boolean {
  return role === "result" && kind === "class";
}

function changedColumns(spec: TableSpec, table: TableRequest, changing: Changing): TableRequest["columns"] {
  const { spread, random, telling } = changing;
  const inputs = fieldsOf(spec).filter((field): field is InputField => field.role === "input");
  const ids = inputs.flatMap((field) => columnIds(field, repetitions(spec, field, table.parameters)).map((id) => ({ field, id })));
  const isFixed = fixedRows(spec) !== undefined;
  const filled = isFixed
    ? []
    : filledRows(
        table,
        ids.map(({ id }) => id),
      );
  const order = isFixed ? null : orderOf(filled.length, changing);
  const factors = Array.from({ length: table.rows }, () => 1 + (2 * random.next() - 1) * spread);
  const days = Array.from({ length: table.rows }, () => random.below(5) - 2);
  const { today } = table.parameters;
  return Object.fromEntries(
    ids.map(({ field, id }) => {
      const values = Array.from({ length: table.rows }, (_, row) => table.columns[id]?.[row] ?? null);
      const moving = order && telling && field.kind === "class" ? random.shuffled(order) : order;
      const placed = moving && field.name !== "code" ? inOrder(values, filled, moving) : isFixed ? mixed(values, field, random) : values;
      return [
        id,
        placed.map((value, row) =>
          changedValue(value, field, { factor: factors[row] ?? 1, days: days[row] ?? 0, today: today ?? null, spread, random }),
        ),
      ];
    }),
  );
}

/** Rows that hold something. */
function filledRows(table: TableRequest, ids: readonly string[]): number[] {
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) =>
    ids.some((id) => {
      const value = table.columns[id]?.[row] ?? null;
      return value !== null && value !== "";
    }),
  );
}

function orderOf(count: number, { order, random }: Changing): readonly number[] {
  const known = order.get(count) ?? random.shuffled(Array.from({ length: count }, (_, index) => index));
  order.set(count, known);
  return known;
}

function inOrder(values: readonly Value[], rows: readonly number[], order: readonly number[]): Value[] {
  const placed = [...values];
  rows.forEach((row, index) => (placed[row] = values[rows[order[index] ?? index] ?? row] ?? null));
  return placed;
}

/** Where the rows are questions, the answers change places. */
function mixed(values: readonly Value[], field: InputField, random: Random): Value[] {
  if (field.kind !== "choice" && field.kind !== "whole" && field.kind !== "number") return [...values];
  const rows = values.flatMap((value, row) => (value === null || value === "" ? [] : [row]));
  return inOrder(values, rows, random.shuffled(rows.map((_, index) => index)));
}

interface Change {
  readonly factor: number;
  readonly days: number;
  /** The day of the sheet: what was before it stays so. */
  readonly today: Value;
  readonly spread: number;
  readonly random: Random;
}

/** A figure of the same size: as many digits, as round as the invented one. */
function changedValue(value: Value, field: InputField, { factor, days, today, spread, random }: Change): Value {
  if (typeof value !== "number" || value === 0) return value;
  const jitter = 1 + (2 * random.next() - 1) * spread * 0.4;
  const { minimum = -Infinity, maximum = Infinity } = field.bounds ?? {};
  const within = (number: number): number => Math.min(maximum, Math.max(minimum, number));
  switch (field.kind) {
    case "amount":
      return within(sameDigits(value, value * factor * jitter));
    case "share":
      return within(Math.min(1, Math.max(0.01, rounded(value * jitter, 0.01))));
    case "date":
      return typeof today === "number" && value <= today ? Math.min(value + days, today) : value + days;
    case "number":
      return within(Math.max(stepOf(value), rounded(value * jitter, stepOf(value))));
    case "whole":
      return value < 3 ? value : within(Math.max(1, Math.round(value * jitter)));
    default:
      return value;
  }
}

/** Trade is reckoned in tens and hundreds of yuan; prices and other small amounts stay as fine as they were. */
function sameDigits(value: number, wanted: number): number {
  const size = Math.abs(value);
  const [least, most] = [10 ** Math.floor(Math.log10(size)), 10 ** (Math.floor(Math.log10(size)) + 1)];
  const step = size >= 10_000 ? 100 : size >= 100 ? 10 : Math.max(stepOf(size), 0.01);
  const held = Math.min(most - step, Math.max(least, rounded(Math.abs(wanted), step)));
  return Math.sign(value) * held;
}

/** The place of the last digit that is not 0, ten at least one of them. */
function stepOf(value: number): number {
  for (const step of [100, 10, 1, 0.1, 0.01]) if (Math.abs(value / step - Math.round(value / step)) < 1e-9) return step;
  return 0.0001;
}

function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** A column of classes, with how many members each of them has. */
interface Shape {
  readonly table: string;
  readonly id: string;
  readonly members: string;
}

function shapesOf(tables: BookTables): readonly Shape[] {
  return [...tables].flatMap(([table, { spec, request }]) => {
    const classes = fieldsOf(spec).filter(isClassResult);
    const ids = classes.flatMap((field) => columnIds(field, repetitions(spec, field, request.parameters)));
    return ids.map((id) => ({ table, id, members: membersOf(tables, table, id) }));
  });
}

function membersOf(tables: BookTables, table: string, id: string): string {
  return [...(tables.get(table)?.calculation.column(id) ?? [])].map(String).sort().join(" ");
}

/**
 * How many columns of classes have another number of members in one of them than among the invented figures.
 *
 * @param most with so many nobody asks any more, and no further column is calculated
 */
function unlikeShapes(shapes: readonly Shape[], tables: BookTables, most: number): number {
  let count = 0;
  for (const { table, id, members } of shapes) {
    if (membersOf(tables, table, id) !== members) count += 1;
    if (count >= most) break;
  }
  return count;
}

/** Slips of asked columns that give what is right. */
function unseenSlips(tables: BookTables, asked: ReadonlyMap<string, AskedTable>): Unseen {
  return [...asked].flatMap(([number, { asked: own }]) => {
    const calculation = tables.get(number)?.calculation;
    if (!calculation) return [];
    const isSeen = (slip: Slip): boolean =>
      own.some((one) => {
        const wrong = slipValues(slip, one, calculation);
        if (!wrong) return false;
        const right = one.shape === "column" ? calculation.column(one.id) : [calculation.scalar(one.id)];
        return wrong.some((value, row) => value !== "" && value !== null && !isAlike(value, right[row] ?? null));
      });
    const asks = (slip: Slip): boolean => own.some(({ group }) => ("column" in slip ? slip.column === group : slip.cells.includes(group)));
    return slipsOf(number)
      .filter((slip) => asks(slip) && !isSeen(slip))
      .map(({ name }) => ({ table: number, slip: name }));
  });
}

function isAlike(one: Value, other: Value): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-6 : one === other;
}
