import type { Value } from "../../src/tables/model";
import { LANGUAGES } from "../../src/i18n";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { randomDaysOff } from "../support/days-off";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice moves due days and counts working days as the domain does", () => {
  officeTest(
    "on P7 and P8, with lists of days off that overlap, that are empty, and that hold nothing of a year",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`random ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

function randomBook(seed: number): BookRequest {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const rows = 1 + Math.floor(random() * 40);
  const today = 46023 + Math.floor(random() * 730);
  const near = (): number => today - 60 + Math.floor(random() * 150);
  const column = (of: () => Value): Value[] =>
    Array.from({ length: rows }, () => (random() < 0.1 ? null : random() < 0.03 ? "五月" : of()));
  const customer = Array.from({ length: rows }, (_, row) => `C${row + 1}`);
  const reported = column(() => today - Math.floor(random() * 90) + (random() < 0.1 ? 0.5 : 0));
  const data = {
    rows,
    tables: {
      P7: {
        columns: {
          customer,
          salesClass: column(() => pick(["A", "B", "C"])),
          lastReport: column(() => today - Math.floor(random() * 250)),
        },
        headings: {},
        parameters: {
          today: random() < 0.1 ? null : today,
          move: pick(["not", "forward", "backward", "forward"]),
          reportDay: 1 + Math.floor(random() * 28),
          ...randomDaysOff(random, near),
        },
      },
      P8: {
        columns: {
          customer,
          reported,
          settled: reported.map((day) => (typeof day === "number" && random() < 0.5 ? day + Math.floor(random() * 60) - 2 : null)),
        },
        headings: {},
        parameters: {
          today: random() < 0.1 ? null : today,
          daysCounted: pick(["calendarDays", "workingDays", "workingDays"]),
          ...randomDaysOff(random, near),
        },
      },
    },
  };
  return makeRequest({ tables: ["P7", "P8"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
