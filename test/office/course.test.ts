import { course } from "../../src/tables";
import { applyEdit, withRows } from "../../src/book/edit";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { differencesOf } from "../support/office-books";
import { officeTest } from "../support/needs";

const MINUTES = 60_000;
const ALL = course.map(({ number }) => number);

describe("the course workbook: all tables in one file, data typed once", () => {
  officeTest(
    "is right when the tables are in another order of rows, a customer is missing in one, and one comes later",
    async (office) => {
      const book = makeRequest({ tables: ALL, language: "zh-CN", content: "sample" });
      expect(
        await differencesOf(
          office,
          new Map([
            ["reversed", withReversedSales(book)],
            ["removed", withoutCustomer(book)],
            ["grown", withNewCustomer(book)],
          ]),
        ),
      ).toEqual([]);
    },
    10 * MINUTES,
  );
});

/** The sales table turned upside down, figures and codes together. */
function withReversedSales(book: BookRequest): BookRequest {
  return {
    ...book,
    tables: book.tables.map((table) =>
      table.table === "6-8"
        ? { ...table, columns: Object.fromEntries(Object.entries(table.columns).map(([id, values]) => [id, [...values].reverse()])) }
        : table,
    ),
  };
}

/** The third customer is taken off the roster and the fifth off the sales. */
function withoutCustomer(book: BookRequest): BookRequest {
  const without = (number: string, row: number) => (table: BookRequest["tables"][number]) =>
    table.table === number
      ? {
          ...table,
          rows: table.rows - 1,
          columns: Object.fromEntries(
            Object.entries(table.columns).map(([id, values]) => [id, values.filter((_, index) => index !== row)]),
          ),
        }
      : table;
  return { ...book, tables: book.tables.map(without("6-10", 2)).map(without("6-8", 4)) };
}

function withNewCustomer(book: BookRequest): BookRequest {
  const grown = withRows(withRows(book, "6-10", 21), "6-8", 21);
  const typed: readonly [table: string, field: string, value: string | number][] = [
    ["6-10", "code", "K021"],
    ["6-10", "customer", "新客户"],
    ["6-8", "code", "k021"],
    ["6-8", "month1", 900000],
  ];
  return typed.reduce((request, [table, field, value]) => applyEdit(request, { kind: "field", table, field, row: 20 }, value), grown);
}
