/** The script for WPS as it is built, loaded beside a stand-in for WPS's object model: how it registers, and what all functions then give. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type SalesbookError } from "../../src/domain/errors";
import { evaluate, functionTable, setLanguage, type FunctionName } from "../../src/functions";
import type { Language } from "../../src/i18n";
import { words as english } from "../../src/functions/help/en";
import { words as simplified } from "../../src/functions/help/zh-CN";
import { words as traditional } from "../../src/functions/help/zh-TW";
import { expected, keepsDefinitions, shown } from "../functions/cells";
import { names } from "../functions/runtime";
import { FakeWps, SheetError, SheetRange } from "./fake-wps";

const built = JSON.parse(
  execFileSync(process.execPath, ["scripts/wps-package.mjs"], { cwd: join(__dirname, "..", ".."), encoding: "utf8", maxBuffer: 1e7 }),
) as Record<string, string>;
const script = new Function("wps", "navigator", "location", "window", "document", built["wps/functions.js"]!);

/** WPS after it has loaded the page; what the functions share with it is its own, not that of these tests. */
function started(wps = new FakeWps(), navigatorLanguage = "en-US"): FakeWps {
  script.call(undefined, wps, { language: navigatorLanguage }, { href: "https://example.org/wps/index.html" }, undefined, undefined);
  return wps;
}

const words = { en: english, "zh-CN": simplified, "zh-TW": traditional };
const wps = started();
const show = (name: FunctionName, ...values: readonly unknown[]) => wps.calculate(`SALESBOOK.${name}`, values);

beforeEach(() => setLanguage("en"));
afterEach(() => setLanguage(null));

describe("what WPS is told", () => {
  it("is every function, once, under the name that users of Excel know, behind the namespace", () => {
    expect([...wps.functions.keys()].sort()).toEqual(names.map((name) => `SALESBOOK.${name}`).sort());
  });

  it.each<[Language, string, FakeWps, string]>([
    ["zh-CN", "the menus are Chinese, whatever the page is", new FakeWps(2052), "en-US"],
    ["zh-TW", "the menus are those of Hong Kong", new FakeWps(3076), "en-US"],
    ["en", "the menus are English in a Chinese system", new FakeWps(1033), "zh-CN"],
    ["zh-TW", "the language of the menus is none of these, the page's is Taiwan's", new FakeWps(1041), "zh-TW"],
    ["zh-CN", "WPS does not know its language, the page does", new FakeWps(refuse), "zh-CN"],
  ])("is in %s where %s", (language, _, one, navigatorLanguage) => {
    const { functions } = started(one, navigatorLanguage);
    const { help, words: own } = words[language];
    for (const name of names) {
      const { description, parameters } = functions.get(`SALESBOOK.${name}`)!.metadata;
      expect(description).toBe(help[name].description);
      expect(parameters).toEqual(
        functionTable[name].parameters.map((parameter) => ({
          name: own.arguments[parameter.name as keyof typeof own.arguments].replaceAll(" ", "_"),
          description: (help[name].parameters as Readonly<Record<string, string>>)[parameter.name],
          type: `any${parameter.isRange ? "[][]" : ""}${parameter.optional ? "?" : ""}`,
        })),
      );
    }
    // Messages are in the same language.
    const refused = evaluate("ABCCLASS", [[[1]], [[75]]]) as SalesbookError;
    expect(one.calculate("SALESBOOK.ABCCLASS", [[[1]], [[75]]])).toEqual([[shown(refused, language)]]);
  });

  it("is nothing in a WPS that knows no such functions, and the page says which one does", () => {
    expect(() =>
      script.call(undefined, {}, { language: "en" }, { href: "https://example.org/wps/index.html" }, undefined, undefined),
    ).toThrow("12.1.0.20540");
  });
});

function refuse(): never {
  throw new Error("No such member.");
}

describe("what cells of WPS show", () => {
  keepsDefinitions((name, values) => show(name, ...values));

  it.each([
    [2007, "#DIV/0!"],
    [2015, "#VALUE!"],
    [2023, "#REF!"],
    [2042, "#N/A"],
  ])("error %i of a cell spoils its own result and is named", (number, text) => {
    const [[refused]] = expected("MARGINRATE", [[[{ code: text }]], [[5]]]) as [[string]];
    expect(refused).toContain(text);
    expect(show("MARGINRATE", [[100], [new SheetError(number)]], [[60], [5]])).toEqual([[0.4], [refused]]);
    expect(show("MARGINRATE", new SheetError(number), 5)).toEqual([[refused]]);
  });

  it("an error in the place of one value that may be left out is an error, not what counts without it", () => {
    const cells = show("ABCCLASS", [[90], [10]], null, new SheetError(2042));
    expect(cells).toEqual(expected("ABCCLASS", [[[90], [10]], null, [[{ code: "#N/A" }]]]));
    expect(cells[0]![0]).toContain("#N/A");
  });

  it("a range that comes as an object of the sheet counts by its values", () => {
    expect(show("ABCCLASS", new SheetRange([[90], [5], [3], [2]]))).toEqual([["A"], ["B"], ["C"], ["C"]]);
    expect(show("STANDARDAMOUNT", [[9], [8]], new SheetRange(2))).toEqual([[8]]);
  });

  it("100,000 rows come back as so many", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index + 1]);
    expect(show("ABCCLASS", rows)).toHaveLength(100_000);
  });
});

describe("the package", () => {
  it("is a page, its script, and the two files that WPS asks for beside it", () => {
    expect(Object.keys(built).sort()).toEqual(["wps/functions.js", "wps/index.html", "wps/manifest.xml", "wps/ribbon.xml"]);
    expect(built["wps/index.html"]).toContain('<script src="functions.js"></script>');
    expect(built["wps/manifest.xml"]).toMatch(/<JsPlugin>.*<Name>Salesbook<\/Name>.*<\/JsPlugin>/s);
    // With a list of functions there WPS would know each of them twice.
    expect(built["wps/manifest.xml"]).not.toContain("<Functions>");
    expect(built["wps/ribbon.xml"]).toContain('<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"');
  });

  it("has a button in the language of the menus, which opens the pane and puts it away, and makes another one when it is gone", () => {
    const wps = started(new FakeWps(2052));
    const { salesbook } = globalThis as unknown as { salesbook: Record<string, () => unknown> };
    const asked = [...built["wps/ribbon.xml"]!.matchAll(/(\w+)="salesbook\.(\w+)"/g)].map(([, , name]) => name!);
    expect(asked).toEqual(["onLoad", "getLabel", "getImage", "onAction"]);
    for (const name of asked) expect(typeof salesbook[name]).toBe("function");
    expect([salesbook["onLoad"]!(), salesbook["getLabel"]!(), salesbook["getImage"]!()]).toEqual([true, "Salesbook 表格", "icon-64.png"]);
    const press = (): unknown => {
      expect(salesbook["onAction"]!()).toBe(true);
      return wps.panes.map(({ url, Visible }) => [url, Visible]);
    };
    const address = "https://example.org/wps-pane.html";
    expect(press()).toEqual([[address, true]]);
    expect(press()).toEqual([[address, false]]);
    expect(press()).toEqual([[address, true]]);
    wps.panes[0]!.isGone = true;
    expect(press()).toEqual([
      [address, true],
      [address, true],
    ]);
  });

  it("has that button also where WPS is too old for the functions", () => {
    Reflect.deleteProperty(globalThis, "salesbook");
    expect(() =>
      script.call(undefined, {}, { language: "en" }, { href: "https://example.org/wps/index.html" }, undefined, undefined),
    ).toThrow();
    expect(globalThis).toHaveProperty("salesbook");
  });

  it("loads at most 22 KB beside what Excel loads: what is said of the functions in three languages", () => {
    const code =
      'const { buildFunctions } = await import("./scripts/functions-script.mjs"); process.stdout.write((await buildFunctions())["functions.js"]);';
    const excels = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: join(__dirname, "..", ".."),
      encoding: "utf8",
    });
    const size = (text: string) => gzipSync(text, { level: 9 }).length / 1024;
    expect(size(built["wps/functions.js"]!) - size(excels)).toBeLessThan(22);
  });
});
