/** The page of functions beside a small sheet: search, arguments from the selection, the live result, and the way into a cell. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { SalesbookError } from "../../src/domain/errors";
import { functionWordsIn } from "../../src/functions/function-words";
import { words as english } from "../../src/functions/help/en";
import { functionTable, type FunctionName } from "../../src/functions/table";
import { functionGroups } from "../../src/functions/topics";
import type { CellPlace, Host } from "../../src/hosts/host";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import { functionPage as words } from "../../src/i18n/en/function-page";
import { addressTyped } from "../../src/formula/references";
import type { Area, CellContent } from "../../src/sheet/sheet";
import { todays } from "../support/seeds";
import { setStage } from "./stage";

const NAMES = Object.keys(functionTable) as FunctionName[];

/** Customers and their sales, with a gap and a number that is text, as exported sheets have. */
const SALES: readonly (readonly CellContent[])[] = [
  ["Customer", "Sales", null, null],
  ["Harbour", 60000, null, null],
  ["Laurel", 20000, null, null],
  ["Corner", 15000, null, null],
  ["Tea", 3000, null, null],
  ["Nook", 2000, "kept", null],
];

interface Paper {
  readonly host: Partial<Host>;
  readonly written: { formula: string; at: CellPlace | undefined }[];
  /** Selects cells as the user would. */
  select(address: string): Promise<void>;
}

/** A host with one sheet, "Own data", whose cells and selection the test sets. */
function paper(cells = SALES, failure: Error | null = null): Paper {
  let area: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  const watchers = new Set<() => void>();
  const written: Paper["written"] = [];
  const read = ({ row, column, rows, columns }: Area): CellContent[][] =>
    Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => cells[row + y]?.[column + x] ?? null));
  return {
    written,
    async select(address) {
      area = addressTyped(address)!.area;
      await act(async () => watchers.forEach((watcher) => watcher()));
    },
    host: {
      readSelection: async () => ({ sheet: "Own data", area, values: read(area) }),
      readCells: async (sheet, wanted) => {
        if (sheet !== "Own data") throw new SalesbookError("sheetMissing", { file: "Book", received: sheet, accepted: "Own data" });
        return read(wanted);
      },
      writeFormula: async (formula, at) => {
        if (failure) throw failure;
        written.push({ formula, at });
      },
      watchSelection: async (onChange) => {
        watchers.add(onChange);
        return () => watchers.delete(onChange);
      },
    },
  };
}

async function openFunctions(sheet: Paper, language: Language = "en") {
  const stage = await setStage({ first: null, language, host: sheet.host });
  await stage.user.click(screen.getByRole("tab", { name: catalogues[language].gallery.views.functions }));
  const view = await screen.findByRole("tabpanel", { name: catalogues[language].gallery.views.functions });
  await within(view).findByRole("searchbox");
  return { ...stage, view };
}

/** The button of a function; asking all of them for their roles and names takes a second. */
function cardOf(view: HTMLElement, name: FunctionName): HTMLElement {
  const card = view.querySelector<HTMLElement>(`button[data-function="${name}"]`);
  if (!card) throw new Error(`no card ${name}`);
  return card;
}

async function openFunction(sheet: Paper, name: FunctionName) {
  const stage = await openFunctions(sheet);
  await stage.user.click(cardOf(stage.view, name));
  await screen.findByRole("heading", { level: 2, name });
  return stage;
}

const use = (argument: string): HTMLElement => screen.getByRole("button", { name: fill(words.useSelectionFor, { argument }) });

/** The rows of the live result. */
const shownRows = (): (string | null)[][] =>
  within(screen.getByRole("group", { name: words.result }))
    .getAllByRole("row")
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    );

describe("the list", () => {
  it.each(todays(LANGUAGES, LANGUAGES.length))("has every function by task, with what it answers, in %s", async (language) => {
    const { view } = await openFunctions(paper(), language);
    const { page, help } = await functionWordsIn(language);
    expect(
      within(view)
        .getAllByRole("heading", { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(Object.values(page.groups));
    for (const [group, entries] of Object.entries(functionGroups)) {
      const section = within(view).getByRole("heading", { name: page.groups[group as keyof typeof page.groups] }).parentElement!;
      expect(
        within(section)
          .getAllByRole("button")
          .map((card) => card.getAttribute("data-function")),
      ).toEqual(entries);
    }
    for (const name of NAMES) expect(cardOf(view, name)).toHaveTextContent(`${name}${help[name].answers}`);
  });

  it.each<[Language, string, FunctionName]>([
    ["en", "abcclass", "ABCCLASS"],
    ["en", "working capital", "CREDITLIMIT_WORKING"],
    ["zh-CN", "路線", "ROUTEORDER"],
    ["zh-TW", "积分", "POINTS"],
  ])("in %s finds by “%s”", async (language, text, name) => {
    const { user, view } = await openFunctions(paper(), language);
    await user.type(within(view).getByRole("searchbox"), text);
    expect(cardOf(view, name)).toBeVisible();
    expect(within(view).getAllByRole("button").length).toBeLessThan(NAMES.length / 2);
  });

  it("says what to try when nothing fits, and finds the place again after a function", async () => {
    const { user, view } = await openFunctions(paper());
    const search = within(view).getByRole("searchbox");
    await user.type(search, "zebra");
    expect(within(view).getByText(fill(words.foundNone, { text: "zebra" }))).toBeVisible();
    await user.clear(search);
    await user.click(cardOf(view, "CUMSHARE"));
    await user.click(await screen.findByRole("button", { name: words.back }));
    expect(cardOf(view, "CUMSHARE")).toHaveFocus();
  });
});

describe("the arguments and the live result", () => {
  it("takes the selection, says what is still needed, and calculates as the cell would", async () => {
    const sheet = paper();
    const { user } = await openFunction(sheet, "ABCCLASS");
    expect(screen.getByText(fill(words.resultMissing, { arguments: "amounts" }))).toBeVisible();
    await sheet.select("B2:B6");
    expect(await screen.findByText("Selected: Own data B2:B6")).toBeVisible();
    await user.click(use("amounts"));
    expect(await screen.findByText(fill(words.fills, { count: 5 }))).toBeVisible();
    // Of 100,000: 60 and 80 % lie below or across the line of 75 %, 95 % is reached by the third.
    expect(shownRows()).toEqual([["A"], ["A"], ["B"], ["C"], ["C"]]);
    await user.selectOptions(screen.getByRole("combobox", { name: /^rule/ }), "within");
    await waitFor(() => expect(shownRows()).toEqual([["A"], ["B"], ["B"], ["C"], ["C"]]));
  });

  it("takes addresses, values, lists and percent signs, and shows shares as shares", async () => {
    const { user } = await openFunction(paper(), "SALESSHARE");
    await user.type(screen.getByRole("textbox", { name: "amounts" }), "b2:B6");
    await waitFor(() => expect(shownRows()[0]).toEqual(["60%"]));
    await user.clear(screen.getByRole("textbox", { name: "amounts" }));
    await user.type(screen.getByRole("textbox", { name: "amounts" }), "{{1;3}");
    await waitFor(() => expect(shownRows()).toEqual([["25%"], ["75%"]]));
  });

  it("follows the cells: what was edited before the selection moves is in the result", async () => {
    const cells = SALES.map((row) => [...row]);
    const sheet = paper(cells);
    const { user } = await openFunction(sheet, "SALESSHARE");
    await user.type(screen.getByRole("textbox", { name: "amounts" }), "B2:B3");
    await waitFor(() => expect(shownRows()).toEqual([["75%"], ["25%"]]));
    cells[2]![1] = 60000;
    await sheet.select("B4");
    await waitFor(() => expect(shownRows()).toEqual([["50%"], ["50%"]]));
  });

  it("explains a refused cell by its row, and a refused call, in words", async () => {
    const sheet = paper([["Sales"], [100], ["12,000"]]);
    const { user } = await openFunction(sheet, "CUMSHARE");
    await user.type(screen.getByRole("textbox", { name: "amounts" }), "A2:A3");
    expect(await screen.findByText(/^Row 2: amounts: “12,000” is not a number\./)).toBeVisible();
    expect(shownRows()).toEqual([["100%"], ["#VALUE!"]]);
    await user.click(screen.getByRole("button", { name: words.back }));
    await user.click(screen.getByRole("button", { name: /^CREDITLIMIT_NET/ }));
    for (const [argument, value] of [
      ["assets", "A2:A3"],
      ["liabilities", "5"],
      ["suppliers", "{{1;2;3}"],
    ] as const)
      await user.type(await screen.findByRole("textbox", { name: argument }), value);
    expect(await screen.findByText(/^#VALUE! .*the range has/)).toBeVisible();
  });

  it("says of an entry that cannot be read what is accepted, and keeps the button from working", async () => {
    const { user } = await openFunction(paper(), "CUMSHARE");
    const field = screen.getByRole("textbox", { name: "amounts" });
    await user.type(field, "B2:");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(expect.stringContaining("cannot be read"));
    expect(screen.getByRole("button", { name: "Insert into A1" })).toHaveAttribute("aria-disabled", "true");
  });

  it("says which sheet is not there", async () => {
    const { user } = await openFunction(paper(), "CUMSHARE");
    await user.type(screen.getByRole("textbox", { name: "amounts" }), "Gone!B2:B3");
    expect(await screen.findByText(/The cells of amounts could not be read: .*Gone/)).toBeVisible();
  });

  it("fills in an example where nothing is given yet, and clears it again", async () => {
    const { user } = await openFunction(paper(), "NEXTPURCHASE");
    await user.click(screen.getByRole("button", { name: words.example }));
    // Last purchase 2026-03-29 and intervals of 7, 7 and 14 days; one of 30 days; one purchase alone.
    await waitFor(() => expect(shownRows()).toEqual([["2026-04-05"], ["2026-05-03"], ["#N/A"]]));
    await user.click(screen.getByRole("button", { name: words.clearAll }));
    expect(await screen.findByText(fill(words.resultMissing, { arguments: "dates" }))).toBeVisible();
  });
});

describe("into the cell", () => {
  async function ready(cells = SALES, failure: Error | null = null) {
    const sheet = paper(cells, failure);
    const stage = await openFunction(sheet, "ABCCLASS");
    await sheet.select("B2:B6");
    await user(stage).click(use("amounts"));
    await screen.findByText(fill(words.fills, { count: 5 }));
    return { sheet, user: stage.user };
  }
  const user = ({ user: own }: { user: Awaited<ReturnType<typeof setStage>>["user"] }) => own;

  it("writes the formula into the selected cell and says which cells it fills", async () => {
    const { sheet, user } = await ready();
    await sheet.select("D2");
    expect(screen.getByText("=ABCCLASS(B2:B6)")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Insert into D2" }));
    expect(await screen.findByText(fill(words.insertedRange, { cell: "D2", range: "D2:D6" }))).toBeVisible();
    expect(sheet.written).toEqual([{ formula: "=ABCCLASS(B2:B6)", at: { sheet: "Own data", row: 1, column: 3 } }]);
  });

  it("does not cover filled cells", async () => {
    const { sheet, user } = await ready();
    await sheet.select("C2");
    await user.click(await screen.findByRole("button", { name: "Insert into C2" }));
    expect(await screen.findByText(new RegExp(fill(words.noRoom, { range: "C2:C6", count: 1 })))).toBeVisible();
    expect(sheet.written).toEqual([]);
  });

  it("offers the free cells beside those that it reads, never one of them", async () => {
    const { sheet, user } = await ready();
    await sheet.select("B4");
    const button = await screen.findByRole("button", { name: /^Insert into D/ });
    expect(screen.queryByRole("button", { name: "Insert into B4" })).toBeNull();
    await user.click(button);
    expect(await screen.findByText(fill(words.insertedRange, { cell: "D2", range: "D2:D6" }))).toBeVisible();
  });

  it("asks before it replaces what stands in the cell, and leaves it when told so", async () => {
    const { sheet, user } = await ready([...SALES, [], ["total"]]);
    await sheet.select("A8");
    const question = fill(words.filled, { cell: "A8", content: "total" });
    await user.click(await screen.findByRole("button", { name: "Insert into A8" }));
    await screen.findByText(question);
    await user.click(screen.getByRole("button", { name: words.keep }));
    expect(screen.queryByText(question)).not.toBeInTheDocument();
    expect(sheet.written).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Insert into A8" }));
    await user.click(await screen.findByRole("button", { name: words.replace }));
    await waitFor(() => expect(sheet.written.map(({ formula }) => formula)).toEqual(["=ABCCLASS(B2:B6)"]));
  });

  it("says why a host refused", async () => {
    const { sheet, user } = await ready(SALES, new SalesbookError("cellNotFree", { cell: "D2" }));
    await sheet.select("D2");
    await user.click(await screen.findByRole("button", { name: "Insert into D2" }));
    expect(await screen.findByText(new RegExp(fill(catalogues.en.errors.cellNotFree, { cell: "D2" })))).toBeVisible();
  });

  it("has nothing to insert while an argument is missing or no sheet is open", async () => {
    const sheet = paper();
    const nowhere = {
      ...sheet.host,
      readSelection: async () => ({ sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[null]] }),
    };
    await openFunction({ ...sheet, host: nowhere }, "CUMSHARE");
    expect(await screen.findByText(words.nothingSelected)).toBeVisible();
    expect(screen.getByRole("button", { name: words.insertNowhere })).toHaveAttribute("aria-disabled", "true");
    expect(use("amounts")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the help", () => {
  it.each(Object.values(functionGroups).map((group) => group[0]!))(
    "%s: says the same as the help page and links to its section",
    async (name) => {
      const { user } = await openFunction(paper(), name);
      await user.click(screen.getByRole("button", { name: words.help }));
      const { formula, conventions, mistakes } = english.help[name];
      for (const text of [formula, ...conventions, ...mistakes]) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
      expect(screen.getByRole("link", { name: words.helpPage })).toHaveAttribute("href", `help/functions.html?en#${name}`);
    },
  );
});
