/** The view that analyses a selection, over a workbench without a grid: what a user sees, corrects, mends, writes, undoes. */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { createWorkbench, type Workbench } from "../../src/hosts/workbench";
import { createCalculator } from "../../src/hosts/workbench-calculation";
import { keyOf, type Entry } from "../../src/hosts/workbench-contents";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import type { CellContent } from "../../src/sheet/sheet";
import { setStage } from "./stage";

const texts = catalogues.en.analyse;

const CUSTOMERS: CellContent[][] = [
  ["客户名称", "銷售額"],
  ["甲", 500],
  ["乙", 20_000],
  ["丙", 2_500],
];

interface Opened {
  readonly user: UserEvent;
  readonly workbench: Workbench;
  readonly cell: (row: number, column: number) => unknown;
}

/** Opens the view over a sheet with these cells, all of them selected. */
async function open(values: CellContent[][] | null, language: Language = "en"): Promise<Opened> {
  const workbench = createWorkbench(createCalculator({}));
  if (values) {
    const entries = new Map<number, Entry>();
    values.forEach((row, y) =>
      row.forEach((value, x) => {
        if (value !== null && typeof value !== "object") entries.set(keyOf(y, x), { value });
      }),
    );
    workbench.addSheets([{ name: "Data", entries }]);
    workbench.select({ row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 1 });
  }
  const { user } = await setStage({ first: null, language, host: workbench.host });
  await user.click(screen.getByRole("tab", { name: catalogues[language].gallery.views.analyse }));
  const { read, readAgain } = catalogues[language].analyse;
  await screen.findByRole("button", { name: values ? readAgain : read });
  return { user, workbench, cell: (row, column) => workbench.view("Data").cell(row, column).content };
}

/** The names and shares of the rows that are shown. */
const sharesShown = (): (string | null)[][] =>
  within(screen.getByRole("group", { name: texts.result }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [row.firstElementChild?.textContent ?? null, row.children[2]?.textContent ?? null]);

const partOf = (heading: string): HTMLElement => screen.getByLabelText(new RegExp(`^${texts.columnMeaning}: ${heading}`));

describe("reading", () => {
  it.each(LANGUAGES)("shows what was found, and its classes with the chart (%s)", async (language) => {
    await open(CUSTOMERS, language);
    const own = catalogues[language].analyse;
    expect(await screen.findByText("Data!A1:B4")).toBeVisible();
    expect(screen.getByRole("radio", { name: new RegExp(own.analyses.abc.name) })).toBeChecked();
    const result = screen.getByRole("group", { name: own.result });
    const rows = within(result)
      .getAllByRole("row")
      .map((row) => row.lastElementChild?.textContent);
    expect(rows).toEqual([own.columns.class, "C", "A", "B"]);
    expect(screen.getByRole("img", { name: new RegExp(own.analyses.abc.chart) })).toBeVisible();
  });

  it("says what to do where nothing is selected, and reads by itself when something is", async () => {
    const { workbench } = await open(null);
    expect(await screen.findByText(texts.empty)).toBeVisible();
    workbench.addSheets([
      {
        name: "Data",
        entries: new Map([
          [keyOf(0, 0), { value: "Sales" }],
          [keyOf(1, 0), { value: 7 }],
        ]),
      },
    ]);
    workbench.select({ row: 0, column: 0, rows: 2, columns: 1 });
    expect(await screen.findByText("Data!A1:A2")).toBeVisible();
  });

  it("keeps what was read until it is told otherwise", async () => {
    const { user, workbench } = await open(CUSTOMERS);
    await screen.findByText("Data!A1:B4");
    workbench.select({ row: 0, column: 0, rows: 3, columns: 2 });
    expect(await screen.findByText(texts.moved)).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.readAgain }));
    expect(await screen.findByText("Data!A1:B3")).toBeVisible();
  });
});

describe("correcting", () => {
  it("another column may be the sales, and what is missing is named", async () => {
    const { user } = await open([
      ["Customer", "Sales", "Paid"],
      ["a", 1, 9],
      ["b", 5, 2],
    ]);
    await user.click(await screen.findByRole("button", { name: texts.found }));
    await user.selectOptions(await waitFor(() => partOf("Paid")), texts.parts.sales);
    expect(partOf("Sales")).toHaveDisplayValue(texts.partNone);
    expect(partOf("Paid")).toHaveDisplayValue(texts.parts.sales);
    await user.selectOptions(partOf("Paid"), texts.partNone);
    expect(screen.getByText(texts.nothingFits)).toBeVisible();
    expect(screen.getByText(fill(texts.needs, { parts: [texts.parts.latitude, texts.parts.longitude].join(", ") }))).toBeVisible();
  });

  it("cuts are checked before anything is written", async () => {
    const { user, cell } = await open(CUSTOMERS);
    const field = await screen.findByLabelText(texts.cutA);
    await user.clear(field);
    await user.type(field, "99");
    expect(screen.getByText(texts.cutsWrong)).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.write }));
    expect(cell(0, 3)).toBeNull();
  });
});

describe("problems", () => {
  const FAULTY: CellContent[][] = [
    ["Customer", "Sales"],
    ["a", "1,200"],
    ["b", null],
    ["c", -5],
    ["A", 30],
    ["d", "soon"],
    ["Total", 1225],
  ];

  it("are listed by cell, and totals are left out", async () => {
    await open(FAULTY);
    for (const kind of ["textNumber", "blank", "duplicate", "return", "notNumber", "total"] as const)
      expect(await screen.findByRole("heading", { name: `${texts.problemKinds[kind]} 1` })).toBeVisible();
    expect(screen.getByText(fill(texts.rowsLeftOut, { count: 5, left: 1 }))).toBeVisible();
    for (const cell of ["B2", "B3", "B4", "B6", "A7"])
      expect(screen.getByRole("button", { name: fill(texts.showCell, { cell }) })).toBeVisible();
  });

  it.each([
    ["toNumber", "B2", 1, 1200],
    ["toZero", "B3", 2, 0],
  ] as const)("%s mends %s in the sheet, and Undo brings it back", async (action, address, row, mended) => {
    const { user, cell } = await open(FAULTY);
    const before = FAULTY[row]?.[1];
    const name = fill(texts.fixCell, { fix: texts.fixes[action], cell: address });
    await user.click(await screen.findByRole("button", { name }));
    expect(await screen.findByText(fill(texts.fixed, { count: 1 }))).toBeVisible();
    expect(cell(row, 1)).toBe(mended);
    expect(screen.queryByRole("button", { name })).toBeNull();
    await user.click(screen.getByRole("button", { name: texts.undo }));
    expect(await screen.findByRole("button", { name })).toBeVisible();
    expect(cell(row, 1)).toBe(before);
  });

  it("a customer who stands twice is added up, for the analysis alone", async () => {
    const { user, workbench } = await open([
      ["Customer", "Sales"],
      ["好又多", 30],
      ["b", 10],
      ["好又多", 20],
    ]);
    const contents = workbench.state().contents;
    await user.click(await screen.findByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.addUp, cell: "A4" }) }));
    expect(sharesShown()).toEqual([
      ["好又多", "83.3%"],
      ["b", "16.7%"],
    ]);
    expect(screen.getByText(fill(texts.addedTo, { text: "好又多", cell: "A2" }))).toBeVisible();
    expect(workbench.state().contents).toBe(contents);
    await user.click(screen.getByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.count, cell: "A4" }) }));
    expect(sharesShown()).toHaveLength(3);
  });

  it("all of a kind are done at once, and every one of them can be reached", async () => {
    const rows = Array.from({ length: 60 }, (_, row): CellContent[] => [`c${row}`, `${row + 1},000`]);
    const { user, cell } = await open([["Customer", "Sales"], ...rows]);
    const showName = (row: number): string => fill(texts.showCell, { cell: `B${row}` });
    expect(await screen.findByRole("button", { name: showName(6) })).toBeVisible();
    expect(screen.queryByRole("button", { name: showName(7) })).toBeNull();
    await user.click(screen.getByRole("button", { name: fill(texts.more, { count: 50 }) }));
    await user.click(screen.getByRole("button", { name: fill(texts.more, { count: 5 }) }));
    expect(screen.getByRole("button", { name: showName(61) })).toBeVisible();
    await user.click(screen.getByRole("button", { name: fill(texts.fixAll, { fix: texts.fixes.toNumber, count: 60 }) }));
    await screen.findByText(fill(texts.fixed, { count: 60 }));
    expect([cell(1, 1), cell(60, 1)]).toEqual([1000, 60_000]);
    expect(screen.getByText(texts.problemsNone)).toBeVisible();
  });

  it("returns are netted, counted by themselves or left out, each with what it does to the sales", async () => {
    const { user } = await open([
      ["客户编号", "客户名称", "销售额"],
      ["01", "李伟", 1000],
      ["02", "李伟", 500],
      ["01", "李伟", -200],
    ]);
    const buttonOf = (fix: "net" | "apart" | "leaveOut"): Promise<HTMLElement> =>
      screen.findByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes[fix], cell: "C4" }) });
    expect(await buttonOf("net")).toHaveTextContent(fill(texts.effect, { total: "1,300" }));
    expect(await buttonOf("apart")).toHaveTextContent(fill(texts.effectApart, { total: "1,500", returns: "-200" }));
    expect(await buttonOf("leaveOut")).toHaveTextContent(fill(texts.effect, { total: "1,500" }));
    expect(screen.queryByRole("heading", { name: new RegExp(texts.problemKinds.duplicate) })).toBeNull();
    await user.click(await buttonOf("net"));
    expect(sharesShown()).toEqual([
      ["01 李伟", "61.5%"],
      ["02 李伟", "38.5%"],
    ]);
    await user.click(screen.getByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.count, cell: "B4" }) }));
    await user.click(await buttonOf("apart"));
    expect(screen.getByText(new RegExp(fill(texts.returnsApart, { count: 1, total: "-200" })))).toBeVisible();
    expect(sharesShown()).toEqual([
      ["01 李伟", "66.7%"],
      ["02 李伟", "33.3%"],
    ]);
  });

  it("amounts in several currencies are not analysed until one is chosen", async () => {
    const { user } = await open([
      ["Customer", "Sales"],
      ["a", "$70,000"],
      ["b", "¥70,000"],
      ["c", "$30,000"],
    ]);
    expect(await screen.findByText(texts.currencyAsked)).toBeVisible();
    expect(screen.queryByRole("button", { name: texts.write })).toBeNull();
    await user.click(screen.getByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.only, cell: "B2" }) }));
    expect(sharesShown()).toEqual([
      ["a", "70.0%"],
      ["c", "30.0%"],
    ]);
  });

  it("a row called a total that is none is told with both figures, and counted when the user says so", async () => {
    const { user } = await open([
      ["客户", "销售额"],
      ["甲", 500],
      ["乙", 300],
      ["合计", 1000],
    ]);
    expect(await screen.findByText(fill(texts.doubtOut, { text: "合计", typed: "1,000", found: "800" }))).toBeVisible();
    expect(sharesShown()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.count, cell: "A4" }) }));
    expect(sharesShown()).toHaveLength(3);
  });

  it("a row is left out without a change in the sheet, and counted again", async () => {
    const { user, workbench } = await open(FAULTY);
    const contents = workbench.state().contents;
    await user.click(await screen.findByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.leaveOut, cell: "B6" }) }));
    expect(screen.getByText(fill(texts.rowsLeftOut, { count: 4, left: 2 }))).toBeVisible();
    await user.click(screen.getByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.count, cell: "A6" }) }));
    expect(screen.getByText(fill(texts.rowsLeftOut, { count: 5, left: 1 }))).toBeVisible();
    expect(workbench.state().contents).toBe(contents);
  });
});

describe("writing", () => {
  it("beside the data as ordinary formulas, and back", async () => {
    const { user, workbench, cell } = await open(CUSTOMERS);
    await user.click(await screen.findByRole("button", { name: texts.write }));
    expect(await screen.findByText(new RegExp("D1:M4 on Data"))).toBeVisible();
    await workbench.settled();
    expect([1, 2, 3].map((row) => cell(row, 7))).toEqual(["C", "A", "B"]);
    await user.click(screen.getByRole("button", { name: texts.undo }));
    expect(await screen.findByText(texts.undone)).toBeVisible();
    expect([0, 1, 2, 3].map((row) => cell(row, 7))).toEqual([null, null, null, null]);
  });

  it("on a new sheet as functions of the add-in", async () => {
    const { user, workbench } = await open(CUSTOMERS);
    await user.click(await screen.findByRole("radio", { name: texts.newSheet }));
    await user.click(screen.getByRole("radio", { name: new RegExp(texts.live) }));
    await user.click(screen.getByRole("button", { name: texts.write }));
    await screen.findByText(new RegExp("on ABC analysis"));
    expect(workbench.view("ABC analysis").cell(4, 6).formula).toBe("=ABCCLASS(B$5:B$7,{0.75,0.95})");
    expect(workbench.view("ABC analysis").cell(4, 1).formula).toBe(`=IF('Data'!B2="","",'Data'!B2)`);
  });

  it("writes over nothing and says which cell is in the way", async () => {
    const { user, workbench } = await open(CUSTOMERS);
    await workbench.type([{ place: { sheet: "Data", row: 2, column: 4 }, text: "mine" }]);
    await user.click(await screen.findByRole("button", { name: texts.write }));
    const alert = await screen.findByText(texts.writeFailed);
    expect(alert.closest('[role="alert"]')).toHaveTextContent(fill(catalogues.en.errors.cellsTaken, { sheet: "Data", cell: "E3" }));
  });

  it("a row left out between others leads to a new sheet", async () => {
    const { user } = await open([
      ["Customer", "Sales"],
      ["a", 3],
      ["b", "none"],
      ["c", 4],
    ]);
    await user.click(await screen.findByRole("button", { name: fill(texts.fixCell, { fix: texts.fixes.leaveOut, cell: "B3" }) }));
    expect(screen.getByText(texts.rowsApart)).toBeVisible();
    expect(screen.getByRole("radio", { name: texts.beside })).toBeDisabled();
    expect(screen.getByRole("radio", { name: texts.newSheet })).toBeChecked();
  });
});
