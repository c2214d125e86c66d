/**
 * A class of 200 in the workbench, in Chromium: `npm run bench:exercise-page`, with SALESBOOK_STUDENTS=20 for a smaller class. Four linked
 * sheets of twenty rows are made, the hand-ins – every fifth figure wrong – are marked as one ZIP, and the report and the feedback are
 * written: for each step the longest task of the page by the processor, which other programs do not lengthen. Stale pages are built first.
 */
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import "../src/book/all-words";
import { exerciseText, jsonOf, newExercise, readExercise, type HandIn } from "../src/exercise/exercise";
import { variantOf } from "../src/exercise/variant";
import { exercisePane as words } from "../src/i18n/en/exercise-pane";
import { packedFiles, unpackedFiles } from "../src/import/files-zip";
import { filledFile, rightAnswers } from "../test/exercise/filled";
import { bytesOf } from "../test/e2e/workbench-page";
import { servePages } from "../test/support/programs/pages";
import { findTools } from "../scripts/tools.mjs";
import { longestTaskWhile } from "./longest-task";

const STUDENTS = Number(process.env["SALESBOOK_STUDENTS"] ?? 200);
const TABLES = ["6-8", "6-9", "6-11", "6-14"];
/** As long as a class may take on a busy machine. */
const PATIENCE = 1_200_000;
const LIMIT = 100;

const { browser: executablePath } = findTools();
if (executablePath === null) throw new Error("There is no Chromium here.");

const folder = mkdtempSync(join(tmpdir(), "salesbook-class-"));
const served = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ locale: "en", viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${served.address}/workbench.html`);
  const pane = page.locator("#pane");
  await pane.locator("[data-choice=exercises]").first().click();
  await pane.getByTestId("exercise-open").setInputFiles(put("exercise.json", exerciseFile()));
  await pane.getByText(`Students (${STUDENTS})`, { exact: false }).waitFor();

  const made = page.waitForEvent("download");
  await told("made", () =>
    pane
      .getByRole("button", { name: words.make })
      .click()
      .then(() => made),
  );
  const parts = await unpackedFiles({ name: "made.zip", bytes: await bytesOf(await made) }, "en");
  const exercise = readExercise(jsonOf(new TextDecoder().decode(parts.find(({ name }) => name === "exercise.json")?.bytes)));
  const handIns: HandIn[] = [];
  for (const student of exercise.students) {
    const variant = await variantOf(exercise, student);
    const right = rightAnswers(variant);
    handIns.push(
      await filledFile(exercise, variant, (asked, row, key) => {
        const answer = right(asked, row, key);
        return typeof answer === "number" && row % 5 === 0 ? answer * 1.25 + 1 : answer;
      }),
    );
  }

  await pane.getByRole("tab", { name: words.part.mark }).click();
  await pane.getByTestId("exercise-hand-ins").setInputFiles(put("handed-in.zip", packedFiles(handIns)));
  const results = pane.getByRole("region", { name: words.results });
  await told("marked", async () => {
    await pane.getByRole("button", { name: words.mark, exact: true }).click();
    await results.waitFor();
  });
  for (const [name, button] of [
    ["results.xlsx", words.report],
    ["feedback", words.feedback],
  ] as const) {
    const saved = page.waitForEvent("download");
    await told(name, () =>
      results
        .getByRole("button", { name: button })
        .click()
        .then(() => saved),
    );
  }

  async function told(name: string, work: () => Promise<unknown>): Promise<void> {
    const start = performance.now();
    const longest = await longestTaskWhile(browser, page, async () => void (await work()));
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name}: longest task ${longest.toFixed(0)} ms (at most ${LIMIT} ms); ${seconds.toFixed(1)} s`);
  }
} finally {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
}

function exerciseFile(): string {
  const students = Array.from({ length: STUDENTS }, (_, index) => ({ id: String(20260001 + index), name: `Student ${index + 1}` }));
  return exerciseText({ ...newExercise({ tables: TABLES, language: "en", secret: "bench" }), students });
}

function put(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}
