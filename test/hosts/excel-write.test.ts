/** Cells that the pane writes into Excel: beside what is there, onto a new sheet, over cells to be mended; and the way back. */
import { recogniseBlock } from "../../src/analysis/block";
import type { Block } from "../../src/analysis/selection";
import { DEFAULT_OPTIONS } from "../../src/analysis/model";
import { analyse } from "../../src/analysis/offers";
import { changesToWrite, writeBeside, writeSheet } from "../../src/analysis/write";
import type { CellsToWrite } from "../../src/sheet/cells-to-write";
import { cellAt, looksAt, type MemorySheet } from "../support/office/state";
import { typeInto } from "../support/office/typing";
import { connected, failureOf, stateOf, type Connected } from "./connected";

const SALES: readonly (readonly (string | number)[])[] = [
  ["Customer", "Sales"],
  ["Ann", 500],
  ["Bob", 20_000],
  ["Cyd", 2_500],
];

/** The user's sheet "Notes" with figures. */
function withSales(): Connected & { block: Block; notes: MemorySheet } {
  const connection = connected();
  const notes = connection.excel.book.sheets[2]!;
  SALES.forEach((line, row) => line.forEach((value, column) => typeInto(connection.excel.book, notes, row, column, value)));
  const block = recogniseBlock({ sheet: "Notes", area: { row: 0, column: 0, rows: 4, columns: 2 }, values: SALES });
  return { ...connection, block, notes };
}

function abc(block: Block, write: typeof writeBeside, form: "live" | "native"): CellsToWrite {
  return write(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form });
}

/** Everything but which sheet is in front, which Excel decides when one goes. */
function contentsOf({ excel }: Connected): unknown {
  return stateOf({ ...excel.book, active: "", nextId: 0 });
}

const requests = ({ excel }: Connected): number => excel.sent.filter((sent) => !sent.tidying).length;

describe("beside the data", () => {
  it("live formulas are one call for a column, with headings, formats and the chart", async () => {
    const connection = withSales();
    const { host, notes, block, excel } = connection;
    const written = await host.writeCells(abc(block, writeBeside, "live"));
    expect(written).toMatchObject({ sheet: "Notes", left: [] });
    const formulas = (row: number): unknown[] => [3, 4, 5, 6, 7].map((column) => cellAt(notes, row, column)?.formula ?? null);
    expect(formulas(1).slice(2)).toEqual(["=SALESSHARE(B$2:B$4)", "=CUMSHARE(B$2:B$4)", "=ABCCLASS(B$2:B$4,{0.75,0.95})"]);
    expect(formulas(2).slice(2)).toEqual([null, null, null]);
    expect(cellAt(notes, 0, 7)?.value).toBe("Class");
    expect(looksAt(notes, 3, 5)["numberFormat"]).toBe("0.0%");
    expect(notes.charts.map(({ title, series }) => [title, series[0]?.values])).toEqual([["Customers by sales", "L2:L4"]]);
    expect(requests(connection)).toBe(2);
    expect(excel.unknown).toEqual([]);
  });

  it("native formulas stand in every row", async () => {
    const { host, notes, block } = withSales();
    await host.writeCells(abc(block, writeBeside, "native"));
    expect([1, 2, 3].map((row) => cellAt(notes, row, 3)?.formula)).toEqual(
      [2, 3, 4].map((row) => `=IF(ISNUMBER(B${row}),RANK(B${row},B$2:B$4),IF(B${row}="","",#VALUE!))`),
    );
  });

  it("nothing is written over", async () => {
    const connection = withSales();
    const { host, notes, block, excel } = connection;
    typeInto(excel.book, notes, 2, 5, "mine");
    const before = contentsOf(connection);
    const error = await failureOf(host.writeCells(abc(block, writeBeside, "native")));
    expect([error.code, error.details]).toEqual(["cellsTaken", { sheet: "Notes", cell: "F3" }]);
    expect(contentsOf(connection)).toEqual(before);
    expect(requests(connection)).toBe(1);
  });

  it("is taken back", async () => {
    const connection = withSales();
    const before = contentsOf(connection);
    const written = await connection.host.writeCells(abc(connection.block, writeBeside, "live"));
    await written.undo();
    expect(contentsOf(connection)).toEqual(before);
  });

  it("is not taken back where someone typed into it", async () => {
    const connection = withSales();
    const written = await connection.host.writeCells(abc(connection.block, writeBeside, "native"));
    typeInto(connection.excel.book, connection.notes, 2, 3, 99);
    const before = contentsOf(connection);
    expect(await failureOf(written.undo())).toMatchObject({ code: "cellsChanged", details: { sheet: "Notes", cell: "D3" } });
    expect(contentsOf(connection)).toEqual(before);
  });
});

describe("on a new sheet", () => {
  it("the columns follow the data, under a free name", async () => {
    const connection = withSales();
    const { host, block, excel } = connection;
    await host.writeCells(abc(block, writeSheet, "live"));
    const { sheet } = await host.writeCells(abc(block, writeSheet, "live"));
    expect(sheet).toBe("ABC analysis (2)");
    const added = excel.book.sheets.find(({ name }) => name === sheet)!;
    expect(cellAt(added, 4, 1)?.formula).toBe(`=IF('Notes'!B2="","",'Notes'!B2)`);
    expect(excel.book.active).toBe(added.id);
    expect(requests(connection)).toBe(6);
  });

  it("is taken back with the sheet, unless someone worked on it", async () => {
    const connection = withSales();
    const before = contentsOf(connection);
    await (await connection.host.writeCells(abc(connection.block, writeSheet, "native"))).undo();
    expect(contentsOf(connection)).toEqual(before);
    const written = await connection.host.writeCells(abc(connection.block, writeSheet, "native"));
    typeInto(connection.excel.book, connection.excel.book.sheets.at(-1)!, 40, 1, "mine");
    expect((await failureOf(written.undo())).code).toBe("cellsChanged");
    expect(connection.excel.book.sheets.map(({ name }) => name)).toContain("ABC analysis");
  });

  it("taking back what is gone already is no failure", async () => {
    const connection = withSales();
    const written = await connection.host.writeCells(abc(connection.block, writeSheet, "native"));
    connection.excel.book.sheets.pop();
    await expect(written.undo()).resolves.toBeUndefined();
  });
});

describe("mending", () => {
  it("makes a number of a text, in a cell for texts too, and the text again", async () => {
    const connection = withSales();
    const { host, notes, block, excel } = connection;
    typeInto(excel.book, notes, 1, 1, "'1,200");
    typeInto(excel.book, notes, 2, 1, "'7");
    notes.paints.push({ area: { row: 2, column: 1, rows: 1, columns: 1 }, property: "numberFormat", value: "@" });
    const changes = [
      { row: 1, column: 1, value: 1200 },
      { row: 2, column: 1, value: 7 },
    ];
    const written = await host.writeCells(changesToWrite(block, changes, "en"));
    expect([cellAt(notes, 1, 1)?.value, cellAt(notes, 2, 1)?.value]).toEqual([1200, 7]);
    expect(looksAt(notes, 2, 1)["numberFormat"]).toBe("General");
    await written.undo();
    expect(cellAt(notes, 1, 1)).toEqual({ value: "1,200", quoted: true });
    expect(looksAt(notes, 2, 1)["numberFormat"]).toBe("@");
  });
});

describe("a failure half way leaves nothing behind", () => {
  it.each([
    ["beside", writeBeside],
    ["on a new sheet", writeSheet],
  ] as const)(
    "at actions all along, %s",
    async (_, write) => {
      const whole = withSales();
      await whole.host.writeCells(abc(whole.block, write, "native"));
      const actions = whole.excel.sent.filter((sent) => !sent.tidying).reduce((sum, sent) => sum + sent.actions, 0);
      expect(actions).toBeGreaterThan(60);
      for (let action = 1; action <= actions; action += 3) {
        const connection = withSales();
        const before = contentsOf(connection);
        connection.excel.failAtAction = action;
        const error = await failureOf(connection.host.writeCells(abc(connection.block, write, "native")));
        expect({ action, code: error.code, after: contentsOf(connection) }).toEqual({ action, code: "excelRefused", after: before });
      }
    },
    60_000,
  );

  it.each(["before", "after"] as const)("when a request is lost %s it reached Excel", async (moment) => {
    for (const write of [writeBeside, writeSheet])
      for (let lost = 1; lost <= (write === writeSheet ? 3 : 2); lost += 1) {
        const connection = withSales();
        const before = contentsOf(connection);
        connection.excel.loses = (request, when) => request === lost && when === moment;
        const error = await failureOf(connection.host.writeCells(abc(connection.block, write, "live")));
        expect({ lost, code: error.code, after: contentsOf(connection) }).toEqual({ lost, code: "excelRefused", after: before });
      }
  });

  it("says where something may be left when it cannot be taken back", async () => {
    const { excel, host, block } = withSales();
    excel.loses = (request, when) => when === "before" && request >= 2;
    expect(await failureOf(host.writeCells(abc(block, writeBeside, "native")))).toMatchObject({
      code: "cellsLeftBehind",
      details: { sheet: "Notes", cells: "D1:M4" },
    });
  });

  it("an Excel without charts says so", async () => {
    const { excel, block } = withSales();
    excel.api = "1.7";
    const { createExcelHost } = await import("../../src/hosts/excel");
    const host = createExcelHost({ language: "en", platform: "PC", isSetSupported: excel.isSetSupported });
    const written = await host.writeCells(abc(block, writeBeside, "native"));
    expect(written.left).toEqual(["Notes: the chart “Customers by sales”"]);
  });
});
