/** What the tables asked for take from the table in a file: its columns as their fields, its rows as their rows. */
import { MOST_ROWS, type ImportedData } from "../book/request";
import { choiceLabel } from "../book/words";
import { monthlyAverages } from "../domain/averages";
import { catalogues, fill, type Language } from "../i18n";
import { shortened } from "../sheet/capacity";
import { tableByNumber } from "../tables";
import { fieldsOf, isTextParameter, type TableSpec, type Value } from "../tables/model";
import { monthOf, shownHeading, simplified } from "../values/headings";
import { numberWriting, readNumber } from "../values/numbers";
import { customerRows, labelOf, textOf, type CustomerRows, type FileRow, type LeftOutRow } from "../values/rows";
import { columnUnit } from "../values/units";
import type { ImportChoices } from "./choices";
import { cellsOf, isNumber, textsIn, valuesOf, type CellReader, type ColumnSets } from "./column-cells";
import { cellProblems, monthProblems, rowProblems } from "./column-problems";
import { currenciesOf } from "./currencies";
import { duplicatesIn, keyField, type Duplicates } from "./duplicates";
import { CellFaults } from "./faults";
import { firstRepetition, headingsWith, NO_ROLE, wantedFields, type Headings, type WantedField } from "./fields";
import type { FileTable } from "./file-table";
import { matchFields, type MatchedField } from "./matched-fields";
import { LONGEST_SHOWN, type ImportNote } from "./notes";
import { placesRead, type ReadField } from "./places";
import { openProblem, refuseOpen, type Problem } from "./problems";

/** Of a month's heading. */
const LONGEST_HEADING = 100;

/** What a file brings, and what is doubtful about it. */
export interface Matched {
  /** What the tables take, as far as nothing is open. */
  readonly data: ImportedData;
  readonly problems: readonly Problem[];
  readonly matches: readonly MatchedField[];
  readonly headings: Headings;
  /** The column that only tells customers of one name apart; `null` where there is none. */
  readonly code: number | null;
  /** The rows that are taken, by the file's own numbers, and those that are not. */
  readonly taken: readonly FileRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/**
 * Takes from a file what the tables need.
 *
 * A column is known by its field's id or by a heading in any of the three languages, mixed scripts and units included
 * (`headings.ts`), or by the role that the user gave it. Months are taken from the earliest to the latest; their headings go on the
 * sheet. Where only table 6-9 is asked for and the file has months but no average, the average is worked out. Amounts under 万元 are
 * given in yuan, because the sheets' headings say yuan; only money has a unit, the cell's own before its column's before the
 * sheet's. Blank cells stay blank; customers stay text, leading zeros and all. Two of one name are two if their codes differ.
 *
 * @param file from `openTableFile`
 * @param wanted from `wantedFields`
 * @returns with everything that stands in the way among the problems
 */
export function matchColumns(file: FileTable, wanted: readonly WantedField[], language: Language, choices: ImportChoices = {}): Matched {
  const headings = headingsWith(file.headings, choices);
  const { matches, problems } = matchFields(wanted, file, headings, language);
  const key = keyField(matches);
  const faults = new CellFaults(file.headings, choices);
  const columns = columnsOf(matches);
  const reader = readerOf(file, columns, faults, choices, language);

  const { rows: counted, ...found } = rowsOf(file, reader, key, columns, choices);
  const currencies = currenciesOf(counted, columns.money, file, choices, language);
  const readAll: CellReader = { ...reader, rateOf: currencies.rateOf };
  if (key?.field.required && key.field.kind === "text") faults.missingNames(counted, key.columns[0] ?? 0, file);
  const typed = matches.map((match) => ({ match, columns: match.columns.map((column) => valuesOf(counted, match, column, readAll)) }));
  const { read, problems: turned } = placesRead(typed, counted);

  const isTaken = (row: FileRow): boolean => !faults.leaves(row) && !currencies.leftOut.has(row);
  const places = counted.flatMap((row, place) => (isTaken(row) ? [place] : []));
  const taken = places.map((place) => counted[place] as FileRow);
  const duplicates = duplicatesIn(taken, key, matches, file, headings, choices, language);
  const values = read.map(({ match, columns: all }) => ({
    match,
    columns: all.map((column) =>
      together(
        places.map((place) => column[place] ?? null),
        match,
        duplicates,
        match === key,
      ),
    ),
  }));
  const { data, beyond, tooLong } = dataOf(values, duplicates.groups.length, file, language);
  return {
    data,
    matches,
    headings,
    code: duplicates.code,
    taken,
    leftOut: [...(file.above ?? []), ...found.leftOut, ...leftByUser(counted.filter((row) => !isTaken(row)))],
    problems: withTexts(file, [
      ...problems,
      ...tooMany(duplicates.groups.length, file, language),
      ...rowProblems(found, file, choices),
      ...(currencies.problem ? [currencies.problem] : []),
      ...faults.problems(),
      ...duplicates.problems,
      ...tooLong,
      ...monthProblems(matches, file, headings),
      ...cellProblems(taken, columns, readAll, choices),
      ...turned,
      ...beyond.map((said): Problem => ({ kind: said.kind, places: [], choices: [], chosen: null, said })),
    ]),
  };
}

/** With what stands at each place: a cell's contents, or what its row is called. */
function withTexts({ rows, firstRow }: FileTable, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    places: problem.places.map((place) => {
      const cells = place.row === undefined ? undefined : rows[place.row - firstRow];
      if (!cells) return place;
      return { ...place, text: place.column === undefined ? labelOf(cells) : textOf(cells[place.column]) };
    }),
  }));
}

/**
 * As {@link matchColumns}, for those who cannot ask.
 *
 * @throws SalesbookError the first of what has to be settled: columnMissing, columnTwice, monthCount, monthOrder, hiddenRows,
 *   currenciesMixed, cellNotANumber, cellNotADate, cellNotATime, dateUnclear, cellNotAChoice, cellTooLong, headingTooLong, customerMissing,
 *   customerTwice, fileTooLarge, fileEmpty (no row of data)
 */
export function takeColumns(file: FileTable, tables: readonly string[], language: Language, choices?: ImportChoices): Matched {
  const matched = matchColumns(file, wantedFields(tables), language, choices);
  refuseOpen(matched.problems);
  return matched;
}

function columnsOf(matches: readonly MatchedField[]): ColumnSets {
  const where = (fits: (match: MatchedField) => boolean): number[] => [...new Set(matches.filter(fits).flatMap(({ columns }) => columns))];
  return {
    used: where(() => true),
    amounts: where(({ field }) => isNumber(field.kind)),
    money: where(({ field }) => field.kind === "amount"),
    shares: new Set(where(({ field }) => field.kind === "share")),
  };
}

const UNREAD = Symbol("not read yet");

function readerOf(
  file: FileTable,
  { amounts, money, shares }: ColumnSets,
  faults: CellFaults,
  { days, negative }: ImportChoices,
  language: Language,
): CellReader {
  const repeated = new Set(file.repeated?.map(({ row, column }) => `${row} ${column}`));
  const isRepeated = ({ number }: FileRow, column: number): boolean => repeated.has(`${number} ${column}`);
  const writing = numberWriting(textsIn(file, amounts), file.delimiter);
  const units = file.headings.map((heading, column) => {
    const measure = money.includes(column) ? "money" : shares.has(column) ? "share" : "other";
    return columnUnit(heading, measure, file.unit?.power ?? null, cellsOf(file, column));
  });
  const read = (row: FileRow, column: number): number | null | undefined =>
    repeated.size > 0 && isRepeated(row, column)
      ? null
      : readNumber(row.cells[column], { writing, unit: units[column] ?? 0, percent: shares.has(column) });
  // Totals, returns and values ask for the same cells.
  const known = new Map(amounts.map((column) => [column, Array<number | null | undefined | typeof UNREAD>(file.rows.length).fill(UNREAD)]));
  return {
    file,
    language,
    writing,
    days: days ?? "unclear",
    withoutReturns: new Set(negative === "leave" ? money : []),
    isRepeated,
    numberAt: (row, column) => {
      const ofColumn = known.get(column);
      if (!ofColumn) return read(row, column);
      const found = ofColumn[row.number - file.firstRow];
      return found === UNREAD ? (ofColumn[row.number - file.firstRow] = read(row, column)) : found;
    },
    rateOf: () => 1,
    fault: (row, column, error) => faults.add(row, column, error),
  };
}

/** The rows that count, without hidden ones where the user wants only what can be seen. */
function rowsOf(
  file: FileTable,
  reader: CellReader,
  key: MatchedField | undefined,
  { used, amounts, money }: ColumnSets,
  { take, rows: decided = {} }: ImportChoices,
): CustomerRows {
  const hidden = new Set(take === "visible" ? file.hidden : []);
  const all = file.rows.map((cells, index): FileRow => ({ number: file.firstRow + index, cells }));
  const found = customerRows(
    all.filter(({ number }) => !hidden.has(number)),
    {
      label: key?.columns[0] ?? 0,
      headings: file.headings,
      amounts,
      added: money.length > 0 ? money : amounts,
      used: used.length > 0 ? used : file.headings.map((_, column) => column),
      read: reader.numberAt,
      decided: (row) => (decided[row] === "keep" || decided[row] === "leave" ? decided[row] : undefined),
    },
  );
  return { ...found, leftOut: [...found.leftOut, ...leftByUser(all.filter(({ number }) => hidden.has(number)))] };
}

function leftByUser(rows: readonly FileRow[]): LeftOutRow[] {
  return rows.map(({ number, cells }) => ({ row: number, label: labelOf(cells), why: "user" }));
}

/** The values of a column with the rows of one customer together: amounts are added, of anything else the first that says something holds. */
function together(values: readonly Value[], { field }: MatchedField, { groups, apart }: Duplicates, isKey: boolean): Value[] {
  const adds = field.kind === "amount" || field.total === "sum";
  return groups.map((group) => {
    const [first = 0] = group;
    if (isKey && apart.has(first)) return apart.get(first) ?? null;
    const filled = group.map((place) => values[place] ?? null).filter((value) => value !== null);
    if (!adds || filled.length < 2) return filled[0] ?? null;
    return filled.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  });
}

function dataOf(
  values: readonly ReadField[],
  rows: number,
  file: FileTable,
  language: Language,
): { readonly data: ImportedData; readonly beyond: readonly ImportNote[]; readonly tooLong: readonly Problem[] } {
  const tables: Record<
    string,
    { columns: Record<string, readonly Value[]>; headings: Record<string, string>; parameters: Record<string, number | string | null> }
  > = {};
  const beyond: ImportNote[] = [];
  const tooLong: Problem[] = [];
  for (const { match, columns } of values) {
    const table = (tables[match.spec.number] ??= { columns: {}, headings: {}, parameters: {} });
    if (match.averaged) {
      table.columns[match.field.name] = averagesOf(columns, rows);
    } else if (match.field.repeat) {
      if (typeof match.field.repeat === "string") table.parameters[match.field.repeat] = match.columns.length;
      match.columns.forEach((column, index) => {
        const id = `${match.field.name}${firstRepetition(match, match.columns.length) + index}`;
        table.columns[id] = columns[index] ?? [];
        const heading = shownHeading(file.headings[column] ?? "");
        // Formulas call the month by its heading, some of them a dozen times, and may not grow too long.
        if (heading.length > LONGEST_HEADING) tooLong.push(headingTooLong(heading, column, file));
        // A heading that is only our own name for the month says nothing that the sheet would not say better.
        else if (heading !== "" && !monthOf(heading)?.startsWith("#")) table.headings[id] = heading;
      });
    } else {
      const [own = []] = columns;
      table.columns[match.field.name] = own;
    }
  }
  for (const [number, table] of Object.entries(tables)) {
    for (const lines of ownLines(tableByNumber(number), table.columns, language)) {
      Object.assign(table.parameters, lines.names);
      if (lines.beyond.length > 0) beyond.push({ kind: "groupsBeyond", count: Object.keys(lines.names).length, names: lines.beyond });
    }
  }
  return { data: { rows, tables }, beyond, tooLong };
}

function averagesOf(months: readonly (readonly Value[])[], rows: number): Value[] {
  const byRow = Array.from({ length: rows }, (_, row) =>
    months.map((month) => {
      const value = month[row];
      return typeof value === "number" ? value : null;
    }),
  );
  return monthlyAverages(byRow).map((average) => (average === "" ? null : average));
}

function headingTooLong(heading: string, column: number, { file }: FileTable): Problem {
  const details = { file, column: shortened(heading, LONGEST_SHOWN), received: heading.length, accepted: LONGEST_HEADING };
  return openProblem("headingTooLong", details, [{ column }], [{ name: "roles", value: NO_ROLE }]);
}

/** A table of nobody, or of more than it holds. */
function tooMany(rows: number, { file }: FileTable, language: Language): Problem[] {
  if (rows === 0) return [openProblem("fileEmpty", { file }, [])];
  const accepted = fill(catalogues[language].files.rows, { most: MOST_ROWS });
  return rows > MOST_ROWS ? [openProblem("fileTooLarge", { file, received: rows, accepted }, [])] : [];
}

/** The names that a file gives the lines of a block, and those for which it has none. */
interface OwnLines {
  readonly names: Readonly<Record<string, string>>;
  readonly beyond: readonly string[];
}

/**
 * The file's own groups as the names of the lines from which the sheet's cells choose them, whichever of its columns has them: those with
 * the most rows, in the order of the file. Nothing where the file has no others than the sheet.
 */
function ownLines(spec: TableSpec, columns: Readonly<Record<string, readonly Value[]>>, language: Language): readonly OwnLines[] {
  return spec.blocks.flatMap(({ name, names = [] }) => {
    const choosing = fieldsOf(spec).filter((field) => field.role === "input" && field.choicesFrom === name);
    const values = choosing.flatMap((field) => columns[field.name] ?? []);
    const counts = new Map<string, number>();
    for (const value of values) if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
    const known = new Set(
      names.filter(isTextParameter).map(({ default: usual }) => simplified(choiceLabel(spec.number, usual ?? "", language))),
    );
    if (names.length === 0 || [...counts.keys()].every((group) => known.has(simplified(group)))) return [];
    const largest = new Set(
      [...counts]
        .toSorted((one, other) => other[1] - one[1])
        .slice(0, names.length)
        .map(([group]) => group),
    );
    const taken = [...counts.keys()].filter((group) => largest.has(group));
    return [
      {
        names: Object.fromEntries(names.map((line, index) => [line.name, taken[index] ?? ""])),
        beyond: [...counts.keys()].filter((group) => !largest.has(group)),
      },
    ];
  });
}
