/**
 * @jest-environment jsdom
 *
 * What Office's schema does not say about manifest.xml: names that must meet, lengths, languages, files that must exist.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const LOCAL = "https://localhost:3000/";
const CHINESE = ["zh-CN", "zh-TW"];

/** Elements by local name, whatever their namespace. */
const all = (name: string, within: Document | Element = manifest) => [...within.getElementsByTagNameNS("*", name)];
const one = (name: string, within: Document | Element = manifest) => {
  const found = all(name, within);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
};
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";

const resources = all("Resources").flatMap((element) => [...element.children].flatMap((group) => [...group.children]));
const references = [...manifest.querySelectorAll("[resid]")];
const addresses = [...manifest.querySelectorAll("[DefaultValue], [Value]")]
  .map((element) => element.getAttribute("DefaultValue") ?? attribute(element, "Value"))
  .filter((value) => /^\w+:\/\//.test(value));

describe("names", () => {
  it("has well-formed XML", () => expect(all("parsererror")).toEqual([]));

  it("defines every resource once", () => {
    const ids = resources.map((element) => attribute(element, "id"));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refers only to what it defines, and defines only what it refers to", () => {
    const defined = new Set(resources.map((element) => attribute(element, "id")));
    const used = new Set(references.map((element) => attribute(element, "resid")));
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it("keeps ids within 32 characters and unique", () => {
    const ids = [...manifest.querySelectorAll("[id]")].map((element) => attribute(element, "id"));
    for (const id of [...ids, ...references.map((element) => attribute(element, "resid"))]) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives the runtime, the functions' page, the commands and the pane one and the same page", () => {
    const runtime = attribute(one("Runtime"), "resid");
    expect(attribute(one("FunctionFile"), "resid")).toBe(runtime);
    expect(attribute(one("SourceLocation", one("Page")), "resid")).toBe(runtime);
    expect(attribute(one("SourceLocation", one("Action")), "resid")).toBe(runtime);
    const page = resources.find((element) => attribute(element, "id") === runtime)!;
    expect(attribute(page, "DefaultValue")).toBe(attribute(one("SourceLocation", one("DefaultSettings")), "DefaultValue"));
    expect(attribute(one("Runtime"), "lifetime")).toBe("long");
  });

  it("leaves the functions without a namespace, so that they are typed by their bare names", () => expect(all("Namespace")).toEqual([]));

  it("asks for the runtimes that the functions and their messages need", () => {
    const sets = all("Set").map((element) => [attribute(element, "Name"), attribute(element, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("carries the version of package.json, not below 1.0, which Office refuses", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(one("Version").textContent).toBe(`${version}.0`);
    expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(1);
  });
});

describe("words", () => {
  const limits: [group: string, limit: number][] = [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ];

  it.each(limits)("%s fit into %i characters in every language", (group, limit) => {
    const strings = [...one(group).children];
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings)
      for (const value of [attribute(string, "DefaultValue"), ...[...string.children].map((element) => attribute(element, "Value"))]) {
        expect(value).not.toBe("");
        expect(value.length).toBeLessThanOrEqual(limit);
      }
  });

  it("says everything in three languages, the Chinese ones different from each other or from English", () => {
    const worded = [one("DisplayName"), ...all("Description").filter((element) => element.hasAttribute("DefaultValue"))];
    const strings = [...worded, ...[...one("ShortStrings").children], ...[...one("LongStrings").children]];
    expect(strings.length).toBeGreaterThan(6);
    for (const string of strings) {
      const overrides = [...string.children].map((element) => [attribute(element, "Locale"), attribute(element, "Value")]);
      expect(overrides.map(([locale]) => locale)).toEqual(CHINESE);
      for (const [, value] of overrides) expect(value).toMatch(/\p{Script=Han}/u);
    }
  });

  it("names the functions' metadata in each language", () => {
    const resid = attribute(one("SourceLocation", one("Metadata")), "resid");
    const url = resources.find((element) => attribute(element, "id") === resid)!;
    expect(attribute(url, "DefaultValue")).toBe(`${LOCAL}functions.json`);
    expect([...url.children].map((element) => [attribute(element, "Locale"), attribute(element, "Value")])).toEqual(
      CHINESE.map((locale) => [locale, `${LOCAL}functions.${locale}.json`]),
    );
  });
});

describe("addresses", () => {
  it("are all on the development server, by https", () => {
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address.startsWith(LOCAL)).toBe(true);
  });

  it.each([...new Set(addresses)])("%s is a file that the build makes", (address) => {
    const file = join(root, "dist", address.slice(LOCAL.length));
    if (!existsSync(join(root, "dist"))) throw new Error("dist/ is missing: run npm run build first.");
    expect(existsSync(file)).toBe(true);
  });

  it("has icons of the sizes it says", () => {
    const images = [...one("Images").children].map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]);
    const others = [
      ["32", attribute(one("IconUrl"), "DefaultValue")],
      ["64", attribute(one("HighResolutionIconUrl"), "DefaultValue")],
    ];
    for (const [name, address] of [...images, ...others]) {
      const size = Number(/\d+$/.exec(name!)![0]);
      const png = readFileSync(join(root, "assets", "icons", address!.split("/").at(-1)!));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    for (const group of all("Icon"))
      for (const image of all("Image", group)) expect(attribute(image, "resid")).toBe(`Icon.${attribute(image, "size")}`);
  });

  /** Runs the build's own replacement, which is an ES module. */
  const replaced = (address: string) =>
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import { readFileSync } from "node:fs";
         import { withAddress } from "./scripts/manifest.mjs";
         process.stdout.write(withAddress(readFileSync("manifest.xml", "utf8"), ${JSON.stringify(address)}));`,
      ],
      { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    );

  it("are all replaced when the add-in is built for a server", () => {
    const result = replaced("https://example.org/sales/");
    expect(result).not.toContain("localhost");
    expect(result.split("https://example.org/sales/").length).toBe(text.split(LOCAL).length);
    expect(result.replaceAll("https://example.org/sales/", LOCAL)).toBe(text);
  });

  it("are not replaced by one that Excel would refuse", () => {
    expect(() => replaced("http://example.org")).toThrow("SALESBOOK_URL must be an https address");
  });
});
