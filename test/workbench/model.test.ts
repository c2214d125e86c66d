/** The workbench's model: typing changes values through the domain; typed formulas run beside; every step can be undone. */
import { SalesbookError } from "../../src/domain/errors";
import type { Workbench } from "../../src/hosts/workbench";
import { TooSlow, createCalculator } from "../../src/hosts/workbench-calculation";
import { AVERAGES, DOUBLE, emptyWorkbench, fieldArea, shown, workbenchWith } from "./support";

const SHEET = "6-9 Ranking and classes";

const place = (row: number, column: number, sheet = SHEET) => ({ sheet, row, column });

async function typeAt(workbench: Workbench, row: number, column: number, text: string | number | null, sheet = SHEET): Promise<void> {
  await workbench.type([{ place: place(row, column, sheet), text }]);
  await workbench.settled();
}

describe("generated cells", () => {
  test("hold the values of the domain: 4 A, 6 B, 10 C at the default rule with cuts 0.75 and 0.95", async () => {
    const workbench = await workbenchWith();
    expect(workbench.state().active).toBe(SHEET);
    expect(shown(workbench, SHEET, "class").join("")).toBe("AAAABBBBBBCCCCCCCCCC");
    expect(shown(workbench, SHEET, "rank").slice(0, 5)).toEqual([1, 1, 1, 1, 5]);
  });

  test("change with an input, and only undo brings them back", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, row + 19, column, "90,000");
    expect(shown(workbench, SHEET, "average")[19]).toBe(90_000);
    expect(shown(workbench, SHEET, "rank")[19]).toBe(1);
    expect(shown(workbench, SHEET, "class")[19]).toBe("A");
    workbench.undo();
    expect(shown(workbench, SHEET, "class").join("")).toBe("AAAABBBBBBCCCCCCCCCC");
    expect(workbench.state().canUndo).toBe(true);
    workbench.redo();
    expect(shown(workbench, SHEET, "rank")[19]).toBe(1);
    expect(workbench.state().canRedo).toBe(false);
  });

  test("are not typed over, and the whole block is refused with the cell that stands in the way", async () => {
    const workbench = await workbenchWith();
    const average = fieldArea(workbench, SHEET, "average");
    const before = workbench.state().contents;
    await workbench.type([
      { place: place(average.row, average.column), text: 1 },
      { place: place(average.row, average.column + 1), text: 1 },
    ]);
    expect(workbench.state().contents).toBe(before);
    expect(workbench.state().problem).toMatchObject({ reason: "calculated", place: { row: average.row, column: average.column + 1 } });
    workbench.dismiss();
    expect(workbench.state().problem).toBeNull();
  });

  test("text in an amount is kept and shows an error in that row only", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, row + 5, column, "abc");
    expect(shown(workbench, SHEET, "average")[5]).toBe("abc");
    expect(shown(workbench, SHEET, "class")[5]).toEqual({ error: "#VALUE!" });
    expect(shown(workbench, SHEET, "class")[0]).toBe("A");
  });

  test("a setting that is not accepted says so and changes nothing", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "shareCut.A");
    const before = workbench.state().contents;
    await typeAt(workbench, row, column, "7");
    expect(workbench.state().problem).toBeInstanceOf(SalesbookError);
    expect(workbench.state().contents).toBe(before);
  });

  test("a pasted list that is longer than the table makes the table longer", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "customer");
    const typed = Array.from({ length: 30 }, (_, index) => [
      { place: place(row + index, column), text: `Pasted ${index}` },
      { place: place(row + index, column + 1), text: String(1000 - index) },
    ]).flat();
    await workbench.type(typed);
    expect(workbench.state().problem).toBeNull();
    expect(shown(workbench, SHEET, "customer")).toHaveLength(30);
    expect(shown(workbench, SHEET, "rank")).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    workbench.undo();
    expect(shown(workbench, SHEET, "customer")).toHaveLength(20);
  });

  test("the same table twice gets other names and its own values", async () => {
    const workbench = await workbenchWith();
    const request = workbench.state().contents.books[0]?.request;
    const sheets = workbench.state().contents.books[0]?.sheets ?? [];
    const { names } = await workbench.host.insertSheets(sheets, { request });
    expect(names).toHaveLength(1);
    expect(names[0]).not.toBe(SHEET);
    const { row, column } = fieldArea(workbench, names[0] ?? "", "average");
    await typeAt(workbench, row, column, 1, names[0]);
    expect(shown(workbench, names[0] ?? "", "average")[0]).toBe(1);
    expect(shown(workbench, SHEET, "average")[0]).toBe(20_000);
    expect((await workbench.host.takenNames()).sheets).toEqual([SHEET, names[0]]);
  });
});

describe("typed formulas", () => {
  const BESIDE = 30;

  test("read generated values and are calculated again after an edit", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, 0, BESIDE, `=SUM(B${row + 1}:B${row + 20})`);
    expect(workbench.view(SHEET).cell(0, BESIDE).content).toBe(AVERAGES.reduce((sum, value) => sum + value, 0));
    await typeAt(workbench, row, column, 0);
    expect(workbench.view(SHEET).cell(0, BESIDE).content).toBe(80_000);
  });

  test("spill, are blocked by what stands in the way, and spill again when it is gone", async () => {
    const workbench = await workbenchWith();
    const { row } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, row, BESIDE, `=DOUBLE(B${row + 1}:B${row + 20})`);
    const view = workbench.view(SHEET);
    expect(Array.from({ length: 20 }, (_, index) => view.cell(row + index, BESIDE).content)).toEqual(AVERAGES.map((value) => value * 2));
    expect(view.cell(row, BESIDE).formula).toBe(`=DOUBLE(B${row + 1}:B${row + 20})`);
    expect(view.cell(row + 1, BESIDE).spilledFrom).toBeDefined();
    await typeAt(workbench, row + 3, BESIDE, "in the way");
    expect(workbench.view(SHEET).cell(row, BESIDE).content).toEqual({ error: "#SPILL!" });
    expect(workbench.view(SHEET).cell(row + 3, BESIDE).content).toBe("in the way");
    expect(workbench.view(SHEET).cell(row + 1, BESIDE).content).toBeNull();
    await typeAt(workbench, row + 3, BESIDE, "");
    expect(workbench.view(SHEET).cell(row + 3, BESIDE).content).toBe(40_000);
  });

  test("do not spill into a generated table", async () => {
    const workbench = await workbenchWith({ content: "empty", data: undefined, rows: 3 });
    const { row, column } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, row, column, "=SEQUENCE(3)");
    expect(workbench.view(SHEET).cell(row, column).content).toEqual({ error: "#SPILL!" });
  });

  test("two formulas with the same function keep their own reasons", async () => {
    const workbench = emptyWorkbench();
    workbench.addSheet("Free");
    await typeAt(workbench, 0, 0, "7", "Free");
    await typeAt(workbench, 1, 0, "seven", "Free");
    await typeAt(workbench, 0, 1, "=DOUBLE(A1:A2)", "Free");
    await typeAt(workbench, 0, 2, "=DOUBLE(A1:A1)", "Free");
    const view = workbench.view("Free");
    expect([view.cell(0, 1).content, view.cell(1, 1).content, view.cell(0, 2).content]).toEqual([14, { error: "#VALUE!" }, 14]);
    expect(view.cell(1, 1).reason).toEqual({ words: "no number: seven" });
    expect(view.cell(0, 2).reason).toBeUndefined();
  });

  test("in an input cell feed the table, and so do their changes", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "average");
    workbench.addSheet("Free");
    await typeAt(workbench, 0, 0, "1000", "Free");
    await typeAt(workbench, row + 19, column, "=Free!A1*50");
    expect(shown(workbench, SHEET, "average")[19]).toBe(50_000);
    expect(shown(workbench, SHEET, "rank")[19]).toBe(1);
    await typeAt(workbench, 0, 0, "1", "Free");
    expect(shown(workbench, SHEET, "rank")[19]).toBe(20);
    await typeAt(workbench, row + 19, column, "600");
    expect(workbench.view(SHEET).cell(row + 19, column).formula).toBeUndefined();
    expect(shown(workbench, SHEET, "average")[19]).toBe(600);
  });

  test("that feed themselves come to an end", async () => {
    const workbench = await workbenchWith();
    const { row, column } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, row, column, `=SUM(B${row + 2}:B${row + 3})+D${row + 1}`);
    expect(workbench.state().calculating).toBeNull();
  });

  test("that cannot be read are refused and nothing is changed", async () => {
    const workbench = emptyWorkbench();
    workbench.addSheet("Free");
    await typeAt(workbench, 0, 0, "=SUM(A1:", "Free");
    expect(workbench.state().problem).toMatchObject({ reason: "unreadable" });
    expect(workbench.view("Free").cell(0, 0).content).toBeNull();
  });

  test.each([
    ["=1/0", "#DIV/0!"],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
  ])("%s shows %s", async (formula, error) => {
    const workbench = emptyWorkbench();
    workbench.addSheet("Free");
    await typeAt(workbench, 0, 0, formula, "Free");
    expect(workbench.view("Free").cell(0, 0).content).toEqual({ error });
  });

  test("a formula over the time limit is stopped, the others are calculated; typed again it is tried again", async () => {
    const direct = createCalculator({ DOUBLE });
    let slow = true;
    const workbench = emptyWorkbench({
      readable: direct.readable,
      calculate: (task, signal, hear) => {
        const endless = task.formulas.filter(({ formula }) => formula.includes("9999"));
        return slow && endless.length > 0 ? Promise.reject(new TooSlow(endless)) : direct.calculate(task, signal, hear);
      },
    });
    workbench.addSheet("Free");
    await typeAt(workbench, 0, 0, "=1+1", "Free");
    await typeAt(workbench, 1, 0, "=9999+1", "Free");
    expect(workbench.view("Free").cell(0, 0).content).toBe(2);
    expect(workbench.view("Free").cell(1, 0)).toMatchObject({ content: { error: "#CALC!" }, outdated: "tooSlow" });
    slow = false;
    await typeAt(workbench, 1, 0, "=9999+1", "Free");
    expect(workbench.view("Free").cell(1, 0).content).toBe(10_000);
  });

  test("references follow when a table gets more rows", async () => {
    const workbench = await workbenchWith();
    const { row } = fieldArea(workbench, SHEET, "average");
    await typeAt(workbench, row, BESIDE, `=SUM(B${row + 1}:B${row + 20})`);
    await typeAt(workbench, row + 25, 2, "below");
    workbench.addRows(SHEET, 5);
    await workbench.settled();
    expect(workbench.view(SHEET).cell(row, BESIDE).formula).toBe(`=SUM(B${row + 1}:B${row + 25})`);
    expect(workbench.view(SHEET).cell(row + 30, 2).content).toBe("below");
    expect(shown(workbench, SHEET, "average")).toHaveLength(25);
  });
});

describe("host", () => {
  test("an insertion that was cancelled leaves nothing behind", async () => {
    const workbench = await workbenchWith();
    const before = workbench.state().contents;
    await expect(workbench.host.insertSheets([], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(workbench.state().contents).toBe(before);
  });

  test("reads the selection, writes a formula into it, and tells of changes", async () => {
    const workbench = await workbenchWith();
    let changes = 0;
    const stop = await workbench.host.watchSelection(() => (changes += 1));
    const { row, column } = fieldArea(workbench, SHEET, "class");
    await workbench.host.goTo(SHEET, { row, column, rows: 2, columns: 1 });
    expect(changes).toBe(1);
    expect(await workbench.host.readSelection()).toEqual({
      sheet: SHEET,
      area: { row, column, rows: 2, columns: 1 },
      values: [["A"], ["A"]],
    });
    await workbench.host.goTo(SHEET, { row, column: 30, rows: 1, columns: 1 });
    await workbench.host.writeFormula("=2*21");
    await workbench.settled();
    expect(workbench.view(SHEET).cell(row, 30).content).toBe(42);
    stop();
    workbench.select({ row: 0, column: 0, rows: 1, columns: 1 });
    expect(changes).toBe(2);
  });

  test("removing a sheet and undoing brings back its values and entries", async () => {
    const workbench = await workbenchWith();
    await typeAt(workbench, 0, 30, "kept");
    workbench.removeSheet(SHEET);
    expect(workbench.state().active).toBeNull();
    workbench.undo();
    expect(workbench.state().active).toBe(SHEET);
    expect(workbench.view(SHEET).cell(0, 30).content).toBe("kept");
  });
});
