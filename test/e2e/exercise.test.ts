/** A class in the workbench, by clicks: an exercise is made in a worker, and what comes back is marked there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { browserSuite } from "../support/needs";
import { catalogues } from "../../src/i18n";
import { exercisePaneWords } from "../../src/i18n/exercise-pane";
import { jsonOf, readExercise } from "../../src/exercise/exercise";
import { unpackedFiles } from "../../src/import/files-zip";
import { filledFile, variantFor } from "../exercise/filled";
import { sidewaysIn } from "./look-at";
import { NARROW, openPage, showAt } from "./views";
import { bytesOf, openSite, type Site } from "./workbench-page";

const { gallery } = catalogues.en;
const words = exercisePaneWords.en;
/** An exercise of eight students with what they handed in. */
const CLASS = join(__dirname, "..", "..", "examples", "class");
const STUDENTS = "Student ID,Name\n007,Ann\n008,Bob\n";

browserSuite("exercises in the workbench", (executablePath) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(executablePath);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  test("a class gets its files, one hands in, and the results are on the screen and in a file; nothing sticks out", async () => {
    const page = await openPage(site.browser, "en");
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.goto(`${site.address}/workbench.html`);
    const pane = page.locator("#pane");
    await pane.getByRole("button", { name: gallery.exerciseName }).click();
    await pane.getByRole("heading", { name: words.preview }).waitFor();
    await pane.getByTestId("exercise-students").setInputFiles({ name: "class.csv", mimeType: "text/csv", buffer: Buffer.from(STUDENTS) });
    await pane.getByText("Ann 007").waitFor();
    const archive = page.waitForEvent("download");
    await pane.getByRole("button", { name: words.make }).click();
    const files = await unpackedFiles({ name: "made.zip", bytes: await bytesOf(await archive) }, "en");
    expect(files.map(({ name }) => name)).toEqual(["007.xlsx", "008.xlsx", "teacher-key.xlsx", "exercise.json"]);
    const exercise = readExercise(jsonOf(new TextDecoder().decode(files.at(-1)!.bytes)));

    await pane.getByRole("tab", { name: words.part.mark }).click();
    const { name, bytes } = await filledFile(exercise, await variantFor(exercise));
    await pane.getByTestId("exercise-hand-ins").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await pane.getByRole("button", { name: words.mark, exact: true }).click();
    const results = pane.getByRole("region", { name: words.results });
    await results.getByText("1 of 2 students handed in; average 100 %.").waitFor();
    const report = page.waitForEvent("download");
    await results.getByRole("button", { name: words.report }).click();
    expect((await report).suggestedFilename()).toBe("results.xlsx");
    await showAt(page, NARROW, "pane", "en");
    expect(await sidewaysIn(page)).toEqual([]);
    await pane.getByRole("tab", { name: words.part.make }).click();
    expect(await sidewaysIn(page)).toEqual([]);
    expect(failures).toEqual([]);
    await page.context().close();
  }, 90_000);

  test("the class of eight is marked by clicks as its grades say, and what fell most is told", async () => {
    const page = await openPage(site.browser, "en");
    await page.goto(`${site.address}/workbench.html`);
    const pane = page.locator("#pane");
    await pane.getByRole("button", { name: gallery.exerciseName }).click();
    await pane.getByRole("tab", { name: words.part.mark }).click();
    await pane.getByTestId("exercise-file").setInputFiles(join(CLASS, "exercise.json"));
    await pane
      .getByTestId("exercise-hand-ins")
      .setInputFiles(readdirSync(join(CLASS, "handed-in")).map((name) => join(CLASS, "handed-in", name)));
    await pane.getByRole("button", { name: words.mark, exact: true }).click();
    const results = pane.getByRole("region", { name: words.results });
    const grades = page.waitForEvent("download");
    await results.getByRole("button", { name: words.grades }).click();
    expect((await bytesOf(await grades)).toString()).toBe(readFileSync(join(CLASS, "grades.csv")).toString());
    expect(await results.locator("tbody tr th").count()).toBe(8);
    await results.getByText("Divided by 12", { exact: false }).first().waitFor();
    await page.context().close();
  }, 90_000);
});
