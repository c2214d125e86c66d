/** REPORTDUE: how it is called, what it calculates, and its examples. */
import { reportsDue } from "../../../domain/report-due";
import { dates, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The day of the next credit report: the 10th of the month that is 6 (A), 3 (B) or 1 (C) months after the last one.
 * Source: 二、(二) 3 (1); `reportsDue` in domain/report-due.ts.
 *
 * @param customerClass A, B or C, any shape
 * @param lastReport date (serial number), the same shape
 * @returns dates (serial numbers), in the shape of the ranges
 * @example REPORTDUE.call([["A"]], [[46082]]) // [[46275]]
 */
export const REPORTDUE = define({ customerClass: range, lastReport: dates }, ({ customerClass, lastReport }) =>
  reportsDue(customerClass, lastReport),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 100,
  shownAs: "date",
  examples: [
    [
      ["A", "B", "C"],
      ["2026-03-02", "2026-03-02", "2026-03-31"],
    ],
  ],
};
