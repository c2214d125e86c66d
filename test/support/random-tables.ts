/** Tables with anything that may stand in their cells: blanks, text, zeros, returns, equal figures, unknown choices. */
import { columnIds, repetitions } from "../../src/book/calculation";
import type { ImportedData } from "../../src/book/request";
import {
  blockCells,
  fieldsOf,
  isTextParameter,
  questionsOf,
  type InputField,
  type Question,
  type TableSpec,
  type Value,
} from "../../src/tables/model";
import { seeded } from "./random";

const NAMES = ["甲", "乙", "丙", "Harbour", "a*", "~?"];

/** How many rows a random table of this seed has. */
export function randomRows(seed: number): number {
  return 1 + Math.floor(seeded(seed)() * 25);
}

/** The columns and parameters of one table, as a file would bring them. */
export function randomTable(spec: TableSpec, seed: number): ImportedData["tables"][string] {
  const random = seeded(seed);
  const rows = 1 + Math.floor(random() * 25);
  const columns = Object.fromEntries(
    fieldsOf(spec).flatMap((field) =>
      field.role === "input"
        ? columnIds(field, repetitions(spec, field, {})).map(
            (id) => [id, Array.from({ length: rows }, () => randomValue(field, random))] as const,
          )
        : [],
    ),
  );
  const parameters: Record<string, number | string | null> =
    spec.settings.some(({ name }) => name === "today") && random() < 0.8 ? { today: 46142 } : {};
  for (const scalar of blockCells(spec))
    if (isTextParameter(scalar) && scalar.offers && scalar.offers.table === undefined)
      parameters[scalar.name] = NAMES[seed % NAMES.length] ?? null;
  for (const scalar of blockCells(spec))
    if (scalar.role === "parameter" && scalar.default === null && (scalar.kind === "amount" || scalar.kind === "whole"))
      parameters[scalar.name] =
        random() < 0.15 ? null : Math.floor(scalar.minimum + random() * Math.min(scalar.maximum - scalar.minimum, 3000));
  for (const question of questionsOf(spec)) parameters[question.name] = randomAnswer(question, random);
  return { columns, headings: {}, parameters };
}

/** Most questions of a card have an answer, so that some cards have all of them. */
function randomAnswer(question: Question, random: () => number): number | string | null {
  if (random() < 0.04) return null;
  if (question.kind === "choice") return question.choices[Math.floor(random() * question.choices.length)] ?? null;
  return question.kind === "text" || question.kind === "note" ? "桥 ~*" : question.kind === "date" ? 46100 : Math.floor(random() * 90);
}

function randomValue({ kind, choices, bounds }: InputField, random: () => number): Value {
  const pick = <T>(values: readonly T[]): T | null => values[Math.floor(random() * values.length)] ?? null;
  if (random() < 0.12) return null;
  if (choices) return random() < 0.05 ? "x?*" : pick(choices);
  if (kind === "text" || kind === "note") return pick(NAMES);
  if (random() < 0.06) return "n/a";
  if (kind === "date") return random() < 0.1 ? (random() < 0.5 ? 0 : -3) : 46000 + Math.floor(random() * 250);
  if (random() < 0.1) return 0;
  if (kind === "share") return Math.round(random() * 20) / 20;
  if (bounds) return bounds.minimum + Math.round(random() * (bounds.maximum - bounds.minimum));
  if (kind === "whole") return Math.floor(random() * 14);
  return random() < 0.2 ? 1000 : Math.round((random() - 0.1) * 1e6) / 3;
}
