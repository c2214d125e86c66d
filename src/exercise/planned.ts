/** The sheets of a hand-out as they are looked for in what comes back: laid out once, since students differ in their figures only. */
import { exerciseWords } from "../i18n/exercise";
import type { FreeValue } from "../sheet/free-cells";
import type { Area, CellContent, FieldPlace, Sheet } from "../sheet/sheet";
import type { TableSpec } from "../tables/model";
import { blankSheets } from "./blank";
import type { Exercise } from "./definition";
import { remembered } from "./remembered";
import type { Variant } from "./variant";

/** A sheet of the hand-out. */
export interface PlannedSheet {
  readonly table: string;
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldPlace>;
  /** What is written there for everybody – titles, headings, labels – row by row. */
  readonly words: readonly Word[];
  /** The rows below headings; `null` for a card. */
  readonly rows: PlannedRows | null;
}

export interface Word {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Folded, so that it is the same however it is written. */
  readonly folded: string;
  readonly isHeading: boolean;
}

export interface PlannedRows {
  /** With the row of headings and that of totals. */
  readonly area: Area;
  readonly count: number;
  /** Folded, column by column. */
  readonly headings: readonly string[];
  /** Columns of what is given, by which a row is known; zero-based from the table's first. */
  readonly keys: readonly { readonly id: string; readonly column: number }[];
  /** Columns of a list beside the entries, such as that in order of size: their lines belong to places and not to what is given. */
  readonly listed: ReadonlySet<string>;
}

const plans = new WeakMap<Exercise, readonly PlannedSheet[]>();

/**
 * The sheets that the students of an exercise got.
 *
 * @param variant of any of them
 */
export function plannedSheets(exercise: Exercise, variant: Variant): readonly PlannedSheet[] {
  const known = plans.get(exercise);
  if (known) return known;
  const planned = blankSheets(exercise, variant, exerciseWords[exercise.language].cover).map((sheet) =>
    plannedSheet(sheet, variant.tables.get(sheet.table)?.spec),
  );
  plans.set(exercise, planned);
  return planned;
}

function plannedSheet(sheet: Sheet, spec: TableSpec | undefined): PlannedSheet {
  return {
    table: sheet.table,
    name: sheet.name,
    fields: new Map(sheet.fields.map((field) => [field.id, field])),
    words: sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column): Word[] => {
        const text = cell?.value;
        if (typeof text !== "string" || folded(text) === "" || cell?.formula !== undefined || !isForAll(sheet, row, column)) return [];
        return [{ row, column, text, folded: folded(text), isHeading: row === sheet.tables[0]?.area.row }];
      }),
    ),
    rows: rowsOf(sheet, spec),
  };
}

/** Whether a cell is neither a student's figure nor an answer. */
function isForAll({ tables: [table], fields }: Sheet, row: number, column: number): boolean {
  const isData = table && row > table.area.row && row < table.area.row + table.area.rows && column < table.area.column + table.area.columns;
  return !isData && !fields.some(({ area, role }) => role === "answer" && area.row === row && area.column === column);
}

function rowsOf({ tables: [table], fields, cells }: Sheet, spec: TableSpec | undefined): PlannedRows | null {
  if (!table) return null;
  const { area, totalRow, columns } = table;
  const count = area.rows - 1 - (totalRow ? 1 : 0);
  // What is carried over from answers on another sheet is not known, and blank in the plan.
  const isKnown = (column: number): boolean =>
    Array.from({ length: count }, (_, row) => cells[area.row + 1 + row]?.[column]?.value ?? "").some((value) => value !== "");
  return {
    area,
    count,
    headings: columns.map(({ heading }) => folded(heading)),
    keys: fields
      .filter(
        ({ role, area: own }) =>
          role !== "answer" && own.row === area.row + 1 && own.column < area.column + area.columns && isKnown(own.column),
      )
      .map(({ id, area: own }) => ({ id, column: own.column - area.column })),
    listed: listedIn(spec),
  };
}

/** The list starts with the column of positions; the place is that of the entry beside it. */
function listedIn(spec: TableSpec | undefined): ReadonlySet<string> {
  const sections = spec?.type === "rows" ? spec.sections : [];
  return new Set(
    sections.flatMap(({ fields }) => {
      const names = fields.map(({ name }) => name);
      const first = names.indexOf("position");
      return first < 0 ? [] : names.slice(first).filter((name) => name !== "place");
    }),
  );
}

const foldedText = remembered((text) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase());

/** The text of a cell, however it is written; "" for none. */
export function folded(value: FreeValue | CellContent | undefined): string {
  return typeof value === "string" ? foldedText(value) : "";
}
