/** Hand-ins with planted slips, alone or on an earlier error, and blanks; and what is to be said of each cell, reckoned apart from the judge. */
import { bookTablesOf } from "../../src/book/book-table";
import { newExercise, type Exercise } from "../../src/exercise/definition";
import type { Asked } from "../../src/exercise/asked";
import type { HandIn } from "../../src/exercise/hand-in";
import type { MarkedStudent } from "../../src/exercise/mark";
import { slipsOf, slipValues } from "../../src/exercise/slips";
import { variantOf, type Variant } from "../../src/exercise/variant";
import type { Slip, Value } from "../../src/tables/model";
import { seeded } from "../support/random";
import { filledFile, keyOf, type Filling } from "./filled";

/** A hand-in, and what the marking of it has to come to. */
export interface Simulated {
  readonly file: HandIn;
  readonly slip: string;
  /** Of the whole file. */
  readonly points: number;
  /** What is to be said of a cell, by its id and row; of other cells anything that earns nothing. */
  readonly said: ReadonlyMap<string, "right" | "blank" | "follows" | "slip">;
}

/** How many of the answers stay blank. */
const BLANKS = 0.1;

/** An exercise of one table for so many students. */
export function exerciseFor(table: string, students: number): Exercise {
  const own = Array.from({ length: students }, (_, index) => ({ id: `${table}-${1001 + index}`, name: `Student ${index + 1}` }));
  return { ...newExercise({ tables: [table], language: "zh-CN", secret: "simulated" }), students: own };
}

/**
 * One student's hand-in: the slips of the table in turn, each third one on an error that was made before.
 *
 * @param turn counts the hand-ins of the table
 */
export async function simulated(exercise: Exercise, turn: number): Promise<Simulated> {
  const [{ table } = { table: "" }] = exercise.tables;
  const variant = await variantOf(exercise, exercise.students[turn]!);
  const { asked: all, points: worth } = variant.asked.get(table)!;
  const asked = all.filter(({ isOpen }) => !isOpen);
  const random = seeded(turn * 7919 + table.length);
  const pairs = slipsOf(table).flatMap((slip) =>
    asked.flatMap((one) => (slipValues(slip, one, variant.tables.get(table)!.calculation) ? [[slip, one] as const] : [])),
  );
  const [slip, planted] = pairs[turn % pairs.length]!;
  const figures = asked.filter(({ id, kind }) => id !== planted.id && (kind === "amount" || kind === "number" || kind === "share"));
  const error = turn % 3 === 0 ? figures[Math.floor(random() * figures.length)] : undefined;

  const blanks = new Set<string>();
  for (const one of asked)
    if (one !== planted && one !== error) for (const row of rowsOf(variant, one)) if (random() < BLANKS) blanks.add(placeOf(one, row));
  const valueOf = (one: Asked, row: number): Value | undefined => {
    const key = keyOf(variant, one, row);
    if (blanks.has(placeOf(one, row)) || key === "" || key === null) return undefined;
    return one === error && typeof key === "number" ? key + Math.abs(key) / 4 + 1 : key;
  };
  const { wrong, follows } = wrongWay(variant, slip, planted, error ? asked : [], valueOf);

  const said = new Map<string, "right" | "blank" | "follows" | "slip">();
  const counts = new Map<string, { all: number; earning: number }>();
  for (const one of asked)
    for (const row of rowsOf(variant, one)) {
      const key = keyOf(variant, one, row);
      if (key === "" || key === null || typeof key === "object") continue;
      const verdict =
        one === planted
          ? plantedVerdict(one, wrong[row], key, follows[row])
          : one === error
            ? null
            : blanks.has(placeOf(one, row))
              ? "blank"
              : "right";
      if (verdict) said.set(placeOf(one, row), verdict);
      const count = counts.get(one.group) ?? { all: 0, earning: 0 };
      counts.set(one.group, { all: count.all + 1, earning: count.earning + (verdict === "right" || verdict === "follows" ? 1 : 0) });
    }
  const points = [...counts].reduce((sum, [group, { all: cells, earning }]) => sum + ((worth.get(group) ?? 0) * earning) / cells, 0);

  const filling: Filling = (one, row) => {
    const own = asked.find(({ id }) => id === one.id);
    if (!own) return null;
    const value = own === planted ? (isNothing(wrong[row]) ? keyOf(variant, own, row) : wrong[row]) : valueOf(own, row);
    return shown(variant, own, value);
  };
  return { file: await filledFile(exercise, variant, filling), slip: slip.name, points, said };
}

/** What is said otherwise than it should be, in words. */
export function faultsIn({ said, points, slip, file }: Simulated, student: MarkedStudent): string[] {
  const cells = student.cells.flatMap(({ asked, row, verdict, slip: found }) => {
    const wanted = said.get(placeOf(asked, row));
    if (wanted === undefined) return [];
    return verdict === wanted && (verdict === "slip") === (found !== null)
      ? []
      : [`${file.name} ${slip}: ${asked.id} ${row + 1} is ${verdict}, not ${wanted}`];
  });
  return Math.abs(student.points - points) < 1e-6 ? cells : [...cells, `${file.name} ${slip}: ${student.points} points, not ${points}`];
}

/** What the slip gives, and what would follow, on the right figures or on those with the error. */
function wrongWay(
  variant: Variant,
  slip: Slip,
  planted: Asked,
  others: readonly Asked[],
  valueOf: (one: Asked, row: number) => Value | undefined,
): { readonly wrong: readonly Value[]; readonly follows: readonly Value[] } {
  const columns = new Map<string, readonly (Value | undefined)[]>();
  const cells = new Map<string, Value>();
  for (const one of others) {
    if (one === planted) continue;
    const values = rowsOf(variant, one).map((row) => valueOf(one, row));
    if (one.shape === "column") columns.set(one.id, values);
    else if (values[0] !== undefined) cells.set(one.id, values[0]);
  }
  const tables = bookTablesOf(variant.request, { sheets: [], names: [] }, new Map([[planted.table, { columns, cells }]]));
  const { calculation } = tables.get(planted.table)!;
  const follows = planted.shape === "column" ? calculation.column(planted.id) : [calculation.scalar(planted.id)];
  return { wrong: slipValues(slip, planted, calculation) ?? [], follows };
}

function plantedVerdict(one: Asked, wrong: Value | undefined, key: Value, follows: Value | undefined): "right" | "follows" | "slip" {
  if (isNothing(wrong) || isAlike(one, wrong, key)) return "right";
  return isAlike(one, wrong, follows) ? "follows" : "slip";
}

function isNothing(value: Value | undefined): value is "" | null | undefined {
  return value === "" || value === null || value === undefined || typeof value === "object";
}

/** Half a unit of the last digit that a sheet shows. */
const HALVES: Readonly<Partial<Record<Asked["kind"], number>>> = { amount: 0.005, number: 0.005, share: 0.0005, distance: 0.05 };

function isAlike({ kind }: Asked, one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  const [left, right] = kind === "date" ? [Math.floor(one), Math.floor(other)] : [one, other];
  return Math.abs(left - right) <= (HALVES[kind] ?? 0) + 1e-9 * Math.max(1, Math.abs(right));
}

function rowsOf(variant: Variant, { table, shape }: Asked): number[] {
  return Array.from({ length: shape === "cell" ? 1 : variant.tables.get(table)!.rowCount }, (_, row) => row);
}

function placeOf({ id }: Pick<Asked, "id">, row: number): string {
  return `${id} ${row}`;
}

function shown(variant: Variant, { table, kind }: Asked, value: Value | undefined): number | string | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? (kind === "class" ? value : variant.tables.get(table)!.words.choice(value)) : null;
}
