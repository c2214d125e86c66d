/** The in-memory Excel is only worth something if it refuses what Excel refuses. */
import { connected } from "./connected";

/** The code Excel's client reports for what `work` does. */
async function codeOf(work: (context: Excel.RequestContext) => void): Promise<string> {
  return Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => "done",
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Notes");

describe("the in-memory Excel", () => {
  beforeEach(() => void connected());

  it.each<[what: string, code: string, work: (context: Excel.RequestContext) => void]>([
    ["a value that was not loaded", "PropertyNotLoaded", (context) => void sheetOf(context).name],
    ["a sheet that is not there", "ItemNotFound", (context) => context.workbook.worksheets.getItem("Gone").activate()],
    ["a sheet's name that is taken", "ItemAlreadyExists", (context) => void context.workbook.worksheets.add("own data")],
    ["a sheet's name that is none", "InvalidArgument", (context) => void context.workbook.worksheets.add("a/b")],
    ["an array of the wrong shape", "InvalidArgument", (context) => void (sheetOf(context).getRange("A1:B2").values = [[1, 2]])],
    ["an address that is none", "InvalidArgument", (context) => void sheetOf(context).getRange("1A").select()],
    ["a table without rows", "InvalidArgument", (context) => void sheetOf(context).tables.add("A1:B1", true)],
    [
      "a table over a table",
      "InvalidOperation",
      (context) => void context.workbook.worksheets.getItem("Own data").tables.add("B2:C4", true),
    ],
    ["a table's name that looks like a cell", "InvalidArgument", (context) => void addTable(context, "T68")],
    ["a table's name that is taken", "InvalidArgument", (context) => void addTable(context, "own_1")],
    [
      "a formula about a table that is not there",
      "InvalidArgument",
      (context) => void (sheetOf(context).getRange("D1").formulas = [["=SUM(Nothing[x])"]]),
    ],
    [
      "a formula about a column that is not there",
      "InvalidArgument",
      (context) => void (sheetOf(context).getRange("D1").formulas = [["=SUM(Own_1[Profit])"]]),
    ],
    [
      "a formula about a sheet that is not there",
      "ItemNotFound",
      (context) => void (sheetOf(context).getRange("D1").formulas = [["=Gone!A1"]]),
    ],
    ["a formula that does not close", "InvalidArgument", (context) => void (sheetOf(context).getRange("D1").formulas = [["=SUM(1"]])],
    ["a colour that is none", "InvalidArgument", (context) => void (sheetOf(context).getRange("D1").format.fill.color = "reddish")],
    [
      "an inner line of a single row",
      "InvalidArgument",
      (context) => void (sheetOf(context).getRange("A1:D1").format.borders.getItem("InsideHorizontal").style = "Continuous"),
    ],
    [
      "cells merged twice",
      "InvalidArgument",
      (context) => [sheetOf(context).getRange("A1:B1"), sheetOf(context).getRange("B1:C1")].forEach((range) => range.merge(false)),
    ],
    ["a second axis that no series stands on", "InvalidArgument", (context) => void secondAxis(context)],
    ["the axis of a pie", "InvalidArgument", (context) => void (pie(context).axes.valueAxis.numberFormat = "0")],
    [
      "labels that the series does not show",
      "InvalidArgument",
      (context) => void (pie(context).series.getItemAt(0).dataLabels.showPercentage = true),
    ],
    [
      "a slice more than there are values",
      "InvalidArgument",
      (context) => void pie(context).series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor("#000000"),
    ],
    ["a check of dates between bare numbers", "InvalidArgument", (context) => void datesBetween(context, 32_874, 109_574)],
    ["a check of dates between formulas", "done", (context) => void datesBetween(context, "=32874", "=109574")],
    [
      "formulas that Excel knows",
      "done",
      (context) =>
        void (sheetOf(context).getRange("D1").formulas = [
          [`='Own data'!A1&"Gone!A1"&SUM(Own_1[Sales])&Own_1[[#Headers],[Name]]&IF(1,#N/A,"[")`],
        ]),
    ],
  ])("answers to %s: %s", async (_what, code, work) => {
    expect(await codeOf(work)).toBe(code);
  });

  it("reads a text like Excel, so that a test sees what a missing apostrophe does", async () => {
    const { excel } = connected();
    await codeOf((context) => void (sheetOf(context).getRange("A1:E1").values = [["1-2", "'1-2", "true", "3月", "12%"]]));
    expect([...(excel.book.sheets[2]?.cells.get(0)?.values() ?? [])].map((cell) => cell.value)).toEqual([45_000, "1-2", true, 45_000, 12]);
  });

  it("is loud about what it does not have", async () => {
    const { excel } = connected();
    expect(await codeOf((context) => void (sheetOf(context).tabColor = "#FF0000"))).toMatch(/no Worksheet.TabColor/);
    expect(await codeOf((context) => void sheetOf(context).getRange("A1").unmerge())).toMatch(/no Range.Unmerge/);
    expect(excel.unknown).toEqual(["Worksheet.TabColor", "Range.Unmerge"]);
  });

  it("lacks what its ExcelApi lacks", async () => {
    connected("1.8");
    expect(await codeOf((context) => void (sheetOf(context).pageLayout.orientation = "Landscape"))).toBe("ApiNotFound");
    expect(await codeOf((context) => sheetOf(context).freezePanes.freezeRows(1))).toBe("done");
  });

  it("keeps what ran before a failure, as Excel does", async () => {
    const { excel } = connected();
    await codeOf((context) => {
      context.workbook.worksheets.add("Half");
      context.workbook.worksheets.add("Half");
    });
    expect(excel.book.sheets.map((sheet) => sheet.name)).toContain("Half");
  });

  it("shows a total row with Excel's own contents, and never pushes cells down", async () => {
    const { excel } = connected();
    const own = excel.book.sheets[1];
    await codeOf((context) => void (context.workbook.worksheets.getItem("Own data").tables.getItem("Own_1").showTotals = true));
    expect(own?.tables[0]?.area.rows).toBe(4);
    expect(own?.cells.get(3)?.get(0)?.value).toBe("Total");
  });
});

function addTable(context: Excel.RequestContext, name: string): void {
  const sheet = sheetOf(context);
  sheet.getRange("A1:B1").values = [["x", "y"]];
  sheet.tables.add("A1:B3", true).name = name;
}

function secondAxis(context: Excel.RequestContext): void {
  const sheet = sheetOf(context);
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns").axes.getItem("Value", "Secondary").minimum = 0;
}

function pie(context: Excel.RequestContext): Excel.Chart {
  const sheet = sheetOf(context);
  return sheet.charts.add("Pie", sheet.getRange("A1:A3"), "Columns");
}

/** Numbers too, which the types of Office.js refuse. */
function datesBetween(context: Excel.RequestContext, formula1: unknown, formula2: unknown): void {
  sheetOf(context).getRange("A1").dataValidation.rule = { date: { formula1, formula2, operator: "Between" } } as Excel.DataValidationRule;
}
