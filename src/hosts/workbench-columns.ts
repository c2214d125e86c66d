/** Columns: how wide they are and what they show on any sheet; on a free one they come and go; free cells get number formats. */
import { formulaAfterColumns } from "../formula/shift";
import { unformatted, type FreeCells } from "../sheet/free-cells";
import type { Area } from "../sheet/sheet";
import { freeCellsOf, generatedAt, keyOf, type Contents, type Filter, type Frame, type Refusal, type Tab } from "./workbench-contents";
import { movedChart, movedLine, movedMerge, spliced, type Change } from "./workbench-moved";
import { withMovedEntries } from "./workbench-rows";

/**
 * The contents with columns of a sheet as wide as a user wants them.
 *
 * @param widths by column, in characters of the standard font
 */
export function withWidths(contents: Contents, sheet: string, widths: ReadonlyMap<number, number>): Contents {
  const before = contents.tabs.find(({ name }) => name === sheet)?.widths ?? [];
  if ([...widths].every(([column, width]) => before[column] === width)) return contents;
  return withTab(contents, sheet, (tab) => {
    const last = Math.max(...widths.keys(), (tab.widths?.length ?? 0) - 1);
    return { ...tab, widths: Array.from({ length: last + 1 }, (_, column) => widths.get(column) ?? tab.widths?.[column] ?? null) };
  });
}

/** The contents with a sheet of which a filter shows some rows only; `null` shows them all. */
export function withFilter(contents: Contents, sheet: string, filter: Filter | null): Contents {
  return withTab(contents, sheet, ({ filter: _, ...tab }) => (filter ? { ...tab, filter } : tab));
}

/**
 * Puts columns in before a column of a free sheet, or takes columns out from it on (`by` below 0). What is in the columns behind, and
 * references, move along.
 *
 * @returns the new contents, or which formula could not follow; the same contents for a sheet that was made
 */
export function withColumnsMoved(contents: Contents, sheet: string, column: number, by: number): Contents | Refusal {
  const tab = contents.tabs.find(({ name }) => name === sheet);
  if (!tab || tab.book !== null) return contents;
  const change: Change = { sheet, at: column, gone: Math.max(0, -by), by };
  const moved = withTab(contents, sheet, ({ cells, frame, widths, ...rest }) => ({
    ...rest,
    ...(cells ? { cells: movedCells(cells, change) } : {}),
    ...(frame ? { frame: movedFrame(frame, change) } : {}),
    ...(widths ? { widths: spliced(widths, change, null) } : {}),
  }));
  return withMovedEntries(
    moved,
    (name, place) => {
      if (name !== sheet || place.column < column) return keyOf(place.row, place.column);
      return place.column < column + change.gone ? null : keyOf(place.row, place.column + by);
    },
    (name, formula) => formulaAfterColumns(formula, { sheet, own: name === sheet, at: column, by }),
  );
}

/**
 * The contents with cells shown by a number format; those of a table keep theirs.
 *
 * @param code as Excel writes it; "" for none
 */
export function withFormat(contents: Contents, sheet: string, { row, column, rows, columns }: Area, code: string): Contents {
  const tab = contents.tabs.find(({ name }) => name === sheet);
  if (!tab) return contents;
  if (tab.book !== null) return withFormatBeside(contents, sheet, { row, column, rows, columns }, code);
  const cells = freeCellsOf(contents, sheet) ?? { ...unformatted([]), widths: tab.frame?.widths ?? [] };
  const codes = cells.codes.includes(code) ? cells.codes : [...cells.codes, code];
  const look = codes.indexOf(code);
  const looks = Array.from({ length: Math.max(cells.looks.length, row + rows) }, (_, y) => {
    const before = cells.looks[y];
    if (y < row || y >= row + rows) return before;
    return Array.from({ length: Math.max(before?.length ?? 0, column + columns) }, (__, x) =>
      x >= column && x < column + columns ? look : (before?.[x] ?? 0),
    );
  });
  return withTab(contents, sheet, (own) => ({ ...own, cells: { ...cells, codes, looks } }));
}

/** Beside a table a format stands with what was typed. */
function withFormatBeside(contents: Contents, sheet: string, { row, column, rows, columns }: Area, code: string): Contents {
  const entries = new Map(contents.entries.get(sheet));
  for (let y = row; y < row + rows; y += 1)
    for (let x = column; x < column + columns; x += 1) {
      const key = keyOf(y, x);
      const { format: _, ...entry } = entries.get(key) ?? { value: null };
      if (generatedAt(contents, { sheet, row: y, column: x })) continue;
      if (code !== "") entries.set(key, { ...entry, format: code });
      else if ("value" in entry && entry.value === null) entries.delete(key);
      else entries.set(key, entry);
    }
  return { ...contents, entries: new Map([...contents.entries, [sheet, entries]]) };
}

function withTab(contents: Contents, sheet: string, change: (tab: Tab) => Tab): Contents {
  return { ...contents, tabs: contents.tabs.map((tab) => (tab.name === sheet ? change(tab) : tab)) };
}

/** New columns look like the one before them, as they do in spreadsheets. */
function movedCells(cells: FreeCells, change: Change): FreeCells {
  const known = new Map<readonly number[], readonly number[]>();
  const looks = cells.looks.map((look) => {
    if (!look) return look;
    const moved = known.get(look) ?? spliced(look, change, look[change.at - 1] ?? 0);
    known.set(look, moved);
    return moved;
  });
  return {
    ...cells,
    rows: cells.rows.map((line) => spliced(line, change, null)),
    looks,
    widths: spliced(cells.widths, change, cells.widths[change.at - 1] ?? null),
    merges: cells.merges.flatMap((area) => movedMerge(area, change, "columns")),
  };
}

function movedFrame({ widths, charts, page }: Frame, change: Change): Frame {
  return {
    widths: change.at === 0 ? spliced(widths, change, widths[0] ?? 0) : spliced(widths, change, widths[change.at - 1] ?? 0),
    charts: charts.map((chart) => movedChart(chart, change, "columns")),
    ...(page ? { page: { ...page, freeze: { ...page.freeze, columns: movedLine(page.freeze.columns, change) } } } : {}),
  };
}
