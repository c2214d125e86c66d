import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { locked } from "../../src/sheet/lock";
import { makeRequest } from "../../src/book/request";
import { expectArrived } from "./arrived";
import { connected, failureOf, stateOf } from "./connected";
import { smallSheet } from "./sample-sheets";

const ALLOWED = {
  allowAutoFilter: true,
  allowEditObjects: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
};

const lockedSmall = () => [
  locked({ ...smallSheet("One", "One_x"), cells: inputsOf(smallSheet("One", "One_x").cells) }),
  smallSheet("Two", "Two_x"),
];

function inputsOf(cells: ReturnType<typeof smallSheet>["cells"]): ReturnType<typeof smallSheet>["cells"] {
  return cells.map((line, row) =>
    line.map((cell, column) =>
      cell?.style.startsWith("input.") && row > 4
        ? { ...cell, input: { kind: "field" as const, table: "6-9", field: String(column), row: row - 5 } }
        : cell,
    ),
  );
}

describe("a locked sheet in Excel", () => {
  it("is protected without a password, its inputs open, and sizes, filters and sorting allowed", async () => {
    const { excel, host } = connected();
    const sheets = lockedSmall();
    await host.insertSheets(sheets);
    sheets.forEach((sheet, index) => expectArrived(excel.book.sheets[3 + index], sheet));
    expect(excel.book.sheets.map(({ name, protection }) => [name, protection])).toEqual([
      ["Sheet1", null],
      ["Own data", null],
      ["Notes", null],
      ["One", ALLOWED],
      ["Two", null],
    ]);
    expect(excel.unknown).toEqual([]);
  });

  it.each(registry.map(({ number }) => number))("table %s opens its inputs and settings and nothing else", async (number) => {
    const { excel, host } = connected();
    const sheets = layout(makeRequest({ tables: [number], language: "zh-CN", content: "sample", lock: true }));
    await host.insertSheets(sheets);
    sheets.forEach((sheet, index) => {
      expectArrived(excel.book.sheets[3 + index], sheet);
      expect(excel.book.sheets[3 + index]?.protection).toEqual(ALLOWED);
    });
    expect(excel.unknown).toEqual([]);
  });

  it("needs no further request, in the course workbook too", async () => {
    const { excel, host } = connected();
    const sheets = layout(makeRequest({ tables: registry.map(({ number }) => number), language: "en", content: "sample", lock: true }));
    await host.insertSheets(sheets);
    expect(excel.book.sheets.slice(3).map(({ protection }) => protection)).toEqual(sheets.map(() => ALLOWED));
    expect(excel.sent.filter((request) => !request.tidying)).toHaveLength(1 + 2 * sheets.length);
  });

  it("is written completely before any sheet is protected, and a failure at any step leaves nothing behind", async () => {
    const whole = connected();
    await whole.host.insertSheets(lockedSmall());
    const actions = whole.excel.sent.filter((request) => !request.tidying).reduce((sum, request) => sum + request.actions, 0);
    expect(actions).toBeGreaterThan(300);
    for (let action = actions; action > 3; action -= action > actions - 30 ? 1 : 23) {
      const { excel, host } = connected();
      const before = JSON.stringify(stateOf({ ...excel.book, active: "" }));
      excel.failAtAction = action;
      const error = await failureOf(host.insertSheets(lockedSmall()));
      expect({ action, code: error.code, after: JSON.stringify(stateOf({ ...excel.book, active: "" })) }).toEqual({
        action,
        code: "excelFailed",
        after: before,
      });
    }
  });
});
