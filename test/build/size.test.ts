/** Sizes of what the build makes, compressed as a server would send it. The limits are promises to users on slow lines. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogues, LANGUAGES } from "../../src/i18n";

const dist = join(__dirname, "..", "..", "dist");
const KILOBYTE = 1024;
/**
 * What the arguments may weigh that functions were given later, in KB, each 0.1: orders, deliveries, two of what is overdue, since when,
 * days off, two of workdays, where a due day moves, two of where a way ends, a detour, who comes first, and six of opening hours.
 */
const LATER_ARGUMENTS = 0.1 * 19;
/** What the search weighs that finds an order by opening hours, in KB. */
const PUNCTUAL_ORDER = 0.8;
/** What the pane knows of times of day, in KB: how they are typed and shown. */
const TIMES_OF_DAY = 0.3;

function read(file: string): string {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
  return readFileSync(join(dist, file), "utf8");
}

const compressed = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** The scripts of our own that a page loads before it shows anything. */
function scriptsOf(page: string): string[] {
  const sources = [...read(page).matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, source]) => source!);
  return sources.filter((source) => !source.startsWith("https:"));
}

describe("functions.js", () => {
  // All functions with a route search, and what a cell may say in three languages: Excel loads it as one file and once a
  // session, so words fetched on demand would cost a round trip more than they weigh (2 KB a language).
  it("is at most 24 KB for the thirty-six functions it began with, 0.4 KB more for each that was added, 0.1 for an argument, and the search by opening hours", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: unknown[] };
    expect(compressed("functions.js")).toBeLessThanOrEqual(
      (24 + 0.4 * (functions.length - 36) + LATER_ARGUMENTS + PUNCTUAL_ORDER) * KILOBYTE,
    );
  });

  it("holds no help and no examples", () => {
    const { functions } = JSON.parse(read("functions.json")) as {
      functions: { description: string; parameters: { description: string }[] }[];
    };
    const told = functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
    // The shortest are words of messages too, such as “A, B or C”.
    expect(told.filter((text) => text.length > 12 && read("functions.js").includes(text))).toEqual([]);
    expect(read("functions.js")).not.toMatch(/examples|shownAs/);
  });

  it("needs no other file, no React, no page and no Office", () => {
    const registered: Record<string, unknown> = {};
    const CustomFunctions = { associate: (id: string, body: unknown) => void (registered[id] = body), Error: class extends Error {} };
    const run = new Function("CustomFunctions", "globalThis", "window", "document", "Office", "Excel", read("functions.js"));
    run.call(undefined, CustomFunctions, {}, undefined, undefined, undefined, undefined);
    const metadata = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    expect(Object.keys(registered).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });
});

describe("the task pane", () => {
  // Of them 28 KB are the functions, which Excel runs in the same page; each that was added since weighs its 0.4 KB here, too.
  it("loads at most 180 KB of ours before it shows, with the forty-five functions of then", () => {
    const scripts = scriptsOf("taskpane.html");
    const { functions } = JSON.parse(read("functions.json")) as { functions: unknown[] };
    expect(scripts).toContain("functions.js");
    const most = (180 + 0.4 * (functions.length - 45) + LATER_ARGUMENTS + PUNCTUAL_ORDER + TIMES_OF_DAY) * KILOBYTE;
    expect(scripts.reduce((sum, script) => sum + compressed(script), 0)).toBeLessThanOrEqual(most);
  });

  it("loads the words of no language but the one it shows", () => {
    const scripts = scriptsOf("taskpane.html").map(read).join("");
    for (const language of LANGUAGES) expect(scripts).not.toContain(catalogues[language].pane.outsideAlone);
  });

  it("loads office.js from Microsoft, before everything else", () => {
    const sources = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source);
    expect(sources[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(sources[1]).toBe("functions.js");
  });
});

describe("the workbench", () => {
  it.each(["index.html", "workbench.html"])("%s never loads office.js", (page) => {
    expect(scriptsOf(page).length).toBeGreaterThan(0);
    expect(read(page)).not.toMatch(/office\.js|appsforoffice/);
  });
});

describe("licences", () => {
  it("goes with notices of the packages that are inside", () => {
    const notices = read("licenses.txt");
    for (const name of ["react-dom", "@fluentui/react-button", "@cj-tech-master/excelts", "papaparse"])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});
