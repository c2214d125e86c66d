/** The main tasks of the pane by the keyboard alone: nothing here touches a pointer. */
import type { FileChooser, Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { stagePage } from "./pane-stage-page";
import { sidewaysIn } from "./look-at";
import { atWork, LEDGER, NARROW, pageIn } from "./views";
import { cellAt, openSite, pagesOneByOne, sheetNames, untilShown, type Site } from "./workbench-page";

/** More presses than any way through the pane needs. */
const MOST_PRESSES = 80;

browserSuite("the pane by the keyboard", (executablePath) => {
  let site: Site;
  let newPage: () => Promise<Page>;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    site = await openSite(executablePath);
    newPage = pagesOneByOne(site, pageIn("en"));
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    page = await newPage();
    failures.length = 0;
    page.on("pageerror", (error) => failures.push(String(error)));
  });

  afterEach(() => {
    expect(failures).toEqual([]);
  });

  const press = (key: string): Promise<void> => page.keyboard.press(key);

  /** What the keyboard is on: its name as it is read out, or its text. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.textContent : null;
      return (element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
    });

  /** Presses a key until the keyboard is on something whose name begins like this. */
  async function goTo(name: string, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const now = await focused();
      if (now.startsWith(name)) return;
      passed.push(now.slice(0, 30));
      await press(key);
    }
    throw new Error(`The keyboard never came to "${name}", only to: ${passed.join(" | ")}`);
  }

  /** From anywhere to a part of the pane: to the tabs, along them, and in. */
  async function open(part: string, from: string, key = "Tab"): Promise<void> {
    await goTo(from, key);
    await goTo(part, "ArrowRight");
    await press("Enter");
    await page.getByRole("tab", { name: part, selected: true }).waitFor();
    // A part that is still being loaded has nothing that the keyboard could come to.
    await page.locator("[role=tabpanel]:not([hidden])").locator("button, input, select").first().waitFor();
  }

  async function openWorkbench(): Promise<void> {
    await page.goto(`${site.address}/workbench.html`);
    await page.locator("[data-choice='6-9']").first().waitFor();
  }

  /** Two columns of figures on a sheet of their own, typed. */
  async function typeFigures(): Promise<void> {
    await goTo("Add an empty sheet");
    await press("Enter");
    await page.getByRole("tab", { name: "Sheet 1", selected: true }).waitFor();
    await untilShown(cellAt(page, 0, 0), "");
    await page.locator(".rgCell:focus").waitFor();
    for (const [name, sales] of [
      ["Customer", "Sales"],
      ["A", "500"],
      ["B", "20000"],
      ["C", "2500"],
    ] as const) {
      await page.keyboard.type(name);
      await press("Tab");
      await page.keyboard.type(sales);
      await press("Enter");
    }
    await untilShown(cellAt(page, 3, 1), "2500");
  }

  /** Selects from A1 to the last figure. */
  async function selectFigures(): Promise<void> {
    await press("Control+Home");
    await press("Control+Shift+End");
  }

  test("a table is found, opened, filled with sample figures and inserted", async () => {
    await openWorkbench();
    await goTo("Search tables");
    await page.keyboard.type("6-9");
    await page.getByText("1 found").waitFor();
    await goTo("6-9");
    await press("Enter");
    await page.getByRole("button", { name: "All tables" }).waitFor();
    await goTo("6-9 alone");
    await goTo("Sample data");
    await goTo("Insert sheets");
    await press("Enter");
    await page.getByRole("status").getByText("Done").waitFor();
    await page.locator(".wb-mark-A").first().waitFor();
    expect(await sheetNames(page)).toEqual(["6-9 Ranking and classes"]);
  }, 60_000);

  test("a wrong entry gets the keyboard, and is mended", async () => {
    await openWorkbench();
    await goTo("6-9");
    await press("Enter");
    await goTo("Rows");
    await press("Control+a");
    await page.keyboard.type("0");
    await press("Enter");
    await page.getByText("Type a whole number from 1 to").waitFor();
    await goTo("Rows", "Shift");
    await press("Control+a");
    await page.keyboard.type("20");
    await press("Enter");
    await page.getByRole("status").getByText("Done").waitFor();
  }, 60_000);

  test("a selection is analysed, written beside the data, and taken back", async () => {
    await openWorkbench();
    await typeFigures();
    await selectFigures();
    await press("F6");
    await open("Analyse", "Tables");
    await goTo("Read the selection");
    await press("Enter");
    await page.getByText("Sheet 1!A1:B4").waitFor();
    await goTo("Write the result");
    await press("Enter");
    await page.getByText("Written", { exact: true }).waitFor();
    await untilShown(cellAt(page, 2, 7), "A");
    await goTo("Undo", "Shift+Tab");
    await press("Enter");
    await page.getByText("Taken back.").waitFor();
    await untilShown(cellAt(page, 2, 7), "");
  }, 60_000);

  test("a function is found, given the selection, and shows its result", async () => {
    await openWorkbench();
    await typeFigures();
    await press("ArrowUp");
    await press("Shift+ArrowUp");
    await press("Shift+ArrowUp");
    await press("F6");
    await open("Functions", "Tables");
    await goTo("Search functions");
    await page.keyboard.type("ABCCLASS");
    await goTo("ABCCLASS");
    await press("Enter");
    await page.getByRole("button", { name: "All functions" }).waitFor();
    await goTo("Use the selection for");
    await press("Enter");
    await page.getByText("Fills 3 cells.").waitFor();
  }, 90_000);

  test("a function with its example is inserted into the cell", async () => {
    await openWorkbench();
    await goTo("Add an empty sheet");
    await press("Enter");
    await page.getByRole("tab", { name: "Sheet 1", selected: true }).waitFor();
    await untilShown(cellAt(page, 0, 0), "");
    // A new sheet has the keyboard, and the Tab key belongs to the grid; F6 leads on, and the cell stays selected.
    await page.locator(".rgCell:focus").waitFor();
    await press("F6");
    await open("Functions", "Tables");
    await goTo("Search functions");
    await page.keyboard.type("ABCCLASS");
    await goTo("ABCCLASS");
    await press("Enter");
    await page.getByRole("button", { name: "All functions" }).waitFor();
    await goTo("Fill in an example");
    await press("Enter");
    await page.getByText("Fills 5 cells.").waitFor();
    await goTo("Insert into A1");
    await press("Enter");
    await page.getByText("The formula is in A1; its results fill A1:A5.").waitFor();
    await untilShown(cellAt(page, 0, 0), "A");
  }, 90_000);

  test("a workbook is checked and repaired, and the way to a finding is a button", async () => {
    await stagePage(page, site.address, "en");
    await open("Check", "Tables");
    await page.getByRole("button", { name: "Check", exact: true }).waitFor();
    await press("Tab");
    await goTo("Check");
    await press("Enter");
    await atWork(page);
    await page.evaluate(() => stage.finish());
    await page.getByText("Found: 3, on these sheets:").waitFor();
    await goTo("Go to", "Shift+Tab");
    await press("Enter");
    await goTo("Repair all (2)");
    await press("Enter");
    await page.getByText("Repaired: 2.").waitFor();
    await goTo("Undo repair", "Shift+Tab");
    await press("Enter");
    await page.getByText("The repair was taken back.").waitFor();
  }, 60_000);

  test("a ledger is chosen, its period and tables settled, and made into tables, in the narrowest pane", async () => {
    await page.setViewportSize({ width: NARROW, height: 900 });
    await page.goto(`${site.address}/workbench.html`);
    await page.locator("[data-choice=ledger]").first().waitFor();
    await goTo("From a ledger");
    await press("Enter");
    await page.locator("h2:focus").waitFor();
    // On a busy machine the step comes to be drawn once more between two keys, and takes the keyboard to its beginning.
    let chooser: FileChooser | null = null;
    while (chooser === null) {
      await goTo("Choose files");
      const opened = page.waitForEvent("filechooser", { timeout: 5000 }).catch(() => null);
      await press("Enter");
      chooser = await opened;
    }
    await chooser.setFiles(LEDGER);
    await page.getByText("5,000 lines read, 4,926 used.").waitFor();
    await goTo("What “业务员” is taken as");
    await page.keyboard.type("area");
    await goTo("How many");
    await page.keyboard.type("4");
    await page.getByText("Used: 20 customers, 2026-03 to 2026-06").waitFor();
    await goTo("P23");
    await press("Space");
    await goTo("Insert sheets");
    await press("Enter");
    // So narrow, the sheets take the place of the pane.
    await page.getByRole("tab", { name: "Reconciliation" }).waitFor();
    expect(await sidewaysIn(page)).toEqual([]);
    expect((await sheetNames(page)).slice(-2)).toEqual(["P23 Class movements", "Reconciliation"]);
  }, 60_000);

  test("a menu leaves the page behind it to be seen, and Escape closes it", async () => {
    await openWorkbench();
    await page.getByRole("button", { name: "More", exact: true }).focus();
    await press("Enter");
    await page.getByRole("menu").waitFor();
    expect(await page.evaluate(() => document.elementFromPoint(200, 600)?.closest("main")?.tagName)).toBe("MAIN");
    await press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused()).toBe("More");
  }, 60_000);

  test("language and colours are changed and kept", async () => {
    await openWorkbench();
    await open("Settings", "Tables");
    await goTo("Colours");
    await page.keyboard.type("Dark");
    await page.locator("[style*='color-scheme: dark']").waitFor();
    await goTo("Language", "Shift+Tab");
    await press("End");
    await page.getByRole("tab", { name: "設定", selected: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-TW");
    await page.reload();
    await page.getByRole("tab", { name: "設定" }).waitFor();
    await page.locator("[style*='color-scheme: dark']").waitFor();
  }, 60_000);
});
