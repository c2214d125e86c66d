/**
 * The list of all views: one walk through the workbench and one through the pane on a stage. Tests look at every view
 * that the walk comes to; `npm run pictures` takes a picture of each.
 */
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { catalogues, fill, type Language } from "../../src/i18n";
import { exercisePaneWords } from "../../src/i18n/exercise-pane";
import { ledgerWords } from "../../src/i18n/ledger";
import { previewWords } from "../../src/i18n/preview";
import { checkWords } from "../../src/i18n/check";
import { functionWordsIn } from "../../src/functions/function-words";
import type { Look } from "../../src/taskpane/themes";
import { stagePage } from "./pane-stage-page";
import { cellAt, type PageOptions } from "./workbench-page";

/** Where on the page a view stands: on a narrow page only one of pane and sheet is there. */
export type Part = "pane" | "sheet" | "stage";

/** Called at every view, with the page at {@link WIDE}; the page has to be as wide again when it returns. */
export type Visit = (view: string, part: Part) => Promise<void>;

export const WIDE = 1280;
/** Excel's pane at its narrowest. */
export const NARROW = 320;
/** What is left of 1280 pixels at 200 %. */
export const ZOOMED = 640;
const HEIGHT = 900;

/** The ground that everything stands on tells which look is on. */
const GROUNDS: Readonly<Record<Look, string>> = { light: "#ffffff", dark: "#292929", contrast: "#000000" };

/** Headings in mixed script, a number stored as text, a blank and a total: enough for a problem of every common kind. */
const CUSTOMERS = "客户名称,銷售額\n甲公司,500\n乙公司,20000\n丙公司,2500\n丙公司,300\n丁公司,\n合計,23300\n";

/** A half-year of invoices, as the examples have it. */
export const LEDGER = join(process.cwd(), "examples", "ledger.csv");

/** An exercise, of whose hand-ins one holds a known mistake and one was left half blank; and a file that is none. */
const CLASS = join(process.cwd(), "examples", "class");
const CLASS_FILES = [join(CLASS, "handed-in", "0044.xlsx"), join(CLASS, "handed-in", "0047.xlsx"), join(CLASS, "results.xlsx")];

/** Pages in a language, without animations. */
export function pageIn(language: Language): PageOptions {
  return { locale: language, viewport: { width: WIDE, height: HEIGHT }, reducedMotion: "reduce" };
}

/** A new page in a language, with no service worker that would hide what the page asks for. */
export async function openPage(browser: Browser, language: Language): Promise<Page> {
  return (await browser.newContext({ ...pageIn(language), serviceWorkers: "block" })).newPage();
}

/** Gives the page a look, as a system does that changes it. */
export async function setLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === "light" ? "light" : "dark",
    contrast: look === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
  });
  await page.waitForFunction(
    (wanted) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).getPropertyValue("--colorNeutralBackground1") ===
      wanted,
    GROUNDS[look],
  );
  await painted(page);
}

/** Gives the page a width, and brings the part into view that is looked at. */
export async function showAt(page: Page, width: number, part: Part, language: Language): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  // What the pointer is over looks different; where it stands is chance.
  await page.mouse.move(0, 0);
  await painted(page);
  if (part === "stage") return;
  const { hidePane, showPane } = catalogues[language].workbench;
  const narrow = width < 760;
  const pane = page.locator("#pane");
  const isOver = (await page.getByRole("dialog").count()) + (await page.getByRole("menu").count()) > 0;
  if (!narrow) await pane.waitFor();
  else if (part === "pane" && !(await pane.isVisible())) {
    await page.getByRole("button", { name: showPane, exact: true }).click();
    await pane.waitFor();
  } else if (part === "sheet" && !isOver && (await pane.isVisible())) {
    await page.getByRole("button", { name: hidePane, exact: true }).first().click();
    await pane.waitFor({ state: "hidden" });
  }
}

/** What follows a change is drawn in the second picture at the latest, and has taken its colours when no transition is left. */
function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let pictures = 0; pictures < 2; pictures += 1) await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** Walks through the built workbench, with the pane beside the grid. */
export async function walkWorkbench(page: Page, address: string, language: Language, visit: Visit): Promise<void> {
  const words = catalogues[language];
  const pane = page.locator("#pane");
  const button = (name: string, within: Locator = pane): Locator => within.getByRole("button", { name, exact: true });
  const open = (view: keyof typeof words.gallery.views): Promise<void> => page.locator(`#tab-${view}`).click();
  const inPane = (view: string): Promise<void> => visit(view, "pane");
  const main = page.locator("main");

  await page.goto(`${address}/workbench.html`);
  await pane.locator("[data-choice='6-9']").first().waitFor();
  await inPane("welcome");
  await button(words.gallery.welcomeLater).click();
  await inPane("gallery");
  const search = pane.getByRole("searchbox");
  await search.fill("6-9");
  await pane.getByText(words.gallery.foundOne).waitFor();
  await inPane("gallery-found");
  await search.fill("xyzzy");
  await pane.getByText(fill(words.gallery.foundNone, { text: "xyzzy" })).waitFor();
  await inPane("gallery-nothing-found");
  await search.fill("");

  await open("analyse");
  await button(words.analyse.read).click();
  await inPane("analyse-empty");
  await open("check");
  await button(checkWords[language].start).click();
  await pane.getByText(checkWords[language].nothing).waitFor();
  await inPane("check-nothing");

  await open("tables");
  await pane.locator("[data-choice=ledger]").first().click();
  const { step } = ledgerWords[language];
  await pane.getByText(step.purpose).waitFor();
  await inPane("ledger");
  await pane.getByTestId("ledger-files").setInputFiles(LEDGER);
  await pane.getByRole("heading", { name: step.outcome, exact: true }).waitFor();
  await button(step.rules).click();
  await button(step.filterAdd).click();
  await inPane("ledger-read");
  await button(words.gallery.back).click();
  await pane.locator("[data-choice=exercises]").first().click();
  const exercises = exercisePaneWords[language];
  await pane.getByRole("img", { name: exercises.previewAnswer }).first().waitFor();
  await button(exercises.figures).click();
  await inPane("exercises");
  await pane.getByRole("tab", { name: exercises.part.mark, exact: true }).click();
  await pane.getByTestId("exercise-file").setInputFiles(join(CLASS, "exercise.json"));
  await pane.getByTestId("exercise-hand-ins").setInputFiles(CLASS_FILES);
  await button(exercises.mark).click();
  await pane.getByRole("region", { name: exercises.results }).waitFor();
  await inPane("exercises-marked");
  await button(words.gallery.back).click();
  await pane.locator("[data-choice=all]").first().click();
  await button(words.gallery.back).waitFor();
  await inPane("course");
  await button(words.gallery.back).click();
  await pane.locator("[data-choice='6-9']").first().click();
  await button(words.pane.settings).click();
  await inPane("table");
  await pane.getByRole("textbox", { name: words.pane.rows }).fill("0");
  await button(words.pane.insert).click();
  await pane.getByText(words.pane.checkInputs).waitFor();
  await inPane("table-faults");
  await pane.getByRole("textbox", { name: words.pane.rows }).fill("20");
  await button(words.pane.insert).click();
  await pane.getByText(words.pane.inserted, { exact: true }).waitFor();
  await page.locator(".wb-mark-A").first().waitFor();
  await inPane("table-finished");
  await visit("sheet", "sheet");

  await page
    .locator("[data-role=open-file]")
    .setInputFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(CUSTOMERS, "utf8") });
  await page.getByRole("dialog").getByText(previewWords[language].open, { exact: true }).waitFor();
  await visit("open-file", "sheet");
  await page.getByRole("dialog").getByRole("button", { name: previewWords[language].asItIs }).click();
  await page.getByRole("tab", { name: "customers" }).waitFor();
  await visit("notice", "sheet");
  await page.keyboard.press("F1");
  await page.getByRole("dialog").waitFor();
  await visit("keys", "sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await button(words.workbench.more, main).click();
  await page.getByRole("menu").waitFor();
  await visit("menu", "sheet");
  await page.keyboard.press("Escape");
  await cellAt(page, 1, 1).click();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu").waitFor();
  await visit("cell-menu", "sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await page.keyboard.press("Control+Shift+L");
  await page.getByRole("dialog").waitFor();
  await visit("filter", "sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Control+f");
  await page.getByRole("search", { name: words.workbench.find.label }).waitFor();
  await page.keyboard.press("Control+f");
  await visit("find", "sheet");
  await button(words.workbench.find.close, page.getByRole("search", { name: words.workbench.find.label })).click();
  await page.getByRole("tab", { name: "customers" }).dblclick();
  await page.getByRole("dialog").waitFor();
  await visit("rename", "sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await cellAt(page, 0, 0).click();
  for (const key of ["Shift+ArrowRight", ...Array<string>(6).fill("Shift+ArrowDown")]) await page.keyboard.press(key);
  await open("analyse");
  await button(words.analyse.readAgain).or(button(words.analyse.read)).click();
  await pane.getByText("customers!A1:B7").waitFor();
  await inPane("analyse-result");
  await button(words.analyse.write).click();
  await pane.getByText(words.analyse.written, { exact: true }).waitFor();
  await inPane("analyse-written");

  const { view } = await functionWordsIn(language);
  await open("functions");
  await pane.locator("[data-function=ABCCLASS]").waitFor();
  await inPane("functions");
  await pane.locator("#view-functions").getByRole("searchbox").fill("xyzzy");
  await pane.getByText(fill(view.foundNone, { text: "xyzzy" })).waitFor();
  await inPane("functions-nothing-found");
  await pane.locator("#view-functions").getByRole("searchbox").fill("");
  await pane.locator("[data-function=ABCCLASS]").click();
  await button(view.back).waitFor();
  await inPane("function");
  await button(view.example).click();
  await pane.locator("#view-functions table").first().waitFor();
  await inPane("function-result");

  await open("check");
  await button(checkWords[language].again).click();
  await pane.getByText(fill(checkWords[language].clean, { count: 1 })).waitFor();
  await inPane("check-clean");
  await open("preferences");
  await pane.getByLabel(words.preferences.look).waitFor();
  await inPane("settings");
}

/** Walks through the states that the workbench comes to in passing or not at all, with the pane alone on the page. */
export async function walkStage(page: Page, address: string, language: Language, visit: Visit): Promise<void> {
  const words = catalogues[language];
  const check = checkWords[language];
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const onStage = (view: string): Promise<void> => visit(view, "stage");

  await stagePage(page, address, language);
  await page.locator("[data-choice='6-9']").first().click();
  await page.getByRole("link", { name: words.excel.tooOldLink }).waitFor();
  await onStage("older-excel");
  await button(words.pane.insert).click();
  await atWork(page);
  await onStage("running");
  await page.evaluate(() => stage.fail());
  await page.getByText(words.pane.insertFailed).waitFor();
  await onStage("error");

  await page.locator("#tab-check").click();
  await button(check.start).waitFor();
  await onStage("check");
  await button(check.start).click();
  await atWork(page);
  await onStage("check-running");
  await page.evaluate(() => stage.finish());
  await page.getByText(fill(check.found, { count: 3 })).waitFor();
  await onStage("check-findings");
  await button(fill(check.repairAll, { count: 2 })).click();
  await page.getByText(fill(check.repaired, { count: 2 })).waitFor();
  await onStage("check-repaired");
}

/** Waits until the stage's host has begun, and can be told how to end. */
export async function atWork(page: Page): Promise<void> {
  await page.locator("[role=progressbar][aria-valuetext*='6-9']").waitFor();
}
