/** A sheet that no table lays out, as the reconciliation of a ledger is one: it looks in the workbench, when kept and in a file as it was made. */
import { fromKept, toKept } from "../../src/hosts/workbench-kept";
import { LocalSession } from "../../src/taskpane/ledger/session";
import { PLAIN_PROFILE, type LedgerWish } from "../../src/ledger/ledger";
import { writtenSheets } from "../../src/workbench/written-sheets";
import { emptyWorkbench } from "./support";

const ROWS = [
  ["Date", "Customer", "Amount"],
  ["2026-01-05", "Ann", 1000],
  ...Array.from({ length: 6 }, (_, line) => [`no day, and many words of why that is so in line ${line}`, "Bob", 5]),
];
const WISH: LedgerWish = {
  ...{ language: "en", tables: ["6-10"], kind: "month", last: null, from: null, to: null, beyond: "leave", control: null },
};

test("heights, what stays in view, merges and print follow the sheet, also when rows come in above", async () => {
  const session = new LocalSession();
  const { roles } = await session.open({ sheet: "A sheet with a long name", firstRow: 900_000, rows: ROWS }, "en");
  await session.read({ language: "en", profile: { ...PLAIN_PROFILE, roles }, where: [], tables: WISH.tables }, () => undefined);
  const { request, sheets, beside } = await session.make(WISH);
  const [made] = beside;
  if (!made) throw new Error("no sheet");
  const workbench = emptyWorkbench();
  await workbench.host.insertSheets(sheets, { request, beside });
  const written = () => writtenSheets(workbench.state(), "en").sheets.find(({ name }) => name === made.name);

  // The places take two lines.
  expect([...made.rowHeights.values()].filter((height) => height > 30)).toHaveLength(1);
  const { cells, rowHeights, merges, freeze, columnWidths, gridLines, print } = made;
  const values = (of: typeof cells | undefined) => of?.map((row) => row.map((cell) => cell?.value ?? null));
  expect(written()).toMatchObject({ rowHeights, merges, freeze, columnWidths, print: { ...print, areas: [] } });
  expect(written()?.gridLines).toBe(gridLines);
  expect(values(written()?.cells)?.slice(0, 6)).toEqual(values(cells)?.slice(0, 6));

  const { contents } = workbench.state();
  expect(fromKept(structuredClone(toKept(contents, null, 0))).tabs).toEqual(contents.tabs);

  workbench.moveRows(made.name, 2, 3);
  expect([...(written()?.rowHeights ?? [])]).toEqual([...rowHeights].map(([row, height]) => [row < 2 ? row : row + 3, height]));
  expect(written()).toMatchObject({ freeze: { rows: freeze.rows + 3 }, print: { titleRows: { first: print.titleRows.first + 3 } } });
});
