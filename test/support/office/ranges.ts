/** Ranges of the in-memory Excel: values, formulas, formats, checks, conditional formats. */
import { addressOf } from "../../../src/sheet/address";
import { regionAround } from "../../../src/sheet/areas";
import type { Area } from "../../../src/sheet/sheet";
import { invalid, isColor, isNode, isNumber, isText, isTruth, oneOf, type ModelNode } from "./node";
import { areaOf, cellAt, looksAt, overlap, refuseIfProtected, within, type MemorySheet, type MemoryWorkbook } from "./state";
import { typeInto } from "./typing";
import { conditionalFormatsNode, validationNode } from "./rules";

/** Keeps ranges that later requests may name by reference. */
export interface References {
  keep(node: ModelNode): string;
}

export interface Place {
  readonly book: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly references: References;
  readonly worksheet: () => ModelNode;
}

const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

export function rangeAt(place: Place, address: unknown): ModelNode {
  return rangeNode(
    place,
    address === undefined || address === null ? WHOLE_SHEET : areaOf(address),
    address === undefined || address === null,
  );
}

export function rangeNode(place: Place, area: Area, whole = false): ModelNode {
  const { book, sheet } = place;
  const identity: Record<string, unknown> = {};
  const bounded = (): void => {
    refuseIfProtected(sheet);
    if (whole) throw invalid("the whole sheet has no values to set");
  };
  const node: ModelNode = {
    type: "Range",
    identity,
    get: {
      Address: () => `${sheet.name}!${addressOf(area)}`,
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      Values: () => eachCell(area, (row, column) => cellAt(sheet, row, column)?.value ?? ""),
      NumberFormat: () => eachCell(area, (row, column) => looksAt(sheet, row, column)["numberFormat"] ?? "General"),
      Formulas: () => eachCell(area, (row, column) => cellAt(sheet, row, column)?.formula ?? cellAt(sheet, row, column)?.value ?? ""),
      RowHidden: () => {
        const hidden = sheet.hiddenRows.filter((row) => row >= area.row && row < area.row + area.rows).length;
        return hidden === 0 ? false : hidden === area.rows ? true : null;
      },
      ValueTypes: () => eachCell(area, (row, column) => valueType(cellAt(sheet, row, column)?.value)),
    },
    set: {
      Values: (given) => (bounded(), spread(area, given, (row, column, value) => typeInto(book, sheet, row, column, value))),
      Formulas: (given) => (bounded(), spread(area, given, (row, column, value) => typeInto(book, sheet, row, column, value))),
      NumberFormat: (given) => {
        if (!isText(given)) throw invalid("this test double takes one number format for the whole range");
        sheet.paints.push({ area, property: "numberFormat", value: given });
      },
    },
    call: {
      _KeepReference: () => void (identity["_ReferenceId"] ??= place.references.keep(node)),
      Merge: () => merge(sheet, area),
      Clear: (what) => {
        if (what !== "All" && what !== "Contents") throw invalid("this test double clears everything or contents");
        refuseIfProtected(sheet);
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) sheet.cells.get(row)?.delete(column);
        if (what === "All")
          sheet.paints = sheet.paints.flatMap((paint) => outside(paint.area, area).map((rest) => ({ ...paint, area: rest })));
      },
      Select: () => void (book.selection = { sheet: sheet.name, area }),
      GetUsedRangeOrNullObject: () => usedPart(place, area),
      GetSurroundingRegion: () =>
        rangeNode(
          place,
          regionAround(area, (row, column) => cellAt(sheet, row, column) !== undefined),
        ),
      GetRowProperties: () => Array.from({ length: area.rows }, (_, row) => ({ rowHidden: sheet.hiddenRows.includes(area.row + row) })),
      GetMergedAreasOrNullObject: () => mergedAreas(place, area),
      // The client sends large arrays in pieces and asks first whether the whole fits.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw invalid(WRONG_SHAPE);
      },
      GetRow: (row) => rangeNode(place, { ...area, row: area.row + Number(row), rows: 1 }),
      GetBoundingRect: (other) => rangeNode(place, around(area, other)),
    },
    child: {
      Format: () => formatNode(sheet, area, whole),
      DataValidation: () => validationNode(book, sheet, area),
      ConditionalFormats: () =>
        conditionalFormatsNode(sheet, area, (addresses) => ({
          type: "RangeAreas",
          get: { Address: () => `'${sheet.name.replaceAll("'", "''")}'!${addresses}` },
          call: { _KeepReference: () => undefined },
        })),
      Worksheet: place.worksheet,
    },
  };
  return node;
}

/** The merged cells of an area, each as a whole. */
function mergedAreas(place: Place, area: Area): ModelNode | null {
  const merged = place.sheet.merges.map(areaOf).filter((one) => overlap(one, area));
  if (merged.length === 0) return null;
  return {
    type: "RangeAreas",
    get: { AreaCount: () => merged.length },
    call: { _KeepReference: () => undefined },
    child: { Areas: () => ({ type: "RangeCollection", items: () => merged.map((one) => rangeNode(place, one)) }) },
  };
}

/** What is left of an area without another one. */
function outside(area: Area, gone: Area): Area[] {
  if (!overlap(area, gone)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, end] = [Math.max(area.row, gone.row), Math.min(bottom, gone.row + gone.rows)];
  const [left, last] = [Math.max(area.column, gone.column), Math.min(right, gone.column + gone.columns)];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { row: top, column: area.column, rows: end - top, columns: left - area.column },
    { row: top, column: last, rows: end - top, columns: right - last },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function around(area: Area, other: unknown): Area {
  if (!isNode(other)) throw invalid("a range is needed");
  const read = (property: string): number => Number(other.get?.[property]?.());
  const [row, column] = [Math.min(area.row, read("RowIndex")), Math.min(area.column, read("ColumnIndex"))];
  const [end, right] = [
    Math.max(area.row + area.rows, read("RowIndex") + read("RowCount")),
    Math.max(area.column + area.columns, read("ColumnIndex") + read("ColumnCount")),
  ];
  return { row, column, rows: end - row, columns: right - column };
}

function eachCell<Value>(area: Area, valueAt: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => valueAt(area.row + row, area.column + column)),
  );
}

/** One value for all cells, or an array of exactly the range's shape. */
function spread(area: Area, given: unknown, write: (row: number, column: number, value: unknown) => void): void {
  const rows: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (rows && (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)))
    throw invalid(WRONG_SHAPE);
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1)
      write(area.row + row, area.column + column, rows ? (rows[row] as unknown[])[column] : given);
}

function valueType(value: unknown): string {
  if (value === undefined || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(VALUE!|NUM!|DIV\/0!|N\/A|REF!|NAME\?)$/.test(String(value)) ? "Error" : "String";
}

function merge(sheet: MemorySheet, area: Area): void {
  if (sheet.tables.some((table) => overlap(table.area, area))) throw invalid("cells of a table cannot be merged");
  if (sheet.merges.some((merged) => overlap(areaOf(merged), area))) throw invalid("cells are merged already");
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!(row === area.row && column === area.column) && cellAt(sheet, row, column))
        throw invalid(`merging would lose ${addressOf({ row, column, rows: 1, columns: 1 })}`);
  sheet.merges.push(addressOf(area));
}

export function usedPart(place: Place, area: Area): ModelNode | null {
  const used = [...place.sheet.cells]
    .flatMap(([row, line]) => [...line.keys()].map((column) => ({ row, column })))
    .filter(({ row, column }) => within(area, row, column));
  if (used.length === 0) return null;
  const rows = used.map(({ row }) => row);
  const columns = used.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return rangeNode(place, { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 });
}

function formatNode(sheet: MemorySheet, area: Area, whole: boolean): ModelNode {
  const paint = (property: string, check: (value: unknown) => boolean): ((value: unknown) => void) => {
    return (value) => {
      refuseIfProtected(sheet);
      if (!check(value)) throw invalid(`${property} cannot be ${JSON.stringify(value)}`);
      sheet.paints.push({ area, property, value });
    };
  };
  const size = (sizes: Map<number, number>, first: number, count: number, largest: number): ((value: unknown) => void) => {
    return (value) => {
      if (whole || !isNumber(value) || value < 0 || value > largest) throw invalid(`${JSON.stringify(value)} is no size`);
      for (let at = first; at < first + count; at += 1) sizes.set(at, value);
    };
  };
  return {
    type: "RangeFormat",
    set: {
      ColumnWidth: size(sheet.columnWidths, area.column, area.columns, 1342),
      RowHeight: size(sheet.rowHeights, area.row, area.rows, 409),
      HorizontalAlignment: paint("horizontalAlignment", oneOf("General", "Left", "Center", "Right")),
      IndentLevel: paint("indentLevel", isNumber),
      VerticalAlignment: paint("verticalAlignment", oneOf("Top", "Center", "Bottom")),
      WrapText: paint("wrapText", isTruth),
    },
    child: {
      Font: () => ({
        type: "RangeFont",
        set: {
          Name: paint("font.name", isText),
          Size: paint("font.size", isNumber),
          Bold: paint("font.bold", isTruth),
          Italic: paint("font.italic", isTruth),
          Underline: paint("font.underline", isText),
          Color: paint("font.color", isColor),
        },
      }),
      Fill: () => ({ type: "RangeFill", set: { Color: paint("fill.color", isColor) } }),
      Protection: () => ({ type: "FormatProtection", set: { Locked: paint("locked", isTruth) } }),
      Borders: () => ({ type: "RangeBorderCollection", item: (side) => borderNode(sheet, area, side) }),
    },
  };
}

function borderNode(sheet: MemorySheet, area: Area, side: unknown): ModelNode {
  if (!oneOf("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical")(side))
    throw invalid(`${JSON.stringify(side)} is no side`);
  if ((side === "InsideHorizontal" && area.rows === 1) || (side === "InsideVertical" && area.columns === 1))
    throw invalid(`${addressOf(area)} has no ${side}`);
  const draw = (what: string, check: (value: unknown) => boolean): ((value: unknown) => void) => {
    return (value) => {
      if (!check(value)) throw invalid(`a border's ${what} cannot be ${JSON.stringify(value)}`);
      for (const [edge, cells] of edgesOf(area, side)) sheet.paints.push({ area: cells, property: `border.${edge}.${what}`, value });
    };
  };
  return {
    type: "RangeBorder",
    set: {
      Style: draw("style", oneOf("None", "Continuous", "Double")),
      Weight: draw("weight", oneOf("Hairline", "Thin", "Medium", "Thick")),
      Color: draw("color", isColor),
    },
  };
}

/** A side of a range as edges of its cells. */
function edgesOf(area: Area, side: string): readonly (readonly [string, Area])[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [["top", { ...area, rows: 1 }]];
    case "EdgeBottom":
      return [["bottom", { ...area, row: row + rows - 1, rows: 1 }]];
    case "EdgeLeft":
      return [["left", { ...area, columns: 1 }]];
    case "EdgeRight":
      return [["right", { ...area, column: column + columns - 1, columns: 1 }]];
    case "InsideHorizontal":
      return [
        ["bottom", { ...area, rows: rows - 1 }],
        ["top", { ...area, row: row + 1, rows: rows - 1 }],
      ];
    default:
      return [
        ["right", { ...area, columns: columns - 1 }],
        ["left", { ...area, column: column + 1, columns: columns - 1 }],
      ];
  }
}
