/** The exercise that a form is about: what was chosen, what is typed into fields of numbers, and the exercise that both make. */
import {
  linkingTables,
  TOLERANT_KINDS,
  waysOf,
  type Exercise,
  type Offer,
  type OfferedTable,
  type Student,
  type TolerantKind,
} from "../../exercise/exercise";
import { tableByNumber } from "../../tables";
import { settingsOf, settingValue, type Setting } from "../settings";

/** What a form says. */
export interface Draft {
  readonly exercise: Exercise;
  /** What stands in fields of numbers, by the names below, where it was typed. */
  readonly typed: Readonly<Record<string, string>>;
  readonly from: "list" | "number";
}

/** The knobs that are numbers. */
export const COUNTED_KNOBS = ["ties", "returns", "lapsed", "trap"] as const;

export const LIMITS = {
  rows: { least: 8, most: 60 },
  points: { least: 0, most: 1000 },
  knob: { least: 0, most: 8 },
  tolerance: { least: 0, most: 1_000_000 },
  students: { least: 1, most: 999 },
} as const;

/** Names of fields of numbers. */
export const fieldNames = {
  rows: (table: string) => `rows ${table}`,
  points: (table: string, column: string) => `points ${table} ${column}`,
  setting: (table: string, name: string) => `setting ${table} ${name}`,
  tolerance: (kind: TolerantKind) => `tolerance ${kind}`,
  count: "count",
};

/** Shares are typed in per cent, and what they may differ by in percentage points; times of a day differ by minutes. */
const SCALES: Readonly<Record<string, number>> = { share: 100, time: 1440 };
const scaleOf = (kind: string): number => SCALES[kind] ?? 1;
const scaled = (value: number, scale: number): string => String(Number((value * scale).toPrecision(12)));

/** What can be set on a sheet itself. */
export function settingsOn(table: string): readonly Setting[] {
  return settingsOf([tableByNumber(table)], { isCourse: true });
}

/** What stands in the fields. */
export const shownIn = {
  rows: ({ exercise, typed }: Draft, table: string): string =>
    typed[fieldNames.rows(table)] ?? String(exercise.tables.find((one) => one.table === table)?.rows ?? ""),
  points: ({ exercise, typed }: Draft, table: string, { name, points }: Offer): string =>
    typed[fieldNames.points(table, name)] ?? String(exercise.tables.find((one) => one.table === table)?.points[name] ?? points ?? ""),
  knob: ({ exercise, typed }: Draft, knob: (typeof COUNTED_KNOBS)[number]): string => typed[knob] ?? String(exercise.knobs[knob]),
  setting: ({ exercise, typed }: Draft, { table, name, kind, initial }: Setting): string => {
    const own = exercise.tables.find((one) => one.table === table)?.parameters[name];
    const set = own === undefined ? initial : typeof own === "number" ? scaled(own, scaleOf(kind)) : (own ?? "");
    return typed[fieldNames.setting(table, name)] ?? set;
  },
  tolerance: ({ exercise, typed }: Draft, kind: TolerantKind): string => {
    const own = exercise.tolerance[kind];
    return typed[fieldNames.tolerance(kind)] ?? (own === undefined ? "" : scaled(own, scaleOf(kind)));
  },
  count: ({ typed }: Draft): string => typed[fieldNames.count] ?? "",
};

/** The columns that students fill. */
export function filledIn({ exercise }: Draft, { table, offers }: OfferedTable): readonly Offer[] {
  const blank = exercise.tables.find((one) => one.table === table)?.blank;
  return offers.filter(({ name, isUsual }) => (blank === "results" || blank === undefined ? isUsual : blank.includes(name)));
}

/** The draft with a column to be filled, or not. */
export function withColumn(draft: Draft, offered: OfferedTable, column: string, isFilled: boolean): Draft {
  const filled = new Set(filledIn(draft, offered).map(({ name }) => name));
  if (isFilled) filled.add(column);
  else filled.delete(column);
  const isUsual = offered.offers.every((offer) => offer.isUsual === filled.has(offer.name));
  const blank = isUsual ? "results" : offered.offers.flatMap(({ name }) => (filled.has(name) ? [name] : []));
  const tables = draft.exercise.tables.map((one) => (one.table === offered.table ? { ...one, blank } : one));
  return { ...draft, exercise: { ...draft.exercise, tables } } as Draft;
}

/** A number as it is typed, in full-width digits too; `null` for none within the limits. */
function numberIn(text: string, { least, most }: { readonly least: number; readonly most: number }): number | null {
  const plain = text.normalize("NFKC").trim();
  const number = plain === "" ? Number.NaN : Number(plain);
  return number >= least && number <= most ? number : null;
}

function wholeIn(text: string, limits: { readonly least: number; readonly most: number }): number | null {
  const number = numberIn(text, limits);
  return number !== null && Number.isInteger(number) ? number : null;
}

/** What is wrong with a draft: names of fields of numbers, `sheets`, `secret`, `students`, and `filled` with the number of a table. */
export function faultsOf(draft: Draft, offered: readonly OfferedTable[]): ReadonlySet<string> {
  const { exercise, from } = draft;
  const faults = new Set<string>();
  const demand = (isRight: boolean, name: string): void => void (isRight || faults.add(name));
  demand(exercise.tables.length > 0, "sheets");
  demand(exercise.secret.trim() !== "", "secret");
  const numbers = exercise.tables.map(({ table }) => table);
  // A sheet may be there for the others alone.
  const isLinking = (table: string): boolean => linkingTables(numbers.filter((number) => number !== table)).includes(table);
  for (const one of offered) {
    const filled = filledIn(draft, one);
    if (one.hasRows) demand(wholeIn(shownIn.rows(draft, one.table), LIMITS.rows) !== null, fieldNames.rows(one.table));
    demand(filled.length > 0 || isLinking(one.table), `filled ${one.table}`);
    for (const offer of filled)
      if (offer.points !== null)
        demand(numberIn(shownIn.points(draft, one.table, offer), LIMITS.points) !== null, fieldNames.points(one.table, offer.name));
  }
  for (const { table } of exercise.tables)
    for (const setting of settingsOn(table))
      demand(isSet(setting, shownIn.setting(draft, setting)), fieldNames.setting(table, setting.name));
  for (const kind of TOLERANT_KINDS) {
    const text = shownIn.tolerance(draft, kind).trim();
    demand(text === "" || numberIn(text, LIMITS.tolerance) !== null, fieldNames.tolerance(kind));
  }
  for (const knob of COUNTED_KNOBS) demand(wholeIn(shownIn.knob(draft, knob), LIMITS.knob) !== null, knob);
  if (from === "list") demand(exercise.students.length > 0, "students");
  else demand(wholeIn(shownIn.count(draft), LIMITS.students) !== null, fieldNames.count);
  return faults;
}

/** Whether a sheet takes what stands in the field of a setting; only what starts blank may be blank. */
function isSet(setting: Setting, text: string): boolean {
  if (setting.kind === "choice") return setting.choices.includes(text);
  if (text.trim() === "") return setting.initial === "";
  const value = settingValue(setting, text);
  const typed = typeof value === "number" ? value * scaleOf(setting.kind) : Number.NaN;
  return typed >= setting.minimum && typed <= setting.maximum && (setting.kind !== "whole" || Number.isInteger(typed));
}

/** The exercise that a draft without faults means; of students there may be none. */
export function exerciseIn(draft: Draft, offered: readonly OfferedTable[]): Exercise {
  const { exercise } = draft;
  return {
    ...exercise,
    tables: exercise.tables.map((one) => {
      const offers = offered.find(({ table }) => table === one.table);
      const typed = (offers ? filledIn(draft, offers) : []).flatMap((offer): [string, number][] => {
        const text = draft.typed[fieldNames.points(one.table, offer.name)];
        const points = text === undefined ? null : numberIn(text, LIMITS.points);
        return points === null ? [] : [[offer.name, points]];
      });
      const rows = offers?.hasRows ? wholeIn(shownIn.rows(draft, one.table), LIMITS.rows) : null;
      const set = settingsOn(one.table).flatMap((setting): [string, string | number | null][] => {
        const text = draft.typed[fieldNames.setting(one.table, setting.name)];
        return text === undefined || !isSet(setting, text) ? [] : [[setting.name, settingValue(setting, text)]];
      });
      return {
        ...one,
        rows: rows ?? one.rows,
        points: { ...one.points, ...Object.fromEntries(typed) },
        parameters: { ...one.parameters, ...Object.fromEntries(set) },
      };
    }),
    // What only a sheet had that is gone is no way any more.
    accept: { ...exercise.accept, ...Object.fromEntries(WAYS.map((way) => [way, acceptedIn(exercise, way)])) },
    tolerance: Object.fromEntries(
      TOLERANT_KINDS.flatMap((kind): [string, number][] => {
        const value = numberIn(shownIn.tolerance(draft, kind), LIMITS.tolerance);
        return value === null ? [] : [[kind, Number((value / scaleOf(kind)).toPrecision(12))]];
      }),
    ),
    knobs: {
      ...exercise.knobs,
      ...Object.fromEntries(
        COUNTED_KNOBS.map((knob) => [knob, wholeIn(shownIn.knob(draft, knob), LIMITS.knob) ?? exercise.knobs[knob]] as const),
      ),
    },
    students: draft.from === "list" ? exercise.students : numbered(wholeIn(shownIn.count(draft), LIMITS.students) ?? 0),
  };
}

/** Where several ways may count as right. */
export const WAYS = ["rules", "ties"] as const;

/** The ways that the sheets have beside those that are set on them, each with a table that has words for it. */
export function offeredWays({ exercise }: Draft, way: (typeof WAYS)[number]): ReturnType<typeof waysOf> {
  return waysOf(
    exercise.tables.map(({ table }) => table),
    way === "rules" ? "rule" : way,
  );
}

function acceptedIn(exercise: Exercise, way: (typeof WAYS)[number]): readonly string[] {
  const known = new Set(offeredWays({ exercise, typed: {}, from: "list" }, way).map(({ choice }) => choice));
  return exercise.accept[way].filter((choice) => known.has(choice));
}

/** Students without names. A longer list changes nobody's id, and so nobody's figures. */
function numbered(count: number): Student[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1).padStart(3, "0"), name: "" }));
}

/** A secret that nobody chose, in hexadecimal digits. */
export function randomSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
