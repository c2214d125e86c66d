import { LANGUAGES } from "../../src/i18n";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { randomDaysOff } from "../support/days-off";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates table 6-14 as the domain does", () => {
  officeTest(
    "in any month, begun or not, for staff and managers, with holidays, unknown classes, text and customers never visited",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(16)) books.set(`random ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

function randomBook(seed: number): BookRequest {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T | null => values[Math.floor(random() * values.length)] ?? null;
  const rows = 1 + Math.floor(random() * 40);
  const column = (value: () => Value): Value[] => Array.from({ length: rows }, value);
  const month = 45000 + Math.floor(random() * 1500);
  const near = (): number => month - 20 + Math.floor(random() * 50);
  const columns = {
    code: column(() => "K"),
    customer: column(() => (random() < 0.1 ? null : "客户")),
    class: column(() => (random() < 0.1 ? null : random() < 0.1 ? pick(["D", "?", "AB", 1]) : pick(["A", "b", "C", "C"]))),
    lastVisit: column(() =>
      random() < 0.15 ? null : random() < 0.05 ? "五月" : month - 60 + Math.floor(random() * 80) + (random() < 0.1 ? 0.5 : 0),
    ),
    visited: column(() => (random() < 0.3 ? null : random() < 0.05 ? pick(["many", -1]) : Math.floor(random() * 9))),
    results: column(() => (random() < 0.4 ? null : random() < 0.05 ? pick(["none", -2]) : Math.floor(random() * 2))),
  };
  const parameters: Record<string, number | string | null> = {
    month: random() < 0.05 ? null : month,
    today: random() < 0.15 ? null : near(),
    role: pick(["staff", "managers"]) ?? "staff",
    "visitLimit.leave": pick([1, 3, 5, 7]),
  };
  for (const name of ["staff", "managers"])
    for (const letter of ["A", "B", "C"]) if (random() < 0.5) parameters[`${name}.${letter}`] = pick([0, 0.25, 0.3, 1, 1.5, 2.5, 3, 8]);
  parameters["move"] = pick(["not", "forward", "backward"]) ?? "not";
  Object.assign(parameters, randomDaysOff(random, near));
  const data: ImportedData = { rows, tables: { "6-14": { columns, headings: {}, parameters } } };
  return makeRequest({ tables: ["6-14"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
