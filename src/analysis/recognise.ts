/** Where the headings of a selection stand and what its columns are, by their headings or by what stands below them. */
import { turnedPlaces } from "../domain/coordinates";
import type { CellContent } from "../sheet/sheet";
import { dateText } from "../sheet/dates";
import { monthOf, plainHeading } from "../values/headings";
import { readNumber } from "../values/numbers";
import { textOf } from "../values/rows";
import { PART_HEADINGS, type BlockColumn, type Part, type SelectedCells, type SinglePart } from "./selection";

/** Headings are looked for in so many rows. */
const MOST_TITLES = 30;
const DATES = { first: 32_874, last: 73_050 };
/** So many rows tell what a column holds. */
const MOST_LOOKED_AT = 1000;

/** What the columns were taken for. */
export interface Recognised {
  readonly columns: readonly Omit<BlockColumn, "unit">[];
  /** Whether the headings leave no choice. */
  readonly certain: boolean;
  /** Whether latitudes stand under the longitude and longitudes under the latitude; the columns are what they hold. */
  readonly turned: boolean;
}

/**
 * The row of headings: among the first rows the one with the most headings that are known; otherwise the first row, if it
 * holds texts only and there are numbers below.
 */
export function headingRowOf({ values }: SelectedCells): number | null {
  const known = values.slice(0, MOST_TITLES).map((row) => row.map(headingText).filter(isHeading).length);
  const most = Math.max(0, ...known);
  if (most > 0 && values.length > 1) return known.indexOf(most);
  const [first = [], ...rest] = values.slice(0, MOST_LOOKED_AT);
  const isWords = first.some((cell) => textOf(cell) !== "") && first.every((cell) => textOf(cell) === "" || !isNumber(cell));
  return isWords && rest.some((row) => row.some(isNumber)) ? 0 : null;
}

/** What each column is, with the headings in this row. */
export function recogniseColumns(cells: SelectedCells, headingRow: number | null): Recognised {
  if (headingRow === null) return { columns: byContents(cells.values.slice(0, MOST_LOOKED_AT)), certain: false, turned: false };
  const headings = (cells.values[headingRow] ?? []).map(headingText);
  return byHeadings(headings, cells.values.slice(headingRow + 1, headingRow + 1 + MOST_LOOKED_AT));
}

/** A cell as a heading: months that the sheet holds as days are read as days. */
function headingText(cell: CellContent): string {
  return typeof cell === "number" && cell >= DATES.first && cell <= DATES.last ? dateText(cell) : textOf(cell);
}

function isHeading(text: string): boolean {
  const plain = plainHeading(text);
  return plain !== "" && (monthOf(text) !== null || Object.values(PART_HEADINGS).some((groups) => groupOf(groups, plain) >= 0));
}

function byHeadings(headings: readonly string[], body: readonly (readonly CellContent[])[]): Recognised {
  const parts = new Map<number, Part>();
  const plain = headings.map(plainHeading);
  let certain = true;
  const singles = (Object.keys(PART_HEADINGS) as SinglePart[]).flatMap((part) => {
    const found = plain.map((heading) => (heading === "" ? -1 : groupOf(PART_HEADINGS[part], heading)));
    const best = found.reduce((least, group) => (group >= 0 ? Math.min(least, group) : least), Infinity);
    if (best === Infinity) return [];
    const rivals = found.filter((group) => group === best).length;
    return [{ part, index: found.indexOf(best), best, rivals }];
  });
  // Where a heading fits two parts, the plainer meaning wins.
  for (const { part, index, rivals } of singles.toSorted((one, other) => one.best - other.best)) {
    if (parts.has(index)) continue;
    parts.set(index, part);
    certain &&= rivals === 1;
  }
  const months = new Set<string>();
  headings.forEach((heading, index) => {
    const month = parts.has(index) ? null : monthOf(heading);
    if (month === null) return;
    // Of a plan and an actual column one would be taken for another month.
    certain &&= !months.has(month);
    if (!months.has(month)) parts.set(index, "month");
    months.add(month);
  });

  const turned = turnCoordinates(parts, body);
  const taken = new Set(parts.values());
  if (!taken.has("name")) {
    const codes = [...parts].find(([, part]) => part === "code")?.[0];
    const words = codes ?? headings.findIndex((_, index) => !parts.has(index) && isWordy(body, index));
    if (words >= 0) parts.set(words, "name");
    certain &&= codes !== undefined;
  }
  // One column of numbers under a heading of the user's own can only be the amounts.
  if (!taken.has("sales") && !taken.has("month")) {
    const numbers = headings.flatMap((_, index) => (!parts.has(index) && isNumeric(body, index) ? [index] : []));
    if (numbers.length === 1 && [...parts.values()].every((part) => part === "name" || part === "code")) {
      parts.set(numbers[0] ?? 0, "sales");
      certain = false;
    }
  }
  return { columns: headings.map((heading, index) => ({ index, heading, part: parts.get(index) ?? null })), certain, turned };
}

/** Exchanges latitude and longitude where what stands below shows that they stand the wrong way round. */
function turnCoordinates(parts: Map<number, Part>, body: readonly (readonly CellContent[])[]): boolean {
  const columnOf = (part: Part): number | undefined => [...parts].find(([, own]) => own === part)?.[0];
  const [latitude, longitude] = [columnOf("latitude"), columnOf("longitude")];
  if (latitude === undefined || longitude === undefined) return false;
  const degrees = (column: number): unknown[] => body.map((row) => readNumber(row[column], { writing: "point" }));
  if (!turnedPlaces(degrees(latitude), degrees(longitude)).all) return false;
  parts.set(latitude, "longitude").set(longitude, "latitude");
  return true;
}

/** Without headings: the first column of words names the rows, a single column of numbers holds the amounts, several are months. */
function byContents(values: readonly (readonly CellContent[])[]): Omit<BlockColumn, "unit">[] {
  const count = Math.max(0, ...values.map((row) => row.length));
  const indices = Array.from({ length: count }, (_, index) => index);
  const name = indices.find((index) => isWordy(values, index));
  const numbers = indices.filter((index) => index !== name && isNumeric(values, index));
  return indices.map((index) => {
    const amounts = numbers.length === 1 ? ("sales" as const) : ("month" as const);
    return { index, heading: "", part: index === name ? "name" : numbers.includes(index) ? amounts : null };
  });
}

function isWordy(rows: readonly (readonly CellContent[])[], index: number): boolean {
  const filled = rows.filter((row) => textOf(row[index]) !== "");
  return filled.length > 0 && filled.filter((row) => !isNumber(row[index])).length > filled.length / 2;
}

function isNumeric(rows: readonly (readonly CellContent[])[], index: number): boolean {
  const filled = rows.filter((row) => textOf(row[index]) !== "");
  return filled.length > 0 && filled.filter((row) => isNumber(row[index])).length > filled.length / 2;
}

function isNumber(cell: CellContent | undefined): boolean {
  return typeof readNumber(cell, { writing: "point", percent: true }) === "number";
}

function groupOf(groups: readonly (readonly string[])[], plain: string): number {
  return groups.findIndex((group) => group.includes(plain));
}
