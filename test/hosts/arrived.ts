/** Compares a sheet in the in-memory Excel with the plain sheet it was built from: nothing missing, nothing more. */
import { referenceTo } from "../../src/formula/references";
import { addressOf, columnLetters } from "../../src/sheet/address";
import { SLICES } from "../../src/sheet/chart-look";
import type { Cell, Chart, ScatterChart, Series, Sheet } from "../../src/sheet/sheet";
import { ACCENT, INK, styleOf, type BorderLine } from "../../src/sheet/styles";
import { cellAt, looksAt, within, type MemorySheet } from "../support/office/state";

export function expectArrived(actual: MemorySheet | undefined, sheet: Sheet): void {
  if (!actual) throw new Error(`${sheet.name} is not there`);
  expect(actual.name).toBe(sheet.name);
  expect(wrongCells(actual, sheet)).toEqual([]);
  expect(
    actual.tables.map(({ name, area, showTotals, showFilterButton, showBandedRows }) => ({
      name,
      area,
      showTotals,
      showFilterButton,
      showBandedRows,
    })),
  ).toEqual(
    sheet.tables.map(({ name, area, totalRow, filter }) => ({
      name,
      area,
      showTotals: totalRow,
      showFilterButton: filter,
      showBandedRows: false,
    })),
  );
  expect(actual.merges).toEqual(sheet.merges.map((area) => addressOf(area)));
  expect(actual.frozen).toEqual(sheet.freeze);
  expect(actual.gridlines).toBe(false);
  expect(actual.protection !== null).toBe(sheet.protection !== undefined);
  expect(wronglyLocked(actual, sheet)).toEqual([]);
  expectSizes(actual, sheet);
  expectRules(actual, sheet);
  expectCharts(actual, sheet);
  expectPage(actual, sheet);
}

/** How the styled cells look, one by one; slow, so not for thousands of rows. */
export function expectLooks(actual: MemorySheet | undefined, sheet: Sheet): void {
  if (!actual) throw new Error(`${sheet.name} is not there`);
  const wrong: unknown[] = [];
  eachCell(sheet, (cell, row, column) => {
    const looks = looksAt(actual, row, column);
    const wanted = wantedLooks(cell, sheet.font);
    for (const [property, value] of Object.entries(wanted))
      if (looks[property] !== value)
        wrong.push({
          at: addressOf({ row, column, rows: 1, columns: 1 }),
          style: cell.style,
          property,
          wanted: value,
          found: looks[property],
        });
    for (const property of ["font.bold", "font.italic", "fill.color", "numberFormat", "wrapText"])
      if (looks[property] !== undefined && !(property in wanted))
        wrong.push({ at: addressOf({ row, column, rows: 1, columns: 1 }), style: cell.style, property, found: looks[property] });
  });
  expect(wrong).toEqual([]);
}

/** Cells that are wrong, missing or too many, as many as a reader can take in. */
function wrongCells(actual: MemorySheet, sheet: Sheet): readonly unknown[] {
  const wrong: unknown[] = [];
  let count = 0;
  eachCell(sheet, ({ value, formula }, row, column) => {
    const wanted = formula === undefined ? (typeof value === "object" && value !== null ? value.error : value) : `=${formula}`;
    if (wanted === null || wanted === "") return;
    count += 1;
    const cell = cellAt(actual, row, column);
    const found = cell?.formula ?? cell?.value;
    if (found !== wanted) wrong.push({ at: addressOf({ row, column, rows: 1, columns: 1 }), wanted, found });
  });
  const written = [...actual.cells.values()].reduce((sum, line) => sum + line.size, 0);
  if (written !== count) wrong.push({ wantedCells: count, writtenCells: written });
  return wrong.slice(0, 20);
}

/** Cells that would take what is typed although they should not, or the other way round. */
function wronglyLocked(actual: MemorySheet, sheet: Sheet): string[] {
  const { unlocked = [] } = sheet.protection ?? {};
  const opened = actual.paints.filter(({ property }) => property === "locked");
  return Array.from({ length: sheet.cells.length + 2 }, (_, row) => row).flatMap((row) =>
    Array.from({ length: sheet.columnWidths.length + 2 }, (_, column) => column).flatMap((column) => {
      const open = unlocked.some((area) => within(area, row, column));
      return (opened.findLast(({ area }) => within(area, row, column))?.value === false) !== open
        ? [addressOf({ row, column, rows: 1, columns: 1 })]
        : [];
    }),
  );
}

function wantedLooks(cell: Cell, font: string): Record<string, unknown> {
  const style = styleOf(cell.style);
  const wanted: Record<string, unknown> = {
    "font.name": font,
    verticalAlignment: { top: "Top", middle: "Center", bottom: "Bottom" }[style.vertical ?? "middle"],
  };
  if (style.size !== undefined) wanted["font.size"] = style.size;
  if (style.bold !== undefined) wanted["font.bold"] = style.bold;
  if (style.italic !== undefined) wanted["font.italic"] = style.italic;
  if (style.color !== undefined) wanted["font.color"] = `#${style.color}`;
  if (style.fill !== undefined) wanted["fill.color"] = `#${style.fill}`;
  if (style.numberFormat !== undefined) wanted["numberFormat"] = style.numberFormat;
  if (style.horizontal !== undefined) wanted["horizontalAlignment"] = { left: "Left", center: "Center", right: "Right" }[style.horizontal];
  if (style.indent !== undefined) wanted["indentLevel"] = style.indent;
  if (style.wrap !== undefined) wanted["wrapText"] = style.wrap;
  const { border } = style;
  const draw = (edge: string, line: BorderLine | undefined): void => {
    if (line) wanted[`border.${edge}.style`] = line === "double" ? "Double" : "Continuous";
  };
  draw("top", border?.top ?? border?.all);
  draw("bottom", border?.bottom ?? border?.all);
  draw("left", border?.all);
  draw("right", border?.all);
  return wanted;
}

function expectSizes(actual: MemorySheet, sheet: Sheet): void {
  // 7 pixels a character and 5 of margin, in points of ¾ pixel.
  expect([...actual.columnWidths.values()]).toEqual(sheet.columnWidths.map((width) => Math.round(width * 7 + 5) * 0.75));
  expect(sheet.cells.map((_, row) => actual.rowHeights.get(row))).toEqual(
    sheet.cells.map((_, row) => sheet.rowHeights.get(row) ?? sheet.standardHeight),
  );
}

function expectRules(actual: MemorySheet, sheet: Sheet): void {
  expect(actual.validations).toEqual(
    sheet.validations.map(({ area, rule, open, promptTitle, prompt, errorTitle, error }) => ({
      area: addressOf(area),
      rule:
        rule.type === "list"
          ? {
              list: {
                inCellDropDown: true,
                source: rule.source ? `=${referenceTo(rule.source, rule.sourceSheet)}` : rule.values.join(","),
              },
            }
          : rule.type === "date"
            ? { date: { formula1: `=${rule.minimum}`, formula2: `=${rule.maximum}`, operator: "Between" } }
            : {
                [rule.type === "whole" ? "wholeNumber" : "decimal"]: {
                  formula1: rule.minimum,
                  formula2: rule.maximum,
                  operator: "Between",
                },
              },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: promptTitle, message: prompt },
      errorAlert: { showAlert: !open, style: "Stop", title: errorTitle, message: error },
    })),
  );
  expect(actual.conditionalFormats).toEqual(
    sheet.conditionalFormats.map(({ area, equals, style }) => {
      const { color, bold, fill } = styleOf(style);
      return {
        area: addressOf(area),
        rule: { formula1: `="${equals.replaceAll('"', '""')}"`, operator: "EqualTo" },
        ...(color ? { color: `#${color}` } : {}),
        ...(bold === undefined ? {} : { bold }),
        ...(fill ? { fill: `#${fill}` } : {}),
      };
    }),
  );
}

function expectCharts(actual: MemorySheet, sheet: Sheet): void {
  const titleFont = { size: 14, bold: true, color: `#${INK}` };
  expect(actual.charts).toEqual(
    sheet.charts.map((chart) => ({
      ...wantedChart(chart),
      id: expect.any(String) as string,
      title: chart.title,
      titleFont,
      place: addressOf(chart.place),
    })),
  );
}

function wantedChart(chart: Chart): object {
  const first = { axis: "Primary" };
  if (chart.type === "pareto") {
    const categories = addressOf(chart.categories);
    const columns = { ...named(chart.columns), type: "ColumnClustered", categories, gapWidth: 40, fill: `#${ACCENT}` };
    const line = { ...named(chart.line), type: "LineMarkers", categories, axis: "Secondary", line: "#B45309", weight: 2 };
    return {
      type: "ColumnClustered",
      legend: "Bottom",
      series: [{ ...first, ...columns }, line],
      axes: {
        Primary: { numberFormat: chart.columns.percent ? "0%" : "#,##0" },
        Secondary: { minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0%" },
        Category: { labels: "Low" },
      },
    };
  }
  if (chart.type === "scatter") {
    const type = "XYScatterLines";
    const line = { line: `#${ACCENT}`, weight: 1.5, smooth: false };
    const marker = { marker: "Circle", markerSize: 7, markerFill: `#${ACCENT}`, markerLine: `#${ACCENT}` };
    return {
      type,
      legend: "None",
      series: [
        { ...first, ...named(chart.vertical), type, categories: addressOf(chart.horizontal.values), ...line, ...marker },
        ...(chart.ends ? [endsArrived(chart.ends, type)] : []),
      ],
      axes: {
        Primary: { title: chart.vertical.name, numberFormat: "0.00", gridlines: true },
        Category: { title: chart.horizontal.name, numberFormat: "0.00", gridlines: true },
      },
    };
  }
  const series = { ...first, ...named(chart.series), categories: addressOf(chart.categories) };
  if (chart.type === "columns") {
    return {
      type: "ColumnClustered",
      legend: "None",
      series: [{ ...series, type: "ColumnClustered", gapWidth: 60, fill: `#${ACCENT}` }],
      axes: { Primary: { numberFormat: "#,##0" }, Category: { labels: "Low" } },
    };
  }
  const points = Array.from({ length: chart.categories.rows }, (_, index) => `#${SLICES[index % SLICES.length]}`);
  const labels = { percentage: true, value: false, position: "OutsideEnd", numberFormat: "0%;;" };
  return { type: "Pie", legend: "Right", series: [{ ...series, type: "Pie", labels, points }], axes: {} };
}

function endsArrived({ horizontal, vertical }: NonNullable<ScatterChart["ends"]>, type: string): object {
  const look = {
    line: "#B45309",
    weight: 1.5,
    smooth: false,
    marker: "Square",
    markerSize: 5,
    markerFill: "#B45309",
    markerLine: "#B45309",
  };
  return { axis: "Primary", ...named(vertical), type, categories: addressOf(horizontal.values), ...look };
}

function named({ name, values }: Series): { readonly name: string; readonly values: string } {
  return { name, values: addressOf(values) };
}

function expectPage(actual: MemorySheet, { print }: Sheet): void {
  expect(actual.page).toEqual({
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, ...(print.onePage ? { verticalFitToPages: 1 } : {}) },
    centred: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    areas: print.areas.map((area) => addressOf(area)).join(","),
    titleRows: `$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`,
    ...(print.titleColumns
      ? { titleColumns: `$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}` }
      : {}),
    leftFooter: print.footer.left,
    rightFooter: print.footer.right,
  });
}

function eachCell(sheet: Sheet, look: (cell: Cell, row: number, column: number) => void): void {
  sheet.cells.forEach((line, row) => line.forEach((cell, column) => cell && look(cell, row, column)));
}
