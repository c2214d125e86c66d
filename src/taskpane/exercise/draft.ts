/** The exercise that a form is about: what was chosen, what is typed into fields of numbers, and the exercise that both make. */
import type { Exercise, Offer, OfferedTable, Student } from "../../exercise/exercise";

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
  students: { least: 1, most: 999 },
} as const;

/** Names of fields of numbers. */
export const fieldNames = {
  rows: (table: string) => `rows ${table}`,
  points: (table: string, column: string) => `points ${table} ${column}`,
  count: "count",
};

/** What stands in the fields. */
export const shownIn = {
  rows: ({ exercise, typed }: Draft, table: string): string =>
    typed[fieldNames.rows(table)] ?? String(exercise.tables.find((one) => one.table === table)?.rows ?? ""),
  points: ({ exercise, typed }: Draft, table: string, { name, points }: Offer): string =>
    typed[fieldNames.points(table, name)] ?? String(exercise.tables.find((one) => one.table === table)?.points[name] ?? points ?? ""),
  knob: ({ exercise, typed }: Draft, knob: (typeof COUNTED_KNOBS)[number]): string => typed[knob] ?? String(exercise.knobs[knob]),
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
  for (const one of offered) {
    const filled = filledIn(draft, one);
    if (one.hasRows) demand(wholeIn(shownIn.rows(draft, one.table), LIMITS.rows) !== null, fieldNames.rows(one.table));
    demand(filled.length > 0, `filled ${one.table}`);
    for (const offer of filled)
      if (offer.points !== null)
        demand(numberIn(shownIn.points(draft, one.table, offer), LIMITS.points) !== null, fieldNames.points(one.table, offer.name));
  }
  for (const knob of COUNTED_KNOBS) demand(wholeIn(shownIn.knob(draft, knob), LIMITS.knob) !== null, knob);
  if (from === "list") demand(exercise.students.length > 0, "students");
  else demand(wholeIn(shownIn.count(draft), LIMITS.students) !== null, fieldNames.count);
  return faults;
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
      return { ...one, rows: rows ?? one.rows, points: { ...one.points, ...Object.fromEntries(typed) } };
    }),
    knobs: {
      ...exercise.knobs,
      ...Object.fromEntries(
        COUNTED_KNOBS.map((knob) => [knob, wholeIn(shownIn.knob(draft, knob), LIMITS.knob) ?? exercise.knobs[knob]] as const),
      ),
    },
    students: draft.from === "list" ? exercise.students : numbered(wholeIn(shownIn.count(draft), LIMITS.students) ?? 0),
  };
}

/** Students without names. A longer list changes nobody's id, and so nobody's figures. */
function numbered(count: number): Student[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1).padStart(3, "0"), name: "" }));
}

/** A secret that nobody chose, in hexadecimal digits. */
export function randomSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
