/** The help pages as they are served: every link leads somewhere, in every language, and nothing needs a script. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { loadWords } from "../../src/book/words";
import { memorySource, openSource, PLAIN_PROFILE, readLedger, readText, reconcile } from "../../src/ledger/ledger";
import { words as en } from "../../src/tables/words/en";
import { words as zhCN } from "../../src/tables/words/zh-CN";
import { words as zhTW } from "../../src/tables/words/zh-TW";

const tables: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>>>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
const dist = join(__dirname, "..", "..", "dist");
const LANGUAGES = { en: "", "zh-CN": ".zh-CN", "zh-TW": ".zh-TW" } as const;
const ADDRESS = "https://localhost:3000/";

const read = (path: string): string => {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
  return readFileSync(join(dist, path), "utf8");
};
const page = (suffix: string): string => read(`help/functions${suffix}.html`);
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
const helpUrls = (suffix: string): string[] =>
  (JSON.parse(read(`functions${suffix}.json`)) as { functions: { helpUrl: string }[] }).functions.map(({ helpUrl }) => helpUrl);

it.each(Object.entries(LANGUAGES))("%s: every link and anchor resolves", (_, suffix) => {
  const html = page(suffix);
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);
  expect(links.length).toBeGreaterThan(70);
  for (const href of links) {
    const [path, anchor] = href.split("#") as [string, string?];
    const target = path === "" ? html : read(join("help", path));
    expect([href, anchor === undefined || idsOf(target).includes(anchor)]).toEqual([href, true]);
  }
});

it.each(Object.entries(LANGUAGES))(
  "%s: the page for teachers names sheets by their names, and its links lead somewhere",
  (language, suffix) => {
    const html = read(`help/teachers${suffix}.html`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<img|@import|url\(|https?:|undefined|\{[A-Z0-9-]+\}/);
    for (const number of ["P1", "P3", "P16", "P19", "P20"]) expect(html).toContain(`${number} ${tables[language]?.[number]?.name}`);
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);
    expect(links).toContain(`functions${suffix}.html`);
    for (const href of links) {
      const [path, anchor] = href.split("#") as [string, string?];
      const target = path === "" ? html : read(join("help", path));
      expect([href, anchor === undefined || idsOf(target).includes(anchor)]).toEqual([href, true]);
    }
    expect(page(suffix)).toContain(` href="teachers${suffix}.html"`);
  },
);

it.each(Object.entries(LANGUAGES))(
  "%s: the page from a business program to the tables leads on, and what it tells of the example is so",
  async (language, suffix) => {
    const html = read(`help/guide${suffix}.html`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<img|@import|url\(|https?:|undefined|\{\w/);
    for (const number of ["6-7", "6-9", "P2", "P23", "P24"]) expect(html).toContain(`${number} ${tables[language]?.[number]?.name}`);
    for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) {
      const [path, anchor] = href!.split("#") as [string, string?];
      const target = path === "" ? html : read(join("help", path));
      expect([href, anchor === undefined || idsOf(target).includes(anchor)]).toEqual([href, true]);
    }
    expect(page(suffix)).toContain(` href="guide${suffix}.html"`);
    for (const figure of await exampleFigures()) expect(html).toMatch(new RegExp(`(?<![\\d,])${figure}(?![\\d,])`));
  },
);

it.each(Object.entries(LANGUAGES))(
  "%s: the pages on exercises and on handing in lead on, and name the points of the class",
  (_, suffix) => {
    for (const name of ["exercises", "hand-in"]) {
      const html = read(`help/${name}${suffix}.html`);
      expect(html).not.toMatch(/<img|@import|url\(|https?:|undefined|NaN|\{\w/);
      for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) {
        const [path, anchor] = href!.split("#") as [string, string?];
        const target = path === "" ? html : read(join("help", path));
        expect([href, anchor === undefined || idsOf(target).includes(anchor)]).toEqual([href, true]);
      }
      expect(page(suffix)).toContain(` href="${name}${suffix}.html"`);
    }
    const [, ...rows] = readFileSync(join(__dirname, "..", "..", "examples", "class", "grades.csv"), "utf8")
      .trim()
      .split(/\r?\n/);
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(read(`help/exercises${suffix}.html`)).toContain(String(Number(Number(row.split(",")[3]).toFixed(1))));
  },
);

/** What becomes of the lines in examples/ledger.csv. */
async function exampleFigures(): Promise<string[]> {
  await loadWords("en", "zh-CN", "zh-TW");
  const bytes = new Uint8Array(readFileSync(join(__dirname, "..", "..", "examples", "ledger.csv")));
  const files = await openSource(memorySource("ledger.csv", bytes), "en");
  const read = await readLedger(files, { language: "en", profile: PLAIN_PROFILE, where: [], wanted: {} }, async (file, plan, take) =>
    take(await readText(file, plan)),
  );
  const result = reconcile(read.ledger, { kind: "month", closingDay: null, fiscalMonth: 1 }, () => "");
  const of = (reason: string): number => result.excluded.find((one) => one.reason === reason)?.lines ?? 0;
  expect([of("totalRow"), result.excluded.length]).toEqual([1, 2]);
  const count = (number: number): string => number.toLocaleString("en");
  return [result.read.lines, result.used.lines, result.customers.length, of("state")].map(count);
}

it.each(Object.entries(LANGUAGES))("%s: Excel's help link of every function leads to its section", (language, suffix) => {
  const urls = helpUrls(suffix);
  expect(urls.length).toBeGreaterThan(30);
  for (const url of urls) {
    expect(url.startsWith(ADDRESS)).toBe(true);
    const [path, anchor] = url.slice(ADDRESS.length).split("#") as [string, string];
    expect(path).toBe(`help/functions${suffix}.html`);
    expect(read(path)).toContain(`<section id="${anchor}">`);
    expect(read(path)).toContain(`<html lang="${language}">`);
  }
});

it("names no id twice and has the same sections in every language", () => {
  const ids = Object.values(LANGUAGES).map((suffix) => idsOf(page(suffix)));
  for (const list of ids) expect(new Set(list).size).toBe(list.length);
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[2]).toEqual(ids[0]);
});

it.each(Object.values(LANGUAGES))("functions%s.html stands alone: no script, no file of others, no blank that was not filled", (suffix) => {
  const html = page(suffix);
  expect(html).not.toMatch(/<img|@import|url\(|https?:|undefined|\[object|NaN/);
  expect(html.replace(/<style>[^]*<\/style>|<code[^>]*>[^<]*<\/code>/g, "")).not.toMatch(/\{(r\d|cell|\w+\})/);
});

it("every function has all parts of its section", () => {
  const html = page("");
  const sections = html.split('<section id="').filter((part) => /^[A-Z_]+"/.test(part));
  expect(sections).toHaveLength(helpUrls("").length);
  for (const section of sections) {
    for (const part of ["Arguments", "How it is calculated", "Worked example", "At the boundaries", "Common mistakes"])
      expect([section.slice(0, 20), section.includes(`<h4>${part}</h4>`)]).toEqual([section.slice(0, 20), true]);
    expect(section).toMatch(/<p class="source">Source: [^<]{5}/);
    expect(section).toMatch(/<td class="result[ a-z]*">[^<]+<\/td>/);
    expect(section).toMatch(/<p class="formula"><code class="copy">=[A-Z_]+\(/);
  }
});
