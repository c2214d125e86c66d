/** What an exercise is: sheets, what is left blank on them, points, conventions and knobs. One JSON file. */
import { SalesbookError } from "../domain/errors";
import { LANGUAGES, type Language } from "../i18n";
import { MONEY_UNITS, type MoneyUnit } from "../book/money-unit";
import { parametersOf, type Parameter } from "../book/parameters";
import { registry, tableByNumber } from "../tables";
import { beside, fieldsByName, fieldsOf, numberedColumns, ownRows, type TableSpec } from "../tables/model";

/** The version of the file's form. */
export const SCHEMA = 1;

/** Rows that a sheet of an exercise may have where the teacher says how many. */
export const ROWS = { least: 8, most: 60, usual: 20 } as const;

/** A student's figures are tried so often at most. */
export const ATTEMPTS = 24;

/** A student; the group is the teacher's own. */
export interface Student {
  /** As text, with its zeros. */
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  /** Which of the attempts gave the figures, once they were made: from 0. */
  readonly attempt?: number;
}

/** One sheet of an exercise. */
export interface ExerciseTable {
  readonly table: string;
  readonly rows: number;
  /** All results, or the names of columns, columns of blocks, and single cells. */
  readonly blank: "results" | readonly string[];
  /** Settings by name, a choice by its name. */
  readonly parameters: Readonly<Record<string, number | string | null>>;
  /** By column, column of a block, or cell; what is not said follows from the effort. */
  readonly points: Readonly<Record<string, number>>;
}

/** What is the same in the figures of all students, where the sheets have sales. */
export interface Knobs {
  /** Pairs of equal amounts. */
  readonly ties: number;
  /** Customers whose returns exceed their purchases. */
  readonly returns: number;
  /** Whether the rules of crossing and within part the customers otherwise. */
  readonly onTheLine: boolean;
  /** Customers who bought in the first month only. */
  readonly lapsed: number;
  /** Amounts that are a text, or blank, by turns. */
  readonly trap: number;
  /** In what amounts are stated. */
  readonly unit: MoneyUnit;
}

/** Ways that are right too. */
export interface Accepted {
  readonly rules: readonly string[];
  readonly ties: readonly string[];
  /** `whole`: amounts to the yuan, shares to the per cent. */
  readonly rounding: readonly "whole"[];
}

export const TOLERANT_KINDS = ["amount", "share", "number", "distance", "coordinate", "whole", "time"] as const;
export type TolerantKind = (typeof TOLERANT_KINDS)[number];

export interface Exercise {
  readonly schema: typeof SCHEMA;
  readonly language: Language;
  /** Whoever knows it can reckon every student's key. */
  readonly secret: string;
  readonly title: string;
  readonly tables: readonly ExerciseTable[];
  readonly knobs: Knobs;
  readonly accept: Accepted;
  /** By kind, in the unit of the cell; what is not said is half a unit of the last digit shown. */
  readonly tolerance: Readonly<Partial<Record<TolerantKind, number>>>;
  /** Whether a typed value is enough. */
  readonly formulas: "any" | "asked";
  /** A day that the cover tells, such as 2026-12-24. */
  readonly due: string | null;
  /** Whether what is given cannot be typed over. */
  readonly lock: boolean;
  /** Those for whom it was made last. */
  readonly students: readonly Student[];
}

export const KNOBS: Knobs = { ties: 1, returns: 1, onTheLine: true, lapsed: 1, trap: 0, unit: "yuan" };
export const ACCEPTED: Accepted = { rules: [], ties: [], rounding: [] };

export interface NewExercise {
  readonly tables: readonly string[];
  readonly language: Language;
  readonly secret: string;
  readonly rows?: number;
  readonly unit?: MoneyUnit;
}

/**
 * An exercise with everything as it usually is. Sheets that find customers on each other by their codes show these only beside the
 * roster: it comes along, with nothing to fill on it.
 *
 * @param asked numbers of tables, such as 6-9
 * @throws SalesbookError unknownTable, exerciseMalformed
 * @example newExercise({ tables: ["6-9"], language: "en", secret: "autumn" }).tables[0]?.parameters // { rule: "crossing", ties: "together" }
 */
export function newExercise({ tables, language, secret, rows = ROWS.usual, unit = KNOBS.unit }: NewExercise): Exercise {
  const specs = [...new Set(tables.map(tableByNumber))];
  const linking = linkingTables(specs.map(({ number }) => number));
  const inOrder = registry.filter((spec) => (specs.includes(spec) || linking.includes(spec.number)) && mayBeAsked(spec));
  return readExercise({
    schema: SCHEMA,
    language,
    secret,
    tables: inOrder.map((spec) => ({
      table: spec.number,
      ...(ownRows(spec) === undefined ? { rows } : {}),
      blank: specs.includes(spec) ? "results" : [],
      parameters: rulesOf(spec),
      points: {},
    })),
    knobs: { ...KNOBS, unit },
    accept: ACCEPTED,
    tolerance: {},
    formulas: "any",
    due: null,
  });
}

/**
 * The tables beside which others show the codes by which they are linked, as far as these are there and the former are not.
 *
 * @param numbers the tables that were chosen
 * @example linkingTables(["6-8", "6-9", "6-14"]) // ["6-10"]
 */
export function linkingTables(numbers: readonly string[]): readonly string[] {
  const there = new Set(numbers);
  const fields = numbers.flatMap((number) => fieldsOf(beside(tableByNumber(number), there)));
  const missing = fields.flatMap((field) => {
    const from = field.role === "input" ? field.from : undefined;
    if (!from || !("field" in from) || from.by === undefined || !there.has(from.table)) return [];
    const key = fieldsByName(tableByNumber(from.table)).get(from.by);
    return key?.role === "input" && key.with !== undefined && !there.has(key.with) ? [key.with] : [];
  });
  return [...new Set(missing)];
}

/** Every sheet can be an exercise but the overview, which only tells of others; of a collection it is left out. */
export function mayBeAsked(spec: TableSpec): boolean {
  return !(spec.type === "rows" && spec.isOverview);
}

/** Settings of single tables that show who forgets them: weights that differ, roads that are longer than straight lines. */
const TELLING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "6-5": { "weight.need": 40, "weight.means": 30, "weight.authority": 20, "weight.access": 10 },
  "6-13": { detour: 1.3 },
};

/** What the exercise says of a table whatever it starts with: the rules of classes, and settings that matter. */
function rulesOf(spec: TableSpec): ExerciseTable["parameters"] {
  const usual: Readonly<Record<string, string | number>> = {
    rule: "crossing",
    ties: "together",
    ...TELLING[spec.number],
  };
  const known = parametersOf(spec);
  return Object.fromEntries(
    Object.entries(usual).filter(([name, value]) =>
      known.some((one) => one.name === name && (typeof value === "number" || ("choices" in one && one.choices.includes(value)))),
    ),
  );
}

type Json = unknown;

/**
 * An exercise from what its file says; what it leaves out is as usual.
 *
 * @throws SalesbookError exerciseMalformed with the path of what is not accepted, unknownTable
 */
export function readExercise(json: Json): Exercise {
  const top = object(json, "", [
    "schema",
    "language",
    "secret",
    "title",
    "comment",
    "tables",
    "knobs",
    "accept",
    "tolerance",
    "formulas",
    "due",
    "lock",
    "students",
  ]);
  if (top["schema"] !== SCHEMA) throw malformed("schema", top["schema"], String(SCHEMA));
  const language = oneOf(top["language"], "language", LANGUAGES);
  const tables = list(top["tables"], "tables").map((table, index) => readTable(table, `tables[${index}]`));
  if (tables.length === 0) throw malformed("tables", "[]", askable());
  const twice = tables.find(({ table }, index) => tables.findIndex((other) => other.table === table) < index);
  if (twice) throw malformed("tables", twice.table, "1 ×");
  const knobs = object(top["knobs"] ?? {}, "knobs", Object.keys(KNOBS));
  const accept = object(top["accept"] ?? {}, "accept", Object.keys(ACCEPTED));
  const tolerance = object(top["tolerance"] ?? {}, "tolerance", TOLERANT_KINDS);
  const students = list(top["students"] ?? [], "students").map((student, index) => readStudent(student, `students[${index}]`));
  const again = students.findIndex(({ id }, index) => students.findIndex((other) => other.id === id) < index);
  if (again >= 0) throw malformed(`students[${again}].id`, students[again]!.id, "1 ×");
  const count = (name: "ties" | "returns" | "lapsed" | "trap"): number => whole(knobs[name] ?? KNOBS[name], `knobs.${name}`, 0, 8);
  return {
    schema: SCHEMA,
    language,
    secret: text(top["secret"], "secret"),
    title: top["title"] === undefined ? "" : text(top["title"], "title"),
    tables: registry.flatMap(({ number }) => tables.filter(({ table }) => table === number)),
    knobs: {
      ties: count("ties"),
      returns: count("returns"),
      onTheLine: truth(knobs["onTheLine"] ?? KNOBS.onTheLine, "knobs.onTheLine"),
      lapsed: count("lapsed"),
      trap: count("trap"),
      unit: oneOf(knobs["unit"] ?? KNOBS.unit, "knobs.unit", MONEY_UNITS),
    },
    accept: {
      rules: choicesIn(accept["rules"], "accept.rules", "rule", tables),
      ties: choicesIn(accept["ties"], "accept.ties", "ties", tables),
      rounding: list(accept["rounding"] ?? [], "accept.rounding").map((one, index) => oneOf(one, `accept.rounding[${index}]`, ["whole"])),
    },
    tolerance: Object.fromEntries(Object.entries(tolerance).map(([kind, value]) => [kind, number(value, `tolerance.${kind}`, 0, 1e12)])),
    formulas: oneOf(top["formulas"] ?? "any", "formulas", ["any", "asked"]),
    due: top["due"] === undefined || top["due"] === null ? null : day(top["due"], "due"),
    lock: truth(top["lock"] ?? false, "lock"),
    students,
  };
}

function readTable(json: Json, path: string): ExerciseTable {
  const table = object(json, path, ["table", "rows", "blank", "parameters", "points"]);
  const spec = tableByNumber(text(table["table"], `${path}.table`));
  if (!mayBeAsked(spec)) throw malformed(`${path}.table`, spec.number, askable());
  const own = ownRows(spec);
  const rows =
    table["rows"] === undefined ? (own ?? ROWS.usual) : whole(table["rows"], `${path}.rows`, own ?? ROWS.least, own ?? ROWS.most);
  const parameters = parametersOf(spec);
  const blank = table["blank"] ?? "results";
  const names = namesIn(spec);
  return {
    table: spec.number,
    rows,
    blank:
      blank === "results" ? "results" : list(blank, `${path}.blank`).map((name, index) => oneOf(name, `${path}.blank[${index}]`, names)),
    parameters: Object.fromEntries(
      Object.entries(
        object(
          table["parameters"] ?? {},
          `${path}.parameters`,
          parameters.map(({ name }) => name),
        ),
      ).map(([name, value]) => [
        name,
        readParameter(
          value,
          `${path}.parameters.${name}`,
          parameters.find((one) => one.name === name)!,
        ),
      ]),
    ),
    points: Object.fromEntries(
      Object.entries(object(table["points"] ?? {}, `${path}.points`, names)).map(([name, value]) => [
        name,
        number(value, `${path}.points.${name}`, 0, 1000),
      ]),
    ),
  };
}

function askable(): string {
  return registry
    .filter(mayBeAsked)
    .map(({ number }) => number)
    .join(", ");
}

/** What can be left blank on a sheet, and what has points: columns, settings, columns of blocks and their cells, questions. */
function namesIn(spec: TableSpec): string[] {
  const questions = spec.type === "form" ? spec.groups.flatMap(({ questions: asked, summary }) => [...asked, summary]) : [];
  const blocks = spec.blocks.flatMap(({ columns }) =>
    columns.flatMap(({ name, cells }) => [name, ...cells.flatMap((cell) => (cell ? [cell.name] : []))]),
  );
  const own = [...fieldsOf(spec), ...spec.settings, ...questions].map(({ name }) => name);
  return [...new Set([...own, ...blocks, ...numberedColumns(spec).values()])];
}

function readParameter(value: Json, path: string, parameter: Parameter): number | string | null {
  if (value === null && parameter.default === null) return null;
  if (parameter.role === "parameter" && parameter.kind === "choice") return oneOf(value, path, parameter.choices);
  return "minimum" in parameter ? number(value, path, parameter.minimum, parameter.maximum) : text(value, path);
}

function readStudent(json: Json, path: string): Student {
  const { id, name, group, attempt } = object(json, path, ["id", "name", "group", "attempt"]);
  return {
    id: text(id, `${path}.id`),
    name: typeof name === "string" ? name : "",
    ...(group === undefined ? {} : { group: text(group, `${path}.group`) }),
    ...(attempt === undefined ? {} : { attempt: whole(attempt, `${path}.attempt`, 0, ATTEMPTS - 1) }),
  };
}

/**
 * The choices that tables have for a rule or for ties, each with a table that has words for it.
 *
 * @param tables their numbers
 * @example waysOf(["6-8", "6-9"], "ties").map(({ choice }) => choice).includes("together") // true
 */
export function waysOf(
  tables: readonly string[],
  parameter: "rule" | "ties",
): readonly { readonly table: string; readonly choice: string }[] {
  const all = tables.flatMap((table) =>
    parametersOf(tableByNumber(table)).flatMap((one) =>
      one.name === parameter && one.role === "parameter" && one.kind === "choice" ? one.choices.map((choice) => ({ table, choice })) : [],
    ),
  );
  return all.filter(({ choice }, index) => all.findIndex((one) => one.choice === choice) === index);
}

function choicesIn(json: Json, path: string, parameter: "rule" | "ties", tables: readonly ExerciseTable[]): string[] {
  const known = waysOf(
    tables.map(({ table }) => table),
    parameter,
  ).map(({ choice }) => choice);
  return list(json ?? [], path).map((choice, index) => oneOf(choice, `${path}[${index}]`, known));
}

function object(json: Json, path: string, accepted: readonly string[]): Record<string, Json> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw malformed(path, json, "{…}");
  const unknown = Object.keys(json).find((name) => !accepted.includes(name));
  if (unknown !== undefined) throw malformed(path === "" ? unknown : `${path}.${unknown}`, unknown, accepted.join(", "));
  return json as Record<string, Json>;
}

function list(json: Json, path: string): readonly Json[] {
  if (Array.isArray(json)) return json;
  throw malformed(path, json, "[…]");
}

function text(json: Json, path: string): string {
  if (typeof json === "string" && json.trim() !== "") return json;
  throw malformed(path, json, "“…”");
}

function truth(json: Json, path: string): boolean {
  if (typeof json === "boolean") return json;
  throw malformed(path, json, "true, false");
}

function number(json: Json, path: string, least: number, most: number): number {
  if (typeof json === "number" && json >= least && json <= most) return json;
  throw malformed(path, json, least === most ? String(most) : `${least}–${most}`);
}

function whole(json: Json, path: string, least: number, most: number): number {
  const found = number(json, path, least, most);
  if (Number.isInteger(found)) return found;
  throw malformed(path, json, `${least}–${most}`);
}

function day(json: Json, path: string): string {
  const found = text(json, path);
  const time = /^\d{4}-\d\d-\d\d$/.test(found) ? Date.parse(found) : NaN;
  // February 30 is read as March 2.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(found)) return found;
  throw malformed(path, json, "2026-12-24");
}

function oneOf<Choice extends string>(json: Json, path: string, accepted: readonly Choice[]): Choice {
  const found = accepted.find((choice) => choice === json);
  if (found !== undefined) return found;
  throw malformed(path, json, accepted.join(", "));
}

/** What stands in the file is shown as it would stand there, cut to a length that fits a line. */
function malformed(path: string, received: Json, accepted: string): SalesbookError {
  const shown = typeof received === "string" ? received : (JSON.stringify(received) ?? "–");
  return new SalesbookError("exerciseMalformed", {
    path: path === "" ? "–" : path,
    received: shown.length > 60 ? `${shown.slice(0, 60)}…` : shown,
    accepted,
  });
}
