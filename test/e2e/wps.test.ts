/** The page for WPS in a real browser, served as it is built: what its policy lets it do is enough, in the place where WPS puts its object. */
import type { FunctionMetadata } from "../../src/wps/wps-api";
import { browserSuite } from "../support/needs";
import { openSite, type Site } from "./workbench-page";

type Told = Record<string, { call: (...values: unknown[]) => unknown; metadata: FunctionMetadata }>;

declare global {
  var told: Told;
}

browserSuite("the functions in WPS", (executablePath) => {
  let site: Site;
  beforeAll(async () => (site = await openSite(executablePath)), 180_000);
  afterAll(() => site?.close());

  it("are registered when the page is there, in the language of the page, and answer at once", async () => {
    const context = await site.browser.newContext({ locale: "zh-TW", serviceWorkers: "block" });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.addInitScript(() => {
      globalThis.told = {};
      const AddCustomFunction = (namespace: string, name: string, call: Told[string]["call"], metadata: FunctionMetadata) =>
        void (globalThis.told[`${namespace}.${name}`] = { call, metadata });
      Object.assign(globalThis, { wps: { AddCustomFunction } });
    });
    await page.goto(`${site.address}/wps/index.html`);
    const [description, classes] = await page.evaluate(() => {
      const { call, metadata } = globalThis.told["SALESBOOK.ABCCLASS"]!;
      return [metadata.description, call([[500], [300], [-2146826246]], -2147352572)];
    });
    expect(problems).toEqual([]);
    expect(description).toBe("依銷售額把客戶分為 A、B、C 等級。");
    expect(classes).toEqual([["A"], ["A"], [expect.stringMatching(/^#VALUE! 金額：「#N\/A」/)]]);
    await context.close();
  }, 60_000);

  it("the pane beside them is drawn with what its policy allows, and asks WPS for nothing before it is used", async () => {
    const context = await site.browser.newContext({ locale: "zh-CN", serviceWorkers: "block", viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.addInitScript(() => Object.assign(globalThis, { Application: { ActiveWorkbook: null } }));
    await page.goto(`${site.address}/wps-pane.html`);
    await page.getByRole("tab", { name: "表格" }).waitFor();
    expect(problems).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  }, 60_000);
});
