/**
 * What the line below a table's purpose says of what the table does not hold of another one, or holds beyond it, so that
 * whoever adds a customer in one table learns where else it is due.
 */
import { fill } from "../../i18n";
import type { InputField, Value } from "../../tables/model";
import { patternOf } from "../../tables/parts/exact-key";
import { wholeColumn } from "../../formula/print";
import type { Plans, TablePlan } from "../plan/model";
import { printedTemplate, type Notice } from "./notice";

/** One sentence: while `when` is 0 there is nothing to say. */
interface Sentence {
  readonly template: string;
  readonly when: string;
  readonly count: string;
  /** The last key that the sentence is about. */
  readonly key: string;
  /** What the domain finds: as many keys as `count` says. */
  readonly found: readonly string[];
}

/**
 * The sentences; none where a table stands for itself.
 *
 * @param plans of all tables of the book
 */
export function missingKeysOf(plan: TablePlan, plans: Plans): Notice[] {
  const sentences = plan.columns.flatMap(({ field }) => {
    if (field.role !== "input" || !field.offers) return [];
    const offering = plans.get(field.offers.table);
    return offering ? byKey(plan, field, offering, field.offers.field) : [];
  });
  const sources = plan.sources.flatMap((number) => plans.get(number) ?? []);
  sentences.push(...sources.flatMap((source) => outgrown(plan, source)));
  return sentences.map(({ template, when, count, key, found }) => ({
    formula: `IF(${when}=0,"",${printedTemplate(template, { count, key })})`,
    value: found.length === 0 ? "" : fill(template, { count: found.length, key: found.at(-1) ?? "" }),
  }));
}

/** Which keys of the other table are not in this one, and which of this one are not in the other. */
function byKey(plan: TablePlan, field: InputField, offering: TablePlan, offered: string): Sentence[] {
  const words = plan.words.common.notices;
  const other = columnOf(offering, offered);
  const own = columnOf(plan, field.name);
  const table = offering.spec.number;
  const unknown = lacking(own, other);
  const read = plan.columns.find((column) => column.field.role === "input" && isReadBy(column.field, field.name, table));
  // Where every key brings something none is unknown, and 5,000 need not be looked for once more.
  const bringNothing = read && `SUMPRODUCT((${own.name}<>"")*(${columnOf(plan, read.field.name).name}=""))`;
  const missing = { template: fill(words.missing, { table }), ...lacking(other, own), found: keysBeyond(other.values, own.values) };
  return [
    ...(field.offers?.some ? [] : [missing]),
    {
      template: fill(words.unknown, { table }),
      ...unknown,
      when: bringNothing === undefined ? unknown.when : `IF(${bringNothing}=0,0,${unknown.when})`,
      found: keysBeyond(own.values, other.values),
    },
  ];
}

/** The rows of a source below the last one that this table takes over; only a table with fewer rows has any. */
function outgrown(plan: TablePlan, source: TablePlan): Sentence[] {
  const taken = plan.columns.find(({ field }) => field.role === "input" && isRowOf(field, source.spec.number));
  if (!taken || taken.field.role !== "input" || !taken.field.from || !("field" in taken.field.from)) return [];
  const [theirs, own] = [columnOf(source, taken.field.from.field), columnOf(plan, taken.field.name)];
  const rows = `ROWS(${theirs.name})`;
  const below = `SUMPRODUCT(--(INDEX(${theirs.name},ROWS(${own.name})+1):INDEX(${theirs.name},${rows})<>""))`;
  return [
    {
      template: fill(plan.words.common.notices.outgrown, { table: source.spec.number }),
      when: `IF(${rows}>ROWS(${own.name}),${below},0)`,
      count: below,
      key: '""',
      found: theirs.values.slice(own.values.length).map(nameOf).filter(isNamed),
    },
  ];
}

function isReadBy(field: InputField, key: string, table: string): boolean {
  return field.from !== undefined && "field" in field.from && field.from.by === key && field.from.table === table;
}

function isRowOf(field: InputField, table: string): boolean {
  return field.from !== undefined && "field" in field.from && field.from.by === undefined && field.from.table === table;
}

interface KeyColumn {
  /** As formulas name it. */
  readonly name: string;
  readonly values: readonly Value[];
}

function columnOf(plan: TablePlan, field: string): KeyColumn {
  const heading = plan.names.headings.get(field)?.[0];
  if (heading === undefined) throw new Error(`${field} is no field of ${plan.spec.number}`);
  return { name: wholeColumn(plan.tableName, heading), values: plan.calculation.column(field) };
}

/** The keys of one column that another lacks. */
function lacking({ name }: KeyColumn, other: KeyColumn): Pick<Sentence, "when" | "count" | "key"> {
  const texts = `ISTEXT(${name})*(${name}<>"")*ISNA(MATCH(${patternOf(name)},${other.name},0))`;
  return keysThat(name, `(${texts}+ISNUMBER(${name})*ISNA(MATCH(${name},${other.name},0)))`);
}

/** The row of the last key of which a formula says 1, how many there are, and that key itself. */
function keysThat(name: string, isMeant: string): Pick<Sentence, "when" | "count" | "key"> {
  const last = `SUMPRODUCT(MAX(${isMeant}*(ROW(${name})-ROW(INDEX(${name},1))+1)))`;
  return { when: last, count: `SUMPRODUCT(${isMeant})`, key: `INDEX(${name},${last})` };
}

/** As MATCH compares them: without regard to case. */
function keysBeyond(values: readonly Value[], known: readonly Value[]): string[] {
  const names = new Set(known.map((value) => nameOf(value).toLowerCase()));
  return values.map(nameOf).filter((name) => isNamed(name) && !names.has(name.toLowerCase()));
}

function nameOf(value: Value): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

function isNamed(name: string): boolean {
  return name !== "";
}
