/** What was found in a workbook: where it breaks a rule of Excel, and how near it comes to Excel's limits. */

/** The most that Excel takes, in characters unless the name says otherwise. */
export const LIMITS = {
  "text of a cell": 32_767,
  formula: 8192,
  "text in a formula": 255,
  "levels of a formula": 64,
  "arguments of a function": 255,
  "title of a prompt": 32,
  "words of a prompt": 255,
  "choices in a rule": 255,
  "heading of a table": 255,
  "defined name": 255,
  "name of a sheet": 31,
  "number format": 255,
  "header or footer": 255,
  "looks of cells": 64_000,
  fonts: 1024,
} as const;

export type Limit = keyof typeof LIMITS;

export class Report {
  readonly problems: string[] = [];
  /** The most that was found of each. */
  readonly most = new Map<Limit, number>();

  problem(where: string, what: string): void {
    this.problems.push(`${where}: ${what}`);
  }

  /** Says what is wrong unless it holds. */
  holds(isTrue: boolean, where: string, what: string): void {
    if (!isTrue) this.problem(where, what);
  }

  measure(limit: Limit, found: number, where: string): void {
    this.most.set(limit, Math.max(found, this.most.get(limit) ?? 0));
    if (found > LIMITS[limit]) this.problem(where, `${limit}: ${found}, Excel takes ${LIMITS[limit]}`);
  }
}
