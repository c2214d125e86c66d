/** What was understood of a file, to be looked at before anything is made of it. */
import { wordsOf } from "../book/words";
import { MOST_ROWS, type ImportedData } from "../book/request";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { beginningOf } from "../sheet/capacity";
import { currencyUnit } from "../values/headings";
import { textOf, type FileRow, type LeftOutRow } from "../values/rows";
import type { ImportChoices } from "./choices";
import { columnNames } from "./column-names";
import { listed } from "./column-errors";
import { matchColumns, type Matched } from "./columns";
import { comesFromMonths, firstRepetition, MONTH_ROLE, NO_ROLE, wantedFields, type WantedField } from "./fields";
import type { FileTable } from "./file-table";
import type { MatchedField } from "./matched-fields";
import { isOpen, openProblem, type Problem } from "./problems";

export interface Inspection {
  /** The tables that the file is for, by the textbook's numbers. */
  readonly tables: readonly string[];
  readonly file: string;
  /** The sheet of a workbook; `null` for a text file. */
  readonly sheet: string | null;
  /** By the file's own numbers. */
  readonly rows: {
    readonly heading: readonly number[];
    readonly data: readonly number[];
    readonly totals: readonly number[];
    readonly leftOut: readonly LeftOutRow[];
    /** How many rows of a list that is too long for any table were not looked at. */
    readonly beyond: number;
  };
  /** In the order of the file. */
  readonly columns: readonly InspectedColumn[];
  readonly firstColumn: number;
  /** What columns can be taken for. */
  readonly roles: readonly Role[];
  readonly problems: readonly Problem[];
  /** What the tables take; `null` as long as something is open. */
  readonly data: ImportedData | null;
}

export interface InspectedColumn {
  /** Its heading, told apart from others of the same words. */
  readonly name: string;
  /** A field's id, with a number for months (`month1`); `null` for a column that is not taken. */
  readonly role: string | null;
  /** What the sheet calls it. */
  readonly label: string | null;
  /** The unit of its amounts as the file has it, such as 万元. */
  readonly unit: string | null;
  /** The first two different contents. */
  readonly examples: readonly string[];
  /** The first problem that has to do with this column and has to be settled. */
  readonly doubt: Problem["kind"] | null;
}

/** What a column can be taken for, by its id and in the words of the sheets. */
export interface Role {
  readonly role: string;
  readonly label: string;
}

/** The code of a customer, and a table that has it. */
const CODE_ROLE = "code";
const CODE_TABLE = "6-10";

const MOST_LOOKED_AT = 4 * MOST_ROWS;
const EXAMPLES = 2;
const LONGEST_EXAMPLE = 40;

/** The roles that columns can have for some tables: their fields, and months together. */
function rolesFor(tables: readonly string[], language: Language): Role[] {
  const roles = new Map<string, string>();
  for (const wanted of wantedFields(tables)) {
    const { field } = wanted;
    const isMonths = field.repeat !== undefined;
    if (isMonths && field.kind !== "amount") continue;
    if (comesFromMonths(wanted)) roles.set(MONTH_ROLE, catalogues[language].files.fields.month);
    const role = isMonths ? MONTH_ROLE : field.name;
    if (!roles.has(role)) roles.set(role, isMonths ? catalogues[language].files.fields.month : labelOf(wanted, 1, language));
  }
  // Whatever the tables are, a code tells customers of one name apart.
  if (!roles.has(CODE_ROLE)) roles.set(CODE_ROLE, wordsOf(CODE_TABLE, language).fields[CODE_ROLE] ?? CODE_ROLE);
  return [...roles].map(([role, label]) => ({ role, label }));
}

/**
 * Looks at a table of a file for what some tables need of it.
 *
 * @throws SalesbookError unknownTable, takesNoFile
 */
export function inspectTable(file: FileTable, tables: readonly string[], language: Language, choices: ImportChoices = {}): Inspection {
  // Totals, notes, and rows that belong together may make a file longer than the table; what is much longer fills none.
  const beyond = Math.max(0, file.rows.length - MOST_LOOKED_AT);
  const looked = beyond > 0 ? { ...file, rows: file.rows.slice(0, MOST_LOOKED_AT) } : file;
  const matched = matchColumns(looked, wantedFields(tables), language, choices);
  const { taken, leftOut, data } = matched;
  const problems =
    beyond > 0 ? [tooLong(file, language), ...matched.problems.filter(({ kind }) => kind !== "fileTooLarge")] : matched.problems;
  return {
    tables,
    file: file.file,
    sheet: file.sheet,
    rows: {
      heading: file.headingRows ?? [],
      data: taken.map(({ number }) => number),
      totals: leftOut.filter(({ why }) => why === "total").map(({ row }) => row),
      leftOut: leftOut.filter(({ why }) => why !== "total"),
      beyond,
    },
    columns: inspectedColumns(looked, { ...matched, problems }, language),
    firstColumn: file.firstColumn ?? 0,
    roles: rolesFor(tables, language),
    problems: [...readingProblems(file), ...problems],
    data: problems.some(isOpen) ? null : data,
  };
}

function tooLong({ file, rows }: FileTable, language: Language): Problem {
  return openProblem(
    "fileTooLarge",
    { file, received: rows.length, accepted: fill(catalogues[language].files.rows, { most: MOST_ROWS }) },
    [],
  );
}

function readingProblems({ notes = [] }: FileTable): Problem[] {
  return notes.map((said) => ({
    kind: said.kind,
    places: "row" in said ? [{ row: said.row }] : [],
    choices: [],
    chosen: null,
    said,
  }));
}

function inspectedColumns(file: FileTable, { matches, problems, taken, code }: Matched, language: Language): InspectedColumn[] {
  const uses = file.headings.map((_, column) => matches.find(({ columns }) => columns.includes(column)));
  const doubts = problems.filter(isOpen);
  return columnNames(file.headings).map((name, column) => {
    const match = uses[column];
    const index = match?.columns.indexOf(column) ?? 0;
    return {
      name,
      role: match ? roleOf(match, index) : column === code ? CODE_ROLE : null,
      label: match
        ? labelOf(match, firstRepetition(match, match.columns.length) + index, language)
        : column === code
          ? (wordsOf(CODE_TABLE, language).fields[CODE_ROLE] ?? null)
          : null,
      unit: match && match.field.kind === "amount" ? (currencyUnit(file.headings[column] ?? "") ?? file.unit?.text ?? null) : null,
      examples: examplesOf(taken, column),
      doubt: doubts.find(({ places }) => places.some((place) => place.column === column))?.kind ?? null,
    };
  });
}

function roleOf({ field, averaged }: MatchedField, index: number): string {
  return averaged || field.repeat ? `${MONTH_ROLE}${index + 1}` : field.name;
}

function labelOf({ spec, field }: WantedField, n: number, language: Language): string {
  return fill(wordsOf(spec.number, language).fields[field.name] ?? field.name, { n });
}

function examplesOf(rows: readonly FileRow[], column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = textOf(cells[column]);
    if (text !== "") found.add(beginningOf(text, LONGEST_EXAMPLE));
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}

/**
 * Choices with those of their roles that some tables have; a profile may be of others.
 *
 * @param choices of the user's
 */
export function choicesFor(tables: readonly string[], choices: ImportChoices, language: Language): ImportChoices {
  if (!choices.roles) return choices;
  const known = new Set(knownRoles(tables, language));
  return { ...choices, roles: Object.fromEntries(Object.entries(choices.roles).filter(([, role]) => known.has(role))) };
}

/** @throws SalesbookError headingUnknown, roleUnknown where a role was given to a column that is not there, or no field has it */
export function checkRoles({ file, columns, tables }: Inspection, roles: NonNullable<ImportChoices["roles"]>, language: Language): void {
  const names = columns.map(({ name }) => name);
  const known = knownRoles(tables, language);
  for (const [received, role] of Object.entries(roles)) {
    if (!names.includes(received)) throw new SalesbookError("headingUnknown", { file, received, accepted: listed(names, language) });
    if (!known.includes(role)) throw new SalesbookError("roleUnknown", { received: role, accepted: known.join(", ") });
  }
}

function knownRoles(tables: readonly string[], language: Language): string[] {
  return [...new Set([...rolesFor(tables, language).map(({ role }) => role), MONTH_ROLE, NO_ROLE])];
}
