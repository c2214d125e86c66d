/** The step from a ledger to the tables, as a user goes through it. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { zipped } from "../../src/import/unzip";
import { catalogues, LANGUAGES, type Language } from "../../src/i18n";
import { ledgerWords } from "../../src/i18n/ledger";
import { previewWords } from "../../src/i18n/preview";
import { loadWords } from "../../src/book/words";
import { makeBook } from "../../src/book/make-book";
import { typedSheets } from "../../src/check/sheets";
import type { TypedTable } from "../../src/check/typed";
import { writeXlsx } from "../../src/export/xlsx";
import { monthFromText, parseProfile, PLAIN_PROFILE } from "../../src/ledger/ledger";
import { LocalSession } from "../../src/taskpane/ledger/session";
import { csv, fieldValues, setStage, type Stage, type StageOptions } from "./stage";

const { pane, gallery, errors } = catalogues.en;
const preview = previewWords.en;
const { step: words, sheet, reasons } = ledgerWords.en;

/** Two customers in two months, a return, a line without a day, one without an amount, and a total row. */
const LINES = [
  "Invoice date,Customer,Product,Amount,Salesperson",
  "2026-01-05,Ann,tea,1000.10,Li",
  "2026-01-20,Bob,tea,500,Wu",
  "2026-02-03,Ann,rice,2000.05,Li",
  "2026-02-09,Bob,rice,-100,Wu",
  ",Cid,tea,7,Li",
  "2026-02-10,Bob,tea,unknown,Wu",
  "Total,,,3407.15,",
];

beforeAll(() => loadWords(...LANGUAGES));
beforeEach(() => localStorage.clear());

/** Opens the step from its card. */
async function openStep(options: StageOptions = {}): Promise<Stage> {
  const stage = await setStage({ first: null, ...options });
  const name = catalogues[options.language ?? "en"].gallery.ledgerName;
  await stage.user.click([...document.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith(name))!);
  await screen.findByText(ledgerWords[options.language ?? "en"].step.purpose);
  return stage;
}

async function give(user: UserEvent, ...files: readonly File[]): Promise<void> {
  await user.upload(screen.getByTestId("ledger-files"), [...files]);
}

/** The panel of what was read, once it is there; found by its heading, for a search by role takes a second. */
async function outcome(language: Language = "en"): Promise<HTMLElement> {
  return (await screen.findByText(ledgerWords[language].step.outcome)).closest("section")!;
}

/** Chooses in a drop-down at once: a pointer over hundreds of options takes seconds here. */
function choose(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

/** The first button with that text. */
function press(user: UserEvent, text: string): Promise<void> {
  return user.click([...document.querySelectorAll("button")].find(({ textContent }) => textContent === text)!);
}

/** The rows of the panel's table as texts. */
function rowsOf(panel: HTMLElement): (string | null)[][] {
  return [...panel.querySelectorAll("tbody tr, tfoot tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent));
}

const role = (heading: string): HTMLElement => screen.getByLabelText(preview.roleOf.replace("{heading}", heading));

it("reads a file, says where every line went, and makes tables and reconciliation in one step", async () => {
  const { user, insertions } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  const panel = await outcome();
  expect(rowsOf(panel)).toEqual([
    ["Used: 2 customers, 2025-12 to 2026-02", "4", "3,400.15"],
    [reasons.noDate, "1", "7"],
    ["jan.csv:6"],
    [reasons.noAmount, "1", "0"],
    ["jan.csv:7"],
    [reasons.totalRow, "1", "3,407.15"],
    ["jan.csv:8"],
    [sheet.read, "7", "6,814.3"],
  ]);
  await press(user, pane.insert);
  await screen.findByText(pane.inserted);
  expect(insertions).toHaveLength(1);
  const [{ sheets, options }] = insertions as [(typeof insertions)[0]];
  expect(sheets.map(({ table }) => table)).toEqual(["6-8", "6-9"]);
  expect(options.beside?.map(({ name }) => name)).toEqual([sheet.name]);
  expect(fieldValues(sheets[0], "customer")).toEqual(["Ann", "Bob"]);
  // The table takes three months, counted back from the newest.
  expect(fieldValues(sheets[0], "month1")).toEqual([0, 0]);
  expect(fieldValues(sheets[0], "month2")).toEqual([1000.1, 500]);
  expect(fieldValues(sheets[0], "month3")).toEqual([2000.05, -100]);
});

it("writes cells in the place of tables where the settings or the user say so", async () => {
  const { user, insertions } = await openStep({ kept: JSON.stringify({ byCells: true }) });
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  const box = screen.getByLabelText(pane.byCells);
  expect(box).toBeChecked();
  await press(user, pane.insert);
  await screen.findByText(pane.inserted);
  await user.click(box);
  await press(user, pane.insert);
  await waitFor(() => expect(insertions).toHaveLength(2));
  expect(insertions.map(({ options }) => options.request?.references)).toEqual(["cells", undefined]);
  const namesTables = insertions.map(({ sheets }) =>
    sheets.some(({ cells }) => cells.flat().some((cell) => /_6_\d+\[/.test(cell?.formula ?? ""))),
  );
  expect(namesTables).toEqual([false, true]);
});

it("reads again when a column means something else, and says what is missing", async () => {
  const { user } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  choose(role("Amount"), "none");
  expect(await screen.findByText(words.lacking.replace("{role}", ledgerWords.en.roles.amount), { exact: false })).toBeVisible();
  expect(screen.queryByText(words.outcome)).toBeNull();
  await press(user, pane.insert);
  expect(screen.getByText(pane.checkInputs)).toBeVisible();
  choose(role("Salesperson"), "customerName");
  choose(role("Amount"), "amount");
  const panel = await outcome();
  // Li and Wu are the customers now.
  expect(rowsOf(panel)[0]).toEqual(["Used: 2 customers, 2025-12 to 2026-02", "4", "3,400.15"]);
});

it("takes the periods that are asked for, and compares a control total", async () => {
  const { user } = await openStep();
  await give(user, csv("jan.csv", ...LINES, "2026-04-01,Ann,tea,9.05,Li"));
  await outcome();
  await user.click(screen.getByLabelText(words.between));
  choose(screen.getByLabelText(words.from), String(monthFromText("2026-02")));
  await screen.findByText("Used: 2 customers, 2026-02 to 2026-04");
  expect(screen.getByText(reasons.outsidePeriod, { exact: false })).toBeVisible();
  fireEvent.change(screen.getByLabelText(sheet.control), { target: { value: "1,909" } });
  expect(await screen.findByText(`${sheet.difference}: 0.1`)).toBeVisible();
  fireEvent.change(screen.getByLabelText(sheet.control), { target: { value: "much" } });
  expect(await screen.findByText(words.controlWrong)).toBeVisible();
});

it("closes months on a day, and filters lines by a column", async () => {
  const { user } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  choose(screen.getByLabelText(words.closing), "10");
  // The 20th of January belongs to February.
  await waitFor(async () => expect(rowsOf(await outcome())[0]?.[2]).toBe("3,400.15"));
  await press(user, words.rules);
  await press(user, words.filterAdd);
  await user.clear(screen.getByLabelText(words.filterText.replace("{number}", "1")));
  await user.type(screen.getByLabelText(words.filterText.replace("{number}", "1")), "Li{Enter}");
  await waitFor(() => expect(screen.getByText(reasons.filtered, { exact: false })).toBeVisible());
  expect(rowsOf(await outcome())[0]).toEqual(["Used: 1 customers, 2025-12 to 2026-02", "2", "3,000.15"]);
});

it("reads several files, archives and the list in the sheet", async () => {
  const readBlock = async () => ({
    sheet: "Lines",
    area: { row: 4, column: 0, rows: 3, columns: 3 },
    values: [
      ["Date", "Customer", "Amount"],
      ["2026-03-01", "Ann", 5],
      ["", "Bob", 6],
    ],
    hidden: [],
    merges: [],
  });
  const { user } = await openStep({ host: { readBlock } });
  await give(user, csv("a.csv", ...LINES.slice(0, 3)), csv("b.csv", LINES[0]!, ...LINES.slice(3, 5)));
  expect(rowsOf(await outcome())).toEqual([
    ["Used: 2 customers, 2025-12 to 2026-02", "4", "3,400.15"],
    [sheet.read, "4", "3,400.15"],
  ]);
  const bytes = new TextEncoder().encode(LINES.slice(0, 3).join("\n"));
  await give(user, new File([zipped({ "in/one.csv": bytes }).slice()], "all.zip"));
  await screen.findByText("all.zip/in/one.csv");
  await waitFor(async () => expect(rowsOf(await outcome())[0]?.[2]).toBe("1,500.1"));
  await press(user, words.takeSelection);
  await waitFor(async () => expect(rowsOf(await outcome()).slice(1, 3)).toEqual([[reasons.noDate, "1", "6"], ["Lines:7"]]));
});

it("says why files are not read, and keeps nothing of them", async () => {
  const { user } = await openStep();
  await give(user, csv("empty.csv", ""));
  expect(await screen.findByText(errors.fileEmpty.replace("{file}", "empty.csv"), { exact: false })).toBeVisible();
  await give(user, csv("a.csv", ...LINES.slice(0, 3)), csv("other.csv", "Date,Customer,Amount", "2026-01-01,Ann,1"));
  expect(await screen.findByText("other.csv has no column “Invoice date”", { exact: false })).toBeVisible();
  expect(screen.queryByText(words.outcome)).toBeNull();
});

it("keeps how lines were read for the next ones with the same headings, without a word of them", async () => {
  const { user, saved } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  expect(screen.queryByText(words.kept, { exact: false })).toBeNull();
  choose(role("Salesperson"), "customerName");
  await outcome();
  await press(user, pane.insert);
  await screen.findByText(pane.inserted);
  expect(Object.values(localStorage).join()).not.toMatch(/Ann|Bob|tea|1000/);
  await give(user, csv("feb.csv", ...LINES));
  await screen.findByText(words.kept, { exact: false });
  await outcome();
  expect(role("Salesperson")).toHaveValue("salesperson");
  await press(user, words.useKept);
  await waitFor(() => expect(role("Salesperson")).toHaveValue("customerName"));
  await outcome();

  await press(user, words.rules);
  await press(user, words.saveProfile);
  const text = new TextDecoder().decode(saved.at(-1)!.bytes);
  expect(parseProfile(text).roles).toMatchObject({ date: "Invoice date", customerName: "Salesperson", amount: "Amount" });
  choose(role("Salesperson"), "salesperson");
  await user.upload(screen.getByTestId("ledger-profile"), new File([text], "mine.json"));
  await waitFor(() => expect(role("Salesperson")).toHaveValue("customerName"));
  await user.upload(screen.getByTestId("ledger-profile"), new File(["{}"], "wrong.json"));
  expect(await screen.findByText("wrong.json", { exact: false })).toBeVisible();
});

it("takes files that are dropped on it, and no other thing", async () => {
  await openStep();
  const form = document.querySelector("form")!;
  fireEvent.drop(form, { dataTransfer: { types: ["Files"], files: [csv("jan.csv", ...LINES)] } });
  expect(await outcome()).toBeVisible();
});

it("asks for a table, and makes those that are ticked", async () => {
  const { user, insertions } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  const tables = within(screen.getByText(words.tables).parentElement!);
  const box = (table: string) => tables.getByLabelText(new RegExp(`^${table} `));
  await user.click(box("6-8"));
  await user.click(box("6-9"));
  await press(user, pane.insert);
  expect(await screen.findByText(words.tablesNeeded)).toBeVisible();
  await user.click(box("P23"));
  await user.click(box("P2"));
  await user.click(box("6-10"));
  await outcome();
  await press(user, pane.insert);
  await screen.findByText(pane.inserted);
  const { sheets } = insertions[0]!;
  expect(sheets.map(({ table }) => table)).toEqual(expect.arrayContaining(["6-10", "P2", "P23"]));
  expect(
    fieldValues(
      sheets.find(({ table }) => table === "P2"),
      "product",
    ),
  ).toEqual(["rice", "tea"]);
});

it("takes visits from a list of their own, and lets it go again", async () => {
  const { user, insertions } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  expect(screen.queryByText(words.beside)).toBeNull();
  await user.click(screen.getByLabelText(/^6-7 /));
  await user.upload(screen.getByTestId("ledger-lists"), [csv("other.csv", "Customer,Colour", "Ann,red")]);
  expect(await screen.findByText(errors.ledgerList.replace("{file}", "other.csv"), { exact: false })).toBeVisible();
  await user.upload(screen.getByTestId("ledger-lists"), [csv("visits.csv", "Customer,Visits", "Ann,4", "Zoe,1")]);
  expect(await screen.findByText("visits.csv: 1 rows belong to none in the table (Zoe).")).toBeVisible();
  await press(user, pane.insert);
  await screen.findByText(pane.inserted);
  const of67 = insertions[0]?.sheets.find(({ table }) => table === "6-7");
  expect(fieldValues(of67, "visits")).toEqual([4, null]);
  await user.click(screen.getByLabelText(words.besideRemove.replace("{file}", "visits.csv")));
  await waitFor(() => expect(screen.queryByText(/belong to none/)).toBeNull());
});

/** The tables that were made of lines, with an address typed beside each customer. */
async function typedTables(...lines: readonly string[]): Promise<readonly TypedTable[]> {
  const session = new LocalSession();
  const { roles } = await session.open({ files: [csv("old.csv", ...lines)] }, "en");
  const tables = ["6-8", "6-10"];
  await session.read({ language: "en", profile: { ...PLAIN_PROFILE, roles }, where: [], tables }, () => undefined);
  const wish = { kind: "month", last: 3, from: null, to: null, beyond: "leave", control: null } as const;
  const { sheets } = await session.make({ ...wish, language: "en", tables });
  return typedSheets(sheets).map((table) =>
    table.table === "6-10" ? { ...table, columns: { ...table.columns, address: ["Bay 1", "Bay 2"] } } : table,
  );
}

it("keeps what was typed into the sheets of the open workbook, says who came and went, and lets them go again", async () => {
  const tables = await typedTables(...LINES.slice(0, 5));
  let isEmpty = true;
  const readTyped = async () => (isEmpty ? [] : tables);
  const { user, insertions } = await openStep({ host: { readTyped } });
  await give(user, csv("mar.csv", LINES[0]!, ...LINES.slice(3, 5), "2026-03-02,Cid,tea,5,Li"));
  await outcome();
  await press(user, words.bookHere);
  expect(await screen.findByText(errors.noOldTables.replace("{file}", words.bookOpen), { exact: false })).toBeVisible();
  isEmpty = false;
  await press(user, words.bookHere);
  const heading = await screen.findByText(words.fromBook);
  const said = [...heading.nextElementSibling!.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(said).toEqual([
    "Kept in 6-10: Address (rows: 2).",
    "New since the old workbook: 1 (Cid).",
    "The old workbook already has these periods with the same totals; they count once: Feb 2026 (1900.05).",
    expect.stringMatching(/^The old workbook has Jan 2026 \(1500.1\), of which there are no lines now/),
  ]);
  // Its tables are those that are made again.
  const ticked = within(screen.getByText(words.tables).parentElement!).getAllByRole("checkbox", { checked: true });
  expect(ticked).toHaveLength(2);
  await press(user, pane.insert);
  await screen.findByText(pane.inserted);
  const of610 = insertions[0]?.sheets.find(({ table }) => table === "6-10");
  expect(fieldValues(of610, "customer")).toEqual(["Ann", "Cid", "Bob"]);
  expect(fieldValues(of610, "address")).toEqual(["Bay 1", null, "Bay 2"]);
  await user.click(screen.getByLabelText(words.besideRemove.replace("{file}", words.bookOpen)));
  await waitFor(() => expect(screen.queryByText(words.fromBook)).toBeNull());
});

it("takes a workbook of last month as a file, and says where it is none", async () => {
  const { user } = await openStep();
  await give(user, csv("jan.csv", ...LINES));
  await outcome();
  const book = async (name: string, bytes: Uint8Array) => user.upload(screen.getByTestId("ledger-book"), new File([bytes.slice()], name));
  await book("notes.xlsx", new TextEncoder().encode("no workbook"));
  expect(await screen.findByText("notes.xlsx is not a workbook.", { exact: false })).toBeVisible();
  // The lines stay as they were read.
  expect(screen.getByText(words.notTaken)).toBeVisible();
  expect(await outcome()).toBeVisible();
  const { sheets } = makeBook({ tables: ["6-10"], language: "zh-TW", content: "sample", rows: 3 });
  await book("old.xlsx", await writeXlsx(sheets));
  await screen.findByText(words.fromBook);
  expect(screen.getByText("old.xlsx")).toBeVisible();
  expect(screen.getByText("New since the old workbook: 2 (Ann, Bob).")).toBeVisible();
});

it("hands out the customers beyond the rows of the tables as CSV", async () => {
  const many = Array.from({ length: 5002 }, (_, at) => `2026-01-05,C${at},tea,${at < 2 ? -5.5 : 100},Li`);
  const { user, saved } = await openStep();
  await give(user, csv("many.csv", LINES[0]!, ...many));
  await outcome();
  await press(user, words.beyondSave);
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]!.name).toBe(words.beyondFile);
  const rows = new TextDecoder().decode(saved[0]!.bytes).trim().split("\r\n").slice(1);
  expect(rows).toEqual(["C0,C0,-5.5", "C1,C1,-5.5"].map((row) => row.replace(/^C\d/, "")));
});

it.each(LANGUAGES)("speaks %s", async (language) => {
  const { user } = await openStep({ language });
  await give(user, csv("jan.csv", ...LINES));
  expect(within(await outcome(language)).getByText(ledgerWords[language].sheet.read)).toBeVisible();
  expect(gallery.ledgerName).not.toBe("");
});
