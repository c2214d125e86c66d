/** What selected cells come to. */
import { figuresOf, type Figures } from "../../src/hosts/workbench-figures";
import type { SheetView } from "../../src/hosts/workbench-view";
import { unformatted } from "../../src/sheet/free-cells";
import type { Area } from "../../src/sheet/sheet";
import { emptyWorkbench, fieldArea, workbenchWith } from "./support";

function found(view: SheetView, area: Area, hidden: readonly number[] = []): Figures {
  const search = figuresOf(view, area, (row) => hidden.includes(row));
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const whole = (rows: number, columns = 1): Area => ({ row: 0, column: 0, rows, columns });

/** A free sheet with these cells. */
function sheetOf(rows: readonly (readonly (number | string | boolean | null)[])[], codes: readonly string[] = [""]): SheetView {
  const workbench = emptyWorkbench();
  const looks = codes.length > 1 ? rows.map((row) => row.map(() => 1)) : [];
  workbench.addSheets([{ name: "S", entries: new Map(), cells: { ...unformatted(rows), codes, looks } }]);
  return workbench.view("S");
}

test("of a table's column: how many, sum and average, as the textbook has them", async () => {
  const workbench = await workbenchWith();
  const [sheet] = workbench.state().contents.tabs;
  const area = fieldArea(workbench, sheet!.name, "average");
  expect(found(workbench.view(sheet!.name), area)).toEqual({ count: 20, sum: 100_000, average: 5_000, isShare: false });
});

test("texts count and blank cells do not; the sum is of the numbers", () => {
  expect(
    found(
      sheetOf([
        ["name", 1],
        [null, 2],
        ["", true],
      ]),
      whole(9, 9),
    ),
  ).toEqual({ count: 4, sum: 3, average: 1.5, isShare: false });
  expect(found(sheetOf([["a"], ["b"]]), whole(2))).toEqual({ count: 2, sum: null, average: null, isShare: false });
});

test("0.1 and 0.2 are 0.3, and 0 is a number", () => {
  expect(found(sheetOf([[0.1], [0.2]]), whole(2))).toMatchObject({ sum: 0.3, average: 0.15 });
  expect(found(sheetOf([[0], [0]]), whole(2))).toMatchObject({ sum: 0, average: 0 });
});

test("what is in a hidden row does not count", () => {
  expect(found(sheetOf([[1], [2], [4]]), whole(3), [1])).toMatchObject({ count: 2, sum: 5 });
});

test("there is no sum with an error among the cells, nor of days and codes; that of shares is a share", async () => {
  const workbench = emptyWorkbench();
  workbench.addSheet("S");
  await workbench.type(["1", "=1/0"].map((text, row) => ({ place: { sheet: "S", row, column: 0 }, text })));
  await workbench.settled();
  expect(found(workbench.view("S"), whole(2))).toEqual({ count: 2, sum: null, average: null, isShare: false });
  expect(found(sheetOf([[46082], [46083]], ["", "yyyy-mm-dd"]), whole(2))).toMatchObject({ count: 2, sum: null });
  expect(found(sheetOf([[7], [8]], ["", "00000"]), whole(2))).toMatchObject({ count: 2, sum: null });
  expect(found(sheetOf([[0.5], [0.25]], ["", "0.00%"]), whole(2))).toMatchObject({ sum: 0.75, isShare: true });
  expect(found(sheetOf([[1.5], [2.25]], ["", "#,##0.00"]), whole(2))).toMatchObject({ sum: 3.75, isShare: false });
});

test("a long selection is looked at a part at a time", () => {
  const search = figuresOf(sheetOf(Array.from({ length: 60_000 }, () => [1])), whole(1_000_000), () => false);
  expect(search.next()).toEqual({ done: false, value: undefined });
  expect(search.next()).toEqual({ done: true, value: { count: 60_000, sum: 60_000, average: 1, isShare: false } });
});
