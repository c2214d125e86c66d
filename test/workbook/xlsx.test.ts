import { strFromU8, unzipSync } from "fflate";
import { layout } from "../../src/workbook/layout";
import { makeRequest } from "../../src/workbook/request";
import { writeXlsx } from "../../src/workbook/xlsx";
import { readXlsx } from "../../src/workbook/xlsx-read";
import { cellsOf } from "../support/sheet-xml";

const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language: "zh-CN", content: "sample" }));

async function partsOf(book: typeof sheets): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await writeXlsx(book))).map(([path, bytes]) => [path, strFromU8(bytes)]));
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
    expect(table).toContain('displayName="Ranking_6_9" ref="A11:M32" totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="A11:M31"/>');
    expect(table.match(/<calculatedColumnFormula>/g)).toHaveLength(13);
    expect(table).toContain("_xlfn.AGGREGATE(9,7,Ranking_6_9[月平均销售额（元）])");
  });

  it("has drop-downs, rules with prompts, marks for the classes, a chart and a print setup", async () => {
    const parts = await partsOf(sheets);
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain("占比跨线,占比线内,按标准额,按名次");
    expect(sheet).toMatch(/<dataValidation type="decimal"[^>]*prompt="请输入 0% 至 100% 之间的占比。"[^>]*errorStyle="stop"/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="11"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*/);
    expect(sheet).toContain('orientation="landscape"');
    const priorities = [...sheet.matchAll(/priority="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(priorities).size).toBe(priorities.length);
    expect(parts["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Titles[^<]*<?[^<]*\$10:\$11/);
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<c:barChart>");
    expect(chart).toContain("<c:lineChart>");
    expect(chart).toContain("$I$12:$I$31");
    expect(chart).toContain("$L$12:$L$31");
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
    const [read] = await readXlsx(await writeXlsx(layout(request)));
    expect(read?.name).toBe("6-9 Ranking and classes");
    expect(read?.rows[11]?.slice(0, 5)).toEqual(["x", 5, 1, 1, "A"]);
    expect(read?.rows[12]?.slice(0, 3)).toEqual(["y", "n/a", "#VALUE!"]);
  });

  it.each([
    ["text", new TextEncoder().encode("a,b\n1,2\n")],
    ["nothing", new Uint8Array()],
    ["a broken archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ])("is refused when it is %s", async (_, bytes) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code: "fileNotWorkbook" });
  });
});
