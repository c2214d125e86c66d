/** The tables of the generated sheets: whether they are there, with all columns that are read and all rows they take over. */
import { beside, fieldsOf, type TableSpec } from "../tables/model";
import { tableByNumber } from "../tables";
import type { Member } from "./books";
import { formulaChange, type TablesByName } from "./formulas";
import type { Change, Forgotten, Found, MarkChange, SingleChange, TotalRowChange } from "./model";
import type { Places } from "./places";
import { canonical } from "../formula/compare";
import { printPieces, type Piece } from "../formula/pieces";
import { readFormula } from "../formula/read";
import { lastCell, overlap } from "../sheet/areas";
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

/** What makes the last row of a sheet's table its row of totals again; `null` where that is not lost. */
export function totalRowChange(member: Member): TotalRowChange | null {
  const { present, table } = member.places;
  if (!table?.totalRowLost) return null;
  const { name, area } = table.present;
  const last = area.row + area.rows - 1;
  const before = Array.from({ length: area.columns }, (_, at) => present.entry(last, area.column + at));
  const after = [...before];
  table.planned.columns.forEach(({ total }, index) => {
    const at = table.columns[index] ?? null;
    if (at === null || total === undefined) return;
    if ("label" in total) after[at] = before[at] === "" ? total.label : (before[at] ?? "");
    else {
      const pieces = member.translated(total.formula);
      const written = pieces && member.written(pieces, last, null);
      if (written) after[at] = `=${printPieces(written)}`;
    }
  });
  return { kind: "totalRow", sheet: present.name, table: name, area, before, after };
}

/** A row of totals that has become an ordinary one. */
export function totalRowFindings(change: TotalRowChange | null): Found[] {
  if (change === null) return [];
  const { sheet, area, before } = change;
  const row = { ...area, row: area.row + area.rows - 1, rows: 1 };
  return [{ sheet, area: row, kind: "totalRowLost", heading: "", expected: "", found: String(before[0] ?? ""), change }];
}

/**
 * What a table no longer does by itself, as one finding.
 *
 * @param faults of the sheet's formulas, which a repair of the table would write over unseen
 * @param mark hides the sheet's mark, which then no longer says that another program was here
 */
export function promiseFindings(member: Member, tables: TablesByName, faults: readonly Found[], mark: MarkChange | null): Found[] {
  const { present, table } = member.places;
  const promise = table?.present.promise;
  if (!table || !promise) return [];
  const { area, headings, totalRow, name } = table.present;
  const sheet = present.name;
  const at = (column: number, row: number, rows: number): Area => ({ row, column: area.column + column, rows, columns: 1 });
  const writing = (cells: Area, formula: readonly Piece[]): Change => {
    const before = Array.from({ length: cells.rows }, (_, row) => present.entry(cells.row + row, cells.column));
    const after = before.map((_, row) => `=${printPieces(member.written(formula, cells.row + row, name) ?? formula)}`);
    const change = { kind: "cells" as const, sheet, area: cells, before, after };
    return formulaChange(change, formula, name, tables);
  };
  const own = { sheet, table: name };
  const wanted = table.planned.columns.flatMap(({ formula, total }, index) => {
    const column = table.columns[index] ?? null;
    if (column === null) return [];
    const totalFormula = totalRow && !table.totalRowLost && total && "formula" in total ? total.formula : undefined;
    // Where formulas name cells, the table of the layout promises none.
    const promised = present.mark.references === "cells" ? undefined : formula;
    return [{ column, formula: promised && member.translated(promised), total: totalFormula && member.translated(totalFormula) }];
  });
  const bare = wanted.flatMap(({ column, formula }) => {
    const promised = promise.formulas[column] ?? "";
    return !formula || (promised !== "" && canonical(readFormula(promised), own) === canonical(formula, own)) ? [] : [{ column, formula }];
  });
  const loose = wanted.flatMap(({ column, total }) => (!total || promise.totals[column] ? [] : [{ column, total }]));
  const last = area.row + area.rows - 1;
  const reaches = totalRow && !table.totalRowLost && promise.filter !== null && lastCell(promise.filter).row >= last;
  const named = (columns: readonly { readonly column: number }[]): string[] => columns.map(({ column }) => headings[column] ?? "");
  const forgotten: Forgotten[] = [
    ...(bare.length > 0 ? [{ part: "formulas" as const, columns: named(bare) }] : []),
    ...(loose.length > 0 ? [{ part: "totals" as const, columns: named(loose) }] : []),
    ...(reaches ? [{ part: "filter" as const, columns: [] }] : []),
  ];
  if (forgotten.length === 0) return [];
  const written = [
    ...bare.map(({ column, formula }) => writing(at(column, table.firstRow, table.rows), formula)),
    ...loose.map(({ column, total }) => writing(at(column, last, 1), total)),
  ];
  const changes: SingleChange[] = [
    ...new Set(written.flatMap((change) => (change.kind === "joint" ? change.changes : [change]))),
    ...(reaches ? [{ kind: "filter" as const, sheet, table: name, area }] : []),
    ...(mark ? [mark] : []),
  ];
  const inColumns = changes.flatMap((change) => (change.kind === "cells" ? [change.area] : []));
  const isFree = !faults.some((fault) => fault.kind !== "addressesForNames" && inColumns.some((one) => overlap(one, fault.area)));
  const head = { ...area, rows: 1 };
  const finding = { sheet, area: head, kind: "tableForgot" as const, heading: "", expected: "", found: "", forgotten };
  return [isFree ? { ...finding, change: { kind: "joint", changes } } : { ...finding, change: null, obstacle: "othersFirst" }];
}

/** What marks a sheet again; `null` where it cannot be said how. */
export function markChange({ places: { present } }: Member): MarkChange | null {
  const { name, names, isRecognised } = present;
  return names.length === 0 ? null : { kind: "mark", sheet: name, isMissing: isRecognised, names };
}

/** A sheet that was known again without its mark. */
export function markFindings({ places: { present } }: Member, change: MarkChange | null): Found[] {
  if (!present.isRecognised) return [];
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const found = { sheet: present.name, area, kind: "markLost" as const, heading: "", expected: "", found: "" };
  return [change ? { ...found, change } : { ...found, change, obstacle: "cellsElsewhere" }];
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
