/**
 * From a request to sheets, in four steps:
 *
 *     request ──plan──► names and addresses ──calculate──► values ──print──► formulas ──place──► Sheet
 *
 * This file alone assigns addresses. It is pure: the same request gives the same sheets.
 */
import type { BookRequest } from "./request";
import { planTable, type TablePlan } from "./plan";
import { placeTable } from "./place";
import type { Sheet } from "./sheet";

/** What exists in the workbook already; new sheets and tables get free names beside it. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and defined names. */
  readonly names: readonly string[];
}

/**
 * The sheets of a request, in the order of the textbook, with every value calculated by the domain.
 *
 * @param request from `makeRequest` or `applyEdit`
 * @param taken names to keep clear of
 */
export function layout(request: BookRequest, taken: TakenNames = { sheets: [], names: [] }): Sheet[] {
  const plans = new Map<string, TablePlan>();
  const sheetNames = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const tableNames = new Set(taken.names.map((name) => name.toLowerCase()));
  for (const table of request.tables) plans.set(table.table, planTable(table, request.language, plans, { sheetNames, tableNames }));
  return [...plans.values()].map((plan) => placeTable(plan));
}
