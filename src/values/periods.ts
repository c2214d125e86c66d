/** In which order columns of months or quarters stand, by what their headings say. */
import { monthOf, quarterOf } from "./headings";

/** Columns of months, or of quarters, from the earliest to the latest. */
export interface OrderedMonths {
  readonly columns: readonly number[];
  /** `sorted` and `reversed` where the columns stood otherwise, `unclear` where nothing tells how they follow each other. */
  readonly order: "asItStands" | "sorted" | "reversed" | "unclear";
  /** The columns between which months are missing. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** At the turn of the year so many months are believed to be missing; of more, the columns are in no order. */
const MOST_MISSING = 2;

/**
 * The order of columns of months. Those with a year go by it. Those without must run forward or backward, over the turn of
 * the year at most once.
 *
 * @param columns with headings that `monthOf` knows, or `quarterOf`, in the order of the file
 * @example orderedMonths([1, 2, 3], ["", "Mar", "Feb", "Jan"]).columns // [3, 2, 1]
 */
export function orderedMonths(columns: readonly number[], headings: readonly string[]): OrderedMonths {
  const months = columns.map((column) => ({ column, ...keyOf(headings[column] ?? "") }));
  const kinds = new Set(months.map(({ ordinal, ofYear }) => `${ordinal} ${ofYear}`));
  if (kinds.size > 1) return { columns, order: "unclear", gaps: [] };
  if (months.every(({ year }) => year !== null)) return dated(months);
  const [forward, backward] = [counted(months), counted(months.toReversed())];
  if (backward !== null && (forward === null || spanOf(backward) < spanOf(forward)))
    return { columns: columns.toReversed(), order: "reversed", gaps: gapsIn(backward) };
  return forward === null ? { columns, order: "unclear", gaps: [] } : { columns, order: "asItStands", gaps: gapsIn(forward) };
}

interface Month {
  readonly column: number;
  readonly year: number | null;
  readonly month: number;
  /** How many there are in a year. */
  readonly ofYear: number;
  /** The first, second … month of the file, not of a year. */
  readonly ordinal: boolean;
}

/** With the number of the month, counted on through the years. */
type Counted = readonly { readonly column: number; readonly at: number }[];

function keyOf(heading: string): Omit<Month, "column"> {
  const key = monthOf(heading) ?? quarterOf(heading) ?? "";
  if (key.startsWith("#")) return { year: null, month: Number(key.slice(1)), ofYear: 12, ordinal: true };
  const [year = "", part = ""] = key.split("-");
  const isQuarter = part.startsWith("Q");
  return { year: year === "" ? null : Number(year), month: Number(part.replace("Q", "")), ofYear: isQuarter ? 4 : 12, ordinal: false };
}

function dated(months: readonly Month[]): OrderedMonths {
  const counted = months.map(({ column, year, month, ofYear }) => ({ column, at: ofYear * (year ?? 0) + month }));
  const sorted = counted.toSorted((one, other) => one.at - other.at);
  const columns = sorted.map(({ column }) => column);
  const isAsItStands = columns.every((column, index) => column === counted[index]?.column);
  const isReversed = columns.every((column, index) => column === counted.at(-1 - index)?.column);
  return { columns, order: isAsItStands ? "asItStands" : isReversed ? "reversed" : "sorted", gaps: gapsIn(sorted) };
}

/** The months counted on from the first, if they run forward and over the turn of the year at most once. */
function counted(months: readonly Month[]): Counted | null {
  let turns = 0;
  const all: { column: number; at: number }[] = [];
  for (const { column, month, ofYear, ordinal } of months) {
    const before = all.at(-1)?.at ?? -Infinity;
    if (month + ofYear * turns <= before) {
      if (ordinal || turns > 0 || month + ofYear - before > (ofYear === 12 ? 1 + MOST_MISSING : 1)) return null;
      turns++;
    }
    all.push({ column, at: month + ofYear * turns });
  }
  const [first, last] = [all[0]?.at ?? 0, all.at(-1)?.at ?? 0];
  return turns > 0 && last - first >= (months[0]?.ofYear ?? 12) ? null : all;
}

function spanOf(months: Counted): number {
  return (months.at(-1)?.at ?? 0) - (months[0]?.at ?? 0);
}

function gapsIn(months: Counted): (readonly [number, number])[] {
  return months.flatMap(({ column, at }, index) => {
    const before = months[index - 1];
    return before && at - before.at > 1 ? [[before.column, column] as const] : [];
  });
}
