/** One reading of a ledger fills every table that asks, alone as well as together, for the periods that are asked for. */
import { loadWords } from "../../src/book/words";
import { LANGUAGES } from "../../src/i18n";
import { LEDGER_TABLES, monthFromText, PLAIN_PROFILE, type LedgerWish } from "../../src/ledger/ledger";
import { fromParts, inParts } from "../../src/taskpane/ledger/book-parts";
import { LocalSession } from "../../src/taskpane/ledger/session";

const HEADINGS = [
  "Date",
  "Invoice no.",
  "Customer code",
  "Customer",
  "Customer type",
  "Area",
  "Salesperson",
  "Line of business",
  "Product",
  "Amount",
  "Cost",
];
const ann = ["001", "Ann", "Retailer", "East", "Li", "Supermarket"];
const bob = ["002", "Bob", "Wholesaler", "West", "Wu", "Supermarket"];
const ROWS = [
  HEADINGS,
  ["2026-01-05", "1", ...ann, "tea", 100, 60],
  ["2026-02-05", "2", ...ann, "tea", 50, 30],
  ["2026-02-05", "2", ...ann, "rice", 25, 10],
  ["2026-03-06", "3", ...ann, "tea", -20, -12],
  ["2026-03-20", "4", ...bob, "tea", 400, 240],
  ["2026-03-21", "5", ...bob, "rice", 7, 5],
];
const WISH: LedgerWish = {
  ...{ language: "en", tables: [], kind: "month", last: null, from: null, to: null, beyond: "leave", control: null },
};

beforeAll(() => loadWords(...LANGUAGES));

/** What the last reading told. */
let notes: readonly string[] = [];

/** What the tables hold, by table and column. */
async function filled(tables: readonly string[], wish: Partial<LedgerWish> = {}, lists: readonly File[] = [], rows = ROWS) {
  const session = new LocalSession();
  const { roles } = await session.open({ sheet: "Lines", firstRow: 0, rows }, "en");
  await session.read({ language: "en", profile: { ...PLAIN_PROFILE, roles }, where: [], tables }, () => undefined);
  await session.openLists(lists, "en");
  const { request } = await session.make({ ...WISH, tables, ...wish });
  notes = (await session.outcome({ ...WISH, tables, ...wish })).notes;
  return (number: string) => request.tables.find(({ table }) => table === number)?.columns;
}

/** What each table takes of the whole quarter: sums worked out from the lines above by hand, the larger customer first. */
const OF_ALL: Readonly<Record<(typeof LEDGER_TABLES)[number], Readonly<Record<string, unknown>>>> = {
  "6-6": { customer: ["Bob", "Ann"], type: ["wholesaler", "retailer"], sales: [407, 155] },
  "6-7": { code: ["002", "001"], sales: [407, 155] },
  "6-8": { month1: [0, 100], month2: [0, 75], month3: [407, -20] },
  "6-9": { customer: ["Bob", "Ann"], average: [407 / 3, 155 / 3] },
  "6-10": { code: ["002", "001"], acquired: [46101, 46027] },
  "6-11": { code: ["002", "001"], sales: [407, 155] },
  "6-12": { area: ["West", "East"], group: ["Wu", "Li"], sales: [407, 155] },
  P1: { customer: ["Bob", "Ann"], sales: [407, 155] },
  P2: { product: ["tea", "rice"], sales: [530, 32], cost: [318, 15] },
  P3: { customer: ["Ann"], product: ["tea"], date1: [46027], date2: [46058] },
  P5: { code: ["002", "001"], expectedSales: [407 / 3, 155 / 3] },
  P12: { month10: [0, 100], month11: [0, 75], month12: [407, -20], acquired: [46101, 46027] },
  P16: { sales1: [0, 100], sales2: [0, 75], sales3: [407, -20] },
  P20: { member: ["Bob", "Ann"], spend: [407, 155], visits: [2, 3], joined: [46101, 46027] },
  P23: { sales1: [0, 100], sales2: [0, 75], sales3: [407, -20], salesperson: ["Wu", "Li"] },
  // The return is a document and no purchase.
  P24: { lastDeal: [46102, 46058], purchases: [2, 2], amount: [407, 155] },
};

it.each(LEDGER_TABLES)("%s alone", async (table) => {
  expect((await filled([table]))(table)).toMatchObject(OF_ALL[table]);
});

it("all tables at once", async () => {
  const of = await filled(LEDGER_TABLES);
  for (const table of LEDGER_TABLES) expect([table, of(table)]).toEqual([table, expect.objectContaining(OF_ALL[table])]);
});

it("of the periods that are asked for alone", async () => {
  const of = await filled(["6-7", "P2", "P20", "P24"], { from: monthFromText("2026-02") ?? 0, to: monthFromText("2026-02") ?? 0 });
  expect(of("6-7")).toMatchObject({ customer: ["Ann"], sales: [75] });
  expect(of("P2")).toMatchObject({ product: ["tea", "rice"], sales: [50, 25], cost: [30, 10] });
  expect(of("P20")).toMatchObject({ member: ["Ann"], spend: [75], visits: [1] });
  expect(of("P24")).toMatchObject({ customer: ["Ann"], lastDeal: [46058], purchases: [1], amount: [75] });
});

it("a type that a table does not have leaves its cell blank, and is told", async () => {
  const own = ROWS.map((row) => row.map((cell) => (cell === "Retailer" ? "Food shop" : cell)));
  expect((await filled(["6-6"], {}, [], own))("6-6")).toMatchObject({ type: ["wholesaler", null], sales: [407, 155] });
  expect(notes).toContain("Table 6-6 has no such choices for “customer type”: Food shop; the cells stay blank (customers: 1).");
});

const list = (name: string, ...lines: readonly string[]): File => new File([lines.join("\n")], name);

it("visits and stock come from lists of their own, by code or by name, and what belongs to nobody is told", async () => {
  const visits = list("visits.csv", "客户编号,拜访次数", "001,3", "009,1", "001,2");
  const stock = list("stock.csv", "Product,Opening stock,Closing stock", "tea,100,140", "salt,5,5");
  const of = await filled(["6-7", "P2"], {}, [visits, stock]);
  expect(of("6-7")).toMatchObject({ customer: ["Bob", "Ann"], visits: [null, 5], sales: [407, 155] });
  expect(of("P2")).toMatchObject({ product: ["tea", "rice"], opening: [100, null], closing: [140, null], cost: [318, 15] });
  expect(notes).toEqual(
    expect.arrayContaining([
      "visits.csv: 1 rows belong to none in the table (009).",
      "stock.csv: 1 rows belong to none in the table (salt).",
    ]),
  );
  expect((await filled(["6-7"], {}, [list("v.csv", "Customer,Visits", "Bob,4", "Ann,1")]))("6-7")).toMatchObject({ visits: [4, 1] });
});

it("a list that brings nothing is refused, and so is one that cannot be read", async () => {
  await expect(filled(["6-7"], {}, [list("a.csv", "Customer,Colour", "Ann,red")])).rejects.toMatchObject({ code: "ledgerList" });
  await expect(filled(["6-7"], {}, [list("a.csv", "Customer,Visits", "Ann,many")])).rejects.toMatchObject({ code: "cellNotANumber" });
});

it("a made book comes from the worker in parts, and is whole again", async () => {
  const session = new LocalSession();
  const { roles } = await session.open({ sheet: "Lines", firstRow: 0, rows: ROWS }, "en");
  await session.read({ language: "en", profile: { ...PLAIN_PROFILE, roles }, where: [], tables: ["6-8", "P23"] }, () => undefined);
  const book = await session.make({ ...WISH, tables: ["6-8", "P23"] });
  const long = {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, cells: Array.from({ length: 200 }, () => sheet.cells).flat() })),
  };
  const { parts, rest } = inParts(long);
  expect(Math.max(...parts.map(({ rows }) => rows.flat().length))).toBeLessThanOrEqual(8000);
  expect([...rest.sheets, ...rest.beside].flatMap(({ cells }) => cells)).toEqual([]);
  expect(fromParts(structuredClone(rest), structuredClone(parts))).toEqual(structuredClone(long));
});
