/** Puts the single cells above a table on its sheet: settings, and blocks with their lines, totals and heat maps. */
import type { BlockColumn } from "../../tables/model";
import { printFormula } from "../../formula/print";
import { contentOf } from "../plan/plan";
import type { BlockPlan, Plans, ScalarPlan, TablePlan } from "../plan/model";
import { toldFormula } from "./told";
import type { Area, Cell } from "../../sheet/sheet";
import type { StyleName } from "../../sheet/styles";

/** Puts a cell on the sheet. */
export type Put = (row: number, column: number, cell: Cell) => void;

/** Places the settings with their labels, the remarks and the blocks. */
export function placeScalars(plan: TablePlan, plans: Plans, put: Put): void {
  for (const setting of plan.settings) {
    put(setting.row, setting.column - 1, { value: plan.words.label(setting.scalar.name), style: "label" });
    const cell = scalarCell(plan, setting, plans);
    // On a card figures stand to the left, under each other and under the answers.
    const onCard = plan.spec.type === "form" && setting.scalar.role === "summary";
    put(setting.row, setting.column, onCard ? { ...cell, style: `band.${setting.scalar.kind}` } : cell);
  }
  for (const remark of plan.remarks) put(remark.row, remark.column, { ...scalarCell(plan, remark, plans), style: "note" });
  for (const block of plan.blocks) placeBlock(plan, plans, block, put);
}

/**
 * The cells that each remark takes: to the end of the first page, for nothing stands beside what is below all blocks, and at least as
 * many columns as the first block.
 */
export function remarkAreas({ remarks, blocks }: TablePlan, pageColumns: number): Area[] {
  const least = blocks[0] ? blocks[0].spec.columns.length + 1 : pageColumns;
  return remarks.map(({ row, column }) => ({ row, column, rows: 1, columns: Math.max(least, pageColumns - column) }));
}

/** The cell of a setting, of a block or of a form: a value to type, or a figure with its formula. */
export function scalarCell(plan: TablePlan, { scalar, line }: Pick<ScalarPlan, "scalar" | "line">, plans: Plans = new Map()): Cell {
  const value = plan.calculation.scalar(scalar.name);
  if (scalar.role === "summary") {
    const told = scalar.told && toldFormula(scalar.told, plan, plans);
    return { value: contentOf(value), formula: told ?? printFormula(scalar.formula, plan.names, { line }), style: `result.${scalar.kind}` };
  }
  const shown = scalar.kind === "choice" && typeof value === "string" ? plan.words.choice(value) : contentOf(value);
  return {
    value: shown,
    style: `parameter.${scalar.kind}`,
    input: { kind: "parameter", table: plan.spec.number, parameter: scalar.name },
  };
}

function placeBlock(plan: TablePlan, plans: Plans, block: BlockPlan, put: Put): void {
  const { words } = plan;
  put(block.row, block.column, {
    value: words.block(block.spec.name),
    style: block.spec.names ? "inputHeading" : "resultHeading",
  });
  block.spec.columns.forEach((column, index) => {
    const isInput = column.cells.some((cell) => cell?.role === "parameter");
    const heading = words.label(column.name);
    put(block.row, block.column + 1 + index, { value: heading, style: isInput ? "inputHeading" : "resultHeading" });
  });
  block.spec.lines.forEach((line, down) => {
    const role = line === block.spec.totalLine ? "total" : "result";
    const severity = block.spec.severities?.[down];
    put(block.row + 1 + down, block.column, {
      value: plan.words.choice(line),
      style: severity ? `heat.${severity}` : `${role}.class`,
    });
    block.spec.columns.forEach((column, across) =>
      put(block.row + 1 + down, block.column + 1 + across, {
        value: null,
        style: heatOf(column, down) ?? `${role}.${column.kind}`,
      }),
    );
  });
  for (const cell of block.cells) {
    const shown = scalarCell(plan, cell, plans);
    const isTotal = block.spec.totalLine !== undefined && cell.line === block.spec.totalLine;
    const heat = heatOf(block.spec.columns[cell.column - block.column - 1], cell.row - block.row - 1);
    put(cell.row, cell.column, isTotal ? { ...shown, style: `total.${cell.scalar.kind}` } : heat ? { ...shown, style: heat } : shown);
  }
}

/** The style of a cell of a heat map; other cells have that of their role. */
function heatOf(column: BlockColumn | undefined, line: number): StyleName | undefined {
  const severity = column?.severities?.[line];
  return severity && `heat.${severity}`;
}
