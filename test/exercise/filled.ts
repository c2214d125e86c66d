/** Hand-ins for tests: the hand-out of a student with answers in its cells, as figures, texts or whatever a test wants. */
import { handoutBytes, handoutOf } from "../../src/exercise/handout";
import { newExercise, type Exercise, type Student } from "../../src/exercise/definition";
import { newVariantOf, type FoundVariant, type Variant } from "../../src/exercise/variant";
import type { Asked } from "../../src/exercise/asked";
import type { GivenCells } from "../../src/exercise/judge";
import type { Sheet } from "../../src/sheet/sheet";
import type { Value } from "../../src/tables/model";

export const STUDENTS: readonly Student[] = [
  { id: "0042", name: "王小明", group: "1" },
  { id: "0043", name: "李华" },
  { id: "0044", name: "Ann" },
];

export function exerciseOf(tables: readonly string[], more: Partial<Exercise> = {}): Exercise {
  return { ...newExercise({ tables, language: "zh-CN", secret: "autumn" }), students: STUDENTS, ...more };
}

export const variantFor = (exercise: Exercise, index = 0): Promise<FoundVariant> => newVariantOf(exercise, exercise.students[index]!);

/** What a student answers, by what is asked and the row from 0. */
export type Filling = (asked: Asked, row: number, key: Value) => number | string | null;

/** Every answer right; a choice by its word. */
export function rightAnswers({ tables }: Variant): Filling {
  return ({ table, kind }, _, key) =>
    typeof key === "number"
      ? key
      : typeof key === "string" && key !== ""
        ? kind === "class"
          ? key
          : tables.get(table)!.words.choice(key)
        : null;
}

export function keyOf({ tables }: Variant, { table, id, shape }: Asked, row: number): Value {
  const calculation = tables.get(table)!.calculation;
  return shape === "cell" ? calculation.scalar(id) : (calculation.column(id)[row] ?? null);
}

/** The answers without any file. */
export function given(variant: Variant, filling: Filling): GivenCells {
  return (asked, row) => ({ value: filling(asked, row, keyOf(variant, asked, row)), isFormula: false, isUncalculated: false });
}

/** The sheets of a hand-out with answers. */
export async function filledSheets(exercise: Exercise, variant: Variant, filling: Filling): Promise<{ sheets: Sheet[]; token: string }> {
  const handout = await handoutOf(exercise, variant);
  const sheets = handout.sheets.map((sheet): Sheet => {
    const cells = sheet.cells.map((line) => [...line]);
    for (const asked of variant.asked.get(sheet.table)?.asked ?? []) {
      const field = sheet.fields.find(({ id }) => id === asked.id)!;
      for (let row = 0; row < field.area.rows; row += 1) {
        const line = cells[field.area.row + row]!;
        line[field.area.column] = { value: filling(asked, row, keyOf(variant, asked, row)), style: line[field.area.column]!.style };
      }
    }
    return { ...sheet, cells };
  });
  return { sheets, token: handout.token };
}

/** A filled hand-out as a file. */
export async function filledFile(
  exercise: Exercise,
  variant: Variant,
  filling: Filling = rightAnswers(variant),
  name = `${variant.student.id}.xlsx`,
) {
  return { name, bytes: await handoutBytes(await filledSheets(exercise, variant, filling)) };
}
