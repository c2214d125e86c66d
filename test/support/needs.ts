/**
 * Tests that drive a program outside Node. Each runs when the program is there; when it is missing it fails and says
 * what to install, unless SALESBOOK_SKIP names it (`SALESBOOK_SKIP=browser,office npm test`): then it counts as skipped. Spark and
 * Gnumeric, which not everybody can have, are not tried where they are missing; the run says so.
 */

type Need = "browser" | "office" | "gnumeric" | "spark";

interface Found {
  readonly path: string | null;
  readonly skipped: boolean;
  /** What to say when it is missing. */
  readonly instruction: string;
}

/** Put there by jest.config.js. */
declare global {
  var SALESBOOK_TOOLS: Readonly<Record<Need, Found>>;
}

/** One test that gets the path of LibreOffice's `soffice`. Time limit in milliseconds. */
export function officeTest(name: string, body: (office: string) => Promise<void>, limit = 120_000): void {
  const { skip } = test;
  const run = globalThis.SALESBOOK_TOOLS.office.skipped ? skip : test;
  run(name, () => body(pathOf("office")), limit);
}

/** One test that gets the path of Gnumeric's `ssconvert`; where that is missing its name says that it was not tried. */
export function gnumericTest(name: string, body: (gnumeric: string) => Promise<void>, limit = 120_000): void {
  const { path, skipped, instruction } = globalThis.SALESBOOK_TOOLS.gnumeric;
  const { skip } = test;
  if (skipped || path === null) skip(`${name}: not tried. ${instruction}`, () => undefined);
  else test(name, () => body(path), limit);
}

/** A `describe` for tests that share one browser: `body` gets its path and may start it in `beforeAll`. */
export function browserSuite(name: string, body: (browser: string) => void): void {
  suiteWith("browser", name, body);
}

/** A `describe` for tests that share one run of LibreOffice: `body` gets the path of `soffice`. */
export function officeSuite(name: string, body: (office: string) => void): void {
  suiteWith("office", name, body);
}

/** A `describe` for tests that share one Spark: `body` gets its folder. */
export function sparkSuite(name: string, body: (home: string) => void): void {
  const { path, instruction } = globalThis.SALESBOOK_TOOLS.spark;
  const { skip } = describe;
  if (path === null) skip(`${name}: not tried, because ${instruction}`, () => it("is not tried", () => undefined));
  else describe(name, () => body(path));
}

/** The path of the program for tests that need both; throws with the instruction when it is missing. */
export function pathOf(need: Need): string {
  const { path, instruction } = globalThis.SALESBOOK_TOOLS[need];
  if (path === null) throw new Error(instruction);
  return path;
}

/** When the program is missing, a hook fails every test of the suite with the instruction before anything else is tried. */
function suiteWith(need: Need, name: string, body: (path: string) => void): void {
  const { path, skipped } = globalThis.SALESBOOK_TOOLS[need];
  const { skip } = describe;
  const group = skipped ? skip : describe;
  group(name, () => {
    if (path === null) beforeAll(() => void pathOf(need));
    body(path ?? "");
  });
}
