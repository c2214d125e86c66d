import { LANGUAGES } from "../../src/i18n";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";
import { LINES } from "../../src/tables/6-12-territories/groups";

describe("LibreOffice calculates table 6-12 as the domain does", () => {
  officeTest(
    "with groups renamed, named twice or not at all, with and without targets, salespeople with several groups, customers in no group or shared by two, groups in groups and in circles, blanks, net returns and text",
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
    visits: column(() => (random() < 0.2 ? null : random() < 0.05 ? "n/a" : Math.floor(random() * 12))),
    part: column(() => (random() < 0.6 ? null : random() < 0.05 ? "60%" : (pick([0, 0.25, 0.6, 1, 1.5, -0.5]) ?? null))),
    secondGroup: column(() => (random() < 0.5 ? null : random() < 0.1 ? pick(["nowhere", "?", "E*"]) : pick(NAMES))),
    secondPart: column(() => (random() < 0.6 ? null : random() < 0.05 ? "x" : (pick([0, 0.75, 0.4, 1]) ?? null))),
    sales: column(() => (random() < 0.1 ? null : random() < 0.1 ? "n/a" : random() < 0.1 ? 0 : Math.round((random() - 0.2) * 1e6) / 3)),
  };
  const named = Object.fromEntries(
    LINES.flatMap((line) => (random() < 0.7 ? [[`name.${line}`, random() < 0.2 ? "" : (pick(NAMES) ?? "")]] : [])),
  );
  const people = ["刘畅", "LI", "li", "L?", "*"];
  const aims = LINES.flatMap((line) => [
    ...(random() < 0.4 ? [[`parent.${line}`, random() < 0.15 ? "E?st" : (pick(NAMES) ?? "")]] : []),
    ...(random() < 0.8 ? [[`leader.${line}`, pick(people) ?? ""]] : []),
    ...(random() < 0.7 ? [[`target.${line}`, random() < 0.15 ? 0 : Math.round(random() * 3e6) / 7]] : []),
  ]) as [string, string | number][];
  const data: ImportedData = { rows, tables: { "6-12": { columns, headings: {}, parameters: { ...Object.fromEntries(aims), ...named } } } };
  return makeRequest({ tables: ["6-12"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
