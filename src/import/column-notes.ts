/** What a user should know of how the rows, months and cells of a file were taken. */
import { orderedMonths } from "../values/periods";
import { isDash } from "../values/numbers";
import type { CustomerRows, FileRow } from "../values/rows";
import type { CellReader } from "./column-cells";
import { monthsBeyond } from "./fields";
import type { FileTable } from "./file-table";
import type { MatchedField } from "./matched-fields";
import type { ImportNote } from "./notes";

export function rowNotes({ leftOut, doubtsOut, doubtsKept }: Omit<CustomerRows, "rows">): ImportNote[] {
  const isDoubt = new Set(doubtsOut.map(({ row }) => row));
  const plain = leftOut.filter(({ row }) => !isDoubt.has(row));
  return [
    ...(plain.length > 0 ? [{ kind: "leftOut", rows: plain } as const] : []),
    ...doubtsOut.map((doubt) => ({ kind: "doubtOut", doubt }) as const),
    ...doubtsKept.map((doubt) => ({ kind: "doubtKept", doubt }) as const),
  ];
}

/** What the months of a table are taken for; of their average, the order says nothing. */
export function monthNotes(matches: readonly MatchedField[], { headings }: FileTable): ImportNote[] {
  const match = matches.find(({ field }) => field.repeat);
  if (!match) return [];
  const months = match.columns;
  const beyond = monthsBeyond(match, headings);
  const named = (columns: readonly number[]): string[] => columns.map((column) => headings[column] ?? "");
  const { order } = orderedMonths(
    months.toSorted((one, other) => one - other),
    headings,
  );
  const { gaps } = orderedMonths(months, headings);
  return [
    ...(beyond.length > 0 ? [{ kind: "monthsBeyond", count: months.length, columns: named(beyond) } as const] : []),
    ...(order === "reversed" ? [{ kind: "monthsReversed", columns: named(months) } as const] : []),
    ...(order === "sorted" ? [{ kind: "monthsSorted", columns: named(months) } as const] : []),
    ...(gaps.length > 0
      ? [
          {
            kind: "monthsMissing",
            between: gaps.map(([first, second]) => [headings[first] ?? "", headings[second] ?? ""] as const),
          } as const,
        ]
      : []),
  ];
}

export function cellNotes(rows: readonly FileRow[], amounts: readonly number[], { file, isRepeated }: CellReader): ImportNote[] {
  const where = (fits: (row: FileRow, column: number) => boolean): { row: number; column: string }[] =>
    rows.flatMap((row) =>
      amounts.flatMap((column) => (fits(row, column) ? [{ row: row.number, column: file.headings[column] ?? "" }] : [])),
    );
  const merged = file.repeated ? where(isRepeated) : [];
  const dashes = where(({ cells }, column) => isDash(cells[column]));
  return [
    ...(merged.length > 0 ? [{ kind: "merged", cells: merged } as const] : []),
    ...(dashes.length > 0 ? [{ kind: "dashes", cells: dashes } as const] : []),
  ];
}
