/** Points of the teacher's own for single cells: typed into the report, kept when the exercise is marked again. */
import { LANGUAGES } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import type { SheetRows } from "../import/reader";
import { numberTyped } from "../values/typed";
import type { Asked } from "./asked";
import type { MarkedStudent } from "./mark";

/** By student, table, field and row. */
export type Overrides = ReadonlyMap<string, number>;

/** A cell of a student. */
interface Place {
  readonly asked: Pick<Asked, "table" | "id">;
  /** From 0. */
  readonly row: number;
}

export function overrideOf(overrides: Overrides, id: string, { asked, row }: Place): number | undefined {
  return overrides.get(keyOf(id, asked.table, asked.id, row + 1));
}

/**
 * The points that a teacher typed into a report.
 *
 * @param sheets the rows of its sheets
 * @returns `null` where there is no list of cells
 */
export function overridesIn(sheets: readonly SheetRows[]): Overrides | null {
  const found = new Map<string, number>();
  let isReport = false;
  for (const { rows } of sheets)
    for (const language of LANGUAGES) {
      const { report: words, columns } = exerciseWords[language];
      const heading = rows.findIndex((line) => line.includes(words.override) && line.includes(words.code));
      if (heading < 0) continue;
      isReport = true;
      const at = (text: string | undefined): number => rows[heading]?.findIndex((cell) => cell === text) ?? -1;
      const [id, table, row, code, own] = [columns.id[0], words.table, words.row, words.code, words.override].map(at);
      for (const line of rows.slice(heading + 1)) {
        const text = (column = -1): string => String(line[column] ?? "");
        const cell = line[own ?? -1] ?? null;
        const points = typeof cell === "object" ? null : numberTyped(cell);
        if (points !== null && text(id) !== "") found.set(keyOf(text(id), text(table), text(code), Number(text(row))), points);
      }
      break;
    }
  return isReport ? found : null;
}

/** A student's points with those of the teacher in the place of the reckoned ones. */
export function withOverrides(student: MarkedStudent, overrides: Overrides): MarkedStudent {
  if (overrides.size === 0) return student;
  const { id } = student.student;
  const cells = student.cells.map((cell) => ({ ...cell, points: overrideOf(overrides, id, cell) ?? cell.points }));
  const read = student.open.map((cell) => overrideOf(overrides, id, cell) ?? 0);
  const points = [...cells.map((cell) => cell.points), ...read].reduce((sum, each) => sum + each, 0);
  return { ...student, cells, points: Number(points.toFixed(9)) };
}

function keyOf(id: string, table: string, field: string, row: number): string {
  return JSON.stringify([id, table, field, row]);
}
