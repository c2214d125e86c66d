/** The second half of the layout: puts a planned table's cells, rules, chart and print setup on a sheet. */
import { catalogues, fill } from "../i18n";
import type { Kind, Scalar } from "../templates/model";
import { printFormula, wholeColumn } from "./formulas";
import { linesOf } from "./measure";
import { contentOf, type ColumnPlan, type ScalarPlan, type TablePlan } from "./plan";
import { choiceLabel, labelOf, wordsOf } from "./request";
import type {
  Area,
  Cell,
  CellContent,
  Chart,
  ConditionalFormat,
  FieldPlace,
  Sheet,
  SheetTable,
  SheetTableColumn,
  Validation,
} from "./sheet";
import { FONTS, type StyleName } from "./styles";

const CHART_GAP_WIDTH = 3;
const CHART_COLUMNS = 9;
const CHART_COLUMN_WIDTH = 9;
const CHART_ROWS = 22;
const LINE_HEIGHT = 16;
const STANDARD_HEIGHT = 18;
/** Nothing in a sales workbook is larger; Excel asks a decimal rule for two bounds. */
const LARGEST_AMOUNT = 1e12;
const CLASS_LETTERS = ["A", "B", "C"] as const;

/** Builds the sheet of a planned table. */
export function placeTable(plan: TablePlan): Sheet {
  const rowCount = plan.request.rows;
  const dataRow = plan.headingRow + 1;
  const totalRow = dataRow + rowCount;
  const hasTotal = plan.columns.some(({ field }) => field.total !== undefined);
  const notes = notesOf(plan);
  const noteRow = totalRow + (hasTotal ? 1 : 0) + 1;
  const cells: (Cell | undefined)[][] = Array.from({ length: noteRow + notes.length }, () => []);
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };

  const words = wordsOf(plan.spec.number, plan.language);
  const catalogue = catalogues[plan.language].tables;
  put(0, 0, { value: fill(catalogue.title, { number: plan.spec.number, name: words.name }), style: "title" });
  put(1, 0, { value: words.purpose, style: "purpose" });
  notes.forEach((note, index) => put(noteRow + index, 0, { value: note, style: "note" }));

  placeScalars(plan, put);
  plan.columns.forEach((column, index) => {
    if (plan.spec.sections.length > 1) {
      const opens = plan.columns[index - 1]?.section !== column.section;
      put(plan.headingRow - 1, index, { value: opens ? (words.sections[column.section] ?? column.section) : null, style: "band" });
    }
    put(plan.headingRow, index, { value: column.heading, style: column.field.role === "input" ? "inputHeading" : "resultHeading" });
    placeColumn(plan, column, (row, cell) => put(dataRow + row, index, cell));
  });

  const table = tableOf(
    plan,
    { row: plan.headingRow, column: 0, rows: rowCount + 1 + (hasTotal ? 1 : 0), columns: plan.columns.length },
    hasTotal,
  );
  if (hasTotal)
    table.columns.forEach(({ total }, index) => {
      const kind = plan.columns[index]?.field.kind ?? "text";
      if (!total) put(totalRow, index, { value: null, style: `total.${kind}` });
      else if ("label" in total) put(totalRow, index, { value: total.label, style: "total.text" });
      else put(totalRow, index, { value: total.value, formula: total.formula, style: `total.${kind}` });
    });

  const chart = chartOf(plan, dataRow);
  const width = plan.columns.length;
  const widths = plan.columns.map((column) => column.width);
  return {
    table: plan.spec.number,
    name: plan.sheetName,
    language: plan.language,
    font: FONTS[plan.language],
    cells,
    columnWidths: chart ? [...widths, CHART_GAP_WIDTH, ...Array.from({ length: CHART_COLUMNS }, () => CHART_COLUMN_WIDTH)] : widths,
    standardHeight: STANDARD_HEIGHT,
    rowHeights: rowHeights(plan, noteRow, notes, widths),
    merges: [1, ...notes.map((_, index) => noteRow + index)].map((row) => ({ row, column: 0, rows: 1, columns: width })),
    tables: [table],
    validations: validationsOf(plan, dataRow),
    conditionalFormats: classAreas(plan, dataRow).flatMap((area) =>
      CLASS_LETTERS.map((letter): ConditionalFormat => ({ area, equals: letter, style: `mark.${letter}` })),
    ),
    charts: chart ? [chart] : [],
    freeze: { rows: dataRow, columns: 1 },
    print: {
      orientation: plan.spec.orientation,
      areas: [{ row: 0, column: 0, rows: cells.length, columns: width }, ...(chart ? [chart.place] : [])],
      titleRows: { first: plan.spec.sections.length > 1 ? plan.headingRow - 1 : plan.headingRow, last: plan.headingRow },
      footer: {
        left: fill(catalogue.title, { number: plan.spec.number, name: words.name }),
        right: fill(catalogue.page, { page: "&P", pages: "&N" }),
      },
    },
    fields: fieldsOf(plan, dataRow),
  };
}

type Put = (row: number, column: number, cell: Cell) => void;

function placeScalars(plan: TablePlan, put: Put): void {
  for (const setting of plan.settings) {
    put(setting.row, setting.column - 1, { value: labelOf(plan.spec.number, setting.scalar.name, plan.language), style: "label" });
    put(setting.row, setting.column, scalarCell(plan, setting.scalar));
  }
  const policy = plan.policy;
  if (!policy) return;
  const words = wordsOf(plan.spec.number, plan.language);
  put(policy.row, policy.column, { value: words.policies[policy.spec.name] ?? policy.spec.name, style: "resultHeading" });
  policy.spec.columns.forEach((column, index) => {
    const isInput = column.cells.some((cell) => cell?.role === "parameter");
    put(policy.row, policy.column + 1 + index, {
      value: words.scalars[column.name] ?? column.name,
      style: isInput ? "inputHeading" : "resultHeading",
    });
  });
  policy.spec.rows.forEach((line, down) => {
    put(policy.row + 1 + down, policy.column, { value: line, style: "result.class" });
    policy.spec.columns.forEach((column, across) =>
      put(policy.row + 1 + down, policy.column + 1 + across, { value: null, style: `result.${column.kind}` }),
    );
  });
  for (const { scalar, row, column } of policy.cells) put(row, column, scalarCell(plan, scalar));
}

function scalarCell(plan: TablePlan, scalar: Scalar): Cell {
  const value = plan.calculation.scalar(scalar.name);
  if (scalar.role === "summary")
    return { value: contentOf(value), formula: printFormula(scalar.formula, plan.names), style: `result.${scalar.kind}` };
  const shown = scalar.kind === "choice" ? choiceLabel(plan.spec.number, String(value), plan.language) : contentOf(value);
  return { value: shown, style: `parameter.${scalar.kind}`, input: { kind: "parameter", table: plan.spec.number, parameter: scalar.name } };
}

function placeColumn(plan: TablePlan, column: ColumnPlan, put: (row: number, cell: Cell) => void): void {
  const formula = formulaOf(plan, column);
  const style: StyleName = formula === undefined ? `input.${column.field.kind}` : `result.${column.field.kind}`;
  for (let row = 0; row < plan.request.rows; row++) {
    const value = contentOf(column.values[row] ?? null);
    if (formula === undefined) put(row, { value, style, input: { kind: "field", table: plan.spec.number, field: column.id, row } });
    else put(row, { value: value ?? "", formula, style });
  }
}

function formulaOf(plan: TablePlan, column: ColumnPlan): string | undefined {
  const template = column.field.role === "result" ? column.field.formula : column.link;
  return template === undefined ? undefined : printFormula(template, plan.names);
}

function tableOf(plan: TablePlan, area: Area, totalRow: boolean): SheetTable {
  const label = catalogues[plan.language].tables.total;
  return {
    name: plan.tableName,
    area,
    totalRow,
    filter: true,
    columns: plan.columns.map((column, index): SheetTableColumn => ({
      heading: column.heading,
      formula: formulaOf(plan, column),
      total: totalRow && index === 0 ? { label } : column.field.total === "sum" ? totalOf(plan, column) : undefined,
    })),
  };
}

function totalOf(plan: TablePlan, column: ColumnPlan): { formula: string; value: CellContent } {
  const values = column.values.filter((value): value is number => typeof value === "number");
  const reference = wholeColumn(plan.tableName, column.heading);
  return {
    // AGGREGATE leaves out rows that show an error, as the classes do; 9 is SUM, 7 leaves out errors and hidden rows.
    formula: `IF(COUNT(${reference})=0,"",AGGREGATE(9,7,${reference}))`,
    value: values.length === 0 ? "" : values.reduce((sum, value) => sum + value, 0),
  };
}

function chartOf(plan: TablePlan, dataRow: number): Chart | null {
  const spec = plan.spec.chart;
  if (!spec) return null;
  const count = Math.min(plan.request.rows, spec.mostRows);
  const area = (name: string): Area => ({ row: dataRow, column: columnOf(plan, name), rows: count, columns: 1 });
  const heading = (name: string): string => plan.columns[columnOf(plan, name)]?.heading ?? name;
  const words = wordsOf(plan.spec.number, plan.language).charts;
  const title = count < plan.request.rows ? (words[`${spec.name}First`] ?? "") : (words[spec.name] ?? "");
  return {
    type: spec.type,
    title: fill(title, { count }),
    categories: area(spec.categories),
    columns: { name: heading(spec.columns), values: area(spec.columns) },
    line: { name: heading(spec.line), values: area(spec.line) },
    place: { row: plan.headingRow, column: plan.columns.length + 1, rows: CHART_ROWS, columns: CHART_COLUMNS },
  };
}

function columnOf(plan: TablePlan, field: string): number {
  return plan.columns.findIndex((column) => column.field.name === field);
}

function notesOf(plan: TablePlan): string[] {
  const words = catalogues[plan.language].tables;
  return [
    ...plan.sources.map((source) => fill(words.linked, { table: source })),
    words.honesty,
    ...(plan.request.sample ? [words.invented] : []),
  ];
}

function rowHeights(plan: TablePlan, noteRow: number, notes: readonly string[], widths: readonly number[]): Map<number, number> {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const purpose = wordsOf(plan.spec.number, plan.language).purpose;
  const heights = new Map([
    [0, 28],
    [1, linesOf(purpose, total) * LINE_HEIGHT + 4],
    [plan.headingRow, plan.headingLines * LINE_HEIGHT + 6],
  ]);
  notes.forEach((note, index) => heights.set(noteRow + index, linesOf(note, total) * LINE_HEIGHT));
  if (plan.policy) heights.set(plan.policy.row, 2 * LINE_HEIGHT + 6);
  return heights;
}

function validationsOf(plan: TablePlan, dataRow: number): Validation[] {
  const inputs = plan.columns.flatMap((column, index): Validation[] => {
    if (formulaOf(plan, column) !== undefined || column.field.kind === "text") return [];
    return [
      validation(plan, column.field.kind, { row: dataRow, column: index, rows: plan.request.rows, columns: 1 }, column.heading, [
        -LARGEST_AMOUNT,
        LARGEST_AMOUNT,
      ]),
    ];
  });
  const cells = [...plan.settings, ...(plan.policy?.cells ?? [])].flatMap(({ scalar, row, column }: ScalarPlan): Validation[] => {
    if (scalar.role !== "parameter") return [];
    const area = { row, column, rows: 1, columns: 1 };
    const title = labelOf(plan.spec.number, scalar.name, plan.language);
    if (scalar.kind !== "choice") return [validation(plan, scalar.kind, area, title, [scalar.minimum, scalar.maximum])];
    const values = scalar.choices.map((choice) => choiceLabel(plan.spec.number, choice, plan.language));
    return [{ ...validation(plan, "choice", area, title, [0, 0]), rule: { type: "list", values } }];
  });
  return [...inputs, ...cells];
}

function validation(plan: TablePlan, kind: Kind, area: Area, title: string, [minimum, maximum]: readonly [number, number]): Validation {
  const prompts = catalogues[plan.language].tables.prompts;
  const prompt = fill(kind === "share" || kind === "whole" || kind === "choice" ? prompts[kind] : prompts.amount, { minimum, maximum });
  return {
    area,
    rule: { type: kind === "whole" ? "whole" : "decimal", minimum, maximum },
    promptTitle: shortened(title),
    prompt,
    errorTitle: prompts.refused,
    error: prompt,
  };
}

/** Excel allows 32 characters in the title of a prompt. */
function shortened(title: string): string {
  return title.length <= 32 ? title : `${title.slice(0, 31)}…`;
}

function classAreas(plan: TablePlan, dataRow: number): Area[] {
  const policy = plan.policy;
  const inPolicy = policy ? [{ row: policy.row + 1, column: policy.column, rows: policy.spec.rows.length, columns: 1 }] : [];
  const inTable = plan.columns.flatMap(({ field }, column) =>
    field.kind === "class" ? [{ row: dataRow, column, rows: plan.request.rows, columns: 1 }] : [],
  );
  return [...inPolicy, ...inTable];
}

function fieldsOf(plan: TablePlan, dataRow: number): FieldPlace[] {
  const scalars = [...plan.settings, ...(plan.policy?.cells ?? [])].map(({ scalar, row, column }): FieldPlace => ({
    id: scalar.name,
    heading: labelOf(plan.spec.number, scalar.name, plan.language),
    area: { row, column, rows: 1, columns: 1 },
    role: scalar.role,
  }));
  const columns = plan.columns.map((column, index): FieldPlace => ({
    id: column.id,
    heading: column.heading,
    area: { row: dataRow, column: index, rows: plan.request.rows, columns: 1 },
    role: formulaOf(plan, column) === undefined ? "input" : "result",
  }));
  return [...scalars, ...columns];
}
