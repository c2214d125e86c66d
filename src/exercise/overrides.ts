/** Points of the teacher's own for single cells: typed into the report, kept when the exercise is marked again. */
import { SalesbookError } from "../domain/errors";
import { LANGUAGES } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import type { SheetRows } from "../import/reader";
import { numberTyped } from "../values/typed";
import type { Asked } from "./asked";
import type { MarkedStudent } from "./mark";

/** By student, table, field and row; what is no number stays the text it is, until it is known whose cell it stands for. */
export type Overrides = ReadonlyMap<string, number | string>;

/** A cell of a student. */
interface Place {
  readonly asked: Pick<Asked, "table" | "id">;
  /** From 0. */
  readonly row: number;
}

/**
 * The teacher's points for a cell of a student.
 *
 * @param most what the cell is worth; infinite for an answer that only a person can judge
 * @throws SalesbookError ownPoints
 */
export function overrideOf(overrides: Overrides, id: string, { asked, row }: Place, most: number): number | undefined {
  const own = overrides.get(keyOf(id, asked.table, asked.id, row + 1));
  if (own === undefined || (typeof own === "number" && own >= 0 && own <= most + NOISE)) return own;
  const accepted = Number.isFinite(most) ? Number(most.toFixed(2)) : "…";
  throw new SalesbookError("ownPoints", { student: id, table: asked.table, field: asked.id, row: row + 1, received: own, accepted });
}

/** Points are shown with two digits, and typed as they are shown. */
const NOISE = 0.005;

/**
 * The points that a teacher typed into a report.
 *
 * @param sheets the rows of its sheets
 * @returns `null` where there is no list of cells
 */
export function overridesIn(sheets: readonly SheetRows[]): Overrides | null {
  const found = new Map<string, number | string>();
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
        if (typeof cell === "object" || cell === "" || text(id) === "") continue;
        found.set(keyOf(text(id), text(table), text(code), Number(text(row))), numberTyped(cell) ?? String(cell));
      }
      break;
    }
  return isReport ? found : null;
}

/**
 * A student's points with those of the teacher in the place of the reckoned ones.
 *
 * @throws SalesbookError ownPoints
 */
export function withOverrides(student: MarkedStudent, overrides: Overrides): MarkedStudent {
  if (overrides.size === 0) return student;
  const { id } = student.student;
  const cells = student.cells.map((cell) => ({ ...cell, points: overrideOf(overrides, id, cell, cell.outOf) ?? cell.points }));
  const read = student.open.map((cell) => overrideOf(overrides, id, cell, Infinity) ?? 0);
  const points = [...cells.map((cell) => cell.points), ...read].reduce((sum, each) => sum + each, 0);
  return { ...student, cells, points: Number(points.toFixed(9)) };
}

function keyOf(id: string, table: string, field: string, row: number): string {
  return JSON.stringify([id, table, field, row]);
}
