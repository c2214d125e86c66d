/**
 * One run through the workbench as a newcomer takes it, in a real browser against the built page: open a file, see the
 * classes, change a figure, type a function, download. LibreOffice then calculates the download on its own.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layout } from "../../src/book/layout";
import { applyEdit } from "../../src/book/edit";
import { makeRequest } from "../../src/book/request";
import type { Area, Sheet } from "../../src/sheet/sheet";
import { readWorkbook } from "../../src/import/read-workbook";
import { differences } from "../support/compare";
import { recalculate } from "../support/libreoffice";
import { browserSuite, pathOf } from "../support/needs";
import { cellAt, openSite, shownIn, typeInto, untilShown, type Site } from "./workbench-page";

/** The grid draws only the cells near the window; in this one the whole table stands. */
const TALL = { width: 1280, height: 1500 };

/** The 20 customers of the textbook's example: 4 bring 80 %, 6 bring 15 %, 10 bring 5 %. */
const AVERAGES = [...Array<number>(4).fill(20_000), ...Array<number>(6).fill(2_500), ...Array<number>(10).fill(500)];
const CUSTOMERS = AVERAGES.map((_, index) => `客户${index + 1}`);
const CSV = ["客户名称,月平均销售额", ...CUSTOMERS.map((name, index) => `${name},"${AVERAGES[index]?.toLocaleString("en")}"`)].join("\r\n");
const CLASSES = [..."AAAABBBBBBCCCCCCCCCC"];

browserSuite("the workbench in a browser", (executablePath) => {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-e2e-"));
  let site: Site;

  beforeAll(async () => {
    site = await openSite(executablePath);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a file becomes classes, an edit changes them, a function spills, the download calculates alike", async () => {
    const { browser, address } = site;
    const page = await browser.newPage({ locale: "zh-CN", viewport: TALL, reducedMotion: "reduce" });
    const elsewhere: string[] = [];
    const failures: string[] = [];
    page.on(
      "request",
      (request) => /^(?:blob|data):/.test(request.url()) || request.url().startsWith(address) || elsewhere.push(request.url()),
    );
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.goto(`${address}/workbench.html`);

    await page.getByRole("button", { name: "打开文件" }).waitFor();
    await page
      .locator("[data-role=open-file]")
      .setInputFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(CSV, "utf8") });
    await page.getByRole("button", { name: "生成表格" }).click();
    await page.getByText("已打开 customers.csv").waitFor();

    const data = { rows: 20, tables: { "6-9": { columns: { customer: CUSTOMERS, average: AVERAGES }, headings: {}, parameters: {} } } };
    const request = makeRequest({ tables: ["6-9"], language: "zh-CN", content: "empty", data });
    const [opened] = layout(request);
    if (!opened) throw new Error("no sheet");
    expect(await shownIn(page, fieldOf(opened, "class"))).toEqual(CLASSES);

    // The smallest customer becomes the largest one: first place, class A, and the chart's first bar.
    const average = fieldOf(opened, "average");
    await typeInto(page, average.row + 19, average.column, "90000", "单元格");
    const rank = fieldOf(opened, "rank");
    await untilShown(cellAt(page, rank.row + 19, rank.column), "1");
    const edited = applyEdit(request, { kind: "field", table: "6-9", field: "average", row: 19 }, 90_000);
    const [changed] = layout(edited);
    if (!changed) throw new Error("no sheet");
    expect((await shownIn(page, fieldOf(changed, "class"))).at(19)).toBe("A");
    expect(await page.locator("svg[role=img] desc").textContent()).toContain("客户20");

    // A function of Salesbook, typed into a sheet of its own, gives a class per row, the same as the table's own.
    await page.getByRole("button", { name: "新建空白工作表" }).click();
    await typeInto(page, 0, 0, `=ABCCLASS('${changed.name}'!B${average.row + 1}:B${average.row + 20})`, "单元格");
    await untilShown(cellAt(page, 19, 0), "A");
    const spilled = await shownIn(page, { row: 0, column: 0, rows: 20, columns: 1 });
    expect(spilled).toEqual(classesOf(changed));
    await typeInto(page, 0, 2, "=SUM(1,2)*2", "单元格");
    await untilShown(cellAt(page, 0, 2), "6");

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载", exact: true }).click()]);
    const file = join(folder, "download.xlsx");
    await download.saveAs(file);
    await page.getByText("已交给浏览器下载").waitFor();

    const stored = await readWorkbook(new Uint8Array(readFileSync(file)));
    expect(stored.map(({ name }) => name)).toEqual([changed.name, "工作表1"]);
    expect(stored[1]?.rows.slice(0, 20).map((row) => row[0])).toEqual(spilled);
    expect(stored[1]?.rows[0]?.[2]).toBe(6);
    if (!globalThis.SALESBOOK_TOOLS.office.skipped) {
      const calculated = await recalculate(pathOf("office"), readFileSync(file));
      expect(differences([changed], calculated.slice(0, 1))).toEqual([]);
      expect(calculated[1]?.rows[0]?.[2]).toBe(6);
    }

    expect(elsewhere).toEqual([]);
    expect(failures).toEqual([]);
  }, 180_000);
});

function fieldOf(sheet: Sheet, id: string): Area {
  const area = sheet.fields.find((field) => field.id === id)?.area;
  if (!area) throw new Error(`no field ${id}`);
  return area;
}

function classesOf(sheet: Sheet): string[] {
  const { row, column, rows } = fieldOf(sheet, "class");
  return Array.from({ length: rows }, (_, index) => String(sheet.cells[row + index]?.[column]?.value));
}
