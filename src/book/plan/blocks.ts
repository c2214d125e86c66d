/** Where the blocks above a table stand, what formulas call their cells, and how wide they need the columns below. */
import { isRemark, nameCount, partCount, type Block, type Calculation, type TableSpec } from "../../tables/model";
import { addressOf } from "../../sheet/address";
import { textWidth, twoLineWidth } from "../../sheet/measure";
import type { BlockPlan, ColumnPlan, ScalarPlan } from "./model";
import { amountWidth, DATE_WIDTH, leastWidth } from "./widths";
import type { SheetWords } from "../words";

/**
 * Gives a block its addresses.
 *
 * @param row of the cell above the names of its lines
 */
export function planBlock(block: Block, row: number, columns: readonly ColumnPlan[]): BlockPlan {
  const column = firstColumn(block, columns);
  const cells = block.columns.flatMap((blockColumn, across) =>
    blockColumn.cells.flatMap((scalar, down): ScalarPlan[] =>
      scalar ? [{ scalar, row: row + 1 + down, column: column + 1 + across, line: block.names?.[down]?.name ?? block.lines[down] }] : [],
    ),
  );
  const names = (block.names ?? []).map((scalar, down): ScalarPlan => ({ scalar, row: row + 1 + down, column }));
  return { spec: block, row, column, cells: [...names, ...cells] };
}

/** What `{…:cells}`, `{…:lines}` and `{…:body}` stand for, by the name of the column or block. */
export function rangesOf({ spec, row, column }: BlockPlan): [string, string][] {
  const range = (across: number, rows = partCount(spec)): string =>
    addressOf({ row: row + 1, column: column + across, rows, columns: 1 }, "$");
  const body = addressOf({ row: row + 1, column: column + 1, rows: partCount(spec), columns: spec.columns.length }, "$");
  return [
    [spec.name, range(0, nameCount(spec))],
    [`${spec.name}:body`, body],
    ...spec.columns.map(({ name }, index): [string, string] => [name, range(index + 1)]),
  ];
}

/**
 * Settings and blocks stand above the columns; their labels, headings, names of lines and amounts need room too.
 *
 * @returns the columns, and the widths of those beside them that a block reaches into
 */
export function wideEnoughForBlocks(
  spec: TableSpec,
  columns: readonly ColumnPlan[],
  words: SheetWords,
  calculation: Calculation,
): { readonly columns: ColumnPlan[]; readonly beside: number[] } {
  const needed = new Map<number, number>();
  const need = (column: number, ...widths: readonly number[]): void => {
    needed.set(column, Math.max(needed.get(column) ?? 0, ...widths));
  };
  if (spec.type === "rows")
    spec.settings
      .filter((scalar) => !isRemark(scalar))
      .forEach(({ name, kind }) => {
        const value = calculation.scalar(name);
        need(0, textWidth(words.label(name)) * 1.1 + 1);
        need(1, kind === "date" ? DATE_WIDTH : kind === "amount" ? amountWidth([value]) : 0);
      });
  for (const block of spec.blocks) {
    const first = firstColumn(block, columns);
    const headingWidth = (label: string): number => twoLineWidth(label) * 1.1 + 0.5;
    const textOf = (name: string): string => String(calculation.scalar(name) ?? "");
    const names = block.lines.map((line, index) =>
      block.names?.[index]?.kind === "date"
        ? DATE_WIDTH
        : textWidth(block.names?.[index] ? textOf(block.names[index].name) : words.choice(line)) + 1,
    );
    need(first, headingWidth(words.block(block.name)), ...names);
    block.columns.forEach(({ name, kind, cells }, index) => {
      const values = cells.flatMap((cell) => (cell ? [calculation.scalar(cell.name)] : []));
      need(
        first + 1 + index,
        headingWidth(words.label(name)),
        first + 1 + index < columns.length ? 0 : leastWidth(kind),
        kind === "amount" ? amountWidth(values) : kind === "date" ? DATE_WIDTH : 0,
        ...values.map((value) => (typeof value === "string" ? textWidth(value) + 1 : 0)),
      );
    });
  }
  const widthOf = (index: number): number => Math.round((needed.get(index) ?? 0) * 10) / 10;
  return {
    columns: columns.map((column, index) => (widthOf(index) > column.width ? { ...column, width: widthOf(index) } : column)),
    beside: Array.from({ length: Math.max(0, ...[...needed.keys()].map((index) => index + 1 - columns.length)) }, (_, index) =>
      widthOf(columns.length + index),
    ),
  };
}

function firstColumn(block: Block, columns: readonly ColumnPlan[]): number {
  return columns.findIndex(({ field }) => field.name === block.at);
}
