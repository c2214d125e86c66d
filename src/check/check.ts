/**
 * "Check this workbook": compares generated sheets with what their tables say, wherever they stand now. Whatever a
 * user may do (typing into inputs, sorting, adding and deleting rows, renaming, moving, columns of one's own) is no
 * finding, as long as it can be read.
 */
import { membersOf, type Member } from "./books";
import { formulaFindings, type NamedTable, type TablesByName } from "./formulas";
import { inputFindings } from "./inputs";
import type { Lacking, Finding, PresentBook, PresentFormat, PresentRule, PresentTable, SheetPlaces, TotalRowChange } from "./model";
import { folded, overVersions } from "./former";
import { matchedColumns } from "./places";
import { expectedFormats, expectedRules, formatFindings, ruleFindings, type ExpectedFormat, type ExpectedRule } from "./rules";
import { CONTENTS } from "../mark/names";
import { markChange, markFindings, promiseFindings, readingsOf, tableFindings, totalRowChange, totalRowFindings } from "./tables";

/** A user may have put rows between the settings. */
const SPARE_ROWS = 20;

/** A check of one workbook. */
export interface Check {
  /** Names of sheets that another version of Salesbook made; they cannot be compared. */
  readonly unknown: readonly string[];
  /** What those of them lack that sheets of their tables have today; absent where none lacks anything. */
  readonly lacking?: readonly Lacking[];
  readonly sheets: readonly SheetCheck[];
}

/** The part of a check that is about one sheet. */
export interface SheetCheck {
  /** The sheet's name now. */
  readonly name: string;
  /** Where checks and drop-downs belong, for a host that has to ask for them area by area. */
  readonly rules: readonly ExpectedRule[];
  readonly formats: readonly ExpectedFormat[];
  /**
   * Compares the sheet.
   *
   * @param rules the checks that stand on it
   * @param formats the conditional formats that stand on it, for texts that cells are equal to
   * @returns by row and column
   */
  readonly findings: (rules: readonly PresentRule[], formats: readonly PresentFormat[]) => readonly Finding[];
}

/**
 * Prepares the check of a workbook.
 *
 * @param book its generated sheets
 */
export function checkOf(book: PresentBook): Check {
  const all = membersOf(book);
  const members = all.filter(({ isComparable }) => isComparable);
  const others = all.filter(({ isComparable }) => !isComparable);
  const lacking = others.map(lackingIn).filter(({ headings }) => headings.length > 0);
  const totalRows = new Map(members.map((member) => [member, totalRowChange(member)]));
  const tables: TablesByName = new Map([
    ...book.sheets.flatMap((sheet) => sheet.tables.map((table) => named(sheet.name, table))),
    ...members.flatMap((member) => {
      const { present, table } = member.places;
      return table ? [named(present.name, table.present, totalRows.get(member))] : [];
    }),
  ]);
  const readings = readingsOf(members);
  return {
    unknown: others.map(({ places }) => places.present.name),
    ...(lacking.length > 0 ? { lacking } : {}),
    sheets: members.map((member: Member): SheetCheck => ({
      name: member.places.present.name,
      rules: expectedRules(member),
      formats: expectedFormats(member),
      findings: (rules, formats) => {
        const formulas = formulaFindings(member, tables);
        const mark = markChange(member);
        return [
          ...tableFindings(member, readings),
          ...totalRowFindings(totalRows.get(member) ?? null),
          ...markFindings(member, mark),
          ...promiseFindings(member, tables, formulas, mark),
          ...formulas,
          ...inputFindings(member),
          ...ruleFindings(member, rules),
          ...formatFindings(member, formats),
        ]
          .sort((left, right) => left.area.row - right.area.row || left.area.column - right.area.column)
          .map((found) => ({ ...found, places: seenOn(member) }));
      },
    })),
  };
}

/** The settings, and the columns of blocks and table, that a sheet of another version does not have, but for results that only others read. */
function lackingIn({ places: { planned, present, table } }: Member): Lacking {
  const plain = planned.table === CONTENTS ? folded : overVersions(planned.table, present.mark.language);
  const firstRow = planned.tables[0]?.area.row ?? 0;
  const texts = new Set(
    Array.from({ length: firstRow + SPARE_ROWS }, (_, row) =>
      planned.columnWidths.map((__, column) => plain(String(present.entry(row, column)))),
    ).flat(),
  );
  const settings = planned.fields.filter(({ area, id }) => area.column === 1 && area.row < firstRow && !id.includes("."));
  const ofBlocks = planned.cells
    .slice(0, firstRow)
    .flatMap((line) =>
      line.flatMap((cell) => (cell?.style === "inputHeading" || cell?.style === "resultHeading" ? [String(cell.value)] : [])),
    );
  const columns = table?.planned.columns ?? [];
  const first = planned.tables[0]?.area.column ?? 0;
  const isPrinted = (column: number): boolean =>
    planned.print.areas.some((area) => column >= area.column && column < area.column + area.columns);
  const found = matchedColumns(
    columns.map(({ heading }) => plain(heading)),
    table?.present.headings.map(plain) ?? [],
  );
  return {
    sheet: present.name,
    headings: [
      ...[...settings.map(({ heading }) => heading), ...ofBlocks].filter((heading) => !texts.has(plain(heading))),
      ...columns.flatMap(({ heading, formula }, index) =>
        found[index] === null && (formula === undefined || isPrinted(first + index)) ? [heading] : [],
      ),
    ],
  };
}

function named(sheet: string, table: PresentTable, totalRow: TotalRowChange | null = null): [string, NamedTable] {
  return [table.name.toLowerCase(), { sheet, table, totalRow }];
}

function seenOn({ places: { present } }: Member): SheetPlaces {
  return {
    sheet: present.name,
    tables: present.tables.map(({ name, area }) => ({ name, area })),
    areas: present.isRecognised ? [] : present.areas,
  };
}
