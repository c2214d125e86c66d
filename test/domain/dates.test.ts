import { calendarDay, monthEnd, monthStart, serialOf, weekday } from "../../src/domain/dates";

describe("days as spreadsheets count them", () => {
  it.each([
    // Serial numbers as Excel shows them for DATE(…).
    [1900, 3, 1, 61],
    [1999, 12, 31, 36525],
    [2000, 2, 29, 36585],
    [2026, 3, 1, 46082],
    [2100, 3, 1, 73110],
  ])("%i-%i-%i is %i", (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });

  it("agree with the world clock's calendar on every day of two hundred years", () => {
    for (let serial = 61; serial < 110_000; serial += 1) {
      const date = new Date((serial - 25_569) * 86_400_000);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const found = calendarDay(serial);
      if (found.year !== expected.year || found.month !== expected.month || found.day !== expected.day) expect(found).toEqual(expected);
      if (serialOf(found.year, found.month, found.day) !== serial) expect(found).toBe(serial);
      if (weekday(serial) !== (date.getUTCDay() || 7)) expect(weekday(serial)).toBe(date.getUTCDay() || 7);
    }
  });

  it("count over the ends of months and years as DATE does", () => {
    expect(serialOf(2026, 13, 1)).toBe(serialOf(2027, 1, 1));
    expect(serialOf(2026, 3, 0)).toBe(serialOf(2026, 2, 28));
    expect([46082, 46112, 46081.5].map(monthEnd)).toEqual([46112, 46112, 46081]);
    expect([46082, 46112, 46081.5].map(monthStart)).toEqual([46082, 46082, 46054]);
    expect(monthEnd(serialOf(2028, 2, 10))).toBe(serialOf(2028, 2, 29));
  });
});
