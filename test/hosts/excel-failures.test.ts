import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { ExcelFault } from "../support/office/node";
import { newSheet } from "../support/office/state";
import { connected, failureOf, stateOf, type Connected } from "./connected";
import { smallSheet } from "./sample-sheets";

const two = () => [smallSheet("One", "One_x"), smallSheet("Two", "Two_x", "One_x")];

/** How many actions and requests an insertion has, without what Office.js tidies up afterwards. */
async function sizeOf(insert: (connection: Connected) => Promise<unknown>): Promise<{ actions: number; requests: number }> {
  const connection = connected();
  await insert(connection);
  const syncs = connection.excel.sent.filter((request) => !request.tidying);
  return { actions: syncs.reduce((sum, request) => sum + request.actions, 0), requests: syncs.length };
}

describe("a failure half way leaves nothing behind", () => {
  it("at every single action", async () => {
    const { actions } = await sizeOf(({ host }) => host.insertSheets([smallSheet()]));
    expect(actions).toBeGreaterThan(200);
    for (let action = 1; action <= actions; action += 1) {
      const { excel, host } = connected();
      const before = JSON.stringify(stateOf(excel.book));
      excel.failAtAction = action;
      const error = await failureOf(host.insertSheets([smallSheet()]));
      expect({ action, code: error.code, after: JSON.stringify(stateOf(excel.book)) }).toEqual({
        action,
        code: "excelFailed",
        after: before,
      });
      expect(excel.unknown).toEqual([]);
    }
  });

  it("at actions all along tables 6-8 and 6-9", async () => {
    const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language: "zh-CN", content: "sample" }), { sheets: [], names: [] });
    const { actions } = await sizeOf(({ host }) => host.insertSheets(sheets));
    for (let action = 3; action <= actions; action += 29) {
      const { excel, host } = connected();
      const before = stateOf(excel.book);
      excel.failAtAction = action;
      expect((await failureOf(host.insertSheets(sheets))).code).toBe("excelFailed");
      expect(stateOf(excel.book)).toEqual(before);
    }
  });

  it("when a request, or only its answer, is lost", async () => {
    const { requests } = await sizeOf(({ host }) => host.insertSheets(two()));
    for (const moment of ["before", "after"] as const) {
      for (let lost = 1; lost <= requests; lost += 1) {
        const { excel, host } = connected();
        const before = stateOf({ ...excel.book, active: "" });
        excel.loses = (request, when) => request === lost && when === moment;
        const error = await failureOf(host.insertSheets(two()));
        expect({ lost, moment, code: error.code, after: stateOf({ ...excel.book, active: "" }) }).toEqual({
          lost,
          moment,
          code: "excelFailed",
          after: before,
        });
      }
    }
  });

  it("tells the sheet, Excel's reason and the call", async () => {
    const { excel, host } = connected();
    const before = stateOf(excel.book);
    const error = await failureOf(host.insertSheets([smallSheet("One", "One_x"), smallSheet("Two", "Two_x", "Missing")]));
    expect(error.details).toEqual({
      sheet: "Two",
      reason: "a formula speaks of a table Missing that is not there (InvalidArgument, Range.formulas)",
    });
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("tries the removal again", async () => {
    const { excel, host } = connected();
    const before = stateOf(excel.book);
    // The third request of the insertion fails, and so does the first of the removal.
    excel.loses = (request, when) => when === "before" && (request === 3 || request === 5);
    expect((await failureOf(host.insertSheets(two()))).code).toBe("excelFailed");
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("names the sheets that it could not take back", async () => {
    const { excel, host } = connected();
    excel.loses = (request, when) => when === "before" && request >= 3;
    const error = await failureOf(host.insertSheets(two()));
    expect(error.code).toBe("sheetsLeftBehind");
    expect(error.details).toMatchObject({ sheet: "Two", sheets: "One, Two" });
  });

  it("does not delete a sheet of the same name that someone else added meanwhile", async () => {
    const { excel, host } = connected();
    excel.loses = (request, when) => {
      if (request === 2 && when === "before") newSheet(excel.book, "One");
      return false;
    };
    const error = await failureOf(host.insertSheets(two()));
    expect(error.code).toBe("excelFailed");
    expect(error.details["reason"]).toContain("ItemAlreadyExists");
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Own data", "Notes", "One"]);
  });
});

describe("cancelling leaves nothing behind", () => {
  it("before anything is sent", async () => {
    const { excel, host } = connected();
    expect((await failureOf(host.insertSheets(two(), { signal: AbortSignal.abort() }))).code).toBe("cancelled");
    expect(excel.sent).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4])("at progress %i of 4", async (at) => {
    const { excel, host } = connected();
    const before = stateOf({ ...excel.book, active: "" });
    const controller = new AbortController();
    const insertion = host.insertSheets(two(), { signal: controller.signal, onProgress: ({ done }) => done === at && controller.abort() });
    if (at === 4) {
      // All is built by then; nothing is taken away from a user who was a moment too late.
      await expect(insertion).resolves.toMatchObject({ names: ["One", "Two"] });
      return;
    }
    expect((await failureOf(insertion)).code).toBe("cancelled");
    expect(stateOf({ ...excel.book, active: "" })).toEqual(before);
  });

  it("while Excel is busy with a request", async () => {
    const { excel, host } = connected();
    const before = stateOf({ ...excel.book, active: "" });
    const controller = new AbortController();
    excel.loses = (request, when) => {
      if (request === 3 && when === "after") controller.abort();
      return false;
    };
    expect((await failureOf(host.insertSheets(two(), { signal: controller.signal }))).code).toBe("cancelled");
    expect(stateOf({ ...excel.book, active: "" })).toEqual(before);
  });
});

describe("a workbook that cannot be changed", () => {
  it("protected: told before anything is tried", async () => {
    const { excel, host } = connected();
    excel.book.protected = true;
    const before = stateOf(excel.book);
    expect((await failureOf(host.insertSheets(two()))).code).toBe("workbookProtected");
    expect(stateOf(excel.book)).toEqual(before);
    expect(excel.sent.filter((request) => !request.tidying)).toHaveLength(1);
  });

  it("a cell is being edited and Excel cannot wait: told", async () => {
    const { excel, host } = connected();
    excel.editing = { waits: false };
    expect((await failureOf(host.insertSheets(two()))).code).toBe("cellEditMode");
    expect((await failureOf(host.readSelection())).code).toBe("cellEditMode");
    excel.leaveCell();
    expect((await host.insertSheets(two())).names).toEqual(["One", "Two"]);
  });

  it("a cell is being edited and Excel can wait: done as soon as the cell is left", async () => {
    const { excel, host } = connected();
    excel.editing = { waits: true };
    const insertion = host.insertSheets(two());
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.book.sheets).toHaveLength(3);
    excel.leaveCell();
    expect((await insertion).names).toEqual(["One", "Two"]);
  });

  it("a call that cannot share one undo step: built without the shared step", async () => {
    const { excel, host } = connected("1.20");
    excel.failAtAction = 60;
    excel.failure = new ExcelFault("UndoNotSupported", "The operation can't be undone.");
    expect((await host.insertSheets(two())).names).toEqual(["One", "Two"]);
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Own data", "Notes", "One", "Two"]);
  });
});
