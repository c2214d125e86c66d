/** The teacher's key: the right answers of all students, a line per student and column. */
import { exerciseWords } from "../i18n/exercise";
import type { Sheet } from "../sheet/sheet";
import type { Exercise } from "./definition";
import { askedName, shownValue } from "./names";
import { Page } from "./page";
import type { Variant } from "./variant";

/** As many columns as a printed page has room for. */
const FIRST_PAGE = 11;
/** Columns in front of the answers: who, and what. */
const HEAD = [14, 18, 26];

/** One sheet per table; the answers of a column stand beside each other, by the rows of the student's sheet. */
export function keySheets(exercise: Exercise, variants: readonly Variant[]): Sheet[] {
  const { language, knobs } = exercise;
  const { key: words, columns, report } = exerciseWords[language];
  return exercise.tables.flatMap(({ table }) => {
    const asked = (variants[0]?.asked.get(table)?.asked ?? []).filter(({ isOpen }) => !isOpen);
    if (asked.length === 0) return [];
    const hasColumns = asked.some(({ shape }) => shape === "column");
    const rows = hasColumns ? (variants[0]?.tables.get(table)?.rowCount ?? 1) : 1;
    const page = new Page([...HEAD, ...Array<number>(rows).fill(13)]);
    page.title(`${words.title}: ${table}`);
    page.line([words.purpose, "remark"]);
    const heading = page.headings(
      columns.id[0] ?? "",
      columns.name[0] ?? "",
      report.field,
      ...Array.from({ length: rows }, (_, row) => String(row + 1)),
    );
    for (const { student, tables } of variants) {
      const calculation = tables.get(table)?.calculation;
      for (const one of asked) {
        const values = one.shape === "cell" ? [calculation?.scalar(one.id)] : (calculation?.column(one.id) ?? []);
        page.line(
          [student.id, "result.text"],
          [student.name, "result.text"],
          [askedName(one, language, knobs.unit), "result.note"],
          ...values.map((value) => {
            const shown = shownValue(value ?? null, one, language);
            return [shown, typeof shown === "number" ? (`result.${one.kind}` as const) : "result.text"] as const;
          }),
        );
      }
    }
    return page.sheet(`key ${table}`, `${words.sheet} ${table}`, language, {
      freeze: { rows: heading + 1, columns: HEAD.length },
      firstPage: Math.min(rows + HEAD.length, FIRST_PAGE),
    });
  });
}
