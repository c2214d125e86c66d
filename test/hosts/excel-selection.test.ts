import { createExcelHost } from "../../src/hosts/excel";
import { connected, failureOf } from "./connected";
import { typeInto } from "../support/office/typing";

describe("the selection", () => {
  it("is read with its values, errors and blanks, down to what is filled", async () => {
    const { excel, host } = connected();
    const own = excel.book.sheets[1];
    own?.cells.get(1)?.set(1, { value: "#N/A" });
    own?.cells.get(2)?.set(1, { value: "#REF!" });
    excel.book.selection = { sheet: "Own data", area: { row: 0, column: 0, rows: 1_048_576, columns: 3 } };
    expect(await host.readSelection()).toEqual({
      sheet: "Own data",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      values: [
        ["Name", "Sales"],
        ["a", { error: "#N/A" }],
        ["b", { error: "#VALUE!" }],
      ],
    });
  });

  it("is one empty cell where nothing is filled", async () => {
    const { excel, host } = connected();
    excel.book.selection = { sheet: "Notes", area: { row: 4, column: 2, rows: 9, columns: 9 } };
    expect(await host.readSelection()).toEqual({ sheet: "Notes", area: { row: 4, column: 2, rows: 1, columns: 1 }, values: [[null]] });
  });

  it("is read as people see it: hidden rows, merged cells, codes with their zeros, in parts where it is long", async () => {
    const { excel, host } = connected();
    const notes = excel.book.sheets[2]!;
    const put = (row: number, column: number, value: string | number): void => typeInto(excel.book, notes, row, column, value);
    ["Code", "Name", "Sales", "Day"].forEach((heading, column) => put(2, column, heading));
    for (let row = 3; row < 12_000; row++) [row % 900, `c${row}`, row, 46082].forEach((value, column) => put(row, column, value));
    notes.paints.push({ area: { row: 3, column: 0, rows: 20_000, columns: 1 }, property: "numberFormat", value: "00000" });
    notes.paints.push({ area: { row: 3, column: 3, rows: 20_000, columns: 1 }, property: "numberFormat", value: "yyyy-mm-dd" });
    notes.cells.get(5)?.delete(1);
    notes.merges.push("B5:B6");
    notes.hiddenRows.push(0, 4, 700);
    excel.book.selection = { sheet: "Notes", area: { row: 6, column: 2, rows: 1, columns: 1 } };
    const told: number[] = [];
    const block = await host.readBlock(({ done, total }) => told.push(done / total));
    expect(block.area).toEqual({ row: 2, column: 0, rows: 11_998, columns: 4 });
    expect(block.values.slice(0, 2)).toEqual([
      ["Code", "Name", "Sales", "Day"],
      ["00003", "c3", 3, "2026-03-01"],
    ]);
    expect(block.values.at(-1)).toEqual(["00299", "c11999", 11_999, "2026-03-01"]);
    expect(block.hidden).toEqual([2, 698]);
    expect(block.merges).toEqual([{ row: 2, column: 1, rows: 2, columns: 1 }]);
    expect(told).toEqual([10_000 / 11_998, 1]);
    expect(excel.unknown).toEqual([]);
  });

  it("is read without its hidden rows and merged cells by an Excel that cannot tell them", async () => {
    const { excel, host } = connected("1.4");
    excel.book.sheets[1]!.hiddenRows.push(1);
    excel.book.selection = { sheet: "Own data", area: { row: 0, column: 0, rows: 3, columns: 2 } };
    expect(await host.readBlock()).toMatchObject({ area: { rows: 3, columns: 2 }, hidden: [], merges: [] });
  });

  it("takes a formula into its first cell", async () => {
    const { excel, host } = connected();
    excel.book.selection = { sheet: "Notes", area: { row: 4, column: 2, rows: 2, columns: 2 } };
    await host.writeFormula("=ABCCLASS(A1:A9)");
    expect([...(excel.book.sheets[2]?.cells ?? [])].map(([row, line]) => [row, [...line]])).toEqual([
      [4, [[2, { value: 0, formula: "=ABCCLASS(A1:A9)" }]]],
    ]);
  });

  it("moves to a cell of a sheet, and a sheet that is gone is told", async () => {
    const { excel, host } = connected();
    await host.goTo("Notes", { row: 9, column: 1, rows: 1, columns: 1 });
    expect(excel.book.selection).toEqual({ sheet: "Notes", area: { row: 9, column: 1, rows: 1, columns: 1 } });
    expect(excel.book.active).toBe(excel.book.sheets[2]?.id);
    const error = await failureOf(host.goTo("Gone", { row: 0, column: 0, rows: 1, columns: 1 }));
    expect(error.code).toBe("excelRefused");
    expect(error.details["reason"]).toContain("ItemNotFound");
  });

  it("is watched until that is stopped", async () => {
    const { excel, host } = connected();
    let changes = 0;
    const stop = await host.watchSelection(() => void (changes += 1));
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    excel.select();
    await settled();
    expect(changes).toBe(1);
    stop();
    await settled();
    excel.select();
    await settled();
    expect(changes).toBe(1);
  });
});

describe("a finished file", () => {
  it("is opened as a workbook of its own, byte by byte, and the one in front stays as it is", async () => {
    const { excel, host } = connected();
    const before = JSON.stringify(excel.book.sheets);
    const file = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await host.openWorkbook!(file);
    expect(excel.book.opened.map((text) => Buffer.from(text, "base64").equals(Buffer.from(file)))).toEqual([true]);
    expect(JSON.stringify(excel.book.sheets)).toBe(before);
    excel.failAfter(1);
    expect((await failureOf(host.openWorkbook!(file))).code).toBe("excelRefused");
    expect(excel.book.opened).toHaveLength(1);
  });

  it("is not offered by an Excel that cannot open it", () => {
    expect(connected("1.7").host.openWorkbook).toBeUndefined();
    expect(connected("1.8").host.openWorkbook).toBeDefined();
  });
});

describe("abilities", () => {
  it.each([
    ["OfficeOnline", true],
    ["PC", false],
    ["Mac", false],
  ])("on %s a download is offered: %s", (platform, download) => {
    const host = createExcelHost({ language: "zh-TW", platform, isSetSupported: () => true });
    expect(host.abilities).toEqual({ insert: true, download, lacks: [] });
  });
});
