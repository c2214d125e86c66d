/** The list of students, from the rows of a file. */
import { SalesbookError } from "../domain/errors";
import { LANGUAGES, catalogues, type Language } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import type { SheetRows } from "../import/reader";
import type { CellContent } from "../sheet/sheet";
import { plainHeading } from "../values/headings";
import type { Student } from "./definition";
import { fileNameOf } from "./handout";

/** Headings that lists of students have in the three languages, beside the words that we use ourselves. */
const HEADINGS = {
  id: ["学号", "學號", "编号", "編號", "student id", "student number", "id", "no."],
  name: ["姓名", "名字", "学生姓名", "學生姓名", "name", "student", "student name", "full name"],
  group: ["班级", "班級", "组", "組", "小组", "小組", "班", "group", "class"],
} as const;

/**
 * The students that a file lists, in its order.
 *
 * @param file its name, for messages
 * @param sheets the file's rows; the first sheet counts that has a heading for the id
 * @throws SalesbookError studentColumn, studentBlank, studentTwice, studentFile, studentsNone
 */
export function studentsOf(file: string, sheets: readonly SheetRows[], language: Language): Student[] {
  const { columns } = exerciseWords[language];
  const { comma } = catalogues[language].files;
  const found = sheets.map(({ rows }) => ({ rows, ...headingsIn(rows) })).find(({ at }) => at.id !== undefined);
  const shown = (rows: readonly (readonly CellContent[])[]): string =>
    (rows.find((line) => line.some((cell) => textOf(cell) !== "")) ?? []).map(textOf).filter(Boolean).join(comma);
  const missing = (column: "id" | "name"): SalesbookError =>
    new SalesbookError("studentColumn", {
      file,
      column: columns[column][0] ?? column,
      received: shown(found?.rows ?? sheets[0]?.rows ?? []) || "–",
      accepted: columns[column].join(comma),
    });
  if (!found || found.at.id === undefined) throw missing("id");
  if (found.at.name === undefined) throw missing("name");
  const { rows, heading, at } = found;
  const rowsById = new Map<string, number>();
  const rowsByFile = new Map<string, number>();
  const students = rows.slice(heading + 1).flatMap((line, index): Student[] => {
    const row = heading + 2 + index;
    if (line.every((cell) => textOf(cell) === "")) return [];
    const cell = (column: number | undefined): string => (column === undefined ? "" : textOf(line[column] ?? null));
    const [id, name, group] = [cell(at.id), cell(at.name), cell(at.group)];
    if (id === "") throw new SalesbookError("studentBlank", { file, row });
    const first = rowsById.get(id);
    if (first !== undefined) throw new SalesbookError("studentTwice", { file, row, received: id, first });
    const fileName = fileNameOf(id).toLowerCase();
    const alike = rowsByFile.get(fileName);
    if (alike !== undefined) throw new SalesbookError("studentFile", { file, row, received: id, first: alike });
    rowsById.set(id, row);
    rowsByFile.set(fileName, row);
    return [{ id, name, ...(group === "" ? {} : { group }) }];
  });
  if (students.length === 0) throw new SalesbookError("studentsNone", { file });
  return students;
}

interface Headings {
  readonly heading: number;
  readonly at: { readonly id?: number; readonly name?: number; readonly group?: number };
}

/** The row that names most of the columns, among the first ten. */
function headingsIn(rows: readonly (readonly CellContent[])[]): Headings {
  const candidates = rows.slice(0, 10).map((line, heading): Headings => {
    const at: { id?: number; name?: number; group?: number } = {};
    line.forEach((cell, column) => {
      for (const role of ["id", "name", "group"] as const) if (at[role] === undefined && isHeading(cell, role)) at[role] = column;
    });
    return { heading, at };
  });
  return candidates.sort((left, right) => Object.keys(right.at).length - Object.keys(left.at).length)[0] ?? { heading: 0, at: {} };
}

function isHeading(cell: CellContent, role: "id" | "name" | "group"): boolean {
  const known = [...HEADINGS[role], ...LANGUAGES.flatMap((language) => exerciseWords[language].columns[role])];
  const text = plainHeading(textOf(cell));
  return text !== "" && known.some((heading) => plainHeading(heading) === text);
}

function textOf(cell: CellContent): string {
  if (cell === null || typeof cell === "object") return "";
  return String(cell).normalize("NFKC").trim();
}
