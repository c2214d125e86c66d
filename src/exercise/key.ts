/** The teacher's key: the right answers of all students, one row per student and a column per cell. */
import { exerciseWords } from "../i18n/exercise";
import type { CellContent, Sheet } from "../sheet/sheet";
import type { Exercise } from "./definition";
import { askedName, shownValue } from "./names";
import { Page } from "./page";
import type { Variant } from "./variant";

/** As many columns as a printed page has room for. */
const FIRST_PAGE = 10;

/** One sheet per table; where a column has several rows each has a column of its own. */
export function keySheets(exercise: Exercise, variants: readonly Variant[]): Sheet[] {
  const { language } = exercise;
  const { key: words, columns } = exerciseWords[language];
  return exercise.tables.map(({ table }) => {
    const cells = (variants[0]?.asked.get(table)?.asked ?? []).flatMap((asked) =>
      Array.from({ length: asked.shape === "cell" ? 1 : (variants[0]?.tables.get(table)?.rowCount ?? 0) }, (_, row) => ({ asked, row })),
    );
    const page = new Page([14, 18, ...cells.map(() => 13)]);
    page.title(`${words.title}: ${table}`);
    page.line([words.purpose, "note"]);
    const heading = page.headings(
      columns.id[0] ?? "",
      columns.name[0] ?? "",
      ...cells.map(({ asked, row }) => (asked.shape === "cell" ? askedName(asked, language) : `${askedName(asked, language)} ${row + 1}`)),
    );
    for (const { student, tables } of variants) {
      const calculation = tables.get(table)?.calculation;
      page.line(
        [student.id, "result.text"],
        [student.name, "result.text"],
        ...cells.map(({ asked, row }) => {
          const value = asked.shape === "cell" ? calculation?.scalar(asked.id) : calculation?.column(asked.id)[row];
          const shown: CellContent = shownValue(value ?? null, asked, language);
          return [shown, typeof shown === "number" ? (`result.${asked.kind}` as const) : "result.text"] as const;
        }),
      );
    }
    return page.sheet(`key ${table}`, `${words.sheet} ${table}`, language, {
      freeze: { rows: heading + 1, columns: 2 },
      firstPage: Math.min(cells.length + 2, FIRST_PAGE),
    });
  });
}
