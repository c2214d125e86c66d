/** The tables of the generated sheets: whether they are there, with all columns that are read and all rows they take over. */
import { beside, fieldsOf, type TableSpec } from "../tables/model";
import { tableByNumber } from "../tables";
import type { Member } from "./books";
import type { Found } from "./model";
import type { Places } from "./places";
import { readFormula } from "../formula/read";
import type { Area } from "../sheet/sheet";

/** Headings that the formulas of a book read, by the table's name as laid out, both in lower case. */
export type Readings = ReadonlySet<string>;

/** Which columns the formulas of these sheets read. */
export function readingsOf(members: readonly Member[]): Readings {
  const found = new Set<string>();
  for (const { places } of members)
    for (const line of places.planned.cells)
      for (const cell of line)
        for (const piece of cell?.formula === undefined ? [] : readFormula(cell.formula))
          if (piece.kind === "table")
            for (const heading of [piece.first, piece.last]) if (heading !== null) found.add(readingOf(piece.table ?? "", heading));
  return found;
}

/** What is wrong with the table of a sheet. */
export function tableFindings(member: Member, readings: Readings): Found[] {
  const { places } = member;
  const { planned, present, table } = places;
  const name = planned.tables[0]?.name;
  if (name === undefined) return [];
  const at = (area: Area): Pick<Found, "sheet" | "area"> => ({ sheet: present.name, area });
  if (!table) {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    return [{ ...at(area), kind: "tableMissing", heading: "", expected: "", found: "", change: null, obstacle: "tableGone" }];
  }
  const head: Area = { row: table.present.area.row, column: table.present.area.column, rows: 1, columns: 1 };
  const columns = table.planned.columns.flatMap(({ heading, formula }, index): Found[] =>
    (table.columns[index] ?? null) !== null || (formula === undefined && !readings.has(readingOf(name, heading)))
      ? []
      : [{ ...at(head), kind: "columnMissing", heading, expected: "", found: "", change: null, obstacle: "columnGone" }],
  );
  return [...columns, ...missingRows(member)];
}

function missingRows(member: Member): Found[] {
  const { present, table, planned } = member.places;
  if (!table || planned.table === "contents") return [];
  const needed = rowSources(member, planned.table).map((number) => usedRows(member, number));
  const missing = Math.max(0, ...needed) - table.rows;
  if (missing <= 0 || table.fixedRows) return [];
  const area = { row: table.firstRow + table.rows - 1, column: table.present.area.column, rows: 1, columns: table.present.area.columns };
  return [
    {
      sheet: present.name,
      area,
      kind: "rowsMissing",
      heading: "",
      expected: String(missing),
      found: String(table.rows),
      change: null,
      obstacle: "rowsByHand",
    },
  ];
}

/** The tables whose rows a table takes over, row by row. */
function rowSources(member: Member, number: string): string[] {
  const { tables } = member.places.present.mark;
  const spec: TableSpec = beside(tableByNumber(number), new Set(tables));
  const sources = fieldsOf(spec).flatMap((field) => {
    const from = field.role === "input" ? field.from : undefined;
    return from && "field" in from && from.by === undefined && tables.includes(from.table) ? [from.table] : [];
  });
  return [...new Set(sources)];
}

/** How many rows of a table hold something that was typed, there or in the tables that it takes its rows from. */
function usedRows(member: Member, number: string): number {
  const places = member.partner(number);
  if (!places?.table) return 0;
  const own = typedRows(places);
  return Math.max(own, ...rowSources(member, number).map((source) => usedRows(member, source)));
}

function typedRows({ table, present }: Places): number {
  if (!table) return 0;
  const inputs = table.planned.columns.flatMap(({ formula }, index) => (formula === undefined ? (table.columns[index] ?? []) : []));
  for (let row = table.rows; row > 0; row -= 1)
    for (const column of inputs) {
      const entry = present.entry(table.firstRow + row - 1, table.present.area.column + column);
      if (entry !== "" && !(typeof entry === "string" && entry.startsWith("="))) return row;
    }
  return 0;
}

function readingOf(table: string, heading: string): string {
  return `${table.toLowerCase()}\n${heading.toLowerCase()}`;
}
