/**
 * What the formulas of generated sheets give, from what was typed there: for files that hold no results, as programs save them that
 * do not calculate.
 */
import { typedValue } from "../book/edit";
import { layout } from "../book/layout";
import { checkedParameter, typedParametersOf } from "../book/parameters";
import type { BookRequest, TableRequest } from "../book/request";
import type { SheetDescription } from "../book/describe";
import { SalesbookError } from "../domain/errors";
import { addressOf } from "../sheet/address";
import type { CellContent, Sheet } from "../sheet/sheet";
import { structureOf, tableByNumber } from "../tables";
import { membersOf, type Member } from "./books";
import { checkOf } from "./check";
import type { FindingKind, PresentBook } from "./model";
import { typedInto, type TypedTable } from "./typed";

/** What a formula of a sheet gives. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** With one of these in a book, what its formulas give cannot be said from what was typed. */
const OTHER_FORMULAS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  ...(["formulaTypedOver", "formulaMissing", "formulaChanged", "rangeBroken"] as const),
  ...(["tableMissing", "columnMissing"] as const),
]);

/**
 * The results of generated sheets, by the names that these have now. A book of which a sheet is gone or cannot be compared, or whose
 * formulas were changed, has none.
 */
export function resultsIn(book: PresentBook): ReadonlyMap<string, readonly CellResult[]> {
  const faulty = new Set(
    checkOf(book).sheets.flatMap(({ name, findings }) => (findings([], []).some(({ kind }) => OTHER_FORMULAS.has(kind)) ? [name] : [])),
  );
  const books = new Map<string, Member[]>();
  for (const member of membersOf(book)) {
    const { mark } = member.places.present;
    const key = `${mark.language} ${mark.book}`;
    books.set(key, [...(books.get(key) ?? []), member]);
  }
  return new Map([...books.values()].flatMap((members) => (isWhole(members, faulty) ? resultsOf(members) : [])));
}

/** Where every field of generated sheets stands now, as `describe` says it of a book that is made. */
export function descriptionsIn(book: PresentBook): SheetDescription[] {
  return membersOf(book).map(({ places: { planned, present, area } }) => ({
    table: planned.table,
    sheet: present.name,
    fields: planned.fields.flatMap(({ id, heading, area: wanted, role }) => {
      const now = area(wanted);
      return now ? [{ id, heading, range: addressOf(now), role }] : [];
    }),
  }));
}

function isWhole(members: readonly Member[], faulty: ReadonlySet<string>): boolean {
  const numbers = members.map(({ places }) => places.planned.table);
  const wanted = members[0]?.places.present.mark.tables ?? [];
  return (
    members.every(({ isComparable, places }) => isComparable && !faulty.has(places.present.name)) &&
    wanted.every((number) => numbers.filter((one) => one === number).length === 1)
  );
}

function resultsOf(members: readonly Member[]): [string, CellResult[]][] {
  const request = requestOf(members);
  if (!request) return [];
  const sheets = layout(request);
  return members.flatMap((member): [string, CellResult[]][] => {
    const sheet = sheets.find(({ table }) => table === member.places.planned.table);
    return sheet ? [[member.places.present.name, [...singleResults(member, sheet), ...tableResults(member, sheet)]]] : [];
  });
}

/** The request of a book, from what stands in its inputs; `null` where a setting is none that its table accepts. */
function requestOf(members: readonly Member[]): BookRequest | null {
  const [first] = members;
  if (!first) return null;
  const { language, tables: numbers } = first.places.present.mark;
  // The contents list them in the order of the book, whatever order its sheets have now.
  const tables = numbers.flatMap((number) => members.find(({ places }) => places.planned.table === number) ?? []);
  try {
    return {
      language,
      tables: tables.map((member): TableRequest => {
        const { present, table } = member.places;
        const typed = typedInto(member);
        return {
          table: typed.table,
          rows: table?.rows ?? 1,
          sample: false,
          parameters: { ...structureOf(typed.table, present.mark.parameters), ...settingsOf(typed, language) },
          columns: Object.fromEntries(
            Object.entries(typed.columns).map(([id, column]) => {
              // Rows that are known beforehand may have been sorted.
              const inOrder = table?.fixedRows?.map((row) => (row === null ? "" : (column[row] ?? ""))) ?? column;
              return [id, inOrder.map((entry) => typedValue(typed.table, id, entry))];
            }),
          ),
          headings: {},
        };
      }),
    };
  } catch (error) {
    if (error instanceof SalesbookError) return null;
    throw error;
  }
}

/** @throws SalesbookError for a setting that is not accepted */
function settingsOf({ table, parameters }: TypedTable, language: BookRequest["language"]): TableRequest["parameters"] {
  const spec = tableByNumber(table);
  return Object.fromEntries(
    typedParametersOf(spec).flatMap((parameter) => {
      const entry = parameters[parameter.name];
      if (parameter.role === "structure" || entry === undefined) return [];
      return [[parameter.name, checkedParameter(spec, parameter, entry === "" ? null : entry, language)]];
    }),
  );
}

/** The results of the cells that stand in no table. */
function singleResults({ places: { planned, area } }: Member, sheet: Sheet): CellResult[] {
  const [table] = planned.tables;
  return planned.cells.slice(0, table?.area.row).flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const now = cell?.formula === undefined ? null : area({ row, column, rows: 1, columns: 1 });
      return now ? [{ row: now.row, column: now.column, value: sheet.cells[row]?.[column]?.value ?? null }] : [];
    }),
  );
}

/** The results of the rows of a table, and of its totals. */
function tableResults({ places: { table } }: Member, sheet: Sheet): CellResult[] {
  const own = sheet.tables[0];
  if (!table || !own) return [];
  const { area, totalRow } = table.present;
  const last = own.area.row + own.area.rows - 1;
  return own.columns.flatMap((_, index) => {
    const at = table.columns[index] ?? null;
    if (at === null) return [];
    const column = area.column + at;
    const cellAt = (row: number): Sheet["cells"][number][number] => sheet.cells[row]?.[own.area.column + index];
    const placed = (from: number, row: number | null): CellResult[] => {
      const cell = cellAt(from);
      return row === null || cell?.formula === undefined ? [] : [{ row, column, value: cell.value }];
    };
    const count = own.area.rows - 1 - (own.totalRow ? 1 : 0);
    const body = Array.from({ length: count }, (__, row) => {
      const now = table.fixedRows ? (table.fixedRows[row] ?? null) : row < table.rows ? row : null;
      return placed(own.area.row + 1 + row, now === null ? null : table.firstRow + now);
    }).flat();
    return own.totalRow && totalRow ? [...body, ...placed(last, area.row + area.rows - 1)] : body;
  });
}
