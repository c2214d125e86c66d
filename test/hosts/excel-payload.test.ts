import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest, MOST_ROWS, type ImportedData } from "../../src/book/request";
import { todays } from "../support/seeds";
import { expectArrived } from "./arrived";
import { connected, failureOf, stateOf } from "./connected";

/** What a request may weigh; Excel on the web refuses more than five of these. */
const MEGABYTE = 1_000_000;
/** What is heavier than that goes in pieces. */
const PIECE = 700_000;
const ALL = registry.map(({ number }) => number);

describe("at the most rows a table can have", () => {
  // So many rows of all tables fill the memory; a fifth of them is tried every day, together and a few alone.
  const some = todays(ALL, 5);

  it.each([...todays(some, 2).map((number) => [number]), some])(
    "a request stays under a megabyte, and two build a table, one more for each further 700 KB: %s",
    async (...tables) => {
      const { excel, host } = connected();
      const sheets = layout(makeRequest({ tables, language: "zh-TW", content: "sample", rows: MOST_ROWS, lock: true }));
      await host.insertSheets(sheets);
      expect(Math.max(...excel.sent.map(({ bytes }) => bytes))).toBeLessThan(MEGABYTE);
      const syncs = excel.sent.filter((request) => !request.tidying);
      const pieces = Math.floor(syncs.reduce((sum, { bytes }) => sum + bytes, 0) / PIECE);
      expect(syncs.length).toBeGreaterThanOrEqual(1 + 2 * sheets.length);
      expect(syncs.length).toBeLessThanOrEqual(1 + 2 * sheets.length + pieces);
    },
  );
});

describe("more text than a request should carry", () => {
  /** About 2.7 MB: 5,000 customers, each with a long reason in Chinese. */
  const wordy = () => {
    const customers = Array.from({ length: MOST_ROWS }, (_, row) => `客户${row + 1}`);
    const columns = { customer: customers, reason: customers.map((name) => `${name}：${"原因".repeat(85)}`) };
    const data: ImportedData = { rows: MOST_ROWS, tables: { "6-1": { columns, headings: {}, parameters: {} } } };
    return layout(makeRequest({ tables: ["6-1"], language: "zh-CN", content: "empty", data }));
  };

  it("goes in pieces, one more request for each 700 KB, and arrives whole", async () => {
    const { excel, host } = connected();
    const sheets = wordy();
    await host.insertSheets(sheets);
    const syncs = excel.sent.filter((request) => !request.tidying);
    expect(Math.max(...syncs.map(({ bytes }) => bytes))).toBeLessThan(MEGABYTE);
    expect(syncs.slice(1).every(({ suspended }) => suspended)).toBe(true);
    expect(syncs.length).toBeGreaterThan(3);
    expect(syncs.length).toBeLessThanOrEqual(1 + 2 + Math.ceil(syncs.reduce((sum, { bytes }) => sum + bytes, 0) / PIECE));
    sheets.forEach((sheet, index) => expectArrived(excel.book.sheets[3 + index], sheet));
  });

  it.each([3, 4])("leaves nothing behind when request %i is lost", async (lost) => {
    const { excel, host } = connected();
    const before = stateOf({ ...excel.book, active: "" });
    excel.loses = (request, when) => request === lost && when === "after";
    expect((await failureOf(host.insertSheets(wordy()))).code).toBe("excelFailed");
    expect(stateOf({ ...excel.book, active: "" })).toEqual(before);
  });
});
