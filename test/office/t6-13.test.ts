import { LANGUAGES } from "../../src/i18n";
import type { Value } from "../../src/tables/model";
import { makeRequest, type BookRequest, type ImportedData } from "../../src/book/request";
import { officeTest } from "../support/needs";
import { differencesOf, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

describe("LibreOffice calculates table 6-13 as the domain does", () => {
  officeTest(
    "with typed orders, the same number twice, missing and wrong coordinates and hours, with and without depot, way back, another end and times",
    async (office) => {
      const books = new Map<string, BookRequest>();
      for (const seed of seeds(8)) books.set(`random ${seed}`, randomBook(seed));
      expect(await differencesOf(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

const NAMES = ["East", "WEST", "east", "城北", "x"];

function randomBook(seed: number): BookRequest {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T | null => values[Math.floor(random() * values.length)] ?? null;
  const rows = 1 + Math.floor(random() * 30);
  const column = (value: () => Value): Value[] => Array.from({ length: rows }, value);
  const holes = seed % 2 === 0 ? 0.15 : 0;
  const degrees = (limit: number): Value =>
    random() < holes ? null : random() < holes / 3 ? "104°" : Math.round((random() * 2 - 1) * limit * 1e4) / 1e4;
  const columns = {
    code: column(() => "K"),
    customer: column(() => (random() < 0.1 ? null : "客户")),
    route: column(() => (random() < 0.1 ? null : random() < 0.15 ? pick(["nowhere", "?", "*", "E?st"]) : pick(NAMES))),
    stop: column(() => (random() < holes ? pick([null, "第三", 0, -4, 7000]) : 1 + Math.floor(random() * 12))),
    purpose: column(() => pick(["visit", "delivery", null])),
    address: column(() => pick(["人民路 1 号", null])),
    latitude: column(() => degrees(90)),
    longitude: column(() => degrees(180)),
    comesFirst: column(() => pick(["yes", "no", null])),
    opens: column(() => (random() < 0.3 ? null : random() < holes / 3 ? pick(["九点", 9]) : Math.floor(random() * 48) / 96)),
    closes: column(() => (random() < 0.3 ? null : random() < holes / 3 ? pick(["x", 0, -1]) : (40 + Math.floor(random() * 56)) / 96)),
    minutes: column(() => (random() < 0.5 ? null : random() < holes / 3 ? pick(["一刻", -5]) : Math.floor(random() * 60))),
  };
  // Some books have the two columns the wrong way round, some a few rows.
  for (let row = 0; row < rows; row++)
    if (random() < [0, 0, 0.3, 1][seed % 4]!)
      [columns.latitude[row], columns.longitude[row]] = [columns.longitude[row] ?? null, columns.latitude[row] ?? null];
  const parameters: Record<string, number | string> = { returns: pick(["yes", "no"]) ?? "yes" };
  for (const line of ["1", "2", "3", "4", "5"]) if (random() < 0.7) parameters[`name.${line}`] = random() < 0.2 ? "" : (pick(NAMES) ?? "");
  if (random() < 0.7) Object.assign(parameters, { startLatitude: 30.5, startLongitude: 104.1 });
  if (random() < 0.4) Object.assign(parameters, { finishLatitude: 31.2, finishLongitude: 103.9 });
  // Stops are anywhere in the world: so fast that some are still open.
  if (random() < 0.8) Object.assign(parameters, { departure: pick([0, 0.3, 0.375]) ?? 0, speed: pick([90, 30000, 60000]) ?? 90 });
  if (random() < 0.5) parameters.visitMinutes = pick([0, 15, 20]) ?? 0;
  if (random() < 0.6) parameters.detour = pick([1, 1.3, 5]) ?? 1;
  if (random() < 0.7) parameters.shown = pick(NAMES) ?? "";
  const data: ImportedData = { rows, tables: { "6-13": { columns, headings: {}, parameters } } };
  return makeRequest({ tables: ["6-13"], language: LANGUAGES[seed % 3] ?? "en", content: "empty", data });
}
