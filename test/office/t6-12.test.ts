import { LANGUAGES } from "../../src/i18n";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates table 6-12 as the domain does", () => {
  officeTest(
    "with groups renamed, named twice or not at all, with and without targets, salespeople with several groups, customers in no group, blanks, net returns and text",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`random ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

const NAMES = ["East", "WEST", "east", "城北", "Group 5", "x"];

function randomBook(seed: number): BookRequest {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T | null => values[Math.floor(random() * values.length)] ?? null;
  const rows = 1 + Math.floor(random() * 30);
  const column = (value: () => Value): Value[] => Array.from({ length: rows }, value);
  const columns = {
    code: column(() => "K"),
    customer: column(() => (random() < 0.1 ? null : "客户")),
    group: column(() => (random() < 0.1 ? null : random() < 0.15 ? pick(["nowhere", "?", "*", "E?st"]) : pick(NAMES))),
    area: column(() => null),
    class: column(() => pick(["A", "b", "C", "x", null])),
    sales: column(() => (random() < 0.1 ? null : random() < 0.1 ? "n/a" : random() < 0.1 ? 0 : Math.round((random() - 0.2) * 1e6) / 3)),
  };
  const named = Object.fromEntries(
    ["1", "2", "3", "4", "5"].flatMap((line) => (random() < 0.7 ? [[`name.${line}`, random() < 0.2 ? "" : (pick(NAMES) ?? "")]] : [])),
  );
  const people = ["刘畅", "LI", "li", "L?", "*"];
  const aims = ["1", "2", "3", "4", "5"].flatMap((line) => [
    ...(random() < 0.8 ? [[`leader.${line}`, pick(people) ?? ""]] : []),
    ...(random() < 0.7 ? [[`target.${line}`, random() < 0.15 ? 0 : Math.round(random() * 3e6) / 7]] : []),
  ]) as [string, string | number][];
  const data: ImportedData = { rows, tables: { "6-12": { columns, headings: {}, parameters: { ...Object.fromEntries(aims), ...named } } } };
  return makeRequest({ tables: ["6-12"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
