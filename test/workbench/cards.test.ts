/** Cards in the workbench: answers go through the domain, the visit log grows by itself. */
import { styleOf } from "../../src/sheet/styles";
import { editTextOf, textOf } from "../../src/sheet/cell-text";
import { gridCss, listAt } from "../../src/workbench/grid-look";
import type { Workbench } from "../../src/hosts/workbench";
import { fieldArea, shown, workbenchWith } from "./support";

const CARD = "6-2 Customer data card, company";
const AUDIT = "6-4 Contents of a customer card";
const SALES = "6-8 Monthly average sales";
const cards = (): Promise<Workbench> => workbenchWith({ tables: ["6-2", "6-4", "6-8"], content: "sample", data: undefined, rows: 20 });

async function answer(workbench: Workbench, question: string, text: string): Promise<void> {
  const { row, column } = fieldArea(workbench, CARD, question);
  await workbench.type([{ place: { sheet: CARD, row, column }, text }]);
  await workbench.settled();
}

test("an answer changes the completeness of the card and of the audit", async () => {
  const workbench = await cards();
  expect(shown(workbench, CARD, "completeness.transactions")).toEqual([8 / 10]);
  await answer(workbench, "limit", "60,000");
  expect(shown(workbench, CARD, "limit")).toEqual([60_000]);
  expect(shown(workbench, CARD, "completeness.transactions")).toEqual([9 / 10]);
  expect(shown(workbench, AUDIT, "companyShare.transactions")).toEqual([9 / 10]);
  workbench.undo();
  expect(shown(workbench, AUDIT, "companyShare.transactions")).toEqual([8 / 10]);
});

test("a telephone number keeps its leading zero, with and without an apostrophe", async () => {
  const workbench = await cards();
  await answer(workbench, "phone", "02855550101");
  expect(shown(workbench, CARD, "phone")).toEqual(["02855550101"]);
  await answer(workbench, "phone", "'02855550102");
  expect(shown(workbench, CARD, "phone")).toEqual(["02855550102"]);
});

test("an answer that is not accepted changes nothing and says so", async () => {
  const workbench = await cards();
  await answer(workbench, "founded", "in spring");
  expect(workbench.state().problem).toMatchObject({ code: "notANumber", details: { argument: "Founded on", received: "in spring" } });
  expect(shown(workbench, CARD, "founded")).toEqual([40969]);
});

test("more visits make only the log longer, and more customers only the tables of customers", async () => {
  const workbench = await cards();
  const rows = (): number[] => workbench.state().contents.books[0]?.request.tables.map((table) => table.rows) ?? [];
  workbench.addRows(CARD, 10);
  expect(rows()).toEqual([16, 46, 20]);
  expect(shown(workbench, CARD, "date")).toHaveLength(16);
  workbench.addRows(SALES, 10);
  expect(rows()).toEqual([16, 46, 30]);
  workbench.addRows(AUDIT, 10);
  expect(rows()).toEqual([16, 46, 30]);
});

test("days are shown and edited as days, coded answers have a list, every style has its look", async () => {
  const workbench = await cards();
  const view = workbench.view(CARD);
  const founded = fieldArea(workbench, CARD, "founded");
  const { content, style } = view.cell(founded.row, founded.column);
  expect(textOf(content, style, "zh-CN")).toBe("2012-03-01");
  expect(editTextOf(content, style)).toBe("2012-03-01");
  expect(textOf(1e12, style, "en")).toBe("1000000000000");
  const form = fieldArea(workbench, CARD, "legalForm");
  expect(listAt(view, form.row, form.column)).toContain("Partnership");
  const css = gridCss();
  for (const cell of view.sheet?.cells.flat() ?? []) {
    if (!cell) continue;
    expect(styleOf(cell.style)).not.toEqual({});
    expect(css).toContain(`.wb-${cell.style.replace(".", "-")} {`);
  }
});
