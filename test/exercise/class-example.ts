/** The class of eight in examples/class: an exercise, and what its students handed in with the mistakes that are usual. */
import { bookTablesOf } from "../../src/book/book-table";
import type { TableAnswers } from "../../src/book/calculation";
import { newExercise, readStudents, type Exercise } from "../../src/exercise/exercise";
import { slipsOf, slipValues } from "../../src/exercise/slips";
import { variantOf, type Variant } from "../../src/exercise/variant";
import type { Value } from "../../src/tables/model";
import { filledFile, rightAnswers, type Filling } from "./filled";

export const STUDENTS = `学号,姓名,班级
0042,王小明,一班
0043,李华,一班
0044,陈静,一班
0045,赵强,一班
0046,刘洋,二班
0047,孙丽,二班
0048,周杰,二班
0049,吴敏,二班
`;

/** What a student does: a known mistake of a table, answers of another student, or something of one's own. */
interface Ways {
  readonly slips?: readonly (readonly [table: string, slip: string])[];
  /** By the place of another student in the list. */
  readonly copies?: number;
  /** What is written in the place of a figure. */
  readonly written?: (value: number | string, kind: string) => number | string | null;
  /** The last rows are left blank. */
  readonly rows?: number;
}

const perCent = (value: number | string, kind: string): number | string =>
  kind === "share" && typeof value === "number" ? `${(value * 100).toFixed(2)}%` : value;

/** In the order of the list. */
const CLASS: readonly Ways[] = [
  {},
  { written: perCent },
  { slips: [["6-8", "dividedByTwelve"]] },
  { slips: [["6-9", "ownShare"]] },
  { slips: [["6-9", "otherSideOfTheLine"]] },
  { rows: 6, written: (value, kind) => (kind === "share" && typeof value === "number" ? Number((value * 100).toFixed(2)) : value) },
  { copies: 0 },
  { slips: [["6-9", "inOrderOfEntry"]] },
];

/** The exercise and the files that were handed in. */
export async function classExample(): Promise<{ exercise: Exercise; files: { name: string; bytes: Uint8Array }[] }> {
  const students = await readStudents({ name: "students.csv", bytes: new TextEncoder().encode(STUDENTS) }, "zh-CN");
  const made = newExercise({ tables: ["6-8", "6-9"], language: "zh-CN", secret: "examples/class", rows: 12 });
  const exercise = { ...made, title: "客户分类练习", due: "2026-12-24", students };
  const files = await Promise.all(
    CLASS.map(async (ways, place) => {
      const variant = await variantOf(exercise, students[place]!);
      const source = ways.copies === undefined ? variant : await variantOf(exercise, students[ways.copies]!);
      return filledFile(exercise, variant, answersOf(source, ways));
    }),
  );
  return { exercise, files };
}

/** The answers of somebody who makes a mistake and reckons rightly on with it. */
function answersOf(variant: Variant, { slips = [], written = (value) => value, rows = Infinity }: Ways): Filling {
  const answers = new Map(
    [...variant.asked].map(([table, { asked }]): [string, TableAnswers] => {
      const own = slips.filter(([of]) => of === table).map(([, name]) => slipsOf(table).find((slip) => slip.name === name)!);
      const wrong = asked.flatMap((one) =>
        own.flatMap((slip) => {
          const values = slipValues(slip, one, variant.tables.get(table)!.calculation);
          return values ? [{ one, values }] : [];
        }),
      );
      const of = (shape: string) => wrong.filter(({ one }) => one.shape === shape);
      return [
        table,
        {
          columns: new Map(of("column").map(({ one, values }) => [one.id, values])),
          cells: new Map(of("cell").map(({ one, values }): [string, Value] => [one.id, values[0] ?? null])),
        },
      ];
    }),
  );
  const tables = bookTablesOf(variant.request, { sheets: [], names: [] }, answers);
  const shown = rightAnswers({ ...variant, tables });
  return (asked, row) => {
    const calculation = tables.get(asked.table)!.calculation;
    const value = shown(asked, row, asked.shape === "cell" ? calculation.scalar(asked.id) : (calculation.column(asked.id)[row] ?? null));
    return value === null || row >= rows ? null : written(value, asked.kind);
  };
}
