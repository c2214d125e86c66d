/**
 * Inputs of a generated sheet that cannot be read: texts where numbers or days belong, and words that are none of the choices.
 * They drop out of sums; a text that says a number can be made one.
 */
import { contains } from "../sheet/areas";
import { editTextOf } from "../sheet/cell-text";
import { isNumeric, type Kind } from "../sheet/kinds";
import type { Area, Validation } from "../sheet/sheet";
import { styleOf, type StyleName } from "../sheet/styles";
import { readNumber } from "../values/numbers";
import { dateTyped, timeTyped } from "../values/typed";
import type { Member } from "./books";
import type { Entry, Found } from "./model";
import { headingOf } from "./rules";

/** What is said of a cell; a number where its text says one that is accepted there. */
interface Judgement {
  readonly kind: "numberAsText" | "notANumber" | "notAChoice";
  readonly number: number | null;
}

/** Every input that cannot be read; neighbours below each other with the same fault are one finding. */
export function inputFindings(member: Member): Found[] {
  const { places } = member;
  return places.planned.fields.flatMap((field): Found[] => {
    const cell = places.planned.cells[field.area.row]?.[field.area.column];
    const area = places.area(field.area);
    if (!cell?.input || !area) return [];
    const rule = places.planned.validations.find((validation) => contains(validation.area, field.area.row, field.area.column));
    const [, kind] = cell.style.split(".") as [string, Kind | undefined];
    const judge = kind !== undefined && isNumeric(kind) ? (entry: Entry) => numberJudgement(entry, kind, rule) : choiceJudge(member, rule);
    return judge
      ? runsIn(member, area, judge).map((run) => findingOf(member, run, cell.style, headingOf(member, field.area), choicesOf(member, rule)))
      : [];
  });
}

function numberJudgement(entry: Entry, kind: Kind, rule: Validation | undefined): Judgement | null {
  if (typeof entry === "number" || entry === "" || isFormula(entry)) return null;
  const number =
    (kind === "date"
      ? dateTyped(entry)
      : kind === "time"
        ? timeTyped(entry)
        : typeof entry === "string"
          ? readNumber(entry, { writing: "point", percent: kind === "share" })
          : null) ?? null;
  return number !== null && isAccepted(number, rule) ? { kind: "numberAsText", number } : { kind: "notANumber", number: null };
}

function isAccepted(number: number, validation: Validation | undefined): boolean {
  const { rule } = validation ?? {};
  if (!rule || rule.type === "list") return true;
  return number >= rule.minimum && number <= rule.maximum && (rule.type === "decimal" || Number.isInteger(number));
}

/** Judges words by a drop-down that refuses others; keys that another sheet offers are told on the sheet itself. */
function choiceJudge(member: Member, validation: Validation | undefined): ((entry: Entry) => Judgement | null) | null {
  const choices = choicesOf(member, validation);
  if (choices.length === 0) return null;
  const known = new Set(choices.map(folded));
  return (entry) => (entry === "" || isFormula(entry) || known.has(folded(entry)) ? null : { kind: "notAChoice", number: null });
}

/** What a drop-down of the sheet's own offers today; none where that is calculated, and so not known here. */
function choicesOf(member: Member, validation: Validation | undefined): string[] {
  if (validation?.open || validation?.rule.type !== "list" || validation.rule.sourceSheet !== undefined) return [];
  const { source, values } = validation.rule;
  const now = source && member.moved(source)?.area;
  if (!now) return source ? [] : [...values];
  const entries = cellsIn(now).map(({ row, column }) => member.places.present.entry(row, column));
  const isCalculated = member.places.planned.cells[source.row]?.[source.column]?.formula !== undefined;
  return isCalculated || entries.some(isFormula) ? [] : entries.filter((entry) => entry !== "").map(String);
}

interface Run {
  readonly area: Area;
  readonly judgement: Judgement;
  readonly before: readonly Entry[];
  readonly numbers: readonly number[];
}

function runsIn(member: Member, area: Area, judge: (entry: Entry) => Judgement | null): Run[] {
  const runs: { area: Area; judgement: Judgement; before: Entry[]; numbers: number[] }[] = [];
  for (const { row, column } of cellsIn(area)) {
    const entry = member.places.present.entry(row, column);
    const judgement = judge(entry);
    if (!judgement) continue;
    const last = runs.at(-1);
    const follows = last?.area.column === column && last.area.row + last.area.rows === row && last.judgement.kind === judgement.kind;
    const run = follows ? last : { area: { row, column, rows: 0, columns: 1 }, judgement, before: [], numbers: [] };
    if (!follows) runs.push(run);
    run.area = { ...run.area, rows: run.area.rows + 1 };
    run.before.push(entry);
    if (judgement.number !== null) run.numbers.push(judgement.number);
  }
  return runs;
}

function findingOf(
  member: Member,
  { area, judgement, before, numbers }: Run,
  style: StyleName,
  heading: string,
  choices: readonly string[],
): Found {
  const sheet = member.places.present.name;
  const common = { sheet, area, kind: judgement.kind, heading, found: String(before[0] ?? "") };
  if (judgement.kind === "notAChoice") return { ...common, expected: choices.join(", "), change: null, obstacle: "chooseAnew" };
  if (judgement.kind === "notANumber") return { ...common, expected: "", change: null, obstacle: "typeAnew" };
  const format = styleOf(style).numberFormat ?? "General";
  return {
    ...common,
    expected: editTextOf(numbers[0] ?? null, style),
    change: { kind: "numbers", sheet, area, before, after: numbers, format },
  };
}

/** Column by column, from top to bottom. */
function cellsIn({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + (at % rows), column: column + Math.floor(at / rows) }));
}

function isFormula(entry: Entry): boolean {
  return typeof entry === "string" && entry.startsWith("=");
}

function folded(entry: Entry): string {
  return String(entry).trim().toLowerCase();
}
