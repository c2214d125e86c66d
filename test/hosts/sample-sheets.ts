/** Small sheets made by hand, with one of everything that a sheet can hold. */
import type { Cell, Sheet } from "../../src/sheet/sheet";

const CUSTOMERS = ["North & Co.", "007", "=SUM(A1)"];
const AMOUNTS = [120.5, null, -3];

/**
 * A sheet with settings, a table of three rows with a total row, texts that Excel would read as something else, checks,
 * colours, a chart, frozen headings and a page setup.
 *
 * @param name of the sheet
 * @param tableName of its table
 * @param reads what its settings formula reads, here a table of its own or of another sheet
 */
export function smallSheet(name = "Small", tableName = "Small_1", reads = tableName): Sheet {
  const text = (value: string): Cell => ({ value, style: "input.text" });
  const rows = CUSTOMERS.map((customer, row): Cell[] => [
    text(customer),
    { value: AMOUNTS[row] ?? null, style: "input.amount" },
    { value: 0, formula: `IF(${tableName}[[#This Row],[1-2]]="","",${tableName}[[#This Row],[1-2]]*2)`, style: "result.amount" },
    { value: row, formula: `ROW()-${5 + (row > 1 ? 1 : 0)}`, style: "result.whole" },
  ]);
  const cells: (Cell | undefined)[][] = [
    [{ value: "6-9 Small", style: "title" }],
    [{ value: "A sheet for tests: TRUE", style: "purpose" }],
    [
      { value: "Rule", style: "label" },
      { value: "by share", style: "parameter.choice" },
      undefined,
      { value: 3, formula: `COUNT(${reads}[1-2])`, style: "result.whole" },
    ],
    [],
    [
      { value: "Customer", style: "inputHeading" },
      { value: "1-2", style: "inputHeading" },
      { value: "Double", style: "resultHeading" },
      { value: "Place", style: "resultHeading" },
    ],
    ...rows,
    [
      { value: "Total", style: "total.text" },
      { value: 117.5, formula: `SUM(${tableName}[1-2])`, style: "total.amount" },
      { value: null, style: "total.amount" },
      { value: null, style: "total.whole" },
    ],
    [],
    [{ value: "Layout of our own.", style: "note" }],
  ];
  const body = { row: 5, column: 0, rows: 3, columns: 1 };
  return {
    table: "6-9",
    name,
    language: "en",
    font: "Arial",
    standardHeight: 16,
    cells,
    columnWidths: [20, 12, 12, 12, 3, 9, 9],
    rowHeights: new Map([
      [0, 26],
      [4, 32],
    ]),
    merges: [{ row: 1, column: 0, rows: 1, columns: 4 }],
    tables: [
      {
        name: tableName,
        area: { row: 4, column: 0, rows: 5, columns: 4 },
        totalRow: true,
        filter: false,
        columns: [
          { heading: "Customer", total: { label: "Total" } },
          { heading: "1-2", total: { formula: `SUM(${tableName}[1-2])`, value: 117.5 } },
          { heading: "Double" },
          { heading: "Place" },
        ],
      },
    ],
    validations: [
      {
        area: { row: 2, column: 1, rows: 1, columns: 1 },
        rule: { type: "list", values: ["by share", "by rank"] },
        promptTitle: "Rule",
        prompt: "Choose one.",
        errorTitle: "Not a rule",
        error: "Accepted: by share, by rank.",
      },
      {
        area: { ...body, column: 1 },
        rule: { type: "decimal", minimum: 0, maximum: 1e12 },
        promptTitle: "Amount",
        prompt: "A number.",
        errorTitle: "Not an amount",
        error: "Accepted: 0 to 1,000,000,000,000.",
      },
      {
        area: { ...body, column: 3 },
        rule: { type: "whole", minimum: 1, maximum: 5000 },
        promptTitle: "Place",
        prompt: "A whole number.",
        errorTitle: "Not a place",
        error: "Accepted: 1 to 5,000.",
      },
    ],
    conditionalFormats: [
      { area: body, equals: "A", style: "mark.A" },
      { area: body, equals: 'the "B"', style: "mark.B" },
    ],
    charts: [
      {
        type: "pareto",
        title: "Sales by customer",
        categories: body,
        columns: { name: "Sales", values: { ...body, column: 1 } },
        line: { name: "Share", values: { ...body, column: 2 } },
        place: { row: 4, column: 5, rows: 7, columns: 2 },
      },
    ],
    freeze: { rows: 5, columns: 1 },
    print: {
      orientation: "landscape",
      areas: [
        { row: 0, column: 0, rows: 11, columns: 4 },
        { row: 4, column: 5, rows: 7, columns: 2 },
      ],
      titleRows: { first: 4, last: 4 },
      titleColumns: { first: 0, last: 1 },
      footer: { left: "6-9 Small", right: "Page &P of &N" },
    },
    fields: [],
  };
}

/** The same sheet on one page, with a date that is checked, choices that stand in cells and every kind of chart, two of one kind. */
export function chartedSheet(name = "Charts", tableName = "Charts_1"): Sheet {
  const small = smallSheet(name, tableName);
  const body = { row: 5, column: 0, rows: 3, columns: 1 };
  const at = (index: number) => ({ row: 4 + index * 15, column: 5, rows: 14, columns: 8 });
  const sales = { name: "Sales", values: { ...body, column: 1 } };
  return {
    ...small,
    cells: small.cells.map((line, row) => (row === 3 ? [undefined, { value: 46_023, style: "parameter.date" as const }] : line)),
    columnWidths: [20, 12, 12, 12, 3, 9, 9, 9, 9, 9, 9, 9, 9],
    print: { ...small.print, onePage: true },
    validations: [
      ...small.validations,
      {
        area: { row: 3, column: 2, rows: 1, columns: 1 },
        // More of them than a drop-down has room for by itself.
        rule: { type: "list", values: Array.from({ length: 60 }, (_, index) => `Customer ${index}`), source: body },
        promptTitle: "Customer",
        prompt: "Choose one.",
        errorTitle: "Not a customer",
        error: "Accepted: a customer of the table.",
      },
      {
        area: { row: 3, column: 1, rows: 1, columns: 1 },
        // 1 January 1990 to 31 December 2199.
        rule: { type: "date", minimum: 32_874, maximum: 109_574 },
        promptTitle: "Day",
        prompt: "A date.",
        errorTitle: "Not a date",
        error: "Accepted: 1990 to 2199.",
      },
    ],
    charts: [
      ...small.charts.map((chart) => ({ ...chart, place: at(0) })),
      { type: "pie", title: "Shares", categories: body, series: sales, place: at(1) },
      { type: "columns", title: "Sales", categories: body, series: sales, place: at(2) },
      {
        type: "scatter",
        title: "Route",
        horizontal: sales,
        vertical: { name: "Double", values: { ...body, column: 2 } },
        ends: { horizontal: { name: "East", values: { ...body, column: 2 } }, vertical: { name: "Start", values: { ...body, column: 1 } } },
        place: at(3),
      },
      { type: "pie", title: "Doubled", categories: body, series: { name: "Double", values: { ...body, column: 2 } }, place: at(4) },
    ],
  };
}
