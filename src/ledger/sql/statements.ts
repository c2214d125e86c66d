/** The statements by which an engine sums up lines: sums and groups, and of single lines the few that are asked for. */
import { asText, named, type AmountColumns, type DayColumns } from "./columns";

/** Places in a file, the first line being 0, are less than this. */
export const MOST_LINES = 100_000_000_000;

/** How the lines of a file are understood. */
export interface TypedLines {
  /** What the engine reads: a relation with `place` and the columns c0, c1 …. */
  readonly relation: string;
  readonly days: DayColumns;
  readonly amount: AmountColumns;
  /** Whether amounts above and below nothing are summed up apart. */
  readonly bySign: boolean;
  /** What lines are grouped by beside their month, by fresh names. */
  readonly keys: readonly Key[];
}

/** Something that lines are grouped by. */
export interface Key {
  readonly name: string;
  readonly sql: string;
}

/** More that is wanted of each group: of which lines cost is known, and what it comes to without its sign. */
export interface GroupOptions {
  readonly cost?: AmountColumns;
  /** Whether day by day. */
  readonly byDay?: boolean;
}

/** The columns of {@link groupsOf}, behind its keys. */
export const GROUP_COLUMNS = ["month", "state", "unread", "day", "lines", "amount", "first", "oldest", "newest", "costs", "cost"] as const;

/**
 * Lines by their keys, month and the state of their amount: how many, what they come to, the first place, the oldest day, and the
 * newest day with its last place in one number.
 */
export function groupsOf(lines: TypedLines, { cost, byDay = false }: GroupOptions = {}): string {
  const keys = lines.keys.map(({ name }) => name);
  const day = byDay ? "day" : "CAST(NULL AS INTEGER)";
  const grouped = [...keys, "month", "state", "unread", ...(byDay ? ["day"] : [])];
  const shown = [
    ...keys.map(asText),
    ...[asText("month"), asText("state"), "unread", asText(day), asText("count(*)")],
    asText("CAST(sum(amount) AS DECIMAL(38,6))"),
    ...["min(place)", "min(day)", `max(day * ${MOST_LINES} + place)`].map(asText),
    ...(cost ? [asText("count(cost)"), asText("CAST(sum(abs(cost)) AS DECIMAL(38,6))")] : ["CAST(NULL AS STRING)", "CAST(NULL AS STRING)"]),
  ];
  return `SELECT ${numbered(shown)} FROM (${typed(lines, cost)}) AS typed GROUP BY ${grouped.join(", ")}`;
}

/** Lines among which the first of each kind are. */
export interface Stretch {
  readonly from: number;
  /** The last one, where it is known; otherwise it is to be found among the lines of a month whose amounts are in a state. */
  readonly until: number | { readonly month: number; readonly state: string };
}

/** The first lines of each group within stretches of the file: the columns are the keys, month, state, unread and place. */
export function firstLines(lines: TypedLines, stretches: readonly Stretch[], most: number): string {
  const keys = lines.keys.map(({ name }) => name);
  const grouped = [...keys, "month", "state", "unread"];
  // Between the first and the last of them engines pass over parts of a file.
  const ends = stretches.map(({ until }) => (typeof until === "number" ? until : MOST_LINES));
  const around = `place BETWEEN ${Math.min(...stretches.map(({ from }) => from))} AND ${Math.max(...ends)}`;
  const within = stretches
    .map(({ from, until }) =>
      typeof until === "number"
        ? `place BETWEEN ${from} AND ${until}`
        : `(place >= ${from} AND month = ${until.month} AND state = ${until.state})`,
    )
    .join(" OR ");
  const turn = `row_number() OVER (PARTITION BY ${grouped.join(", ")} ORDER BY place ASC NULLS LAST)`;
  const turns = `SELECT ${[...grouped, "place"].join(", ")}, ${turn} AS turn FROM (${typed(lines)}) AS typed WHERE ${around} AND (${within})`;
  return `SELECT ${numbered([...grouped, "place"].map(asText))} FROM (${turns}) AS turns WHERE turn <= ${most}`;
}

/** How many lines have a key that is shorter than so many characters, or none. */
export function shortKeys({ relation }: Pick<TypedLines, "relation">, key: string, length: number): string {
  return `SELECT ${numbered([asText("count(*)")])} FROM (${relation}) AS lines WHERE ${key} IS NULL OR length(${key}) < ${length}`;
}

/** Some columns of single lines, behind their place. */
export function linesAt({ relation }: Pick<TypedLines, "relation">, columns: readonly number[], places: readonly number[]): string {
  const cells = ["place", ...columns.map(named)].map(asText);
  return `SELECT ${numbered(cells)} FROM (${relation}) AS lines WHERE place IN (${places.join(", ")})`;
}

/** The first lines without a day, whole, behind their place. */
export function linesWithoutDay(lines: TypedLines, width: number, most: number): string {
  const cells = Array.from({ length: width }, (_, column) => named(column));
  const { day, join } = lines.days;
  const without = `SELECT ${["place", ...cells].join(", ")} FROM (${lines.relation}) AS lines ${join} WHERE ${day} IS NULL`;
  return `SELECT ${numbered(["place", ...cells].map(asText))} FROM (${without}) AS without ORDER BY place ASC NULLS LAST LIMIT ${most}`;
}

/** The first lines as text, some or all in order. */
export function firstOf(relation: string, width: number, most: number): string {
  const cells = Array.from({ length: width }, (_, column) => asText(named(column)));
  return `SELECT ${numbered(cells)} FROM (${relation}) AS lines ORDER BY place ASC NULLS LAST LIMIT ${most}`;
}

/** The different texts of cells, the first place of each, as many as can be taken. */
export function differentCells(relation: string, text: string, most: number): string {
  const cells = `SELECT ${text} AS cell, place FROM (${relation}) AS lines`;
  return `SELECT ${numbered(["cell", asText("min(place)")])} FROM (${cells}) AS cells WHERE cell IS NOT NULL GROUP BY cell LIMIT ${most}`;
}

/** Lines with what they mean. */
function typed({ relation, days, amount, bySign, keys }: TypedLines, cost?: AmountColumns): string {
  const state = bySign
    ? `CASE WHEN ${amount.amount} < 0 THEN -1 WHEN ${amount.amount} >= 0 THEN 1 ELSE 0 END`
    : `CASE WHEN ${amount.amount} IS NULL THEN 0 ELSE 1 END`;
  const columns = [
    "place",
    `${days.day} AS day`,
    `${days.month} AS month`,
    `${amount.amount} AS amount`,
    `${amount.unread} AS unread`,
    `${state} AS state`,
    ...keys.map(({ name, sql }) => `${sql} AS ${name}`),
    ...(cost ? [`${cost.amount} AS cost`] : []),
  ];
  return `SELECT ${columns.join(", ")} FROM (${relation}) AS lines ${days.join}`;
}

/** Each column by a name of its own. */
function numbered(columns: readonly string[]): string {
  return columns.map((column, number) => `${column} AS r${number}`).join(", ");
}
