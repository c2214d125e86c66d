/** Sheet P20: points by purchase, those that lapse, and what is refused. */
import { makeBook } from "../../src/book/make-book";
import { valuesOf } from "../support/sheet-values";

const COLUMNS = {
  member: ["Ann", "Bea", "Cem", "Dan"],
  birthdayMonth: [4, 13, 5, 5],
  joined: [45000, 45000, 45000, 45000],
  lastPurchase: [46140, 46140, 44000, 46140],
  spend: [1000, 1000, 1000, 1000],
  visits: [5, 5, 5, 5],
  byPurchase: [95, null, null, null],
  openingPoints: [40, 40, 0, 30],
  pointsUsed: [10, 40, 0, 131],
};
const sheetOf = (parameters: Record<string, number>) =>
  makeBook({
    tables: ["P20"],
    language: "en",
    content: "empty",
    data: { rows: 4, tables: { P20: { columns: COLUMNS, headings: {}, parameters: { today: 46142, ...parameters } } } },
  }).sheets[0]!;

it("counts what the till counted, and the year's sum where it did not", () =>
  expect(valuesOf(sheetOf({}), "earned")).toEqual([95, 100, 100, 100]));

it("refuses more points used than there are, and says what cannot be true", () => {
  const sheet = sheetOf({});
  expect(valuesOf(sheet, "balance")).toEqual([125, 100, 100, { error: "#NUM!" }]);
  expect(valuesOf(sheet, "worth")[3]).toBe("");
  expect(valuesOf(sheet, "doubt")).toEqual(["", "No such month", "Before the card", "Used too many"]);
  const [month, used] = ["birthdayMonth", "pointsUsed"].map((id) => sheet.fields.find((field) => field.id === id)?.area);
  const rules = [month, used].map((area) => sheet.validations.find((rule) => JSON.stringify(rule.area) === JSON.stringify(area))?.rule);
  expect(rules).toMatchObject([{ type: "whole", minimum: 1, maximum: 12 }, { type: "whole", minimum: 0 }]); // prettier-ignore
});

it("tells of points that lapse soon, and takes them off when their day is over", () => {
  const soon = sheetOf({ lapseDay: 46150 });
  expect(valuesOf(soon, "lapsing")).toEqual([30, 0, 0, ""]);
  expect(valuesOf(soon, "balance").slice(0, 2)).toEqual([125, 100]);
  expect(valuesOf(soon, "occasion")[0]).toBe("Points lapse soon");
  const over = sheetOf({ lapseDay: 46141 });
  expect(valuesOf(over, "balance").slice(0, 2)).toEqual([95, 100]);
  expect(valuesOf(over, "occasion")[0]).not.toBe("Points lapse soon");
});
