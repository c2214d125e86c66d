/** Every view, in another language each day, narrow and wide, light and in another look each day: axe-core finds nothing, nothing is cut off sideways, focus shows. */
import axeCore, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/i18n";
import { LOOKS, type Look } from "../../src/taskpane/themes";
import { browserSuite } from "../support/needs";
import { isTurn, todays } from "../support/seeds";
import { sidewaysIn, unseenFocusIn } from "./look-at";
import { NARROW, openPage, setLook, showAt, walkStage, walkWorkbench, WIDE, ZOOMED, type Part } from "./views";
import { openSite, type Site } from "./workbench-page";

/** How many views the walks come to. */
const VIEWS = 38;

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

  // One a day, and all of them in three.
  const languages = todays(LANGUAGES, LANGUAGES.length);
  let walks: readonly Walk[];
  beforeAll(async () => {
    walks = await Promise.all(languages.map((language) => walk(language)));
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

  test("every view is looked at", () => {
    expect(walks.map(({ views }) => views)).toEqual(languages.map(() => VIEWS));
  });

  test("axe-core finds nothing in any look at 320 and 1280 pixels", () => {
    expect(walks.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test("nothing sticks out sideways at 320 and 1280 pixels, and in English at 200 %", () => {
    expect(walks.flatMap(({ sideways }) => sideways)).toEqual([]);
  });

  test("whatever the keyboard comes to shows it, light and in another look", () => {
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
      const turn = views.size;
      views.add(view);
      const where = (look: string, width: number, found: readonly string[]): readonly string[] =>
        found.map((fault) => `${language} ${look} ${width} ${view}: ${fault}`);
      for (const width of language === "en" ? [ZOOMED, NARROW, WIDE] : [NARROW, WIDE]) {
        await showAt(page, width, place, language);
        sideways.push(...where("any look", width, await sidewaysIn(page)));
        for (const [look, rules] of examinedAt({ width, place, language, turn })) {
          await setLook(page, look);
          faults.push(...where(look, width, await faultsIn(page, rules)));
          if (language === "en" && width === NARROW) unseen.push(...where(look, width, await unseenFocusIn(page)));
        }
      }
    };
    await walkWorkbench(page, site.address, language, visit);
    await walkStage(page, site.address, language, visit);
    await page.context().close();
    return { views: views.size, faults, sideways, unseen };
  }
});

/** What axe-core looks at: everything, what colours show, or what words are read out for. */
const RULES = {
  all: { rules: { "target-size": { enabled: true } } },
  colours: { runOnly: ["color-contrast", "link-in-text-block"] },
  words: { rules: { "color-contrast": { enabled: false } } },
} as const;

/** A view among the others, and how it is looked at. */
interface Sight {
  readonly width: number;
  readonly place: Part;
  readonly language: Language;
  /** Its number in the walk. */
  readonly turn: number;
}

/**
 * The looks that a view is examined in, half of the views every day. Colours change neither with the width nor with the words, so
 * English is examined in light and in one of the other looks, another time in the next one, and the other languages for their words.
 */
function examinedAt({ width, place, language, turn }: Sight): readonly (readonly [Look, keyof typeof RULES])[] {
  const others = LOOKS.filter((look) => look !== "light");
  const todaysLook = others.filter((_, way) => isTurn(turn, way, 2 * others.length)).map((look) => [look, "colours"] as const);
  if (todaysLook.length === 0) return [];
  if (language !== "en") return width === NARROW ? [["light", "words"]] : [];
  if (width === NARROW) return [["light", "all"], ...todaysLook];
  // On a wide page the pane is as narrow as on a narrow one.
  return width === WIDE && place === "sheet" ? [["light", "all"]] : [];
}

/** What was found in one language. */
interface Walk {
  readonly views: number;
  readonly faults: readonly string[];
  readonly sideways: readonly string[];
  readonly unseen: readonly string[];
}

/** What axe-core finds on the page, as "rule: element (what is wrong)". */
async function faultsIn(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  const found = await page.evaluate(async (options) => {
    // Fluent's focus traps are hidden from screen readers and hand the keyboard on at once.
    const context = { include: "html", exclude: ["[data-tabster-dummy]"] };
    const { violations } = await axe.run(context, { resultTypes: ["violations"], ...options });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => ({ id, html, failureSummary })));
  }, RULES[rules] as RunOptions);
  return found
    .filter(({ id, html, failureSummary }) => !EXPLAINED.some(({ rule, of }) => rule === id && (html + failureSummary).includes(of)))
    .map(({ id, html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, " ").slice(0, 240)})`);
}
