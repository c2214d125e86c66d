import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { laterSheet, withLater } from "../../src/sheet/later";
import type { Sheet } from "../../src/sheet/sheet";

const [plain] = layout(makeRequest({ tables: ["6-8"], language: "en", content: "sample" })).map((sheet): Sheet => {
  const { mark: _, ...rest } = sheet;
  return rest;
});
if (!plain) throw new Error("There is no sheet.");
const { table, name, language, font } = plain;

it("a sheet is laid out once, when more than its head is read", () => {
  let made = 0;
  const sheet = laterSheet({ table, name, language, font }, () => {
    made += 1;
    return plain;
  });
  expect(sheet.name).toBe("6-8 Monthly average sales");
  expect(made).toBe(0);
  expect(sheet.cells).toBe(plain.cells);
  expect(sheet.tables).toBe(plain.tables);
  expect(made).toBe(1);
});

it("it is copied, compared and sent to a worker like any other", () => {
  const later = (): Sheet => laterSheet({ table, name, language, font }, () => plain);
  expect(later()).toStrictEqual(plain);
  expect({ ...later() }).toStrictEqual(plain);
  expect(structuredClone(later())).toStrictEqual(structuredClone(plain));
});

it("what cannot be laid out says so each time", () => {
  const sheet = laterSheet({ table, name, language, font }, () => {
    throw new Error("no layout");
  });
  expect(() => sheet.cells).toThrow("no layout");
  expect(() => sheet.tables).toThrow("no layout");
});

it("one part more is made by itself, once, and leaves the sheet as it was", () => {
  const made: string[] = [];
  const first = laterSheet({ table, name, language, font }, () => {
    made.push("sheet");
    return plain;
  });
  const sheet = withLater(first, "protection", () => {
    made.push("protection");
    return { unlocked: [] };
  });
  expect(sheet.cells).toBe(plain.cells);
  expect(made).toEqual(["sheet"]);
  expect(sheet.protection).toEqual({ unlocked: [] });
  expect(sheet.protection).toBe(sheet.protection);
  expect(made).toEqual(["sheet", "protection"]);
  expect("protection" in first).toBe(false);
});
