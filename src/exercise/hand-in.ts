/** What was handed in: whose it is, and what stands in the cells that were asked. */
import type { Language } from "../i18n";
import { SalesbookError } from "../domain/errors";
import type { ReadLimits } from "../import/limits";
import { LIMITS } from "../import/limits";
import { readFilled, type FilledBook } from "../import/filled-workbook";
import type { CellPlace } from "../import/reader";
import { NOTHING, type Given } from "./answer";
import type { Asked } from "./asked";
import { findSheets } from "./find";
import type { GivenCells } from "./judge";
import type { PlannedSheet } from "./planned";
import { fieldsOf } from "../tables/model";
import { claimIn, type Claim } from "./token";
import type { Variant } from "./variant";

/** A file of a student. */
export interface HandIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file was not marked; the words have a sentence for each. */
export type UnreadReason = "notHandIn" | "otherExercise" | "marksDiffer" | "signature" | "noSheet" | "second" | "unreadable";

/** A hand-in is a few sheets; what declares more is none, and must not stop the others. */
const HAND_IN_LIMITS: ReadLimits = { ...LIMITS, unpacked: 100_000_000, parts: 2000, cells: 500_000, filledRows: 100_000 };

/** @throws SalesbookError why the file cannot be read */
export function readHandIn({ bytes, name }: HandIn, language: Language): Promise<FilledBook> {
  return readFilled({ bytes, name }, language, HAND_IN_LIMITS);
}

/**
 * Whose a file says it is. Of the three places of the mark two that agree are enough; one alone is, where the others were lost.
 *
 * @returns `null` for a file without a mark, `"marksDiffer"` where no claim has a majority
 */
export function claimOf({ said, sheets }: FilledBook): Claim | "marksDiffer" | null {
  const cells = sheets.map(({ rows }) => rows[0]?.[0]).filter((cell) => typeof cell === "string");
  const claims = [...said, ...cells].flatMap((text) => claimIn(text) ?? []);
  const counts = new Map<string, { readonly claim: Claim; count: number }>();
  for (const claim of claims) {
    const key = `${claim.exercise} ${claim.id} ${claim.signature}`;
    const known = counts.get(key) ?? { claim, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const [first, second] = [...counts.values()].sort((left, right) => right.count - left.count);
  if (!first) return null;
  return second && second.count === first.count ? "marksDiffer" : first.claim;
}

/** The name that the hidden sheet tells, for a student who is on no list. */
export function nameIn({ sheets }: FilledBook): string {
  const mark = sheets.find(({ rows }) => typeof rows[0]?.[0] === "string" && claimIn(rows[0][0]) !== null);
  const name = mark?.rows[0]?.[2];
  return typeof name === "string" ? name : "";
}

/**
 * What stands in the cells of a hand-in.
 *
 * @returns `null` where none of the sheets is in the file
 */
export function givenIn(book: FilledBook, planned: readonly PlannedSheet[], { tables }: Pick<Variant, "tables">): GivenCells | null {
  const found = findSheets(planned, book.sheets, (number, id) => {
    const table = tables.get(number);
    if (!table) return [];
    const isChoice = fieldsOf(table.spec).some(({ name, kind, role }) => name === id && (kind === "choice" || role === "fixed"));
    return table.calculation
      .column(id)
      .map((value) => (value instanceof SalesbookError ? null : isChoice && typeof value === "string" ? table.words.choice(value) : value));
  });
  if (found.size === 0) return null;
  const places = new Map(
    planned.flatMap(({ table, fields }) => {
      const place = found.get(table);
      if (!place) return [];
      const { sheet, cell } = place;
      return [
        [table, { fields, cell, rows: sheet.rows, formulas: placesOf(sheet.formulas), open: placesOf(sheet.withoutResult) }] as const,
      ];
    }),
  );
  return ({ table, id }: Asked, row: number): Given => {
    const place = places.get(table);
    const field = place?.fields.get(id);
    const spot = place && field ? place.cell(field, row) : null;
    if (!place || !spot) return NOTHING;
    const key = placeOf(spot);
    return {
      value: place.rows[spot.row]?.[spot.column] ?? null,
      isFormula: place.formulas.has(key),
      isUncalculated: place.open.has(key),
    };
  };
}

function placesOf(cells: readonly CellPlace[]): ReadonlySet<number> {
  return new Set(cells.map(placeOf));
}

/** A number for each cell of a sheet. */
function placeOf({ row, column }: CellPlace): number {
  return row * LIMITS.columns + column;
}

/** Whether an error tells of the file alone, so that the others are marked all the same. */
export function isOfFile(error: unknown): boolean {
  return !(error instanceof SalesbookError && error.code === "cancelled");
}
