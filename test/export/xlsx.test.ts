import { strFromU8, unzipSync } from "fflate";
import { LANGUAGES } from "../../src/i18n";
import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import { readWorkbook } from "../../src/import/read-workbook";
import { chartedSheet } from "../hosts/sample-sheets";
import { libraryComplaints } from "../support/library-check";
import { cellsOf } from "../support/sheet-xml";

const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language: "zh-CN", content: "sample" }));

async function partsOf(book: typeof sheets): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await writeXlsx(book))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The formulas of a chart's data by what they stand for; empty when there is no chart of this element. */
function referencesOf(xml: string, element: string): Record<string, string[]> {
  const [, chart = ""] = new RegExp(`<c:${element}>(.*?)</c:${element}>`, "s").exec(xml) ?? [];
  const references: Record<string, string[]> = {};
  for (const [, kind = "", body = ""] of chart.matchAll(/<c:(cat|val|xVal|yVal)>(.*?)<\/c:\1>/gs))
    (references[kind] ??= []).push((/<c:f>(.*?)<\/c:f>/.exec(body)?.[1] ?? "").replaceAll("&apos;", "'"));
  return references;
}

/** The titles of a chart and of its axes, in the order of the file. */
function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text = ""]) => text);
}

describe("a written workbook", () => {
  it("shows the domain's value in every cell without being calculated", async () => {
    const read = cellsOf(await writeXlsx(sheets));
    expect(read.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    sheets.forEach((sheet, index) =>
      sheet.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          const found = read[index]?.rows[row]?.[column] ?? null;
          const expected = cell?.value ?? null;
          expect([sheet.name, row, column, found === "" ? null : found]).toEqual([
            sheet.name,
            row,
            column,
            expected === "" ? null : typeof expected === "object" && expected ? expected.error : expected,
          ]);
        }),
      ),
    );
  });

  it("is recalculated by Excel when it is opened", async () => {
    expect((await partsOf(sheets))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("has real tables with total rows, calculated columns and filter buttons", async () => {
    const parts = await partsOf(sheets);
    const table = parts["xl/tables/table2.xml"] ?? "";
    expect(table).toContain('displayName="Ranking_6_9" ref="A12:N38" totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="A12:N37"/>');
    expect(table.match(/<calculatedColumnFormula>/g)).toHaveLength(14);
    expect(table).toContain("_xlfn.AGGREGATE(9,7,Ranking_6_9[月平均销售额（元）])");
  });

  it("has drop-downs, rules with prompts, marks for the classes, a chart and a print setup", async () => {
    const parts = await partsOf(sheets);
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain("跨线计入,线内计入,标准额,名次");
    expect(sheet).toMatch(/<dataValidation type="decimal"[^>]*prompt="请输入 0% 至 100% 之间的比例。"[^>]*errorStyle="stop"/);
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*/);
    expect(sheet).toContain('orientation="portrait"');
    const priorities = [...sheet.matchAll(/priority="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(priorities).size).toBe(priorities.length);
    expect(parts["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Titles[^<]*<?[^<]*\$11:\$12/);
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<c:barChart>");
    expect(chart).toContain("<c:lineChart>");
    expect(chart).toContain("$H$13:$H$37");
    expect(chart).toContain("$N$13:$N$37");
  });

  it("passes the library's own check", async () => {
    expect(await libraryComplaints(await writeXlsx([...sheets, chartedSheet()]))).toEqual([]);
    for (const { number } of registry) {
      const bytes = await writeXlsx(layout(makeRequest({ tables: [number], language: "zh-TW", content: "sample", rows: 3 })));
      expect([number, await libraryComplaints(bytes)]).toEqual([number, []]);
    }
  }, 60_000);

  it("holds every kind of chart, each with the cells it shows", async () => {
    const parts = await partsOf([chartedSheet("It's 100%")]);
    const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    const [pareto = "", pie = "", columns = "", scatter = "", second = ""] = charts.sort().map((path) => parts[path]);
    expect(charts).toHaveLength(5);
    expect(pareto).toMatch(/<c:barChart>.*<c:lineChart>/s);

    expect(referencesOf(pie, "pieChart")).toEqual({ cat: ["'It''s 100%'!$A$6:$A$8"], val: ["'It''s 100%'!$B$6:$B$8"] });
    expect(pie).toContain('<c:showPercent val="1"/>');
    // Some programs show what a file does not say.
    for (const other of ["LegendKey", "Val", "CatName", "SerName"]) expect(pie).toContain(`<c:show${other} val="0"/>`);
    expect(pie.match(/<c:dPt>/g)).toHaveLength(3);

    expect(referencesOf(columns, "barChart")).toEqual({ cat: ["'It''s 100%'!$A$6:$A$8"], val: ["'It''s 100%'!$B$6:$B$8"] });
    expect(columns).toContain('<c:barDir val="col"/>');
    expect(columns).toContain('<c:grouping val="clustered"/>');

    expect(referencesOf(scatter, "scatterChart")).toEqual({
      xVal: ["'It''s 100%'!$B$6:$B$8", "'It''s 100%'!$C$6:$C$8"],
      yVal: ["'It''s 100%'!$C$6:$C$8", "'It''s 100%'!$B$6:$B$8"],
    });
    expect(scatter).toContain('<c:scatterStyle val="lineMarker"/>');
    expect(textsOf(scatter)).toEqual(["Route", "Sales", "Double"]);
    expect(scatter).toContain('<c:symbol val="square"/>');
    expect(referencesOf(second, "pieChart").val).toEqual(["'It''s 100%'!$C$6:$C$8"]);
  });

  it("places several charts on a sheet, each over its own cells", async () => {
    const sheet = chartedSheet();
    const anchors = [
      ...((await partsOf([sheet]))["xl/drawings/drawing1.xml"] ?? "").matchAll(/<xdr:(?:from|to)>(.*?)<\/xdr:(?:from|to)>/gs),
    ].map(([, corner = ""]) => ["col", "row"].map((side) => Number(new RegExp(`<xdr:${side}>(\\d+)<`).exec(corner)?.[1])));
    expect(anchors).toEqual(
      sheet.charts.flatMap(({ place }) => [
        [place.column, place.row],
        [place.column + place.columns, place.row + place.rows],
      ]),
    );
  });

  it("has no list of choices longer than Excel takes in a file", () => {
    const lists = LANGUAGES.flatMap((language) =>
      layout(makeRequest({ tables: registry.map(({ number }) => number), language, content: "empty" })).flatMap(({ name, validations }) =>
        validations.flatMap(({ rule }) => (rule.type === "list" && !rule.source ? [{ name, list: rule.values.join(",") }] : [])),
      ),
    );
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter(({ list }) => list.length > 255)).toEqual([]);
  });

  it("lets a drop-down that only suggests take any other text", async () => {
    const [situation] = layout(makeRequest({ tables: ["6-1"], language: "en", content: "empty", rows: 2 }));
    const sheet = (await partsOf([situation!]))["xl/worksheets/sheet1.xml"] ?? "";
    const [reason = ""] = /<dataValidation [^>]*sqref="G[^>]*>.*?<\/dataValidation>/s.exec(sheet) ?? [];
    expect(reason).toMatch(/type="list"/);
    expect(reason).toMatch(/Buys: price/);
    expect(reason).toMatch(/showInputMessage="1"/);
    expect(reason).not.toMatch(/showErrorMessage="1"/);
    const [status = ""] = /<dataValidation [^>]*sqref="C[^>]*>/.exec(sheet) ?? [];
    expect(status).toMatch(/showErrorMessage="1"/);
  });

  it("lets a drop-down follow the cells that hold its choices", async () => {
    const sheet = (await partsOf([chartedSheet()]))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<dataValidation type="list"[^>]* sqref="C4"><formula1>&apos;[^<]*&apos;!\$A\$6:\$A\$8<\/formula1>/);
  });

  it("checks dates by their serial numbers", async () => {
    const sheet = (await partsOf([chartedSheet()]))["xl/worksheets/sheet1.xml"] ?? "";
    const [rule = ""] = /<dataValidation type="date".*?<\/dataValidation>/s.exec(sheet) ?? [];
    expect(rule).toContain('sqref="B4"');
    expect(rule).toContain("<formula1>32874</formula1><formula2>109574</formula2>");
    expect(rule).toContain('prompt="A date."');
  });

  it("is not written when the user cancels", async () => {
    const cancel = new AbortController();
    const labels: string[] = [];
    const written = writeXlsx(sheets, { signal: cancel.signal, onProgress: ({ label }) => (labels.push(label), cancel.abort()) });
    await expect(written).rejects.toMatchObject({ code: "cancelled" });
    expect(labels).toEqual([sheets[0]?.name]);
  });
});

describe("a workbook that is read", () => {
  it("gives back names and values, formulas as their results, errors as text", async () => {
    const request = makeRequest({
      tables: ["6-9"],
      language: "en",
      content: "empty",
      data: { rows: 2, tables: { "6-9": { columns: { customer: ["x", "y"], average: [5, "n/a"] }, headings: {}, parameters: {} } } },
    });
    const [read] = await readWorkbook(await writeXlsx(layout(request)));
    expect(read?.name).toBe("6-9 Ranking and classes");
    expect(read?.rows[12]?.slice(0, 4)).toEqual(["x", 5, 1, "A"]);
    expect(read?.rows[13]?.slice(0, 3)).toEqual(["y", "n/a", "#VALUE!"]);
  });
});
