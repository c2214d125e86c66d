/** Ranges of Office.js, answered by WPS. */
import { addressOf } from "../sheet/address";
import { around, contains, overlap } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import type { Entry } from "./excel-cells";
import { load, nothing, type Answers } from "./wps-answers";
import { formulasOf, typeInto, typesOf, valuesOf } from "./wps-cells";
import { formatAnswers } from "./wps-formats";
import { alike, areaOfCells, asked, cellsOf, type Place } from "./wps-place";
import { conditionalFormatsAnswers, validationAnswers } from "./wps-rules";

/** A range, by its area. */
export function rangeAnswers(place: Place, area: Area): Answers<Excel.Range> {
  const cells = (): Et.Range => cellsOf(place, area);
  const rowsHidden = (part: Area): boolean | null => asked(() => cellsOf(place, part).EntireRow.Hidden as boolean | null);
  return Object.freeze({
    load,
    isNullObject: false,
    rowIndex: area.row,
    columnIndex: area.column,
    rowCount: area.rows,
    columnCount: area.columns,
    worksheet: Object.freeze({ load, name: place.sheet.Name }),
    get values() {
      return valuesOf(place, area);
    },
    get valueTypes() {
      return typesOf(place, area);
    },
    get formulas() {
      return formulasOf(place, area);
    },
    set formulas(given: readonly (readonly Entry[])[]) {
      typeInto(place, area, given);
    },
    get numberFormat() {
      const found = alike(area, (part) => cellsOf(place, part).NumberFormat);
      return eachCell(area, (row, column) => found.find((one) => contains(one.area, row, column))?.answer ?? "General");
    },
    set numberFormat(format: readonly (readonly string[])[]) {
      // One for all cells; `everyCell` says why it is typed otherwise.
      const single: unknown = format;
      cells().NumberFormat = single as string;
    },
    get rowHidden() {
      return rowsHidden(area) ?? undefined;
    },
    getRowProperties: () => {
      const found = alike({ ...area, columns: 1 }, rowsHidden);
      return { value: found.flatMap(({ area: { rows }, answer }) => Array.from({ length: rows }, () => ({ rowHidden: answer ?? false }))) };
    },
    getUsedRangeOrNullObject: () => usedPart(place, area),
    getSurroundingRegion: () => rangeAnswers(place, areaOfCells(cells().CurrentRegion)),
    getMergedAreasOrNullObject: () => mergedAreas(place, area),
    merge: () => cells().Merge(false),
    clear: (what: unknown) => void (what === "Contents" ? cells().ClearContents() : cells().Clear()),
    select: () => void cells().Select(),
    get format() {
      return formatAnswers(cells());
    },
    get dataValidation() {
      return validationAnswers(place, area);
    },
    get conditionalFormats() {
      return conditionalFormatsAnswers(place, area);
    },
  });
}

/** The smallest part of an area that holds everything in it. */
export function usedPart(place: Place, area: Area): Answers<Excel.Range> {
  const used = areaOfCells(place.sheet.UsedRange);
  if (!overlap(used, area)) return nothing;
  const [top, left] = [Math.max(area.row, used.row), Math.max(area.column, used.column)];
  const part = {
    row: top,
    column: left,
    rows: Math.min(area.row + area.rows, used.row + used.rows) - top,
    columns: Math.min(area.column + area.columns, used.column + used.columns) - left,
  };
  const filled = formulasOf(place, part).flatMap((line, row) =>
    line.flatMap((entry, column) => (entry === "" ? [] : [{ row: part.row + row, column: part.column + column }])),
  );
  return filled.length === 0 ? nothing : rangeAnswers(place, around(filled));
}

/** Merged cells that an area touches, each as a whole. */
function mergedAreas(place: Place, area: Area): Answers<Excel.RangeAreas> {
  const merged = new Map<string, Area>();
  const isKnown = (row: number, column: number): boolean => [...merged.values()].some((one) => contains(one, row, column));
  for (const { area: part, answer } of alike(area, (one) => cellsOf(place, one).MergeCells)) {
    if (answer !== true) continue;
    for (let row = part.row; row < part.row + part.rows; row += 1)
      for (let column = part.column; column < part.column + part.columns; column += 1) {
        if (isKnown(row, column)) continue;
        const whole = areaOfCells(cellsOf(place, { row, column, rows: 1, columns: 1 }).MergeArea);
        merged.set(addressOf(whole), whole);
      }
  }
  if (merged.size === 0) return nothing;
  const items = [...merged.values()].map((one) => rangeAnswers(place, one));
  return Object.freeze({ load, isNullObject: false, areaCount: items.length, areas: Object.freeze({ load, items }) });
}

function eachCell<Value>({ row, column, rows, columns }: Area, valueAt: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => valueAt(row + down, column + across)));
}
