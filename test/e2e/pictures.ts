/** Pictures of every view, to be looked at; run by `npm run pictures`. Arguments choose languages, otherwise all. */
import "../../src/book/all-words";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/i18n";
import { LOOKS } from "../../src/taskpane/themes";
import { findTools, instruction, TOOLS } from "../../scripts/tools.mjs";
import { NARROW, openPage, setLook, showAt, walkStage, walkWorkbench, WIDE, type Part } from "./views";
import { openSite, type Site } from "./workbench-page";

const FOLDER = join(process.cwd(), ".pictures", "views");

const { browser } = findTools();
if (!browser) throw new Error(instruction(TOOLS.browser));
mkdirSync(FOLDER, { recursive: true });
const site = await openSite(browser);
try {
  const wanted = LANGUAGES.filter((language) => process.argv.length < 3 || process.argv.includes(language));
  for (const language of wanted) await takePictures(site, language);
} finally {
  await site.close();
}
console.log(`Pictures are in ${FOLDER}`);

/** One walk through all views: narrow and wide, in every look. */
async function takePictures({ browser, address }: Site, language: Language): Promise<void> {
  const page = await openPage(browser, language);
  let number = 0;
  const visit = async (view: string, part: Part): Promise<void> => {
    number += 1;
    for (const width of [NARROW, WIDE]) {
      await showAt(page, width, part, language);
      for (const look of LOOKS) {
        await setLook(page, look);
        const name = `${String(number).padStart(2, "0")}-${view}-${width}-${look}-${language}.png`;
        await page.screenshot({ path: join(FOLDER, name) });
      }
    }
  };
  await walkWorkbench(page, address, language, visit);
  await walkStage(page, address, language, visit);
  await page.context().close();
}
