/** The steps of undo are kept with the work, as many as there is room for, and are laid out when somebody goes there. */
import { keptPast, languagesOfPast, pastOf } from "../../src/hosts/workbench-kept-past";
import { fromKept, toKept, type Kept } from "../../src/hosts/workbench-kept";
import type { Workbench } from "../../src/hosts/workbench";
import { contentsIn } from "./sheet-contents";
import { AVERAGES, emptyWorkbench, fieldArea, shown, workbenchWith } from "./support";

/** The work as a browser's store brings it back. */
function stored(workbench: Workbench): Kept {
  const { contents, active } = workbench.state();
  return structuredClone({ ...toKept(contents, active, 0), past: keptPast(workbench.past(), contents) });
}

function reopened(kept: Kept): Workbench {
  const workbench = emptyWorkbench();
  const contents = fromKept(kept);
  workbench.begin(contents, kept.active, pastOf(kept, contents));
  return workbench;
}

async function edited(texts: readonly string[]) {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const { row, column } = fieldArea(workbench, name, "average");
  for (const text of texts) await workbench.type([{ place: { sheet: name, row, column }, text }]);
  return { workbench, name };
}

test("undo and redo go on where they were, and end where they ended", async () => {
  const { workbench, name } = await edited(["1", "2", "3"]);
  workbench.undo();
  const again = reopened(stored(workbench));
  const first = (): unknown => shown(again, name, "average")[0];
  expect([first(), again.state().canUndo, again.state().canRedo]).toEqual([2, true, true]);
  again.redo();
  expect([first(), again.state().canRedo]).toEqual([3, false]);
  for (const value of [2, 1, AVERAGES[0]]) {
    again.undo();
    expect(first()).toBe(value);
  }
  again.undo();
  expect([again.state().contents.tabs.length, again.state().canUndo]).toEqual([0, false]);
  again.redo();
  expect(shown(again, name, "rank")).toEqual(shown((await edited([])).workbench, name, "rank"));
});

test("steps that were kept are kept again without being laid out; a new step ends those after it", async () => {
  const { workbench, name } = await edited(["1", "2"]);
  const again = reopened(stored(reopened(stored(workbench))));
  again.undo();
  again.addSheet("S");
  const third = reopened(stored(again));
  expect(third.state().canRedo).toBe(false);
  third.undo();
  expect(shown(third, name, "average")[0]).toBe(1);
});

test("cells of files and formulas come back with their steps", async () => {
  const workbench = emptyWorkbench();
  workbench.addSheets([{ name: "S", entries: new Map(), cells: { rows: [["b"], ["a"]], codes: [""], looks: [], widths: [], merges: [] } }]);
  await workbench.type([{ place: { sheet: "S", row: 4, column: 0 }, text: "=1+1" }]);
  await workbench.settled();
  await workbench.sort("S", { row: 0, column: 0, rows: 2, columns: 1 }, { column: 0, isDescending: false, language: "en" });
  workbench.removeSheet("S");
  const again = reopened(stored(workbench));
  again.undo();
  await again.settled();
  expect(contentsIn(again.view("S"), 5, 1).flat()).toEqual(["a", "b", null, null, 2]);
  again.undo();
  expect(contentsIn(again.view("S"), 2, 1).flat()).toEqual(["b", "a"]);
});

test("what steps share is written once, and those furthest back go when there is no more room", async () => {
  const rows = 5000;
  const columns = { customer: Array.from({ length: rows }, (_, row) => `C${row}`), average: Array.from({ length: rows }, (_, row) => row) };
  const workbench = await workbenchWith({ data: { rows, tables: { "6-9": { columns, headings: {}, parameters: {} } } } });
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const { row, column } = fieldArea(workbench, name, "average");
  await workbench.type([{ place: { sheet: name, row, column }, text: "1" }]);
  const kept = stored(workbench);
  const [, before, last] = (kept.past as ReturnType<typeof keptPast>).steps;
  const customers = (step: Pick<Kept, "books"> | null | undefined) => step?.books[0]?.request.tables[0]?.columns["customer"];
  expect(last).toBeNull();
  expect(customers(before)).toHaveLength(rows);
  expect(customers(before)).toBe(customers(kept));
  // Each step has one column of its own: 5,000 values, and thirty of them have room.
  const steps = Array.from({ length: 200 }, () => workbench.state().contents).map((contents) => ({
    ...contents,
    books: contents.books.map(({ request, taken }) => ({
      taken,
      request: {
        ...request,
        tables: request.tables.map((table) => ({
          ...table,
          columns: { ...table.columns, average: [...(table.columns["average"] ?? [])] },
        })),
      },
    })),
  }));
  const roomy = keptPast({ steps: [...steps, workbench.state().contents], at: 200 }, workbench.state().contents);
  expect(roomy.steps).toHaveLength(31);
  expect(keptPast({ steps: [...Array(200).fill(workbench.state().contents)], at: 199 }, workbench.state().contents).steps).toHaveLength(
    101,
  );
});

test("a step that nobody can lay out is given up with those before it; what is no history is none", async () => {
  const { workbench, name } = await edited(["1", "2"]);
  const kept = stored(workbench);
  const past = kept.past as { steps: ({ books: { request: { tables: { table: string }[] } }[] } | null)[] };
  past.steps[2]!.books[0]!.request.tables[0]!.table = "9-99";
  const again = reopened(kept);
  again.undo();
  expect([shown(again, name, "average")[0], again.state().canUndo]).toEqual([2, false]);
  for (const damaged of [undefined, 7, { steps: [1] }, { steps: [] }, { steps: [null, null] }]) {
    const alone = reopened({ ...stored(workbench), past: damaged });
    expect([alone.state().canUndo, alone.state().canRedo]).toEqual([false, false]);
    expect(languagesOfPast({ ...kept, past: damaged })).toEqual([]);
  }
  expect(languagesOfPast(stored(workbench))).toEqual(["en"]);
});
