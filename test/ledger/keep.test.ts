/** Next month into the workbook of last month: what is kept of it by customer, and what is said of months, comings and goings. */
import { typedSheets } from "../../src/check/sheets";
import type { TypedTable } from "../../src/check/typed";
import { loadWords } from "../../src/book/words";
import { LANGUAGES, type Language } from "../../src/i18n";
import { PLAIN_PROFILE, type LedgerWish } from "../../src/ledger/ledger";
import { LocalSession } from "../../src/taskpane/ledger/session";

const HEADINGS = ["日期", "客户编号", "客户名称", "金额"];
const WISH: LedgerWish = {
  ...{ language: "en", tables: ["6-8", "6-10"], kind: "month", last: 3, from: null, to: null, beyond: "leave", control: null },
};

beforeAll(() => loadWords(...LANGUAGES));

/** A session that has read lines: month, code, amount. */
async function read(lines: readonly (readonly [month: string, code: string, amount: number])[], language: Language = "en") {
  const session = new LocalSession();
  const rows = lines.map(([month, code, amount]) => [`2026-${month}-28`, code, `客户${code}`, amount]);
  const { roles } = await session.open({ sheet: "S", firstRow: 0, rows: [HEADINGS, ...rows] }, language);
  await session.read({ language, profile: { ...PLAIN_PROFILE, roles }, where: [], tables: WISH.tables }, () => undefined);
  return session;
}

/** The tables of a workbook made of lines, with what a user typed into some of their columns and settings. */
async function oldBook(
  language: Language,
  lines: Parameters<typeof read>[0],
  typed: (table: TypedTable) => Partial<TypedTable> = () => ({}),
): Promise<readonly TypedTable[]> {
  const { sheets } = await (await read(lines, language)).make({ ...WISH, language });
  return typedSheets(sheets).map((table) => ({ ...table, ...typed(table) }));
}

const MARCH = [
  ["02", "001", 50],
  ["03", "001", 100],
  ["03", "002", 200],
] as const;
const APRIL = [
  ["02", "001", 50],
  ["03", "001", 80],
  ["04", "003", 300],
] as const;

/** In the roster an address beside 001 and 002. */
const withAddresses = ({ table, columns }: TypedTable): Partial<TypedTable> =>
  table === "6-10" ? { columns: { ...columns, address: columns["code"]!.map((code) => `at ${code}`) } } : {};

test.each(LANGUAGES)("months are known again in a workbook made in %s, those with other totals and those with the same", async (made) => {
  const session = await read(APRIL);
  await session.takeBook(await oldBook(made, MARCH));
  expect((await session.outcome(WISH)).ofBook).toEqual([
    "The old workbook has nothing typed into it that these tables take.",
    "New since the old workbook: 1 (客户003).",
    "In the old workbook, and without lines now: 1 (客户002).",
    "The old workbook already has these periods with the same totals; they count once: Feb 2026 (50).",
    "The old workbook already has Mar 2026 (300); the lines now come to 80.",
  ]);
});

test("a month of which there are no lines now is told as one", async () => {
  const session = await read([["04", "001", 10]]);
  await session.takeBook(await oldBook("en", MARCH));
  const { ofBook } = await session.outcome(WISH);
  expect(ofBook.filter((note) => note.includes("no lines now,"))).toEqual([
    expect.stringContaining("The old workbook has Feb 2026 (50)"),
    expect.stringContaining("The old workbook has Mar 2026 (300)"),
  ]);
});

test("what was typed stays with its customer; the last of several tables counts, and that is said", async () => {
  const session = await read(APRIL);
  const first = (await oldBook("en", MARCH, withAddresses)).map((table) => ({ ...table, sheet: `${table.sheet} before` }));
  const last = await oldBook("en", MARCH, ({ table, columns }) =>
    table === "6-10" ? { sheet: "Roster", columns: { ...columns, address: ["new", ""] } } : {},
  );
  await session.takeBook([...first, ...last]);
  const { ofBook } = await session.outcome(WISH);
  // Whose address is known has no lines any more, and the one before it counts no longer.
  expect(ofBook.slice(0, 3)).toEqual([
    "The old workbook has nothing typed into it that these tables take.",
    expect.stringMatching(/^The old workbook has 6-8 more than once; the last one, “6-8 /),
    "The old workbook has 6-10 more than once; the last one, “Roster”, counts.",
  ]);
  await session.takeBook(first);
  expect((await session.outcome(WISH)).ofBook[0]).toBe("Kept in 6-10: Address (rows: 1).");
  const { sheets, beside } = await session.make(WISH);
  const roster = typedSheets(sheets).find(({ table }) => table === "6-10")!;
  expect(roster.columns["code"]?.map((code, row) => [code, roster.columns["address"]?.[row]])).toEqual([
    ["003", ""],
    ["001", "at 001"],
  ]);
  // It is said on the sheet of reconciliation too.
  expect(beside[0]!.cells.flat().map((cell) => cell?.value)).toContain("Kept in 6-10: Address (rows: 1).");
  await session.takeBook(null);
  expect((await session.outcome(WISH)).ofBook).toEqual([]);
});

test("settings are told where they are not those that the table starts with", async () => {
  const session = await read(APRIL);
  const wish = { ...WISH, tables: ["6-9"] };
  const { sheets } = await (await read(MARCH, "zh-TW")).make({ ...wish, language: "zh-TW" });
  const [typed] = typedSheets(sheets);
  await session.takeBook([typed!]);
  expect((await session.outcome(wish)).ofBook[0]).toBe("The old workbook has nothing typed into it that these tables take.");
  await session.takeBook([{ ...typed!, parameters: { ...typed!.parameters, "shareCut.A": 0.5 } }]);
  expect((await session.outcome(wish)).ofBook[0]).toBe("Settings kept in 6-9: Share up to A.");
});

test("customers are known again in tables that are linked to each other, by code or by name", async () => {
  const wish = { ...WISH, tables: ["6-7", "6-8", "6-9", "6-10", "P23"] };
  const { sheets } = await (await read(MARCH)).make(wish);
  const session = await read(APRIL);
  await session.takeBook(typedSheets(sheets));
  for (const tables of [["6-8", "6-9", "P23"], ["6-7", "6-8"], ["6-10"], ["6-9"]])
    expect((await session.outcome({ ...wish, tables })).ofBook.slice(1, 3)).toEqual([
      "New since the old workbook: 1 (客户003).",
      "In the old workbook, and without lines now: 1 (客户002).",
    ]);
});
