/**
 * Typed formulas: what is calculated and what is not, what stands there meanwhile and when it was stopped, and that a formula
 * without a result says so everywhere.
 */
import { abcAnalysis } from "../../src/analysis/abc";
import { recogniseBlock } from "../../src/analysis/block";
import { DEFAULT_OPTIONS } from "../../src/analysis/model";
import { writeBeside } from "../../src/analysis/write";
import { csvBytes } from "../../src/export/write-csv";
import { writeXlsx } from "../../src/export/xlsx";
import type { TypedFormula } from "../../src/hosts/formula-model";
import { createWorkbench, type Workbench } from "../../src/hosts/workbench";
import { createCalculator, TooSlow, type Calculator } from "../../src/hosts/workbench-calculation";
import { keyOf, type Entry } from "../../src/hosts/workbench-contents";
import { fromKept, toKept } from "../../src/hosts/workbench-kept";
import { addressOf } from "../../src/sheet/address";
import { areaOf } from "../../src/formula/references";
import { readFormula } from "../../src/formula/read";
import type { CellContent } from "../../src/sheet/sheet";
import { csvRows, writtenSheets } from "../../src/workbench/written-sheets";
import { explainCell } from "../../src/workbench/words";
import { cellsOf } from "../support/sheet-xml";
import { DOUBLE } from "./support";

/** A calculator that remembers which formulas it was asked for, and can be told to wait before each batch. */
function watched() {
  const direct = createCalculator({ DOUBLE });
  const asked: string[][] = [];
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  const calculator: Calculator = {
    readable: direct.readable,
    async calculate(task, signal, hear) {
      asked.push(task.formulas.map((formula) => addressOf(formula)));
      await gate;
      if (signal.aborted) return;
      await direct.calculate(task, signal, hear);
    },
  };
  return {
    calculator,
    /** The addresses that were asked for since the last question, one list for each calculation. */
    asked: (): string[][] => asked.splice(0),
    close: (): void => void (gate = new Promise((resolve) => (open = resolve))),
    open: (): void => open(),
  };
}

/** A workbench with one free sheet, typed line by line. */
async function sheetOf(lines: readonly (readonly (string | number | null)[])[], calculator = createCalculator({ DOUBLE })) {
  const workbench = createWorkbench(calculator);
  workbench.addSheet("S");
  await workbench.type(lines.flatMap((line, row) => line.map((text, column) => ({ place: { sheet: "S", row, column }, text }))));
  return workbench;
}

async function typeAt(workbench: Workbench, address: string, text: string | number, sheet = "S"): Promise<void> {
  await workbench.type([{ place: { sheet, ...pointOf(address) }, text }]);
}

function pointOf(address: string): { row: number; column: number } {
  const [piece] = readFormula(address);
  if (piece?.kind !== "cells") throw new Error(`${address} is no cell`);
  return areaOf(piece);
}

const viewOf = (workbench: Workbench, address: string, sheet = "S") => {
  const { row, column } = pointOf(address);
  return workbench.view(sheet).cell(row, column);
};
const contentsOf = (workbench: Workbench, ...addresses: string[]): unknown[] =>
  addresses.map((address) => viewOf(workbench, address).content);

/** Any stack is too small for it. */
const LONG = `=${Array<string>(15_000).fill("A1").join("+")}`;

describe("a formula without a result", () => {
  test("that is too long shows an error, and so does what reads it, in the grid and in the files", async () => {
    const workbench = await sheetOf([[1, LONG, "=B1+1", "=COUNT(B1)", "=IF(ISERROR(B1),7,8)"]]);
    await workbench.settled();
    expect(contentsOf(workbench, "B1", "C1", "D1", "E1")).toEqual([{ error: "#CALC!" }, { error: "#CALC!" }, 0, 7]);
    expect(explainCell(viewOf(workbench, "B1"), "en")).toMatch(/too long or too deep/);
    const { sheets } = writtenSheets(workbench.state(), "en");
    const [row = []] = cellsOf(await writeXlsx(sheets))[0]?.rows ?? [];
    expect(row.slice(0, 3)).toEqual([1, "#VALUE!", "#VALUE!"]);
    expect(new TextDecoder().decode(csvBytes(csvRows(workbench.view("S"))))).toBe("1,#CALC!,#CALC!,0,7\r\n");
  });

  test("that is a function which nobody calls shows an error", async () => {
    const workbench = await sheetOf([["=LAMBDA(x,x+1)", "=A1"]]);
    await workbench.settled();
    expect(contentsOf(workbench, "A1", "B1")).toEqual([{ error: "#CALC!" }, { error: "#CALC!" }]);
  });

  test("that reads itself shows an error, with all of its circle and who reads that; who asks for a place is no circle", async () => {
    const workbench = await sheetOf([["=B1+1", "=A1+1", "=A1", "=SUM(C1:D1)", "=ROW(E1)+COLUMNS(A1:E1)", 5, "=SUM(A2:G2)"]]);
    await workbench.settled();
    expect(contentsOf(workbench, "A1", "B1", "C1", "D1", "E1", "G1")).toEqual([
      { error: "#REF!" },
      { error: "#REF!" },
      { error: "#REF!" },
      { error: "#REF!" },
      6,
      0,
    ]);
    expect(explainCell(viewOf(workbench, "D1"), "en")).toMatch(/reads its own result/);
  });

  test("of empty cells shows 0, and 0 is what others read, whichever way they are calculated", async () => {
    const workbench = await sheetOf([[null, "=A1", "=AVERAGE(B1,4)", "=ISBLANK(B1)", "=B1", "=AVERAGE(E1,4)"]]);
    await workbench.settled();
    expect(contentsOf(workbench, "B1", "C1", "D1", "E1", "F1")).toEqual([0, 2, false, 0, 2]);
  });
});

describe("only what a change concerns is calculated", () => {
  test("formulas that read it, and those that read those", async () => {
    const watch = watched();
    const workbench = await sheetOf(
      [
        [1, "=A1*2", "=SUM(B1:B3)", "=A3"],
        [2, "=A2*2", "=C1+1", "=DOUBLE(A1:A3)"],
        [3, "=A3*2", "=SUM(D:D)", null],
      ],
      watch.calculator,
    );
    await workbench.settled();
    expect(contentsOf(workbench, "C1", "C2", "C3")).toEqual([12, 13, 15]);
    watch.asked();
    await typeAt(workbench, "A2", 20);
    await workbench.settled();
    expect(watch.asked().map((addresses) => addresses.sort())).toEqual([["B2", "C1", "C2", "C3", "D2"]]);
    expect(contentsOf(workbench, "C1", "C2", "C3")).toEqual([48, 49, 51]);
    await typeAt(workbench, "F9", "beside");
    await workbench.settled();
    expect(watch.asked()).toEqual([]);
  });

  test("results that come to more or fewer cells reach who reads those", async () => {
    const workbench = await sheetOf([
      [3, "=SUM(C1:C9)", "=SEQUENCE(A1)"],
      [null, "=C2"],
    ]);
    await workbench.settled();
    expect(contentsOf(workbench, "B1", "B2")).toEqual([6, 2]);
    await typeAt(workbench, "A1", 5);
    await workbench.settled();
    expect(contentsOf(workbench, "B1", "C5")).toEqual([15, 5]);
    await typeAt(workbench, "A1", 1);
    await workbench.settled();
    expect(contentsOf(workbench, "B1", "B2", "C2")).toEqual([1, 0, null]);
    await typeAt(workbench, "C3", "in the way");
    await typeAt(workbench, "A1", 4);
    await workbench.settled();
    expect(contentsOf(workbench, "C1", "C2")).toEqual([{ error: "#SPILL!" }, null]);
    await typeAt(workbench, "C3", "");
    await workbench.settled();
    expect(contentsOf(workbench, "C1", "C4", "B1")).toEqual([1, 4, 10]);
  });

  test("after rows came in, what moved is right; another name of a sheet calculates nothing", async () => {
    const watch = watched();
    const workbench = await sheetOf([[1, "=SUM(A1:A3)"], [1, "=ROW()"], [1]], watch.calculator);
    await workbench.settled();
    workbench.moveRows("S", 1, -1);
    await workbench.settled();
    expect(contentsOf(workbench, "B1")).toEqual([2]);
    workbench.moveRows("S", 1, 3);
    await workbench.settled();
    await typeAt(workbench, "A3", 7);
    await workbench.settled();
    expect(contentsOf(workbench, "B1")).toEqual([9]);
    watch.asked();
    workbench.renameSheet("S", "Other");
    await workbench.settled();
    expect(watch.asked()).toEqual([]);
    expect(viewOf(workbench, "B1", "Other")).toMatchObject({ content: 9, formula: "=SUM(A1:A5)" });
  });

  test("undoing goes back to the results of then", async () => {
    const watch = watched();
    const workbench = await sheetOf([[1, "=A1*2"]], watch.calculator);
    await workbench.settled();
    await typeAt(workbench, "A1", 5);
    await workbench.settled();
    watch.asked();
    workbench.undo();
    expect(viewOf(workbench, "B1")).toMatchObject({ content: 2 });
    workbench.redo();
    expect(viewOf(workbench, "B1")).toMatchObject({ content: 10 });
    await workbench.settled();
    expect(watch.asked()).toEqual([]);
  });
});

const CUSTOMERS = 40;

/** Sales of some customers over a year on the sheet "Data". */
function dataSheet(calculator: Calculator) {
  const values: CellContent[][] = [
    ["客户", ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`)],
    ...Array.from({ length: CUSTOMERS }, (_, row) => [
      `客户${row}`,
      ...Array.from({ length: 12 }, (__, month) => ((row * 7919 + month * 31) % 997) + 100),
    ]),
  ];
  const workbench = createWorkbench(calculator);
  const entries = values.flatMap((line, row) => line.map((value, column) => [keyOf(row, column), { value } as Entry] as const));
  workbench.addSheets([{ name: "Data", entries: new Map(entries) }]);
  const area = { row: 0, column: 0, rows: values.length, columns: 13 };
  const block = recogniseBlock({ sheet: "Data", area, values });
  return { workbench, cells: writeBeside(block, abcAnalysis(block, DEFAULT_OPTIONS), { language: "zh-CN", form: "native" }) };
}

describe("results that the pane writes", () => {
  const shown = (workbench: Workbench, { area, cells }: ReturnType<typeof dataSheet>["cells"]) =>
    cells.flatMap((line, y) =>
      line.flatMap((cell, x) => (cell?.formula === undefined ? [] : [workbench.view("Data").cell(area.row + y, area.column + x)])),
    );

  test("show what the domain found at once; nothing is calculated", async () => {
    const watch = watched();
    const { workbench, cells } = dataSheet(watch.calculator);
    await workbench.host.writeCells(cells);
    const views = shown(workbench, cells);
    expect(views.length).toBeGreaterThan(CUSTOMERS * 8);
    expect(views.map(({ content }) => content)).toEqual(
      cells.cells.flat().flatMap((cell) => (cell?.formula === undefined ? [] : [cell.value])),
    );
    expect(views.filter(({ outdated }) => outdated !== undefined)).toEqual([]);
    await workbench.settled();
    expect(watch.asked()).toEqual([]);
  });

  test("stand while they are calculated anew, when that is stopped, and come right when it is asked for again", async () => {
    const watch = watched();
    const { workbench, cells } = dataSheet(watch.calculator);
    await workbench.host.writeCells(cells);
    const before = shown(workbench, cells).map(({ content }) => content);
    watch.close();
    await typeAt(workbench, "B2", 50_000, "Data");
    expect(workbench.state().calculating).toMatchObject({ done: 0 });
    expect(shown(workbench, cells).map(({ content }) => content)).toEqual(before);
    workbench.stop();
    watch.open();
    await workbench.settled();
    const stopped = shown(workbench, cells);
    expect(stopped.map(({ content }) => content)).toEqual(before);
    const outdated = stopped.filter((cell) => cell.outdated === "stopped");
    expect(outdated.length).toBeGreaterThan(CUSTOMERS * 4);
    expect(workbench.state()).toMatchObject({ calculating: null, outdated: outdated.length });

    // What nobody can see to be of before is told as an error: in files, and to the pane.
    const { sheets, outdated: told } = writtenSheets(workbench.state(), "en");
    expect(told).toBe(outdated.length);
    expect(sheets[0]?.cells.flat().filter((cell) => JSON.stringify(cell?.value) === '{"error":"#N/A"}')).toHaveLength(outdated.length);
    expect(
      (await workbench.host.readCells("Data", cells.area)).flat().filter((value) => JSON.stringify(value) === '{"error":"#N/A"}'),
    ).toHaveLength(outdated.length);

    // Other changes do not begin it again; what reads it waits with it.
    await typeAt(workbench, "AZ1", `=SUM(${addressOf(cells.area)})`, "Data");
    await workbench.settled();
    expect(viewOf(workbench, "AZ1", "Data")).toMatchObject({ content: { error: "#CALC!" }, outdated: "waiting" });

    workbench.calculateAgain();
    await workbench.settled();
    expect(workbench.state().outdated).toBe(0);
    const others = Array.from({ length: 11 }, (_, month) => 100 + (month + 1) * 31).reduce((sum, amount) => sum + amount);
    expect(viewOf(workbench, "O2", "Data").content).toBeCloseTo((50_000 + others) / 12, 6);
    expect(shown(workbench, cells).some(({ content }) => typeof content === "object")).toBe(false);
  });

  test("an error comes with its reason, so it is calculated", async () => {
    const watch = watched();
    const workbench = await sheetOf([["abc"]], watch.calculator);
    const area = { row: 0, column: 1, rows: 1, columns: 1 };
    const cell = { value: { error: "#VALUE!" } as const, formula: "DOUBLE(A1:A1)" };
    await workbench.host.writeCells({
      sheet: "S",
      isNew: false,
      language: "en",
      area,
      cells: [[cell]],
      charts: [],
      columnWidths: [],
      replaces: false,
    });
    await workbench.settled();
    expect(explainCell(viewOf(workbench, "B1"), "en")).toBe("no number: abc");
  });
});

describe("a calculation", () => {
  /** Formulas with this number in them never end. */
  const ENDLESS = "123456789";
  function endless(): Calculator & { readonly begun: string[][] } {
    const direct = createCalculator({ DOUBLE });
    const begun: string[][] = [];
    return {
      begun,
      readable: direct.readable,
      async calculate(task, signal, hear) {
        const isEndless = ({ formula }: TypedFormula): boolean => formula.includes(ENDLESS);
        await direct.calculate(task, signal, {
          begun: (formulas) => {
            begun.push(formulas.map((formula) => addressOf(formula)));
            if (formulas.some(isEndless)) throw new TooSlow(formulas);
          },
          results: hear.results,
        });
      },
    };
  }

  test("gives up the one formula that takes too long; the others are calculated, and who reads it waits", async () => {
    const calculator = endless();
    const workbench = await sheetOf([["=1+1", `=${ENDLESS}+1`, "=B1+1", "=A1+1"]], calculator);
    await workbench.settled();
    expect(contentsOf(workbench, "A1", "D1")).toEqual([2, 3]);
    expect(viewOf(workbench, "B1")).toMatchObject({ content: { error: "#CALC!" }, outdated: "tooSlow" });
    expect(explainCell(viewOf(workbench, "B1"), "en")).toMatch(/more than 10 seconds/);
    expect(viewOf(workbench, "C1")).toMatchObject({ content: { error: "#CALC!" }, outdated: "waiting" });
    expect(calculator.begun).toEqual([["A1", "B1", "C1", "D1"], ["A1"], ["B1"], ["D1"]]);
    await typeAt(workbench, "B1", "=7+1");
    await workbench.settled();
    expect(contentsOf(workbench, "B1", "C1")).toEqual([8, 9]);
    expect(workbench.state().outdated).toBe(0);
  });

  test("that cannot be started is told, and tried again when asked", async () => {
    const direct = createCalculator({ DOUBLE });
    let isBroken = true;
    const workbench = await sheetOf([["=1+1"]], {
      readable: direct.readable,
      calculate: (task, signal, hear) => (isBroken ? Promise.reject(new Error("no engine")) : direct.calculate(task, signal, hear)),
    });
    await workbench.settled();
    expect(viewOf(workbench, "A1")).toMatchObject({ content: { error: "#CALC!" }, outdated: "failed" });
    isBroken = false;
    workbench.calculateAgain();
    await workbench.settled();
    expect(viewOf(workbench, "A1").content).toBe(2);
  });

  test("is overtaken by the next change", async () => {
    const watch = watched();
    const workbench = await sheetOf([[1, "=A1*2"]], watch.calculator);
    await workbench.settled();
    watch.close();
    await typeAt(workbench, "A1", 5);
    await typeAt(workbench, "A1", 6);
    watch.open();
    await workbench.settled();
    expect(viewOf(workbench, "B1").content).toBe(12);
  });
});

test("what was kept shows its results at once, and calculates them anew", async () => {
  const watch = watched();
  const workbench = await sheetOf([[1, "=A1*2"]]);
  await workbench.settled();
  const { contents } = workbench.state();
  const later = createWorkbench(watch.calculator);
  later.begin(fromKept(structuredClone(toKept(contents, "S", 0))), "S");
  expect(viewOf(later, "B1")).toMatchObject({ content: 2, outdated: "waiting" });
  await later.settled();
  expect(viewOf(later, "B1").outdated).toBeUndefined();
  expect(watch.asked()).toEqual([["B1"]]);
});

test("ROUND rounds the number that is shown, as spreadsheets do, and in ranges each cell", async () => {
  const workbench = await sheetOf([
    ["=ROUND(1.005,2)", "=ROUND(5*1.005,2)", "=ROUND(-1250,-2)", '=ROUND("x",1)', "=SUM(ROUND(A2:B2,1))", "=round(A3,2)", "=ROUND(1/0,2)"],
    [0.25, 0.35, null],
  ]);
  await workbench.settled();
  expect(contentsOf(workbench, "A1", "B1", "C1", "D1", "E1", "F1", "G1")).toEqual([
    1.01,
    5.03,
    -1300,
    { error: "#VALUE!" },
    0.7,
    0,
    { error: "#DIV/0!" },
  ]);
});
