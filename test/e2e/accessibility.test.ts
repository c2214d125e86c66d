/** Every view in every language, narrow and wide, and in every look: axe-core finds nothing, nothing is cut off sideways, focus shows. */
import axeCore, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/i18n";
import { LOOKS, type Look } from "../../src/taskpane/themes";
import { browserSuite } from "../support/needs";
import { sidewaysIn, unseenFocusIn } from "./look-at";
import { NARROW, openPage, setLook, showAt, walkStage, walkWorkbench, WIDE, ZOOMED, type Part } from "./views";
import { openSite, type Site } from "./workbench-page";

/** How many views the walks come to. */
const VIEWS = 31;

/** What axe-core does not know of the parts it looks at. */
const EXPLAINED: readonly { readonly rule: string; readonly of: string }[] = [
  // The grid scrolls with its selected cell, which the arrow keys move; workbench-keyboard.test.ts walks there.
  { rule: "scrollable-region-focusable", of: "vertical-inner" },
  // An open menu is laid over all parts of the page, as a dialog is.
  { rule: "region", of: "fui-Menu" },
  // Until it is closed it hides a part of what it is laid over.
  { rule: "target-size", of: "partially obscured" },
];

/** Put into the pages by the tests. */
declare global {
  var axe: typeof axeCore;
}

browserSuite("accessibility", (executablePath) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(executablePath);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  let walks: readonly Walk[];
  beforeAll(async () => {
    walks = await Promise.all(LANGUAGES.map((language) => walk(language)));
  }, 600_000);

  test("axe-core finds nothing in the page as it comes, with nothing left out", async () => {
    const page = await openPage(site.browser, "en");
    await page.context().addInitScript({ content: axeCore.source });
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Add an empty sheet" }).waitFor();
    const found = await page.evaluate(async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.length}`));
    expect(found).toEqual([]);
    await page.context().close();
  }, 60_000);

  test("every view is looked at in every language", () => {
    expect(walks.map(({ views }) => views)).toEqual(LANGUAGES.map(() => VIEWS));
  });

  test("axe-core finds nothing in any look at 320 and 1280 pixels", () => {
    expect(walks.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test("nothing sticks out sideways at 320 and 1280 pixels, and in English at 200 %", () => {
    expect(walks.flatMap(({ sideways }) => sideways)).toEqual([]);
  });

  test("whatever the keyboard comes to shows it, in every look", () => {
    expect(walks.flatMap(({ unseen }) => unseen)).toEqual([]);
  });

  async function walk(language: Language): Promise<Walk> {
    const page = await openPage(site.browser, language);
    await page.context().addInitScript({ content: axeCore.source });
    const faults: string[] = [];
    const sideways: string[] = [];
    const unseen: string[] = [];
    const views = new Set<string>();
    const visit = async (view: string, place: Part): Promise<void> => {
      views.add(view);
      const where = (look: string, width: number, found: readonly string[]): readonly string[] =>
        found.map((fault) => `${language} ${look} ${width} ${view}: ${fault}`);
      const isWhole = language === "en";
      for (const width of isWhole ? [ZOOMED, NARROW, WIDE] : [NARROW, WIDE]) {
        await showAt(page, width, place, language);
        sideways.push(...where("any look", width, await sidewaysIn(page)));
        for (const look of looksAt(width, isWhole)) {
          await setLook(page, look);
          // The sheet beside the pane has views of its own.
          const part = width === WIDE && place === "pane" ? "#pane" : "html";
          faults.push(...where(look, width, await faultsIn(page, part, look === "light" ? (isWhole ? "all" : "words") : "colours")));
          if (isWhole && width === NARROW) unseen.push(...where(look, width, await unseenFocusIn(page)));
        }
      }
    };
    await walkWorkbench(page, site.address, language, visit);
    await walkStage(page, site.address, language, visit);
    await page.context().close();
    return { views: views.size, faults, sideways, unseen };
  }
});

/**
 * Colours change neither with the width nor with the words: English is looked at in every look. What the words of the others
 * are read out for is the same in every width and look.
 */
function looksAt(width: number, isWhole: boolean): readonly Look[] {
  if (width === ZOOMED || (width === WIDE && !isWhole)) return [];
  return width === NARROW && isWhole ? LOOKS : LOOKS.slice(0, 1);
}

/** What axe-core looks at: everything, what colours show, or everything but that. */
const RULES = {
  all: { rules: { "target-size": { enabled: true } } },
  colours: { runOnly: ["color-contrast", "link-in-text-block"] },
  words: { rules: { "color-contrast": { enabled: false } } },
} as const;

/** What was found in one language. */
interface Walk {
  readonly views: number;
  readonly faults: readonly string[];
  readonly sideways: readonly string[];
  readonly unseen: readonly string[];
}

/** What axe-core finds in a part of the page, as "rule: element (what is wrong)". */
async function faultsIn(page: Page, part: string, rules: keyof typeof RULES): Promise<string[]> {
  const found = await page.evaluate(
    async ({ include, options }) => {
      // Fluent's focus traps are hidden from screen readers and hand the keyboard on at once.
      const context = { include, exclude: ["[data-tabster-dummy]"] };
      const { violations } = await axe.run(context, { resultTypes: ["violations"], ...options });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => ({ id, html, failureSummary })));
    },
    { include: part, options: RULES[rules] as RunOptions },
  );
  return found
    .filter(({ id, html, failureSummary }) => !EXPLAINED.some(({ rule, of }) => rule === id && (html + failureSummary).includes(of)))
    .map(({ id, html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, " ").slice(0, 240)})`);
}
