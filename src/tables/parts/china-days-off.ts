/**
 * Mainland China's days off from Monday to Friday, and the days worked on instead (调休), as the State Council announced them for each
 * year. Written by `npm run days-off` from chinese-days 1.5.7 (MIT); not by hand.
 */

/** A year as it was announced; days as 2026-01-01. */
export interface YearOfDaysOff {
  readonly year: number;
  /** The day of the notice, and its number. */
  readonly announced: string;
  readonly notice: string;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

export const CHINA_DAYS_OFF: readonly YearOfDaysOff[] = [
  {
    year: 2026,
    announced: "2025-11-04",
    notice: "国办发明电〔2025〕7号",
    holidays: [
      "2026-01-01",
      "2026-01-02",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-02-23",
      "2026-04-06",
      "2026-05-01",
      "2026-05-04",
      "2026-05-05",
      "2026-06-19",
      "2026-09-25",
      "2026-10-01",
      "2026-10-02",
      "2026-10-05",
      "2026-10-06",
      "2026-10-07",
    ],
    workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];
