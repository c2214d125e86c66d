/** In which rows of its sheet the parts of a planned table stand. */
import { fill } from "../../i18n";
import { fixedRows } from "../../tables/model";
import { roleOf, type TablePlan } from "../plan/model";

/** The line of notices of every sheet. */
export const NOTICE_ROW = 2;

export interface SheetRows {
  /** The line of notices, between the purpose and everything else. */
  readonly notice: number;
  readonly headings: number;
  /** The first row of headings that every printed page repeats. */
  readonly titles: number;
  /** The first row of the table's data. */
  readonly data: number;
  /** `null` where no column has a total. */
  readonly total: number | null;
  /** Of the first note; the others follow. */
  readonly notes: number;
  /** How many rows the sheet has. */
  readonly count: number;
}

/**
 * The rows of a planned table's sheet; without a table the notes follow what stands above.
 *
 * @param notes how many there are
 */
export function rowsOf({ columns, headingRow, hasBands, request }: TablePlan, notes: number): SheetRows {
  const data = headingRow + 1;
  const afterData = columns.length > 0 ? data + request.rows : headingRow - 1;
  const hasTotal = columns.some(({ field }) => field.total !== undefined);
  const firstNote = afterData + (hasTotal ? 1 : 0) + 1;
  return {
    notice: NOTICE_ROW,
    headings: headingRow,
    titles: hasBands ? headingRow - 1 : headingRow,
    data,
    total: hasTotal ? afterData : null,
    notes: firstNote,
    count: firstNote + notes,
  };
}

/** The notes at the foot of a sheet: what its headings tell, what it reads, what it is not, and whether its figures are invented. */
export function notesOf({ sources, spec, request, columns, words: { common } }: TablePlan): string[] {
  const roles = new Set(columns.map(roleOf));
  return [
    ...(roles.has("input") && roles.has("result") ? [common.headings] : []),
    ...sources.map((source) => fill(fixedRows(spec) === undefined ? common.linked : common.reads, { table: source })),
    spec.pack === undefined ? common.honesty : common.packHonesty,
    ...(request.sample ? [common.invented] : []),
  ];
}
