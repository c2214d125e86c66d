/** Any file as free sheets: nothing in it runs unless it was a formula of a workbook, and what is left out is told. */
import { Workbook } from "@cj-tech-master/excelts";
import { csvReader } from "../../src/import/read-csv";
import { takenCells } from "../../src/import/taken-cells";
import { openFree } from "../../src/workbench/open-file";
import { csvRows, writtenSheets } from "../../src/workbench/written-sheets";
import { csvBytes } from "../../src/export/write-csv";
import { writeXlsx } from "../../src/export/xlsx";
import { emptyWorkbench, workbenchWith } from "./support";

const csv = (text: string) => ({ name: "list.csv", bytes: new TextEncoder().encode(text) });
const column = (workbench: ReturnType<typeof emptyWorkbench>, sheet: string, rows: number) =>
  Array.from({ length: rows }, (_, row) => workbench.view(sheet).cell(row, 0).content);

test("cells of a CSV file are never formulas, and nothing is lost of codes and telephone numbers", async () => {
  const workbench = emptyWorkbench();
  const cells = [
    "=1+1",
    "+886212345678",
    "@SUM(A1)",
    "-5",
    "-5+cmd",
    "007",
    "12345678901234567890",
    '"1,234"',
    "45%",
    "2026-03-01",
    "'=kept",
  ];
  const opened = await openFree(workbench, csv(cells.join("\n")), "en");
  await workbench.settled();
  expect(opened).toMatchObject({ sheets: ["list"], asValues: 0, beyond: 0, extras: [], hadFormats: false });
  expect(column(workbench, "list", cells.length)).toEqual([
    "=1+1",
    "+886212345678",
    "@SUM(A1)",
    -5,
    "-5+cmd",
    "007",
    "12345678901234567890",
    1234,
    0.45,
    "2026-03-01",
    "=kept",
  ]);
  expect(workbench.view("list").cell(0, 0).formula).toBeUndefined();
});

test("a sheet saved as CSV comes back the same, and holds nothing that a spreadsheet would run", async () => {
  const workbench = emptyWorkbench();
  const texts = ['=HYPERLINK("http://x")', "+1", "-1x", "@x", "＝1", " =1", "a,b", 'say "hi"', "two\nlines", "客户"];
  await openFree(workbench, csv(["x", ...texts.map(() => "y")].join("\n")), "en");
  await workbench.type(texts.map((text, row) => ({ place: { sheet: "list", row, column: 0 }, text: `'${text}` })));
  await workbench.type([
    { place: { sheet: "list", row: 0, column: 1 }, text: "-12.5" },
    { place: { sheet: "list", row: 1, column: 1 }, text: "=B1*2" },
    { place: { sheet: "list", row: 2, column: 1 }, text: "=1/0" },
  ]);
  await workbench.settled();
  const bytes = csvBytes(csvRows(workbench.view("list")));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split("\r\n");
  expect(lines.slice(0, 3)).toEqual(['"\'=HYPERLINK(""http://x"")",-12.5', "'+1,-25", "'-1x,#DIV/0!"]);
  expect(lines.filter((line) => /^"?\s*[=+@＝＋－＠]/.test(line))).toEqual([]);

  const again = emptyWorkbench();
  await openFree(again, { name: "list.csv", bytes }, "en");
  expect(column(again, "list", texts.length)).toEqual(texts);
  expect(again.view("list").cell(1, 1).content).toBe(-25);
});

describe("a workbook", () => {
  async function bytesOf(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
    const workbook = new Workbook();
    fill(workbook);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  test("comes with its values and the formulas that stand for themselves; the others come as values, and are counted", async () => {
    const bytes = await bytesOf((workbook) => {
      const data = workbook.addWorksheet("Data");
      data.getCell("A1").value = 2;
      data.getCell("A2").value = { formula: "A1*3", result: 5 };
      data.getCell("A3").value = { formula: "rate*2", result: 0.4 };
      data.getCell("B1").value = "=not a formula";
      data.mergeCells("C1:D2");
      data.getCell("C1").value = "merged";
      workbook.addWorksheet("Other").getCell("A1").value = { formula: "Data!A2+1", result: 7 };
      workbook.addWorksheet("Empty");
    });
    const workbench = emptyWorkbench();
    workbench.addSheet("Data");
    const opened = await openFree(workbench, { name: "book.xlsx", bytes }, "en");
    // What the file says stands there until it is calculated here.
    expect(workbench.view("Data (2)").cell(1, 0)).toMatchObject({ content: 5, outdated: "waiting" });
    await workbench.settled();
    expect(opened).toMatchObject({ sheets: ["Data (2)", "Other"], asValues: 1, hadFormats: true, extras: [] });
    expect(workbench.view("Data (2)").merges).toEqual([{ row: 0, column: 2, rows: 2, columns: 2 }]);
    expect(workbench.view("Data (2)").cell(1, 0)).toMatchObject({ formula: "=A1*3", content: 6 });
    expect(workbench.view("Data (2)").cell(2, 0)).toMatchObject({ content: 0.4 });
    expect(workbench.view("Data (2)").cell(0, 1)).toMatchObject({ content: "=not a formula" });
    expect(workbench.view("Data (2)").cell(0, 2).content).toBe("merged");
    expect(workbench.view("Data (2)").cell(1, 3).content).toBeNull();
    // The sheet got another name, and the formula that reads it knows.
    expect(workbench.view("Other").cell(0, 0)).toMatchObject({ formula: "='Data (2)'!A2+1", content: 7 });
    workbench.undo();
    expect(workbench.state().contents.tabs.map(({ name }) => name)).toEqual(["Data"]);
  });

  test("of our own opens with the values that the table showed", async () => {
    const source = await workbenchWith();
    const { sheets } = writtenSheets(source.state(), "en");
    const workbench = emptyWorkbench();
    const opened = await openFree(workbench, { name: "own.xlsx", bytes: await writeXlsx(sheets) }, "en");
    const view = workbench.view(opened.sheets[0] ?? "");
    const own = source.view(sheets[0]?.name ?? "");
    const classes = own.sheet?.fields.find(({ id }) => id === "class")?.area;
    const values = (from: typeof view) =>
      Array.from({ length: 20 }, (_, row) => from.cell((classes?.row ?? 0) + row, classes?.column ?? 0).content);
    await workbench.settled();
    expect(values(view)).toEqual(values(own));
    expect(opened.extras).toEqual(expect.arrayContaining(["charts", "tables", "rules"]));
  });

  test("with more cells than fit is cut, and the rest is counted", async () => {
    const { sheets, beyond } = takenCells(await csvReader.cellsOf(csv("1,2,3\n4,,6\n7\n"), "en"), 4);
    expect({ rows: sheets[0]?.cells.rows, count: sheets[0]?.count, beyond }).toEqual({
      rows: [
        [1, 2, 3],
        [4, null, null],
      ],
      count: 4,
      beyond: 2,
    });
  });

  test.each([
    ["an empty file", new Uint8Array(), "fileEmpty"],
    ["a page under the name of a workbook", new TextEncoder().encode("<html><table></table></html>"), "fileNotWorkbook"],
    ["an archive that is none", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "fileIncomplete"],
  ])("%s is refused and changes nothing", async (_, bytes, code) => {
    const workbench = emptyWorkbench();
    const before = workbench.state().contents;
    await expect(openFree(workbench, { name: "x.xlsx", bytes }, "en")).rejects.toMatchObject({ code });
    expect(workbench.state().contents).toBe(before);
  });
});
