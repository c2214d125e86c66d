import { screen, within } from "@testing-library/react";
import { SalesbookError, type ErrorDetails, type ErrorCode } from "../../src/domain/errors";
import { catalogues, fill } from "../../src/i18n";
import { previewWords } from "../../src/i18n/preview";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import { chooseFile, chooseTable, csv, fieldValues, go, openSettings, setStage } from "./stage";

const { pane: words } = catalogues.en;
const preview = previewWords.en;

async function alertText(): Promise<string> {
  const title = await screen.findByText(/No sheets were inserted|The file was not used|The sheet could not be shown/);
  return title.closest("[role=alert],[role=status]")?.textContent ?? "";
}

describe("what a host refuses", () => {
  it.each<[ErrorCode, ErrorDetails, RegExp, RegExp]>([
    ["workbookProtected", {}, /Take the protection off/, /Nothing was changed/],
    ["cellEditMode", {}, /Finish it with Enter or leave it with Esc/, /Nothing was changed/],
    ["excelTooOld", { received: "charts" }, /The workbench, which needs no Excel/, /cannot do that: charts/],
    ["excelFailed", { sheet: "6-9", reason: "out of memory" }, /while building 6-9: out of memory/, /removed again/],
    ["sheetsLeftBehind", { sheet: "6-9", reason: "lost", sheets: "6-8" }, /delete them by hand: 6-8/, /while building 6-9: lost/],
  ])("%s: says what happened and what to do", async (code, details, remedy, state) => {
    const { user } = await setStage({ insert: () => Promise.reject(new SalesbookError(code, details)) });
    await go(user);
    const text = await alertText();
    expect(text).toContain(fill(catalogues.en.errors[code], details));
    expect(text).toMatch(remedy);
    expect(text).toMatch(state);
    expect(screen.getByText(words.insertFailed).closest("[role=alert]")).not.toBeNull();
  });

  it("keeps every entry and runs again", async () => {
    let attempts = 0;
    const { user, insertions } = await setStage({
      insert: async ({ sheets }) => {
        if (++attempts === 1) throw new SalesbookError("cellEditMode");
        return { names: sheets.map(({ name }) => name), left: [] };
      },
    });
    await chooseTable(user, "6-9");
    await user.click(screen.getByLabelText(words.contentEmpty));
    await user.clear(screen.getByLabelText(words.rows));
    await user.type(screen.getByLabelText(words.rows), "33");
    await openSettings(user);
    await user.selectOptions(screen.getByLabelText("Rule"), "amount");
    await go(user);
    await alertText();
    expect(screen.getByRole("radio", { name: "6-9 alone" })).toBeChecked();
    expect(screen.getByLabelText(words.contentEmpty)).toBeChecked();
    expect(screen.getByLabelText(words.rows)).toHaveValue("33");
    expect(screen.getByLabelText("Rule")).toHaveValue("amount");
    expect(screen.getByRole("button", { name: words.insert })).toHaveFocus();
    await go(user);
    await screen.findByText(words.inserted);
    expect(screen.queryByText(words.insertFailed)).not.toBeInTheDocument();
    expect(insertions.map(({ options }) => options.request)).toEqual([insertions[0]?.options.request, insertions[0]?.options.request]);
  });

  it("tells an unforeseen failure with its own words under details", async () => {
    const { user } = await setStage({ insert: () => Promise.reject(new Error("RichApi.Error: GeneralException")) });
    await go(user);
    expect(await alertText()).toContain(words.unknownError);
    await user.click(screen.getByText(words.details));
    expect(screen.getByText(/RichApi\.Error: GeneralException/)).toBeVisible();
  });

  it("can be dismissed, and says so when the way to a sheet is gone", async () => {
    const { user } = await setStage({ goTo: () => Promise.reject(new Error("ItemNotFound")) });
    await chooseTable(user, "6-8");
    await go(user);
    await user.click(await screen.findByRole("button", { name: /^Go to/ }));
    expect(await alertText()).toContain(words.goFailed);
    await user.click(screen.getByRole("button", { name: words.dismiss }));
    expect(screen.queryByText(words.goFailed)).not.toBeInTheDocument();
  });
});

describe("entries that cannot be", () => {
  it.each(["0", "5001", "2.5", "many", "", "-3"])("rows %p: the field says what is accepted and nothing is made", async (rows) => {
    const { user, insertions } = await setStage();
    const field = screen.getByLabelText(words.rows);
    await user.clear(field);
    if (rows !== "") await user.type(field, rows);
    await go(user);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Type a whole number from 1 to 5,000.");
    expect(field).toHaveValue(rows);
    expect(screen.getByText(words.checkInputs)).toBeVisible();
    expect(insertions).toEqual([]);
  });

  it.each(["1", "5000", "5,000", "５０００"])("rows %p is accepted", async (rows) => {
    const { user } = await setStage();
    const field = screen.getByLabelText(words.rows);
    await user.clear(field);
    await user.type(field, rows);
    await user.tab();
    expect(field).not.toBeInvalid();
  });

  it("moves to the faulty entry, and unfolds the settings for it", async () => {
    const { user, insertions } = await setStage();
    await openSettings(user);
    await user.clear(screen.getByLabelText("Share up to B"));
    await user.type(screen.getByLabelText("Share up to B"), "120");
    await user.clear(screen.getByLabelText("Rank up to A"));
    await user.type(screen.getByLabelText("Rank up to A"), "1.5");
    await user.click(screen.getByRole("button", { name: words.settings }));
    await go(user);
    expect(await screen.findByLabelText("Share up to B")).toHaveAccessibleDescription("Type a number from 0 to 100.");
    expect(screen.getByLabelText("Rank up to A")).toHaveAccessibleDescription("Type a whole number from 1 to 5,000.");
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBeInvalid();
    expect(insertions).toEqual([]);
  });

  it("does not speak of a table that is not chosen", async () => {
    const { user, insertions } = await setStage();
    await openSettings(user);
    await user.clear(screen.getByLabelText("Share up to B"));
    await chooseTable(user, "6-8");
    await go(user);
    await screen.findByText(words.inserted);
    expect(insertions).toHaveLength(1);
    await chooseTable(user, "6-9");
    expect(screen.getByLabelText("Share up to B")).toHaveValue("");
  });
});

describe("files that cannot be", () => {
  const good = csv("good.csv", "Customer,Jan,Feb,Mar", "Alpha,1,2,3");

  it.each([
    [
      "a text for an amount",
      csv("bad.csv", "Customer,Jan,Feb,Mar", "Alpha,1,2,3", "Beta,1,two,3"),
      /bad\.csv, row 3, column “Feb”: “two” is not a number/,
    ],
    ["a missing column", csv("bad.csv", "Customer,Colour", "Alpha,red"), /bad\.csv has no column for/],
    ["an empty file", new File([], "bad.csv"), /bad\.csv is empty/],
    [
      "a picture",
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 13, 10, 26, 10, 0, 1, 2])], "bad.csv"),
      /bad\.csv is a picture/,
    ],
    ["a torn workbook", new File([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])], "bad.xlsx"), /bad\.xlsx is incomplete/],
  ])("%s: says where and what is accepted", async (_, file, message) => {
    const { user, insertions } = await setStage();
    await chooseFile(user, file);
    expect(await screen.findByText(message)).toBeVisible();
    await go(user);
    expect(screen.getByText(words.fileProblemFirst)).toBeVisible();
    expect(insertions).toEqual([]);
  });

  it("keeps the file from before", async () => {
    const { user, insertions } = await setStage();
    await chooseFile(user, good);
    await screen.findByRole("region", { name: preview.title });
    await chooseFile(user, new File([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])], "bad.xlsx"));
    expect(await alertText()).toContain("“good.csv” from before is still in use.");
    await go(user);
    await screen.findByText(words.inserted);
    expect(fieldValues(insertions[0]?.sheets[0], "customer")).toEqual(["Alpha"]);
  });

  it("reads the same file again after it was mended", async () => {
    const { user } = await setStage();
    await chooseFile(user, csv("sales.csv", "Customer,Jan,Feb,Mar", "Alpha,1,x,3"));
    await screen.findByText(/sales\.csv, row 2, column “Feb”: “x” is not a number/);
    await chooseFile(user, csv("sales.csv", "Customer,Jan,Feb,Mar", "Alpha,1,2,3"));
    expect(await screen.findByText(preview.nothingOpen)).toBeVisible();
  });

  it("asks which of several sheets is meant, and lets the user choose another one later", async () => {
    const bytes = await workbookWithTwoSheets();
    const { user, insertions } = await setStage();
    await chooseTable(user, "6-8");
    await chooseFile(user, new File([bytes as BlobPart], "two.xlsx"));
    expect(await alertText()).toMatch(/several sheets that fit: .*Choose one/);
    const choice = screen.getByLabelText(words.sheetChoice);
    const names = within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toEqual([words.sheetChoicePrompt, "6-8 Monthly average sales", "6-8 客户月平均销售额"]);
    await user.selectOptions(choice, "6-8 客户月平均销售额");
    const recognised = within(await screen.findByRole("region", { name: preview.title }));
    expect(recognised.getByText("6-8 客户月平均销售额")).toBeVisible();
    await go(user);
    await screen.findByText(words.inserted);
    expect(fieldValues(insertions[0]?.sheets[0], "customer")).toHaveLength(4);
    await user.selectOptions(screen.getByLabelText(words.sheetChoice), "6-8 Monthly average sales");
    expect(await within(screen.getByRole("region", { name: preview.title })).findByText("6-8 Monthly average sales")).toBeVisible();
  });
});

/** A workbook as two colleagues would put it together: the same table in two languages. */
function workbookWithTwoSheets(): Promise<Uint8Array> {
  const english = layout(makeRequest({ tables: ["6-8"], language: "en", content: "sample", rows: 3 }));
  const names = english.flatMap(({ tables }) => tables.map(({ name }) => name));
  const chinese = layout(makeRequest({ tables: ["6-8"], language: "zh-CN", content: "sample", rows: 4 }), { sheets: [], names });
  return writeXlsx([...english, ...chinese]);
}
