/**
 * The built pane in a browser, inside an Excel in memory: Microsoft's own client objects run in the page, and what they
 * send is answered by the workbook that the test holds.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n";
import { connected } from "../hosts/connected";
import type { ClientSession, WireBody, WireResponse } from "../support/office/client";
import type { MemoryExcel } from "../support/office/office";
import { NARROW } from "./views";
import type { PageOptions } from "./workbench-page";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CLIENT = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.js");

/** What this Excel is like; without a word it is English, light and of today. */
export interface ExcelLike {
  readonly language?: Language;
  /** The newest ExcelApi it has. */
  readonly api?: string;
  /** The colour of Excel's own ground. */
  readonly ground?: string;
}

/** A page with the pane in it, and the Excel around it: a workbook in which someone has been working. */
export interface PaneInExcel {
  readonly page: Page;
  readonly excel: MemoryExcel;
}

/** Pages for the pane. The browser speaks another language than Excel, so that it shows whom the pane listens to. */
export const EXCEL_PAGE: PageOptions = { locale: "fr", viewport: { width: NARROW, height: 900 }, reducedMotion: "reduce" };

/** The Excel that answers a page now. */
const around = new WeakMap<Page, MemoryExcel>();

/** Opens the pane as Excel does, in a page of {@link EXCEL_PAGE}, and waits for its first view. */
export async function openInExcel(page: Page, address: string, like: ExcelLike = {}): Promise<PaneInExcel> {
  const { language = "en", api = "1.19", ground = "#ffffff" } = like;
  const { excel } = connected(api);
  // What is exposed to a page stays as long as the page does.
  if (!around.has(page))
    await page.exposeFunction("answerRequest", (flags: number, body: WireBody) => around.get(page)?.answer(flags, body));
  around.set(page, excel);
  excel.onSelect(() => void page.evaluate(() => globalThis.tellSelected()));
  await page.route(OFFICE_JS, (route) =>
    route.fulfill({
      contentType: "text/javascript; charset=utf-8",
      body: `${readFileSync(CLIENT, "utf8")};(${surroundings.toString()})(${JSON.stringify({ language, api, ground })});`,
    }),
  );
  await page.goto(`${address}/taskpane.html`);
  await page.locator("[data-choice='6-9']").first().waitFor();
  return { page, excel };
}

/** Has something selected, as a user does it in the sheet. */
export function select(excel: MemoryExcel, sheet: string, area: MemoryExcel["book"]["selection"]["area"]): void {
  excel.book.selection = { sheet, area };
  excel.select();
}

/** What the page calls, and what it is called by. */
declare global {
  var answerRequest: (flags: number, body: WireBody) => Promise<WireResponse>;
  var tellSelected: () => void;
}

/** Runs in the page: the part of office.js that says where the page is, and the way from the client objects to the workbook. */
function surroundings({ language, api, ground }: Required<ExcelLike>): void {
  const number = (version: string): number => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major * 1000 + minor;
  };
  const handlers: ((event: unknown) => void)[] = [];
  globalThis.tellSelected = () => handlers.forEach((handler) => handler({}));
  const session: ClientSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "memory", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_, flags, message) => globalThis.answerRequest(flags, message.Body),
    }),
    getEventRegistration: () => ({
      register: (_event, _target, handler) => Promise.resolve(handlers.push(handler)),
      unregister: (_event, _target, handler) => Promise.resolve(handlers.splice(handlers.indexOf(handler), 1)),
    }),
  };
  // A part of the client objects that their types do not tell of; events go only through sessions of its kind.
  const { SessionBase } = OfficeExtension as unknown as { SessionBase: { _overrideSession: ClientSession; prototype: object } };
  Object.setPrototypeOf(session, SessionBase.prototype);
  SessionBase._overrideSession = session;
  const office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    context: {
      displayLanguage: { en: "en-GB", "zh-CN": "zh-CN", "zh-TW": "zh-TW" }[language],
      platform: "PC",
      officeTheme: { bodyBackgroundColor: ground },
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === "ExcelApi" ? number(version) <= number(api) : set === "DelayForCellEdit",
      },
    },
  };
  Object.assign(globalThis, { Office: office });
}
