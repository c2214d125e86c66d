/** Ranges in the WPS of tests: the workbook in memory, seen as VBA and WPS see it. */
import { rowPrinter } from "../../../src/formula/by-cells";
import { readFormula } from "../../../src/formula/read";
import { addressOf } from "../../../src/sheet/address";
import { around } from "../../../src/sheet/areas";
import type { Area } from "../../../src/sheet/sheet";
import type { ModelNode } from "../office/node";
import { rangeNode, WHOLE_SHEET } from "../office/ranges";
import { areaOf, cellAt, looksAt, overlap, refuseIfProtected, type MemorySheet, type MemoryWorkbook } from "../office/state";
import { typeInto } from "../office/typing";
import { wordFor } from "./enums";
import { formatConditions, validation } from "./rules";
import { refusal, strict } from "./strict";

/** How this WPS is, and what of it was asked. */
export interface WpsWorld {
  readonly book: MemoryWorkbook;
  /** What becomes of a formula that names a table. */
  tableNames: "known" | "refused" | "text";
  readonly worksheet: (sheet: MemorySheet) => Et.Worksheet;
}

/** Rows and columns are this high and wide, in points. */
export const CELL = { width: 48, height: 15 };

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#DIV/0!": 2007,
  "#VALUE!": 2015,
  "#REF!": 2023,
  "#NAME?": 2029,
  "#NUM!": 2036,
  "#N/A": 2042,
};

export function nodeOf(world: WpsWorld, sheet: MemorySheet, area: Area): ModelNode {
  const worksheet = (): ModelNode => ({ type: "Worksheet" });
  return rangeNode({ book: world.book, sheet, references: { keep: () => "" }, worksheet }, area);
}

export function rangeOf(world: WpsWorld, sheet: MemorySheet, area: Area): Et.Range {
  const { book } = world;
  const node = nodeOf(world, sheet, area);
  const format = node.child!["Format"]!();
  const font = format.child!["Font"]!();
  const isOne = area.rows === 1 && area.columns === 1;
  const each = (valueAt: (row: number, column: number) => unknown): unknown => {
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => valueAt(area.row + row, area.column + column)),
    );
    return isOne ? rows[0]![0] : rows;
  };
  const other = (found: Area): Et.Range => rangeOf(world, sheet, found);
  /** One answer for cells that are alike, else none. */
  const common = <Answer>(answerAt: (row: number, column: number) => Answer): Answer | null => {
    const answers = new Set([each(answerAt)].flat(2)) as Set<Answer>;
    return answers.size === 1 ? [...answers][0]! : null;
  };
  const merged = (): Area[] => sheet.merges.map(areaOf);
  const typeAll = (textAt: (row: number, column: number) => unknown): void => {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        typeInto(book, sheet, row, column, textAt(row, column));
  };
  return strict<Et.Range>("Range", {
    Row: area.row + 1,
    Column: area.column + 1,
    get Rows() {
      return strict<Et.Range>("Rows", { Count: area.rows });
    },
    get Columns() {
      return strict<Et.Range>("Columns", { Count: area.columns });
    },
    Address: () => addressOf(area, "$"),
    get Worksheet() {
      return world.worksheet(sheet);
    },
    Left: area.column * CELL.width,
    Top: area.row * CELL.height,
    Width: area.columns * CELL.width,
    Height: area.rows * CELL.height,
    get Value2(): string {
      return each((row, column) => rawValue(cellAt(sheet, row, column)?.value)) as string;
    },
    set Value2(given: string) {
      refuseIfProtected(sheet);
      const rows = valuesFor(area, given);
      typeAll((row, column) => rows[row - area.row]![column - area.column]);
    },
    get Formula(): string {
      // Of a cell without one it is the text of its value.
      return each((row, column) => {
        const cell = cellAt(sheet, row, column);
        return cell?.formula ?? String(cell?.value ?? "");
      }) as string;
    },
    set Formula(given: string) {
      refuseIfProtected(sheet);
      if (typeof given !== "string" || !given.startsWith("=")) throw refusal("One formula is set at a time, for all cells.");
      const namesTable = readFormula(given).some(({ kind }) => kind === "table");
      if (namesTable && world.tableNames === "refused") throw refusal("1004");
      const moved = rowPrinter(readFormula(given));
      typeAll((row) => (namesTable && world.tableNames === "text" ? `'${given}` : `=${moved(row - area.row)}`));
      if (area.columns > 1) throw refusal("These tests fill formulas down, not across.");
    },
    ClearContents: () => (node.call!["Clear"]!("Contents"), true),
    Clear: () => (node.call!["Clear"]!("All"), true),
    Merge: () => void node.call!["Merge"]!(),
    get MergeCells() {
      return common((row, column) => merged().some((one) => overlap(one, { row, column, rows: 1, columns: 1 }))) as boolean;
    },
    get MergeArea() {
      const [whole] = merged().filter((one) => overlap(one, area));
      return other(whole ?? area);
    },
    get NumberFormat() {
      return common((row, column) => looksAt(sheet, row, column)["numberFormat"] ?? "General") as string;
    },
    set NumberFormat(text: string) {
      node.set!["NumberFormat"]!(text);
    },
    get EntireRow() {
      return strict<Et.Range>("EntireRow", { Hidden: node.get!["RowHidden"]!() });
    },
    get CurrentRegion() {
      const found = node.call!["GetSurroundingRegion"]!() as ModelNode;
      return other(areaOf(String(found.get!["Address"]!()).split("!")[1]));
    },
    Select: () => {
      if (book.active !== sheet.id) throw refusal("Only cells of the sheet in front can be selected.");
      book.selection = { sheet: sheet.name, area };
      return true;
    },
    set ColumnWidth(characters: number) {
      format.set!["ColumnWidth"]!(Math.round(characters * 7 + 5) * 0.75);
    },
    set RowHeight(points: number) {
      format.set!["RowHeight"]!(points);
    },
    set HorizontalAlignment(side: number) {
      format.set!["HorizontalAlignment"]!(wordFor("XlHAlign", "xlHAlign", side));
    },
    set VerticalAlignment(side: number) {
      format.set!["VerticalAlignment"]!(wordFor("XlVAlign", "xlVAlign", side));
    },
    set IndentLevel(level: number) {
      format.set!["IndentLevel"]!(level);
    },
    set WrapText(wraps: boolean) {
      format.set!["WrapText"]!(wraps);
    },
    set Locked(isLocked: boolean) {
      format.child!["Protection"]!().set!["Locked"]!(isLocked);
    },
    get Font() {
      return strict<Et.Font>("Font", {
        set Name(name: string) {
          font.set!["Name"]!(name);
        },
        set Size(size: number) {
          font.set!["Size"]!(size);
        },
        set Bold(bold: boolean) {
          font.set!["Bold"]!(bold);
        },
        set Italic(italic: boolean) {
          font.set!["Italic"]!(italic);
        },
        set Underline(line: number) {
          font.set!["Underline"]!(wordFor("XlUnderlineStyle", "xlUnderlineStyle", line));
        },
        set Color(color: number) {
          font.set!["Color"]!(colorText(color));
        },
      });
    },
    get Interior() {
      return strict<Et.Interior>("Interior", {
        set Color(color: number) {
          format.child!["Fill"]!().set!["Color"]!(colorText(color));
        },
      });
    },
    get Borders() {
      return strict<Et.Borders>("Borders", {
        Item: (side: number) => borderOf(format.child!["Borders"]!().item!(wordFor("XlBordersIndex", "xl", side))),
      });
    },
    get Validation() {
      return validation(world, sheet, area);
    },
    get FormatConditions() {
      return formatConditions(world, sheet, area);
    },
  });
}

function borderOf(node: ModelNode): Et.Border {
  return strict<Et.Border>("Border", {
    set LineStyle(style: number) {
      node.set!["Style"]!(wordFor("XlLineStyle", "xl", style));
    },
    set Weight(weight: number) {
      node.set!["Weight"]!(wordFor("XlBorderWeight", "xl", weight));
    },
    set Color(color: number) {
      node.set!["Color"]!(colorText(color));
    },
  });
}

/** A value as automation hands it over. */
function rawValue(value: unknown): unknown {
  const error = typeof value === "string" ? ERROR_NUMBERS[value] : undefined;
  return error === undefined ? value : 0x800a0000 + error - 2 ** 32;
}

/** One value, or rows of exactly the range's shape; a blank cell is cleared, not written. */
function valuesFor(area: Area, given: unknown): readonly (readonly unknown[])[] {
  const isOne = area.rows === 1 && area.columns === 1;
  const rows = isOne ? [[given]] : (given as unknown[][]);
  if (!Array.isArray(rows) || rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns))
    throw refusal("What is written has another shape than the range.");
  for (const value of rows.flat())
    if (value === "" || !["string", "number", "boolean"].includes(typeof value) || String(value).startsWith("="))
      throw refusal(`A value of a cell cannot be ${JSON.stringify(value)}.`);
  return rows;
}

/** A colour with blue first, as #RRGGBB. */
export function colorText(color: unknown): string {
  if (typeof color !== "number" || !Number.isInteger(color) || color < 0 || color > 0xffffff)
    throw refusal(`${String(color)} is no colour.`);
  const part = (shift: number): string => ((color >> shift) & 255).toString(16).padStart(2, "0").toUpperCase();
  return `#${part(0)}${part(8)}${part(16)}`;
}

/** What WPS counts as used: cells that hold something, and those that only look like something. */
export function usedArea(sheet: MemorySheet): Area {
  const filled = [...sheet.cells].flatMap(([row, line]) => [...line.keys()].map((column) => ({ row, column })));
  const painted = sheet.paints
    .filter(({ area }) => area.rows < WHOLE_SHEET.rows && area.columns < WHOLE_SHEET.columns)
    .flatMap(({ area }) => [area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 }]);
  return filled.length + painted.length === 0 ? { row: 0, column: 0, rows: 1, columns: 1 } : around([...filled, ...painted]);
}
