import { wordsOf } from "../../src/book/words";
import { screen, waitFor, within } from "@testing-library/react";
import { SalesbookError } from "../../src/domain/errors";
import { catalogues, fill, type Language } from "../../src/i18n";
import { previewWords } from "../../src/i18n/preview";
import { readWorkbook } from "../../src/import/read-workbook";
import { chooseFile, chooseLanguage, chooseTable, csv, fieldValues, go, openSettings, setStage } from "./stage";

const { pane: words } = catalogues.en;
const preview = previewWords.en;

describe("a new workbook", () => {
  const opened: Uint8Array[] = [];
  const openWorkbook = async (file: Uint8Array): Promise<void> => void opened.push(file);

  it("is opened with the sheets where the host can, and this one stays as it is", async () => {
    const { user, insertions } = await setStage({ host: { openWorkbook }, abilities: { download: false } });
    await user.click(screen.getByRole("radio", { name: words.whereNewWorkbook }));
    await go(user, words.openNewWorkbook);
    await screen.findByText(words.newWorkbookOpened);
    expect(insertions).toEqual([]);
    expect((await readWorkbook(opened[0]!)).map(({ name }) => name)).toEqual(["6-8 Monthly average sales", "6-9 Ranking and classes"]);
  });

  it("that cannot be opened is told", async () => {
    const refuse = () => Promise.reject(new SalesbookError("cellEditMode"));
    const { user } = await setStage({ host: { openWorkbook: refuse } });
    await user.click(screen.getByRole("radio", { name: words.whereNewWorkbook }));
    await go(user, words.openNewWorkbook);
    expect(await screen.findByText(words.newWorkbookFailed)).toBeVisible();
  });

  it("is not offered elsewhere", async () => {
    await setStage();
    expect(screen.queryByRole("radio", { name: words.whereNewWorkbook })).toBeNull();
  });
});

describe("choosing what is made", () => {
  it("inserts the linked tables with sample data as the pane opens", async () => {
    const { user, insertions } = await setStage();
    await go(user);
    await screen.findByText("2 new sheets. Nothing else was changed.");
    expect(insertions.map(({ sheets }) => sheets.map(({ table }) => table))).toEqual([["6-8", "6-9"]]);
    const [averages, ranking] = insertions[0]?.sheets ?? [];
    expect(fieldValues(averages, "customer")).toHaveLength(20);
    expect(fieldValues(averages, "customer").every((name) => typeof name === "string" && name !== "")).toBe(true);
    expect(fieldValues(ranking, "average")).toEqual(fieldValues(averages, "average"));
  });

  it("gives the host the request its sheets came from", async () => {
    const { user, insertions } = await setStage();
    await go(user);
    await screen.findByText(words.inserted);
    expect(insertions[0]?.options.request?.tables.map(({ table }) => table)).toEqual(["6-8", "6-9"]);
  });

  it("inserts one table alone, empty, with the rows asked for", async () => {
    const { user, insertions } = await setStage();
    await chooseTable(user, "6-9");
    await user.click(screen.getByLabelText(words.contentEmpty));
    await user.clear(screen.getByLabelText(words.rows));
    await user.type(screen.getByLabelText(words.rows), "７");
    await go(user);
    await screen.findByText("One new sheet. Nothing else was changed.");
    expect(insertions[0]?.sheets.map(({ table }) => table)).toEqual(["6-9"]);
    expect(fieldValues(insertions[0]?.sheets[0], "customer")).toEqual([null, null, null, null, null, null, null]);
  });

  it("passes settings on: rule, percent cuts and months", async () => {
    const { user, insertions } = await setStage();
    await openSettings(user);
    await user.selectOptions(screen.getByLabelText("Rule"), "within");
    await user.selectOptions(screen.getByLabelText("Months"), "5");
    await user.clear(screen.getByLabelText("Share up to A"));
    await user.type(screen.getByLabelText("Share up to A"), "57.5%");
    await go(user);
    await screen.findByText(words.inserted);
    const [averages, ranking] = insertions[0]?.options.request?.tables ?? [];
    expect(averages?.parameters).toEqual({ months: 5 });
    expect(ranking?.parameters).toEqual({ rule: "within", "shareCut.A": 0.575 });
    expect(averages && Object.keys(averages.columns)).toContain("month5");
  });

  it("locks cells with results where the user says so, and says what Excel then refuses", async () => {
    const { user, insertions } = await setStage();
    const box = screen.getByLabelText(words.lock);
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(words.lockHint);
    await go(user);
    await screen.findByText(words.inserted);
    await user.click(box);
    await go(user);
    await waitFor(() => expect(insertions).toHaveLength(2));
    expect(insertions.map(({ options }) => options.request?.lock ?? false)).toEqual([false, true]);
    expect(insertions.map(({ sheets }) => sheets.map(({ protection }) => protection !== undefined))).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("writes cells in the place of tables where the user says so, and says what tables then do not do", async () => {
    const { user, insertions } = await setStage();
    const box = screen.getByLabelText(words.byCells);
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(words.byCellsHint);
    await go(user);
    await screen.findByText(words.inserted);
    await user.click(box);
    await go(user);
    await waitFor(() => expect(insertions).toHaveLength(2));
    expect(insertions.map(({ options }) => options.request?.references)).toEqual([undefined, "cells"]);
    const namesTables = insertions.map(({ sheets }) =>
      sheets.some(({ cells }) => cells.flat().some((cell) => /_6_\d+\[/.test(cell?.formula ?? ""))),
    );
    expect(namesTables).toEqual([true, false]);
  });

  it("keeps clear of names that the workbook has", async () => {
    const { user, insertions } = await setStage({ taken: ["6-9 Ranking and classes"] });
    await chooseTable(user, "6-9");
    await go(user);
    await screen.findByText(words.inserted);
    expect(insertions[0]?.sheets[0]?.name).not.toBe("6-9 Ranking and classes");
  });

  it("says what each table is for", async () => {
    const { user } = await setStage();
    for (const number of ["6-8", "6-14"] as const) {
      await chooseTable(user, number);
      expect(screen.getByRole("heading", { level: 2, name: new RegExp(`^${number} `) })).toHaveFocus();
      expect(screen.getAllByText(wordsOf(number, "en").purpose).some((text) => text.tagName === "P")).toBe(true);
    }
  });
});

const roleOf = (heading: string): HTMLElement => screen.getByLabelText(fill(preview.roleOf, { heading }));

describe("the user's own data", () => {
  const file = csv("sales.csv", "客户名称,电话,2026-07,2026-08,2026-09", "甲公司,01,100,200,300", "乙公司,02,10,20,60");

  it("shows what was recognised and makes the sheets of it", async () => {
    const { user, insertions } = await setStage();
    await chooseFile(user, file);
    const recognised = within(await screen.findByRole("region", { name: preview.title }));
    expect(recognised.getByText("sales.csv")).toBeVisible();
    expect(roleOf("客户名称")).toHaveDisplayValue("Customer");
    expect(roleOf("2026-08")).toHaveDisplayValue("Month 2 (yuan)");
    expect(roleOf("电话")).toHaveDisplayValue(preview.none);
    expect(recognised.getByText("such as “100”, “10”")).toBeVisible();
    expect(screen.queryByLabelText(words.rows)).not.toBeInTheDocument();
    await go(user);
    await screen.findByText(words.inserted);
    const [averages, ranking] = insertions[0]?.sheets ?? [];
    expect(fieldValues(averages, "customer")).toEqual(["甲公司", "乙公司"]);
    expect(fieldValues(averages, "average")).toEqual([200, 30]);
    expect(fieldValues(ranking, "class")).toEqual(["A", "B"]);
  });

  it("lets the file say how many months there are", async () => {
    const { user, insertions } = await setStage();
    await openSettings(user);
    await user.selectOptions(screen.getByLabelText("Months"), "5");
    await chooseFile(user, file);
    await screen.findByRole("region", { name: preview.title });
    await go(user);
    await screen.findByText(words.inserted);
    expect(insertions[0]?.options.request?.tables[0]?.parameters).toEqual({ months: 3 });
  });

  it("matches the file anew when another table is chosen", async () => {
    const { user } = await setStage();
    await chooseFile(user, file);
    await screen.findByRole("region", { name: preview.title });
    expect(roleOf("2026-08")).toHaveDisplayValue("Month 2 (yuan)");
    await chooseTable(user, "6-9");
    await waitFor(() => expect(roleOf("2026-08")).toHaveDisplayValue("Monthly average (yuan)"));
  });

  it("takes a column for what the user says, and nothing is made before it is settled", async () => {
    const { user, insertions } = await setStage();
    await chooseTable(user, "6-9");
    await chooseFile(user, csv("sales.csv", "谁,月平均", "甲,500", "甲,300", "乙,x"));
    await screen.findByRole("region", { name: preview.title });
    await go(user);
    expect(insertions).toEqual([]);
    await user.selectOptions(roleOf("谁"), "customer");
    await user.click(await screen.findByLabelText(preview.choices.merge.sum));
    await user.click(await screen.findByLabelText(preview.choices.unreadable.blank));
    expect(await screen.findByText(preview.nothingOpen)).toBeVisible();
    await go(user);
    await screen.findByText(words.inserted);
    expect(fieldValues(insertions[0]?.sheets[0], "customer")).toEqual(["甲", "乙"]);
    expect(fieldValues(insertions[0]?.sheets[0], "average")).toEqual([800, null]);
  });

  it("settles one place by itself", async () => {
    const { user } = await setStage();
    await chooseTable(user, "6-9");
    await chooseFile(user, csv("sales.csv", "客户,月平均", "甲,500", "甲,300"));
    await user.click(await screen.findByRole("button", { name: fill(preview.showPlaces, { count: 2 }) }));
    await user.selectOptions(screen.getByLabelText(fill(preview.rowLabel, { row: 3, text: "甲" })), "leave");
    expect(await screen.findByText(fill(preview.rows, { count: 1 }))).toBeVisible();
  });

  it("offers what was decided about the last file with the same columns, and keeps nothing of what stands in it", async () => {
    const { user } = await setStage();
    await chooseTable(user, "6-9");
    await chooseFile(user, csv("sales.csv", "谁,月平均", "甲公司,500", "甲公司,300"));
    await screen.findByRole("region", { name: preview.title });
    await user.selectOptions(roleOf("谁"), "customer");
    await user.click(await screen.findByLabelText(preview.choices.merge.sum));
    await screen.findByText(preview.nothingOpen);
    await go(user);
    await screen.findByText(words.inserted);
    expect(JSON.stringify(localStorage)).not.toContain("甲公司");
    await chooseFile(user, csv("next.csv", "谁,月平均", "乙公司,5", "乙公司,3"));
    await user.click(await screen.findByRole("button", { name: preview.useKept }));
    expect(await screen.findByText(preview.nothingOpen)).toBeVisible();
    expect(roleOf("谁")).toHaveDisplayValue("Customer");
  });

  it("asks for a file before anything is made", async () => {
    const { user, insertions } = await setStage();
    await user.click(screen.getByLabelText(words.contentData));
    await go(user);
    expect(screen.getByRole("button", { name: `${words.file} ${words.chooseFile}` })).toHaveAccessibleDescription(
      expect.stringContaining(words.fileNeeded),
    );
    expect(insertions).toEqual([]);
  });
});

describe("where it goes", () => {
  it("goes to a new sheet", async () => {
    const { user, visits } = await setStage();
    await go(user);
    await user.click(await screen.findByRole("button", { name: "Go to “6-9 Ranking and classes”" }));
    expect(visits).toEqual(["6-9 Ranking and classes"]);
  });

  it("downloads where the user says so", async () => {
    const { user, insertions, saved } = await setStage();
    await user.click(screen.getByLabelText(words.whereDownload));
    await go(user, words.download);
    await screen.findByText("Salesbook 6-8 6-9.xlsx was handed to your downloads.");
    expect(insertions).toEqual([]);
    expect(saved.map(({ name }) => name)).toEqual(["Salesbook 6-8 6-9.xlsx"]);
    const sheets = await readWorkbook(saved[0]?.bytes ?? new Uint8Array());
    expect(sheets.map(({ name }) => name)).toEqual(["6-8 Monthly average sales", "6-9 Ranking and classes"]);
  });

  it.each([
    [{ insert: false, download: true }, words.download],
    [{ insert: true, download: false }, words.insert],
  ])("does not ask where there is no choice: %j", async (abilities, button) => {
    await setStage({ abilities });
    expect(screen.queryByText(words.where)).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: button })).toBeVisible();
  });

  it("names what a host could not build", async () => {
    const { user } = await setStage({ insert: async ({ sheets }) => ({ names: sheets.map(({ name }) => name), left: ["Pareto chart"] }) });
    await go(user);
    expect(await screen.findByText(/This could not be built here: Pareto chart\./)).toBeVisible();
  });
});

describe("languages", () => {
  it.each<[Language, string, string]>([
    ["zh-CN", "插入工作表", "6-9 月平均销售额排序与分类"],
    ["zh-TW", "插入工作表", "6-9 月平均銷售額排序與分類"],
  ])("relabels everything and makes the sheets in %s", async (language, button, sheet) => {
    const { user, insertions } = await setStage();
    await user.clear(screen.getByLabelText(words.rows));
    await user.type(screen.getByLabelText(words.rows), "9");
    await chooseLanguage(user, language);
    expect(screen.queryByText(words.content)).not.toBeInTheDocument();
    expect(screen.getByLabelText(catalogues[language].pane.rows)).toHaveValue("9");
    await go(user, button);
    await screen.findByText(catalogues[language].pane.inserted);
    expect(insertions[0]?.sheets.map(({ name }) => name)).toContain(sheet);
    expect(fieldValues(insertions[0]?.sheets[0], "customer")).toHaveLength(9);
    expect(screen.getByRole("heading", { level: 1 }).closest("[lang]")).toHaveAttribute("lang", language);
  });

  it("tells the end of a run in the language chosen afterwards", async () => {
    const { user } = await setStage();
    await go(user);
    await screen.findByText(words.inserted);
    await chooseLanguage(user, "zh-TW");
    expect(screen.getByText("新增了 2 張工作表，其他內容都沒有更動。")).toBeVisible();
  });
});

describe("the keyboard alone", () => {
  it("starts the run with Enter in a field", async () => {
    const { user, insertions } = await setStage();
    screen.getByLabelText(words.rows).focus();
    await user.keyboard("{Enter}");
    await screen.findByText(words.inserted);
    expect(insertions).toHaveLength(1);
  });
});
