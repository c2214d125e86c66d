/** The columns of a user's file, matched to the fields of the tables asked for. */
import { MOST_ROWS, type ImportedData } from "../book/request";
import { choiceLabel } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { shortened } from "../sheet/capacity";
import type { Value } from "../tables/model";
import { monthOf, shownHeading, simplified } from "../values/headings";
import { numberWriting } from "../values/numbers";
import { customerRows } from "../values/rows";
import { columnUnit } from "../values/units";
import { averagesOf, cellsOf, isNumber, readCell, textsIn, valuesOf, type CellReader } from "./column-cells";
import { checkCurrencies, checkKeys } from "./column-checks";
import { cellNotes, monthNotes, rowNotes } from "./column-notes";
import { firstRepetition, wantedFields } from "./fields";
import type { FileTable } from "./file-table";
import { matchField, type MatchedField } from "./matched-fields";
import { LONGEST_SHOWN, type ImportNote } from "./notes";

/** Of a month's heading. */
const LONGEST_HEADING = 100;

/** What a file brings, and what its user should know of how it was understood. */
export interface Matched {
  readonly data: ImportedData;
  readonly notes: readonly ImportNote[];
}

/**
 * Takes from a file what the tables need.
 *
 * A column is known by its field's id or by a heading in any of the three languages, mixed scripts and units included
 * (`headings.ts`). Months are taken from the earliest to the latest; their headings go on the sheet. Where only table 6-9
 * is asked for and the file has months but no average, the average is worked out. Amounts under 万元 are given in
 * yuan, because the sheets' headings say yuan; only money has a unit, the cell's own before its column's before the
 * sheet's. Blank cells stay blank; customers stay text, leading zeros and all. Two of one name are two if their codes differ.
 *
 * @param file from `openTableFile`
 * @param tables the textbook's numbers; one that is linked to another of them takes nothing from the file itself
 * @throws SalesbookError columnMissing, columnTwice, monthCount, monthOrder, currenciesMixed, cellNotANumber, cellNotADate,
 *   dateUnclear, cellNotAChoice, cellTooLong, headingTooLong, customerMissing, customerTwice, fileTooLarge, fileEmpty (no row
 *   of data), unknownTable
 */
export function matchColumns(file: FileTable, tables: readonly string[], language: Language): Matched {
  const matches = wantedFields(tables).flatMap((wanted) => matchField(wanted, file, language) ?? []);
  const columnsWhere = (fits: (match: MatchedField) => boolean): number[] => [
    ...new Set(matches.filter(fits).flatMap(({ columns }) => columns)),
  ];
  const amounts = columnsWhere(({ field }) => isNumber(field.kind));
  const money = columnsWhere(({ field }) => field.kind === "amount");
  const shares = new Set(columnsWhere(({ field }) => field.kind === "share"));
  const key = keyField(matches);
  const label = key?.columns[0] ?? 0;
  const repeated = new Set(file.repeated?.map(({ row, column }) => `${row} ${column}`));
  const reader: CellReader = {
    file,
    language,
    writing: numberWriting(textsIn(file, amounts), file.delimiter),
    units: file.headings.map((heading, column) => {
      const measure = money.includes(column) ? "money" : shares.has(column) ? "share" : "other";
      return columnUnit(heading, measure, file.unit ?? null, cellsOf(file, column));
    }),
    shares,
    isRepeated: ({ number }, column) => repeated.has(`${number} ${column}`),
  };

  const { rows, ...found } = customerRows(file.rows, file.firstRow, {
    label,
    amounts,
    added: money.length > 0 ? money : amounts,
    used: columnsWhere(() => true),
    read: (row, column) => readCell(reader, row, column),
  });
  if (rows.length === 0) throw new SalesbookError("fileEmpty", { file: file.file });
  if (rows.length > MOST_ROWS)
    throw new SalesbookError("fileTooLarge", {
      file: file.file,
      received: rows.length,
      accepted: fill(catalogues[language].files.rows, { most: MOST_ROWS }),
    });
  if (key) checkKeys(rows, key, matches, reader);
  checkCurrencies(rows, money, reader);

  const result: Record<
    string,
    { columns: Record<string, readonly Value[]>; headings: Record<string, string>; parameters: Record<string, number | string | null> }
  > = {};
  const beyond: ImportNote[] = [];
  for (const match of matches) {
    const table = (result[match.spec.number] ??= { columns: {}, headings: {}, parameters: {} });
    if (match.averaged) {
      table.columns[match.field.name] = averagesOf(rows, match, reader);
    } else if (match.field.repeat) {
      if (typeof match.field.repeat === "string") table.parameters[match.field.repeat] = match.columns.length;
      match.columns.forEach((column, index) => {
        const id = `${match.field.name}${firstRepetition(match, match.columns.length) + index}`;
        table.columns[id] = valuesOf(rows, match, column, reader);
        // A heading that is only our own name for the month says nothing that the sheet would not say better.
        const heading = file.headings[column] ?? "";
        if (!monthOf(heading)?.startsWith("#")) table.headings[id] = ownHeading(heading, file.file);
      });
    } else {
      const values = valuesOf(rows, match, match.columns[0] ?? 0, reader);
      table.columns[match.field.name] = values;
      const own = ownLines(match, values, language);
      Object.assign(table.parameters, own.names);
      if (own.beyond.length > 0) beyond.push({ kind: "groupsBeyond", count: Object.keys(own.names).length, names: own.beyond });
    }
  }
  return {
    data: { rows: rows.length, tables: result },
    notes: [...rowNotes(found), ...monthNotes(matches, file), ...cellNotes(rows, amounts, reader), ...beyond],
  };
}

/** What names the rows: the number of a case, else the customer, else what the table cannot do without. */
function keyField(matches: readonly MatchedField[]): MatchedField | undefined {
  const words = matches.filter(({ field }) => field.kind === "text");
  return (
    words.find(({ field }) => field.name === "case") ??
    words.find(({ field }) => field.name === "customer") ??
    words.find(({ field }) => field.required) ??
    matches.find(({ field }) => field.required)
  );
}

/**
 * The file's own groups as the names of the lines from which the sheet's cells choose them: those with the most rows, in the
 * order of the file. Nothing where the file has no others than the sheet.
 */
function ownLines(
  { spec, field }: MatchedField,
  values: readonly Value[],
  language: Language,
): { readonly names: Readonly<Record<string, string>>; readonly beyond: readonly string[] } {
  const lines = spec.blocks.find(({ name }) => name === field.choicesFrom)?.names ?? [];
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = new Set(
    lines.map(({ default: usual }) => (typeof usual === "string" ? simplified(choiceLabel(spec.number, usual, language)) : "")),
  );
  if (lines.length === 0 || [...counts.keys()].every((group) => known.has(simplified(group)))) return { names: {}, beyond: [] };
  const largest = new Set(
    [...counts]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, lines.length)
      .map(([group]) => group),
  );
  const taken = [...counts.keys()].filter((group) => largest.has(group));
  return {
    names: Object.fromEntries(lines.map(({ name }, index) => [name, taken[index] ?? ""])),
    beyond: [...counts.keys()].filter((group) => !largest.has(group)),
  };
}

/** A month's heading of the file's own. Formulas call the month by it, some of them a dozen times, and may not grow too long. */
function ownHeading(heading: string, file: string): string {
  const shown = shownHeading(heading);
  if (shown.length <= LONGEST_HEADING) return shown;
  throw new SalesbookError("headingTooLong", {
    file,
    column: shortened(shown, LONGEST_SHOWN),
    received: shown.length,
    accepted: LONGEST_HEADING,
  });
}
