import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf } from "../../src/domain/dates";
import { LANGUAGES, type Language } from "../../src/i18n";
import { applyEdit } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { wordsOf } from "../../src/book/words";
import type { CellContent, Sheet } from "../../src/sheet/sheet";
import { CHINA_DAYS_OFF } from "../../src/tables/parts/china-days-off";
import { daysOff } from "../support/days-off";

const TABLES = ["6-14", "P7", "P8"];

/** 国务院办公厅关于2026年部分节假日安排的通知, 国办发明电〔2025〕7号, 4 November 2025, copied from the notice: first and last days off, and workdays. */
const NOTICE = {
  off: ["01-01 01-03", "02-15 02-23", "04-04 04-06", "05-01 05-05", "06-19 06-21", "09-25 09-27", "10-01 10-07"],
  worked: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
};

describe("the official list of days off", () => {
  it("of 2026 is what the notice says, without Saturdays and Sundays", () => {
    const [year] = CHINA_DAYS_OFF;
    const days = NOTICE.off.flatMap((span) => {
      const [first = 0, last = 0] = span.split(" ").map((text) => Date.parse(`2026-${text}T00:00:00Z`));
      const length = (last - first) / 86_400_000 + 1;
      return Array.from({ length }, (_, index) => new Date(first + index * 86_400_000));
    });
    const weekdays = days.filter((day) => day.getUTCDay() % 6 !== 0).map((day) => day.toISOString().slice(0, 10));
    expect(year).toEqual({
      year: 2026,
      announced: "2025-11-04",
      notice: "国办发明电〔2025〕7号",
      holidays: weekdays,
      workdays: NOTICE.worked.map((day) => `2026-${day}`),
    });
  });

  it("is that of the package", () => {
    const file = join(__dirname, "..", "..", "node_modules", "chinese-days", "dist", "chinese-days.json");
    const { holidays, workdays } = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
    for (const year of CHINA_DAYS_OFF) {
      const inYear = (days: Record<string, string> = {}) => Object.keys(days).filter((day) => day.startsWith(`${year.year}-`));
      expect(year.holidays).toEqual(inYear(holidays).filter((day) => new Date(day).getUTCDay() % 6 !== 0));
      expect(year.workdays).toEqual(inYear(workdays));
    }
  });

  it.each(TABLES)("stands on %s when it is made, with the day of its announcement, in every language", (table) => {
    const dayIn: Record<Language, string> = { en: "4 November 2025", "zh-CN": "2025 年 11 月 4 日", "zh-TW": "2025 年 11 月 4 日" };
    for (const language of LANGUAGES) {
      const { listWhy = "" } = wordsOf(table, language).choices;
      for (const year of CHINA_DAYS_OFF) expect(listWhy).toContain(String(year.year));
      expect(listWhy).toContain(dayIn[language]);
    }
    const sheet = made(table, {});
    const listed = (column: string): unknown[] => lines(sheet, column).filter((day) => typeof day === "number");
    expect(["holiday", "holiday2", "holiday3", "holiday4"].flatMap(listed)).toEqual(
      CHINA_DAYS_OFF.flatMap(({ holidays }) => holidays.map(serial)),
    );
    expect(["extraDay", "extraDay2"].flatMap(listed)).toEqual(CHINA_DAYS_OFF.flatMap(({ workdays }) => workdays.map(serial)));
  });

  it("can be typed over and emptied, day by day", () => {
    const book = makeRequest({ tables: ["P7"], language: "en", content: "empty" });
    const edited = typedInto(typedInto(book, "holiday.1", null), "holiday.2", "2027-01-01");
    expect(lines(only(edited), "holiday").slice(0, 2)).toEqual([null, serialOf(2027, 1, 1)]);
  });
});

describe("what the sheets do with it", () => {
  // Class C, last report 9 April 2026: due by Sunday, 10 May; Saturday the 9th is a make-up workday, Monday the 11th the next one.
  it("P7 moves the day by which a report is due", () => {
    const columns = { customer: ["a", "b"], salesClass: ["C", "C"], lastReport: [serialOf(2026, 4, 9), serialOf(2026, 8, 15)] };
    const due = (move: string, more = {}): unknown[] =>
      values(made("P7", { today: serialOf(2026, 4, 30), move, ...more }, columns), "nextDue");
    expect(due("not")).toEqual([serialOf(2026, 5, 10), serialOf(2026, 9, 10)]);
    expect(due("forward")).toEqual([serialOf(2026, 5, 11), serialOf(2026, 9, 10)]);
    expect(due("backward")).toEqual([serialOf(2026, 5, 9), serialOf(2026, 9, 10)]);
    // A firm without make-up workdays, closed in the second week of May and on one day in September.
    const own = daysOff([11, 12, 13, 14, 15].map((date) => serialOf(2026, 5, date)).concat(serialOf(2026, 9, 10)));
    expect(due("forward", own)).toEqual([serialOf(2026, 5, 18), serialOf(2026, 9, 11)]);
    expect(due("backward", own)).toEqual([serialOf(2026, 5, 8), serialOf(2026, 9, 9)]);
  });

  // From Thursday, 30 April: 6, 7, 8 and Saturday, 9 May are worked on until Sunday the 10th.
  it("P8 counts the days since a report as working days where that is set", () => {
    const columns = { customer: ["a", "b", "c"], reported: [serialOf(2026, 4, 30), serialOf(2026, 4, 30), serialOf(2026, 5, 1)] };
    const settled = { ...columns, settled: [null, serialOf(2026, 5, 6), serialOf(2026, 5, 1)] };
    const days = (daysCounted: string): unknown[] => values(made("P8", { today: serialOf(2026, 5, 10), daysCounted }, settled), "days");
    expect(days("calendarDays")).toEqual([10, 6, 0]);
    expect(days("workingDays")).toEqual([4, 1, 0]);
  });

  it("6-14 moves due days, but nobody who is due at once", () => {
    const columns = { customer: ["a", "b"], class: ["A", "A"], lastVisit: [serialOf(2026, 9, 24), null] };
    const sheet = made("6-14", { month: serialOf(2026, 10, 1), today: serialOf(2026, 9, 27), move: "forward" }, columns);
    expect(values(sheet, "nextVisit")).toEqual([serialOf(2026, 10, 8), serialOf(2026, 9, 27)]);
  });

  it("a list that cannot be read moves nothing, and says so", () => {
    const columns = { customer: ["a"], salesClass: ["C"], lastReport: [serialOf(2026, 4, 9)] };
    const parameters = { today: serialOf(2026, 4, 30), "holiday.1": "National Day" };
    expect(values(made("P7", { ...parameters, move: "forward" }, columns), "nextDue")).toEqual([{ error: "#VALUE!" }]);
    expect(values(made("P7", parameters, columns), "nextDue")).toEqual([serialOf(2026, 5, 10)]);
  });

  it("name the first year that is needed and missing, and only where it is", () => {
    const reports = { customer: ["a", "b"], salesClass: ["A", "C"], lastReport: [serialOf(2026, 11, 3), serialOf(2026, 11, 3)] };
    const november = { today: serialOf(2026, 11, 30) };
    const missing = (table: string, parameters: object, columns = {}): unknown =>
      values(made(table, parameters, columns), "listMissing")[0];
    expect(missing("P7", { ...november, move: "forward" }, reports)).toMatch(/2027/);
    expect(missing("P7", november, reports)).toBe("");
    expect(missing("P7", { ...november, move: "forward", "holiday4.1": serialOf(2027, 1, 1) }, reports)).toBe("");
    expect(missing("6-14", { month: serialOf(2027, 1, 1) })).toMatch(/2027/);
    expect(missing("6-14", { month: serialOf(2026, 12, 1) })).toBe("");
    expect(missing("P8", { today: serialOf(2027, 1, 4), daysCounted: "workingDays" })).toMatch(/2027/);
    expect(
      missing("P8", { today: serialOf(2026, 1, 4), daysCounted: "workingDays" }, { customer: ["a"], reported: [serialOf(2025, 12, 1)] }),
    ).toMatch(/2025/);
    expect(missing("P8", { today: serialOf(2027, 1, 4) })).toBe("");
  });
});

const serial = (text: string): number => serialOf(...(text.split("-").map(Number) as [number, number, number]));

/** A book after something was typed into a parameter. */
function typedInto(book: BookRequest, parameter: string, value: string | null): BookRequest {
  return applyEdit(book, { kind: "parameter", table: "P7", parameter }, value);
}

function made(table: string, parameters: object, columns: Record<string, (string | number | null)[]> = {}): Sheet {
  const rows = Math.max(1, ...Object.values(columns).map(({ length }) => length));
  const data = { rows, tables: { [table]: { columns, headings: {}, parameters: parameters as Record<string, number | string | null> } } };
  return only(makeRequest({ tables: [table], language: "en", content: "empty", data }));
}

function only(request: BookRequest): Sheet {
  return layout(request)[0]!;
}

function values(sheet: Sheet, id: string): (CellContent | undefined)[] {
  const area = sheet.fields.find((field) => field.id === id)!.area;
  return Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value);
}

function lines(sheet: Sheet, column: string): (CellContent | undefined)[] {
  return Array.from({ length: 10 }, (_, line) => values(sheet, `${column}.${line + 1}`)[0]);
}
