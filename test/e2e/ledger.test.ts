/** A ledger of 5,000 lines in the workbench: what its columns mean, what goes out and why, the tables, and the way back. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { catalogues } from "../../src/i18n";
import { ledgerWords } from "../../src/i18n/ledger";
import { previewWords } from "../../src/i18n/preview";
import type { Area } from "../../src/sheet/sheet";
import { LEDGER, openPage } from "./views";
import { cellAt, openSite, sheetNames, shownIn, typeInto, untilShown, type Site } from "./workbench-page";

const { pane: words } = catalogues.en;
const { step, sheet, reasons } = ledgerWords.en;

/** The addresses of the roster's first three customers. */
const ADDRESS: Area = { row: 4, column: 4, rows: 3, columns: 1 };

browserSuite("a ledger in the workbench", (executablePath) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(executablePath);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  test("columns, period and filter are settled, tables and reconciliation made, and one undo takes all away", async () => {
    const page = await openPage(site.browser, "en");
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.goto(`${site.address}/workbench.html`);
    const pane = page.locator("#pane");
    await pane.locator("[data-choice=ledger]").first().click();
    await pane.getByTestId("ledger-files").setInputFiles(LEDGER);
    const panel = pane.getByRole("region", { name: step.outcome });
    /** The rows of what was read, once one of them says this. */
    const rows = async (text: string): Promise<string[][]> => {
      await panel.getByText(text, { exact: true }).waitFor();
      return panel
        .getByRole("row")
        .evaluateAll((all) => all.slice(1).map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));
    };
    // Worked out from the file by another program: 4,926 invoice and return lines of half a year, 73 void ones, one total.
    expect(await rows("Used: 20 customers, 2026-01 to 2026-06")).toEqual([
      ["Used: 20 customers, 2026-01 to 2026-06", "4,926", "11,274,536"],
      [reasons.totalRow, "1", "11,449,078"],
      ["ledger.csv:5001"],
      [reasons.state, "73", "174,542"],
      [expect.stringMatching(/^ledger\.csv:15, /)],
      [sheet.read, "5,000", "22,898,156"],
    ]);

    const role = (heading: string) => pane.getByLabel(previewWords.en.roleOf.replace("{heading}", heading));
    expect(await role("单据日期").inputValue()).toBe("date");
    expect(await role("客户编号").inputValue()).toBe("customerCode");
    await pane.getByText("such as “K007”", { exact: false }).waitFor();
    await role("客户编号").selectOption("none");
    await role("地区").selectOption("customerName");
    await rows("Used: 12 customers, 2026-01 to 2026-06");
    await role("客户名称").selectOption("customerName");
    await role("客户编号").selectOption("customerCode");
    await role("地区").selectOption("area");

    await pane.getByLabel(step.count).fill("3");
    await pane.getByRole("button", { name: step.rules }).click();
    await pane.getByRole("button", { name: step.filterAdd }).click();
    const filter = pane.getByLabel(step.filterText.replace("{number}", "1"));
    await filter.fill("张*");
    await filter.press("Enter");
    const used = "Used: 6 customers, 2026-04 to 2026-06";
    const filtered = await rows(used);
    expect(filtered[0]).toEqual([used, "766", "1,646,355"]);
    const amounts = filtered.flatMap(([, , amount]) => (amount === undefined ? [] : [Number(amount.replace(/,/g, ""))]));
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1));
    expect(filtered.at(-1)).toEqual([sheet.read, "5,000", "22,898,156"]);

    await pane.getByRole("button", { name: words.insert, exact: true }).click();
    await pane.getByText(words.inserted, { exact: true }).waitFor();
    expect(await sheetNames(page)).toEqual(["6-8 Monthly average sales", "6-9 Ranking and classes", sheet.name]);
    await page.getByRole("tab", { name: sheet.name, exact: true }).click();
    await untilShown(cellAt(page, 0, 0), sheet.title);
    expect(await shownIn(page, { row: 4, column: 0, rows: 5, columns: 1 })).toEqual([
      used,
      reasons.outsidePeriod,
      reasons.totalRow,
      reasons.state,
      reasons.filtered,
    ]);
    expect(await shownIn(page, { row: 9, column: 1, rows: 1, columns: 1 })).toEqual(["5,000"]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText("Your sheets appear here").waitFor();
    expect(await sheetNames(page)).toEqual([]);
    expect(failures).toEqual([]);
    await page.context().close();
  }, 90_000);

  test("next month: a folder is dropped, the sheets of last month are taken, and what was typed there stays with its customers", async () => {
    const page = await openPage(site.browser, "en");
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.goto(`${site.address}/workbench.html`);
    const pane = page.locator("#pane");
    const panel = pane.getByRole("region", { name: step.outcome });
    await pane.locator("[data-choice=ledger]").first().click();
    const lines = (month: string, ...codes: string[]): string =>
      ["日期,客户编号,客户名称,金额", ...codes.map((code) => `2026-${month}-20,${code},客户${code},100`)].join("\n");
    await pane
      .getByTestId("ledger-files")
      .setInputFiles({ name: "mar.csv", mimeType: "text/csv", buffer: Buffer.from(lines("03", "001", "002")) });
    await panel.waitFor();
    for (const table of ["6-8", "6-9", "6-10"]) await pane.getByRole("checkbox", { name: new RegExp(`^${table} `) }).click();
    await pane.getByRole("button", { name: words.insert, exact: true }).click();
    await pane.getByText(words.inserted, { exact: true }).waitFor();
    await untilShown(cellAt(page, ADDRESS.row - 1, ADDRESS.column), "Address");
    await typeInto(page, ADDRESS.row, ADDRESS.column, "Bay 1");

    await dropFolder(page, { "b.csv": lines("04", "003", "001"), "a.csv": lines("03", "001", "002"), ".hidden": "x" });
    await panel.getByText("Used: 3 customers, 2026-03 to 2026-04", { exact: true }).waitFor();
    expect(await pane.getByText("a.csv", { exact: false }).first().textContent()).toMatch(/^a\.csv\W+b\.csv$/);
    // By the keyboard.
    await pane.getByRole("button", { name: step.bookHere, exact: true }).press("Enter");
    await panel.getByText(step.fromBook, { exact: true }).waitFor();
    expect(await panel.getByRole("list").first().getByRole("listitem").allTextContents()).toEqual([
      "Kept in 6-10: Address (rows: 1).",
      "New since the old workbook: 1 (客户003).",
    ]);
    await pane.getByRole("button", { name: words.insert, exact: true }).click();
    await pane.getByText(words.inserted, { exact: true }).waitFor();
    const names = await sheetNames(page);
    expect(names).toEqual([
      "6-10 Customer roster",
      sheet.name,
      expect.stringMatching(/^6-10 Customer roster/),
      expect.stringMatching(sheet.name),
    ]);
    await untilShown(cellAt(page, ADDRESS.row, ADDRESS.column), "Bay 1");
    expect(await shownIn(page, ADDRESS)).toEqual(["Bay 1", "", ""]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expectNames(page, names.slice(0, 2));
    expect(failures).toEqual([]);
    await page.context().close();
  }, 90_000);
});

async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").nth(names.length).waitFor({ state: "detached" });
  expect(await sheetNames(page)).toEqual(names);
}

/** Drops a folder with these files, as a file manager does. */
async function dropFolder(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const box = await page.locator("#pane form").boundingBox();
    const tools = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await tools.send("Input.dispatchDragEvent", { type, x: box!.x + 40, y: box!.y + 60, data });
    await tools.detach();
    await page.getByText("a.csv", { exact: false }).first().waitFor();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
