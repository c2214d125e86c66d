/** What is doubtful about the rows, months and cells of a file that are taken or left out. */
import { isDash } from "../values/numbers";
import { orderedMonths } from "../values/periods";
import type { CustomerRows, FileRow } from "../values/rows";
import type { Choice, ImportChoices } from "./choices";
import type { CellReader, ColumnSets } from "./column-cells";
import { monthsBeyond, type Headings } from "./fields";
import type { FileTable } from "./file-table";
import type { MatchedField } from "./matched-fields";
import type { ImportNote } from "./notes";
import type { Place, Problem } from "./problems";

const KEEP: Choice = { name: "rows", value: "keep" };
const LEAVE: Choice = { name: "rows", value: "leave" };

/** Hidden rows, totals, and rows that are called totals and are none. */
export function rowProblems(
  { leftOut, doubtsOut, doubtsKept }: Omit<CustomerRows, "rows">,
  file: FileTable,
  { take }: ImportChoices,
): Problem[] {
  const isDoubt = new Set(doubtsOut.map(({ row }) => row));
  const plain = leftOut.filter(({ row, why }) => why !== "user" && why !== "unit" && !isDoubt.has(row));
  return [
    ...hiddenRows(file, take),
    ...(plain.length > 0 ? [told({ kind: "leftOut", rows: plain }, rowsOf(plain), [KEEP, LEAVE], LEAVE)] : []),
    ...doubtsOut.map((doubt) => told({ kind: "doubtOut", doubt }, rowsOf([doubt]), [KEEP, LEAVE], LEAVE)),
    ...doubtsKept.map((doubt) => told({ kind: "doubtKept", doubt }, rowsOf([doubt]), [KEEP, LEAVE], KEEP)),
  ];
}

function hiddenRows({ file, hidden = [] }: FileTable, take: ImportChoices["take"]): Problem[] {
  if (hidden.length === 0) return [];
  return [
    {
      kind: "hiddenRows",
      places: hidden.map((row) => ({ row })),
      choices: [
        { name: "take", value: "visible" },
        { name: "take", value: "all" },
      ],
      chosen: take === undefined ? null : { name: "take", value: take },
      said:
        take === undefined
          ? { code: "hiddenRows", details: { file, count: hidden.length, row: hidden[0] ?? 0 } }
          : { kind: take === "all" ? "hiddenTaken" : "hiddenOut", rows: hidden },
    },
  ];
}

/** What the months of a table are taken for; of their average, the order says nothing. */
export function monthProblems(matches: readonly MatchedField[], { headings }: FileTable, all: Headings): Problem[] {
  const match = matches.find(({ field }) => field.repeat);
  if (!match) return [];
  const { columns: months } = match;
  const beyond = monthsBeyond(match, all);
  const named = (columns: readonly number[]): string[] => columns.map((column) => headings[column] ?? "");
  const places = months.map((column) => ({ column }));
  const { order } = orderedMonths(
    months.toSorted((one, other) => one - other),
    headings,
  );
  const { gaps } = orderedMonths(months, headings);
  const isReversed = order === "reversed" || (order === "unclear" && all.months === "backward");
  return [
    ...(beyond.length > 0
      ? [
          told(
            { kind: "monthsBeyond", count: months.length, columns: named(beyond) },
            beyond.map((column) => ({ column })),
          ),
        ]
      : []),
    ...(isReversed ? [told({ kind: "monthsReversed", columns: named(months) }, places)] : []),
    ...(order === "sorted" ? [told({ kind: "monthsSorted", columns: named(months) }, places)] : []),
    ...(gaps.length > 0
      ? [
          told(
            { kind: "monthsMissing", between: gaps.map(([first, second]) => [headings[first] ?? "", headings[second] ?? ""] as const) },
            gaps.flat().map((column) => ({ column })),
          ),
        ]
      : []),
  ];
}

/** Cells that count otherwise than they look: under merged cells, dashes, and returns. */
export function cellProblems(
  rows: readonly FileRow[],
  { amounts, money }: ColumnSets,
  reader: CellReader,
  { negative }: ImportChoices,
): Problem[] {
  const { file, isRepeated } = reader;
  const found = (
    kind: "merged" | "dashes" | "returns" | "returnsOut",
    columns: readonly number[],
    fits: (row: FileRow, column: number) => boolean,
    choices?: readonly Choice[],
    chosen?: Choice,
  ): Problem[] => {
    const places = rows.flatMap((row) => columns.flatMap((column) => (fits(row, column) ? [{ row: row.number, column }] : [])));
    const cells = places.map(({ row, column }) => ({ row, column: file.headings[column] ?? "" }));
    return places.length === 0 ? [] : [told({ kind, cells }, places, choices, chosen)];
  };
  const answers = (["net", "leave"] as const).map((value): Choice => ({ name: "negative", value }));
  return [
    ...(file.repeated ? found("merged", amounts, isRepeated) : []),
    ...found("dashes", amounts, ({ cells }, column) => isDash(cells[column])),
    ...found(
      negative === "leave" ? "returnsOut" : "returns",
      money,
      (row, column) => (reader.numberAt(row, column) ?? 0) < 0,
      answers,
      answers[negative === "leave" ? 1 : 0],
    ),
  ];
}

/** What is only told, or settled already. */
function told(said: ImportNote, places: readonly Place[], choices: readonly Choice[] = [], chosen: Choice | null = null): Problem {
  return { kind: said.kind, places, choices, chosen, said };
}

const rowsOf = (rows: readonly { readonly row: number }[]): Place[] => rows.map(({ row }) => ({ row }));
