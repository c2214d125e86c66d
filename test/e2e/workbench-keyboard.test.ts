/** The workbench without a mouse, in a real browser: every main task by keys alone, and they mean what they mean in Excel. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { cellAt, openSite, pagesOneByOne, sheetNames, shownIn, untilSelected, untilShown, type Site } from "./workbench-page";

browserSuite("the workbench by keyboard", (executablePath) => {
  let site: Site;
  let newPage: () => Promise<Page>;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    site = await openSite(executablePath);
    const permissions = ["clipboard-read", "clipboard-write"];
    newPage = pagesOneByOne(site, { locale: "en", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", permissions });
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  }, 60_000);

  beforeEach(async () => {
    page = await newPage();
    failures.length = 0;
    page.on("pageerror", (error) => failures.push(error.stack ?? String(error)));
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Add an empty sheet" }).focus();
    await page.keyboard.press("Enter");
    await reachGrid();
  }, 60_000);

  afterEach(() => {
    expect(failures).toEqual([]);
  });

  /** From the start of the page to the first cell, by Tab. */
  async function reachGrid(): Promise<void> {
    await cellAt(page, 0, 0).waitFor({ state: "attached" });
    await page.getByLabel("Content of A1").focus();
    await page.keyboard.press("Tab");
    await page.locator(".rgCell:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await untilSelected(page, "A2");
    await page.keyboard.press("ArrowUp");
    await untilSelected(page, "A1");
  }

  /** Presses keys one after the other; after each one named with its target, that cell is the selected one. */
  async function press(...keys: readonly (string | readonly [key: string, cell: string])[]): Promise<void> {
    for (const step of keys) {
      const [key, cell] = typeof step === "string" ? [step] : step;
      await page.keyboard.press(key);
      if (cell !== undefined) await untilSelected(page, cell);
    }
  }

  /** Types a block row by row: Tab between the cells, Enter at the end of each row. */
  async function typeRows(rows: readonly (readonly string[])[]): Promise<void> {
    for (const row of rows)
      for (const [index, text] of row.entries()) {
        await page.keyboard.type(text);
        await page.keyboard.press(index < row.length - 1 ? "Tab" : "Enter");
      }
  }

  test("rows are typed with Tab and Enter, as quickly as one likes", async () => {
    await typeRows([
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
    await untilSelected(page, "A3");
    expect(await shownIn(page, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual(["1", "4", ""]);
    expect(await shownIn(page, { row: 0, column: 2, rows: 3, columns: 1 })).toEqual(["3", "6", ""]);
  }, 60_000);

  /** Sends all keys at once, without waiting for any, to a page that is `rate` times slower than this machine. */
  async function hurry(rate: number, ...keys: readonly string[]): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
    await Promise.all(keys.flatMap((key) => strokeOf(key).map((stroke) => devtools.send("Input.dispatchKeyEvent", stroke))));
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }

  test.each([1, 6])(
    "keys that come before the page is ready for them wait for their turn, %d times slower",
    async (rate) => {
      await hurry(
        rate,
        "1",
        "2",
        "Tab",
        "3",
        "Enter",
        "4",
        "Enter",
        "Control+Home",
        "Control+Alt+Equal",
        "7",
        "Tab",
        "=",
        "a",
        "2",
        "*",
        "2",
        "Enter",
      );
      await untilSelected(page, "A2");
      await untilShown(cellAt(page, 0, 1), "24");
      expect(await shownIn(page, { row: 0, column: 0, rows: 4, columns: 1 })).toEqual(["7", "12", "4", ""]);
      expect(await shownIn(page, { row: 1, column: 1, rows: 2, columns: 1 })).toEqual(["3", ""]);
      // Editing what is there, giving up, undoing, emptying, moving: all in the order of the keys.
      await hurry(
        rate,
        "F2",
        "3",
        "Enter",
        "F2",
        "9",
        "Escape",
        "Control+ArrowUp",
        "5",
        "Enter",
        "Control+z",
        "ArrowDown",
        "ArrowDown",
        "Delete",
        "8",
        "Enter",
      );
      await untilSelected(page, "A5");
      expect(await shownIn(page, { row: 0, column: 0, rows: 5, columns: 1 })).toEqual(["7", "123", "4", "8", ""]);
      await page.evaluate(() => navigator.clipboard.writeText("x\ty"));
      await hurry(rate, "6", "Tab", "Control+v", "Enter", "0", "Enter");
      await untilShown(cellAt(page, 4, 2), "y");
      await untilShown(cellAt(page, 5, 0), "0");
      expect(await shownIn(page, { row: 4, column: 1, rows: 2, columns: 1 })).toEqual(["x", ""]);
    },
    60_000,
  );

  test("after a sheet was added with the mouse, a click on a cell and what is typed then go into the cell", async () => {
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await page.getByRole("tab", { name: "Sheet 2" }).waitFor();
    await cellAt(page, 0, 0).click();
    await page.keyboard.type("a b");
    await page.keyboard.press("Enter");
    await untilSelected(page, "A2");
    await untilShown(cellAt(page, 0, 0), "a b");
    expect(await sheetNames(page)).toEqual(["Sheet 1", "Sheet 2"]);
  }, 60_000);

  test("keys lead where they lead in Excel", async () => {
    await typeRows([
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
    await untilSelected(page, "A3");
    await press(
      ["Control+Home", "A1"],
      ["Control+ArrowRight", "C1"],
      ["Control+ArrowDown", "C2"],
      ["Home", "A2"],
      ["End", "C2"],
      ["Control+Home", "A1"],
      ["Control+End", "C2"],
      ["Shift+Enter", "C1"],
      ["Enter", "C2"],
      ["Shift+Tab", "B2"],
      ["Tab", "C2"],
      ["ArrowLeft", "B2"],
    );
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageUp");
    await untilSelected(page, "B2");
  }, 60_000);

  test("F2 edits and Escape leaves the cell as it was; Delete empties; Ctrl+Z and Ctrl+Y undo and redo", async () => {
    await typeRows([["12"]]);
    await press(["ArrowUp", "A1"], "F2");
    await page.locator("revogr-edit input").waitFor();
    await page.keyboard.type("3");
    await press("Escape");
    await untilShown(cellAt(page, 0, 0), "12");
    await press("F2");
    await page.locator("revogr-edit input").waitFor();
    await page.keyboard.type("3");
    await press(["Enter", "A2"]);
    await untilShown(cellAt(page, 0, 0), "123");
    await press(["ArrowUp", "A1"], "Delete");
    await untilShown(cellAt(page, 0, 0), "");
    await press("Control+z");
    await untilShown(cellAt(page, 0, 0), "123");
    await press("Control+z");
    await untilShown(cellAt(page, 0, 0), "12");
    await press("Control+y");
    await untilShown(cellAt(page, 0, 0), "123");
  }, 60_000);

  test("copy, cut, paste and fill; formulas move along", async () => {
    await typeRows([
      ["1", "=A1*10"],
      ["2", ""],
    ]);
    await untilShown(cellAt(page, 0, 1), "10");
    await press(["Control+Home", "A1"], ["ArrowRight", "B1"], "Shift+ArrowDown", "Control+d");
    await untilShown(cellAt(page, 1, 1), "20");
    await press(["Control+Home", "A1"], "Control+a", "Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("1\t10\n2\t20");
    await press(["Control+Home", "A1"], ["Control+ArrowDown", "A2"], ["Enter", "A3"], "Control+v");
    await untilShown(cellAt(page, 3, 1), "20");
    await press(["Control+Home", "A1"], "Control+x");
    await untilShown(cellAt(page, 0, 0), "");
    await press(["ArrowRight", "B1"], ["ArrowRight", "C1"], "Control+v");
    await untilShown(cellAt(page, 0, 2), "1");
    // From Excel come cells with line ends of its own.
    await page.evaluate(() => navigator.clipboard.writeText('x\t"two\r\nlines"\r\ny\tz\r\n'));
    await press(["ArrowRight", "D1"], "Control+v");
    await untilShown(cellAt(page, 1, 4), "z");
  }, 60_000);

  test("rows are put in and taken out, and undone", async () => {
    await typeRows([["1"], ["2"]]);
    await press(["Control+Home", "A1"], "Control+Alt+Equal");
    await untilShown(cellAt(page, 1, 0), "1");
    await press("Control+Alt+Minus");
    await untilShown(cellAt(page, 1, 0), "2");
    await press("Control+Alt+Minus");
    await untilShown(cellAt(page, 0, 0), "2");
    await press("Control+z");
    await untilShown(cellAt(page, 0, 0), "1");
  }, 60_000);

  test("a new sheet has the keyboard at once, wherever it was asked for", async () => {
    await page.getByRole("button", { name: "Add an empty sheet" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Sheet 2", selected: true }).waitFor();
    await page.locator(".rgCell:focus").waitFor();
    await page.keyboard.type("first");
    await page.keyboard.press("Enter");
    await untilShown(cellAt(page, 0, 0), "first");
  }, 60_000);

  test("F6 leads from the grid to the sheets, to the pane, and back to the cell it came from", async () => {
    await press(["ArrowDown", "A2"], "F6");
    await page.locator("main [role=tab]:focus").waitFor();
    await press("F6");
    await page.locator("#pane [role=tab]:focus").waitFor();
    await press("F6");
    await page.locator(".rgCell:focus").waitFor();
    await press(["ArrowDown", "A3"]);
  }, 60_000);

  test("a click on a row's number or a column's letter selects the line, and what is typed goes into its first cell", async () => {
    await typeRows([
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
    await untilSelected(page, "A3");
    await page.getByRole("rowheader", { name: "2", exact: true }).click();
    await untilSelected(page, "A2");
    await page.keyboard.press("Delete");
    await untilShown(cellAt(page, 1, 0), "");
    expect(await shownIn(page, { row: 0, column: 2, rows: 2, columns: 1 })).toEqual(["3", ""]);
    await page.getByRole("columnheader", { name: "B", exact: true }).click();
    await untilSelected(page, "B1");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await untilShown(cellAt(page, 0, 1), "9");
  }, 60_000);

  test("a sheet gets another name, a bad one is refused with the reason, and is removed and brought back", async () => {
    await press("F6", "F2");
    const name = page.getByRole("textbox", { name: "New name" });
    await name.waitFor();
    await page.keyboard.type("Q1/Q2");
    await page.getByText("These characters cannot stand in a name").waitFor();
    await page.keyboard.press("Enter");
    expect(await name.isVisible()).toBe(true);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Quarters");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Quarters" }).waitFor();
    expect(await sheetNames(page)).toEqual(["Quarters"]);
    await page.keyboard.press("Delete");
    await page.getByText("Quarters was removed").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("tab", { name: "Quarters" }).waitFor();
  }, 60_000);

  test("F1 lists the keys, Escape closes the list and the keyboard is back in the grid", async () => {
    await page.keyboard.press("F1");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await press(["ArrowDown", "A2"]);
  }, 60_000);
});

const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
  Delete: 46,
  F2: 113,
  Equal: 187,
  v: 86,
  z: 90,
};

/** A key as the browser hears it from the keyboard: down, with the letter that it writes, and up. */
function strokeOf(name: string) {
  const parts = name.split("+");
  const key = parts.pop() ?? "";
  const modifiers = (parts.includes("Alt") ? 1 : 0) + (parts.includes("Control") ? 2 : 0);
  const letter = key.length === 1 && modifiers === 0 ? key : key === "Enter" ? "\r" : "";
  const pressed = {
    key: key === "Equal" ? "=" : key,
    code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key,
    windowsVirtualKeyCode: CODES[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers,
  };
  return [
    { type: letter === "" ? "rawKeyDown" : "keyDown", ...pressed, text: letter },
    { type: "keyUp", ...pressed },
  ] as const;
}
