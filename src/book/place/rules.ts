/** The rules of a planned table: what may be typed where, and how classes are marked. */
import { SEVERITIES } from "../../domain/severities";
import { fill } from "../../i18n";
import { MARK, NO_MARK, fieldsOf, isTextParameter, type Kind, type OfferedField, type TableSpec } from "../../tables/model";
import { isLinked, type Plans, scalarsOf, type TablePlan } from "../plan/model";
import { shortened } from "../../sheet/capacity";
import type { Area, ConditionalFormat, Validation } from "../../sheet/sheet";
import { boundsWord } from "../parameters";

/** Nothing in a sales workbook is larger; Excel asks a rule for two bounds. */
const BOUNDS: Partial<Record<Kind, readonly [minimum: number, maximum: number]>> = {
  amount: [-1e12, 1e12],
  number: [-1e12, 1e12],
  distance: [0, 1e6],
  whole: [0, 1e6],
  share: [0, 1],
  coordinate: [-180, 180],
  // 1 January 1990 to 31 December 2199.
  date: [32874, 109574],
  time: [0, 1],
};
const CLASS_LETTERS = ["A", "B", "C", "D"] as const;
/** Sales classes; a table whose own letters differ names them in a block or a drop-down. */
const SALES_CLASSES: readonly string[] = ["A", "B", "C"];
const LONGEST_TITLE = 32;

/** A rule with its prompt and its error message for every cell that can be typed into, but free text. */
export function validationsOf(plan: TablePlan, plans: Plans, dataRow: number): Validation[] {
  const inputs = plan.columns.flatMap((column, index): Validation[] => {
    const { field } = column;
    if (field.role !== "input" || isLinked(column)) return [];
    const area = { row: dataRow, column: index, rows: plan.request.rows, columns: 1 };
    if (field.choices) return [{ ...list(plan, area, column.heading, field.choices), ...prompted(plan, field.name) }];
    if (field.suggestions) return [suggested(plan, area, column.heading, field.suggestions)];
    const offering = field.offers && plans.get(field.offers.table);
    if (field.offers && offering) return [valuesOf(plan, area, column.heading, field.offers.field, offering)];
    if (field.choicesFrom !== undefined) return [namesOf(plan, area, column.heading, field.choicesFrom)];
    const bounds = field.bounds ? ([field.bounds.minimum, field.bounds.maximum] as const) : BOUNDS[field.kind];
    return bounds ? [range(plan, field.kind, area, column.heading, bounds)] : [];
  });
  const cells = scalarsOf(plan).flatMap(({ scalar, row, column }): Validation[] => {
    if (scalar.role !== "parameter") return [];
    const area = { row, column, rows: 1, columns: 1 };
    const title = plan.words.label(scalar.name);
    if (isTextParameter(scalar)) {
      if (scalar.offers) return offered(plan, plans, area, title, scalar.offers);
      return scalar.choicesFrom === undefined ? [] : [namesOf(plan, area, title, scalar.choicesFrom)];
    }
    if (scalar.kind === "choice") return [list(plan, area, title, scalar.choices)];
    return [range(plan, scalar.kind, area, title, [scalar.minimum, scalar.maximum])];
  });
  return [...inputs, ...cells];
}

/** Paints every class letter, in the table and in the blocks, the marks of a calendar and the choices that are alerts. */
export function marksOf(plan: TablePlan, dataRow: number): ConditionalFormat[] {
  const lines = plan.blocks
    .filter((block) => block.spec.lines.some((line) => CLASS_LETTERS.some((letter) => letter === line)))
    .map((block) => ({ row: block.row + 1, column: block.column, rows: block.spec.lines.length, columns: 1 }));
  const fields = plan.columns.flatMap(({ field }, column) =>
    field.kind === "class" ? [{ row: dataRow, column, rows: plan.request.rows, columns: 1 }] : [],
  );
  const letters = [...lines, ...fields].flatMap((area) =>
    lettersOf(plan.spec).map((letter) => ({ area, equals: letter, style: `mark.${letter}` as const })),
  );
  return [...letters, ...signs(plan, dataRow), ...alerts(plan, dataRow), ...heat(plan, dataRow)];
}

/** Neighbouring columns of marks are painted as one area. */
function signs(plan: TablePlan, dataRow: number): ConditionalFormat[] {
  const first = plan.columns.findIndex(({ field }) => field.kind === "mark");
  const columns = plan.columns.filter(({ field }) => field.kind === "mark").length;
  if (columns === 0) return [];
  const area = { row: dataRow, column: first, rows: plan.request.rows, columns };
  return [
    { area, equals: MARK, style: "mark.on" },
    { area, equals: NO_MARK, style: "mark.off" },
  ];
}

function alerts(plan: TablePlan, dataRow: number): ConditionalFormat[] {
  return plan.columns.flatMap(({ field }, column) =>
    (field.role === "result" ? (field.alerts ?? []) : []).map((choice): ConditionalFormat => ({
      area: { row: dataRow, column, rows: plan.request.rows, columns: 1 },
      equals: plan.words.choice(choice),
      style: "mark.alert",
    })),
  );
}

/** Severities in the rows look as in the heat map above them. */
function heat(plan: TablePlan, dataRow: number): ConditionalFormat[] {
  return plan.columns.flatMap(({ field }, column) =>
    (field.role === "result" && field.heat ? SEVERITIES : []).map((severity): ConditionalFormat => ({
      area: { row: dataRow, column, rows: plan.request.rows, columns: 1 },
      equals: plan.words.choice(severity),
      style: `heat.${severity}`,
    })),
  );
}

/** The letters that a table's classes may have. */
function lettersOf(spec: TableSpec): (typeof CLASS_LETTERS)[number][] {
  const choices = fieldsOf(spec).flatMap((field) => (field.role === "input" ? (field.choices ?? []) : []));
  const named = [...spec.blocks.flatMap((block) => block.lines), ...choices];
  const own = CLASS_LETTERS.filter((letter) => named.includes(letter));
  return own.length > 0 ? own : CLASS_LETTERS.filter((letter) => SALES_CLASSES.includes(letter));
}

/** The drop-down of a single cell: what the own table holds, or suggestions from another one if it is in the workbook. */
function offered(plan: TablePlan, plans: Plans, area: Area, title: string, { table, field }: OfferedField): Validation[] {
  if (table === undefined) return [valuesOf(plan, area, title, field, plan)];
  const offering = plans.get(table);
  if (!offering) return [];
  const suggestion = words(plan, title, plan.words.common.prompts.suggestion);
  return [{ ...valuesOf(plan, area, title, field, offering), ...suggestion, open: true }];
}

function list(plan: TablePlan, area: Area, title: string, choices: readonly string[]): Validation {
  return {
    ...words(plan, title, plan.words.common.prompts.choice),
    area,
    rule: { type: "list", values: choices.map(plan.words.choice) },
  };
}

/** The message of a field that says more than what is accepted. */
function prompted(plan: TablePlan, field: string): { readonly prompt?: string } {
  const own = plan.words.prompt(field);
  return own === undefined
    ? {}
    : { prompt: fill(plan.words.common.prompts.sentences, { first: plan.words.common.prompts.choice, second: own }) };
}

/** A drop-down that suggests and refuses nothing. */
function suggested(plan: TablePlan, area: Area, title: string, suggestions: readonly string[]): Validation {
  const { prompts } = plan.words.common;
  return { ...list(plan, area, title, suggestions), ...words(plan, title, prompts.suggestion), open: true };
}

/** A drop-down of what a table, another one or the same, holds in a column; the reference grows with that table. */
function valuesOf(plan: TablePlan, area: Area, title: string, field: string, offering: TablePlan): Validation {
  const column = offering.columns.findIndex(({ id }) => id === field);
  const values = offering.columns[column]?.values.flatMap((value) => (typeof value === "string" && value !== "" ? [value] : [])) ?? [];
  return {
    ...words(plan, title, plan.words.common.prompts.choice),
    area,
    rule: {
      type: "list",
      values,
      source: { row: offering.headingRow + 1, column, rows: offering.request.rows, columns: 1 },
      ...(offering === plan ? {} : { sourceSheet: offering.sheetName }),
    },
  };
}

/** A drop-down of the names that the user gave the lines of a block; a line without a name is none of the choices. */
function namesOf(plan: TablePlan, area: Area, title: string, name: string): Validation {
  const block = plan.blocks.find(({ spec }) => spec.name === name);
  if (!block) throw new Error(`${name} names no block of ${plan.spec.number}`);
  const values = (block.spec.names ?? []).map((parameter) => String(plan.calculation.scalar(parameter.name) ?? ""));
  return {
    ...words(plan, title, plan.words.common.prompts.choice),
    area,
    rule: {
      type: "list",
      values: values.filter((value) => value !== ""),
      source: { row: block.row + 1, column: block.column, rows: values.length, columns: 1 },
    },
  };
}

function range(plan: TablePlan, kind: Kind, area: Area, title: string, [minimum, maximum]: readonly [number, number]): Validation {
  const { prompts } = plan.words.common;
  const prompt = prompts[boundsWord(kind, maximum)];
  const type = kind === "whole" || kind === "date" ? kind : "decimal";
  return { ...words(plan, title, fill(prompt, { minimum, maximum })), area, rule: { type, minimum, maximum } };
}

function words(plan: TablePlan, title: string, prompt: string) {
  return { promptTitle: shortened(title, LONGEST_TITLE), prompt, errorTitle: plan.words.common.prompts.refused, error: prompt };
}
