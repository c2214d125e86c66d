/** The page about other programs: it is what the last run has found, and a program that is here does today what it says. */
import { readFileSync } from "node:fs";
import { gnumeric, gnumericVersion, libreOffice, officeVersion, sheetJs, type Measured, type Way } from "../other-programs/programs";
import { makeBooks } from "../other-programs/books";
import type { Share } from "../other-programs/kept";
import found from "../other-programs/found.json";
import { printed, type Findings } from "../other-programs/print";
import { gnumericTest, officeTest } from "../support/needs";
import { MINUTES } from "../support/office-books";
import { isTurn } from "../support/seeds";

const findings = found as Findings;

it("says what was found, and nothing else", () => {
  expect(readFileSync("docs/other-programs.md", "utf8")).toBe(printed(findings));
});

/** The others have their turn on other days: each opens more than ten thousand formulas. */
const DAYS = 8;
const isToday = (place: number): boolean => isTurn(place, 0, DAYS);

/** What the page says of a program, as JSON has it. */
function saidOf(program: string, way: Way): unknown {
  return findings.measured.find((one) => one.program === program && one.way === way);
}

/**
 * A program of another version may well do something else; its row is then made anew by `npm run other-programs`. The tables of the
 * workbook change more often than the page: what is compared is whether all, some or none of a thing is there.
 */
function expectSame(measured: Measured): void {
  const said = saidOf(measured.program, measured.way) as Measured | undefined;
  if (said?.version === measured.version) expect(roughly(measured)).toEqual(roughly(said));
}

/** All shares as words, and of what the check found only that it did. */
function roughly(found: Measured): unknown {
  const words = (value: unknown): unknown => {
    if (typeof value === "number") return "some";
    if (typeof value !== "object" || value === null) return value;
    const { kept, of } = value as Partial<Share>;
    if (typeof kept === "number" && typeof of === "number") return kept === of ? "all" : kept === 0 ? "none" : "some";
    return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, words(part)]])));
  };
  return words(found);
}

if (isToday(0)) it("SheetJS does what the page says", async () => expectSame(await sheetJs(await makeBooks())), MINUTES);

for (const [place, way] of (["xlsx", "ods"] as const).entries())
  if (isToday(2 + 2 * place))
    officeTest(
      `LibreOffice does what the page says by way of .${way}`,
      async (office) => {
        const isSaid = (saidOf("LibreOffice", way) as Measured | undefined)?.version === (await officeVersion(office));
        if (isSaid) expectSame(await libreOffice(office, await makeBooks(), way));
      },
      10 * MINUTES,
    );

if (isToday(6))
  gnumericTest(
    "Gnumeric does what the page says",
    async (program) => {
      const isSaid = (saidOf("Gnumeric", "xlsx") as Measured | undefined)?.version === (await gnumericVersion(program));
      if (isSaid) expectSame(await gnumeric(program, await makeBooks()));
    },
    5 * MINUTES,
  );
