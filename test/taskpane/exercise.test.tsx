/** The step of exercises, as a teacher goes through it: set, look, make, and mark what comes back. */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import { exerciseWords } from "../../src/i18n/exercise";
import { exercisePaneWords } from "../../src/i18n/exercise-pane";
import { labelOf, loadWords, wordsOf } from "../../src/book/words";
import { jsonOf, readExercise, type Exercise } from "../../src/exercise/exercise";
import { unpackedFiles } from "../../src/import/files-zip";
import { readRows } from "../../src/import/apart";
import type { SourceFile } from "../../src/import/reader";
import { zipped } from "../../src/import/unzip";
import { filledFile, keyOf, rightAnswers, variantFor, type Filling } from "../exercise/filled";
import { csv, setStage, type Saved, type Stage } from "./stage";

const { pane, errors } = catalogues.en;
const words = exercisePaneWords.en;
const STUDENTS = ["Student ID,Name", "007,Ann", "008,Bob"];

beforeAll(() => loadWords(...LANGUAGES));

/** Opens the step from its card. */
async function openStep(language: Language = "en"): Promise<Stage> {
  const stage = await setStage({ first: null, language });
  fireEvent.click(document.querySelector("[data-choice=exercises]")!);
  await said(exercisePaneWords[language].preview);
  return stage;
}

// Found by their texts and clicked at once: a question for a role or a pointer's way takes seconds among so many fields.

/** Waits until it is said. */
function said(text: string): Promise<void> {
  return waitFor(() => expect(document.body.textContent).toContain(text));
}

/** The first element with that text. */
function shown(tag: string, text: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(tag)].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`${text} is not there.`);
  return found;
}

/** Presses the first visible button with that text. */
function press(text: string): void {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent === text && !one.closest("[hidden]"));
  if (!button) throw new Error(`There is no button ${text}.`);
  fireEvent.click(button);
}

/** Presses the primary button. */
function submit(): void {
  fireEvent.click([...document.querySelectorAll("button[type=submit]")].find((one) => !one.closest("[hidden]"))!);
}

/** The control that is called so. */
function field(label: string, within: ParentNode = document): HTMLElement {
  const named = [...within.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  return named
    ? document.getElementById(named.htmlFor)!
    : [...within.querySelectorAll<HTMLElement>("[aria-label]")].find(
        (one) => one.getAttribute("aria-label") === label && !one.closest("[hidden]"),
      )!;
}

function type(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } });
}

function click(label: string, within?: ParentNode): void {
  fireEvent.click(field(label, within));
}

/** What is looked at of a sheet: its rows as texts, and how many cells are to be filled. */
function previewed(sheet: string): { readonly rows: readonly string[]; readonly blanks: number } {
  const panel = shown("h3", words.preview).closest("section")!;
  const table = [...panel.querySelectorAll(`[role=group]`)].find((one) => one.getAttribute("aria-label") === sheet);
  return {
    rows: [...(table?.querySelectorAll("tbody tr") ?? [])].map(({ textContent }) => textContent),
    blanks: table?.querySelectorAll("[role=img]").length ?? 0,
  };
}

async function made(saved: readonly Saved[]): Promise<{ readonly files: readonly SourceFile[]; readonly exercise: Exercise }> {
  await waitFor(() => expect(saved).toHaveLength(1));
  const files = await unpackedFiles(saved[0]!, "en");
  const text = new TextDecoder().decode(files.find(({ name }) => name === "exercise.json")!.bytes);
  return { files, exercise: readExercise(jsonOf(text)) };
}

const fileOf = ({ name, bytes }: SourceFile): File => new File([bytes.slice()], name);
const nameOf = (table: string): string => `${table} ${wordsOf(table, "en").name}`;

it("sets an exercise, shows a student's sheets, and makes the files of a class", async () => {
  const { user, saved } = await openStep();
  type(words.addSheet, "6-6");
  click(fill(words.removeSheet, { table: nameOf("6-9") }));
  await waitFor(() => expect(field(fill(words.rowsOf, { table: nameOf("6-8") }))).toBeDefined());
  type(words.title, "Autumn");
  type(fill(words.rowsOf, { table: nameOf("6-8") }), "8");
  await user.upload(screen.getByTestId("exercise-students"), csv("class.csv", ...STUDENTS));
  await said("Students (2): Ann, Bob");
  await said("Ann 007");
  await waitFor(() => expect(previewed(nameOf("6-8")).blanks).toBe(12));
  const ann = previewed(nameOf("6-8")).rows;
  click(words.previewNext);
  await said("Bob 008");
  await waitFor(() => expect(previewed(nameOf("6-8")).rows).not.toEqual(ann));

  submit();
  const { files, exercise } = await made(saved);
  expect(saved[0]!.name).toBe("Autumn hand-outs.zip");
  expect(files.map(({ name }) => name)).toEqual(["007.xlsx", "008.xlsx", "teacher-key.xlsx", "exercise.json"]);
  expect(exercise).toMatchObject({
    title: "Autumn",
    language: "en",
    students: [
      { id: "007", name: "Ann" },
      { id: "008", name: "Bob" },
    ],
  });
  expect(exercise.tables.map(({ table, rows, blank }) => [table, rows, blank])).toEqual([
    ["6-6", 20, "results"],
    ["6-8", 8, "results"],
    // By its codes 6-6 finds the sales of 6-8.
    ["6-10", 20, []],
  ]);
  // What was looked at is what Bob gets.
  const { sheets } = await readRows({ file: files[1]!, language: "en" });
  const { rows = [] } = sheets.find(({ rows: all }) => all.flat().includes("Month 1 (yuan)")) ?? {};
  const first = rows[rows.findIndex((row) => row.includes("Month 1 (yuan)")) + 1]!.filter((cell) => cell !== null);
  expect(previewed(nameOf("6-8")).rows[0]).toBe(
    first.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en", { minimumFractionDigits: 2 }) : String(cell))).join("") +
      "……",
  );
});

it("asks for other columns, points and rules, and holds the numbers to their limits", async () => {
  const { saved } = await openStep();
  const card = field(nameOf("6-9"));
  await waitFor(() => expect(card.querySelector("button[aria-expanded]")).not.toBeNull());
  fireEvent.click(card.querySelector("button[aria-expanded]")!);
  for (const box of card.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) if (box.checked) fireEvent.click(box);
  submit();
  await said(words.nothingYet);
  expect(card.querySelector("[role=alert]")).toHaveTextContent(words.filledNothing);
  await said(words.listNeeded);
  click("Class", card);
  type(fill(words.pointsOf, { column: "Class" }), "much");
  await said(fill(words.pointsWrong, { most: "1,000" }));
  type(fill(words.pointsOf, { column: "Class" }), "7.5");
  click(words.studentsFrom.number);
  type(words.count, "0");
  await said(fill(pane.wholeWrong, { minimum: 1, maximum: 999 }));
  type(words.count, "２");
  press(words.figures);
  click(words.formulas);
  type(words.ties, "3");
  type(words.seed, "autumn");
  type(words.due, "2026-12-24");
  type(words.language, "zh-TW");
  click("Within share", field(words.accepted.rules));
  type(exerciseWords.en.kinds.share, "a lot");
  await said(fill(words.pointsWrong, { most: "1,000,000" }));
  type(exerciseWords.en.kinds.share, "0.5");
  fireEvent.click([...card.querySelectorAll("button[aria-expanded]")].find(({ textContent }) => textContent === pane.settings)!);
  type(labelOf("6-9", "rule", "en"), "within");
  type(labelOf("6-9", "shareCut.A", "en"), "180");
  await said(fill(words.settingWrong, { minimum: "0", maximum: "100" }));
  type(labelOf("6-9", "shareCut.A", "en"), "70");
  submit();
  const { exercise } = await made(saved);
  expect(exercise).toMatchObject({
    accept: { rules: ["within"], ties: [], rounding: [] },
    tolerance: { share: 0.005 },
    language: "zh-TW",
    secret: "autumn",
    formulas: "asked",
    due: "2026-12-24",
    knobs: { ties: 3, returns: 1 },
  });
  expect(exercise.students).toEqual([
    { id: "001", name: "", attempt: expect.any(Number) },
    { id: "002", name: "", attempt: expect.any(Number) },
  ]);
  expect(exercise.tables.find(({ table }) => table === "6-9")).toMatchObject({
    blank: ["class"],
    points: { class: 7.5 },
    parameters: { rule: "within", ties: "together", "shareCut.A": 0.7 },
  });
});

it("says why a list or an exercise is not taken, and keeps what was there", async () => {
  const { user } = await openStep();
  await user.upload(screen.getByTestId("exercise-students"), csv("class.csv", ...STUDENTS));
  await said("Students (2): Ann, Bob");
  await user.upload(screen.getByTestId("exercise-students"), csv("twice.csv", ...STUDENTS, "007,Cid"));
  expect(
    await screen.findByText(fill(errors.studentTwice, { file: "twice.csv", row: 4, received: "007", first: 2 }), { exact: false }),
  ).toBeVisible();
  await said("Students (2): Ann, Bob");
  await user.upload(screen.getByTestId("exercise-open"), csv("class.json", ...STUDENTS));
  expect(await screen.findByText(fill(errors.exerciseNone, { file: "class.json" }), { exact: false })).toBeVisible();
  await user.upload(screen.getByTestId("exercise-open"), new File(['{"schema": 2}'], "new.json"));
  expect(
    await screen.findByText(fill(errors.exerciseMalformed, { file: "new.json", path: "schema", received: "2", accepted: "1" }), {
      exact: false,
    }),
  ).toBeVisible();
});

it("marks what was made here: points, verdicts, slips by name, files that are none; report, feedback and grades", async () => {
  const { user, saved } = await openStep();
  click(fill(words.removeSheet, { table: nameOf("6-8") }));
  await user.upload(screen.getByTestId("exercise-students"), csv("class.csv", ...STUDENTS, "009,Cid"));
  await said("Students (3): ");
  submit();
  const { exercise } = await made(saved);
  const [ann, bob] = [await variantFor(exercise, 0), await variantFor(exercise, 1)];
  /** Bob gives the share as a whole number, once. */
  const share = ann.asked.get("6-9")!.asked.find(({ kind, shape }) => kind === "share" && shape === "column")!;
  const bobs: Filling = (asked, row, key) =>
    asked.id === share.id && row === 0 ? Number(keyOf(bob, asked, row)) * 100 : rightAnswers(bob)(asked, row, key);
  const handIns = [await filledFile(exercise, ann), await filledFile(exercise, bob, bobs)];

  fireEvent.click(document.getElementById("exercise-tab-mark")!);
  submit();
  await said(words.handInsNeeded);
  expect(document.body).not.toHaveTextContent(words.exerciseNeeded);
  const archive = zipped(Object.fromEntries(handIns.map(({ name, bytes }) => [`in/${name}`, bytes])));
  await user.upload(screen.getByTestId("exercise-hand-ins"), [fileOf({ name: "in.zip", bytes: archive }), new File(["a,b"], "notes.xlsx")]);
  submit();
  const results = await waitFor(() => shown("h3", words.results).closest("section")!);
  expect(results).toHaveTextContent("2 of 3 students handed in");
  const rows = [...results.querySelectorAll("tbody tr")].map((row) => [...row.children].map(({ textContent }) => textContent));
  const points = rows[0]![1]!.split(" / ");
  expect(rows[0]).toEqual(["Ann 007", `${points[0]} / ${points[0]}`, "100 %"]);
  expect(rows[2]![0]).toBe("Bob 008");
  expect(Number(rows[2]![1]!.split(" / ")[0])).toBeLessThan(Number(points[0]));
  expect(rows[3]![0]).toContain(`${exerciseWords.en.asWhole.name} (1)`);
  expect(rows[5]).toEqual([exerciseWords.en.report.notHandedIn]);
  expect(results).toHaveTextContent(exerciseWords.en.asWhole.help);
  expect(results).toHaveTextContent("notes.xlsx: ");

  for (const button of [words.report, words.feedback, words.grades]) {
    press(button);
    await waitFor(() => expect(document.querySelector("[role=progressbar]")).toBeNull());
  }
  await waitFor(() => expect(saved.map(({ name }) => name).slice(1)).toEqual(["results.xlsx", "feedback.zip", "grades.csv"]));
  const feedback = await unpackedFiles(saved[2]!, "en");
  expect(feedback.map(({ name }) => name)).toEqual(["007.xlsx", "008.xlsx"]);
  expect(new TextDecoder().decode(saved[3]!.bytes)).toContain("007,Ann,");

  // What is no report is told; points of the teacher's own, typed into one, count.
  await user.upload(screen.getByTestId("exercise-earlier"), csv("class.xlsx", ...STUDENTS));
  submit();
  expect(await screen.findByText(fill(errors.resultsNone, { file: "class.xlsx" }), { exact: false })).toBeVisible();
  click(fill(words.removeEarlier, { file: "class.xlsx" }));
  const { report, columns } = exerciseWords.en;
  const typed = [columns.id[0], report.table, report.row, report.override, report.code].join(",");
  await user.upload(screen.getByTestId("exercise-earlier"), csv("results.xlsx", typed, `008,6-9,1,0.05,${share.id}`));
  submit();
  await said(fill(words.ownPoints, { count: 1 }));
});

it("opens an exercise again from its archive, changes it, and stops when it is told to", async () => {
  const { user, saved } = await openStep();
  const text = JSON.stringify({
    schema: 1,
    language: "en",
    secret: "s",
    title: "Old",
    tables: [{ table: "6-6", rows: 9 }],
    students: [{ id: "1", name: "Zoe" }],
  });
  const archive = zipped({ "exercise.json": new TextEncoder().encode(text), "1.xlsx": new Uint8Array([1]) });
  await user.upload(screen.getByTestId("exercise-open"), fileOf({ name: "old.zip", bytes: archive }));
  expect(await screen.findByDisplayValue("Old")).toBeVisible();
  await said("Students (1): Zoe");
  click(words.studentsFrom.number);
  type(words.count, "400");
  await waitFor(() => expect(field(nameOf("6-6")).querySelector("button[aria-expanded]")).not.toBeNull());
  submit();
  await waitFor(() => press(pane.cancel));
  await said(errors.cancelled);
  expect(saved).toEqual([]);
});

it.each(LANGUAGES)("speaks %s", async (language) => {
  await openStep(language);
  const own = exercisePaneWords[language];
  for (const text of [own.purpose, own.make, own.addSheet, own.studentsFrom.list]) await said(text);
});
