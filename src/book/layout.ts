/**
 * From a request to sheets, in four steps:
 *
 *     request ──plan──► names and addresses ──calculate──► values ──print──► formulas ──place──► Sheet
 *
 * This file alone assigns addresses. It is pure: the same request gives the same sheets.
 */
import { withCellReferences } from "./cell-references";
import { contentsSheet } from "./contents";
import { fingerprintOf } from "../mark/fingerprint";
import { bookTablesOf, type BookAnswers, type TakenNames } from "./book-table";
import { locked } from "../sheet/lock";
import { marked } from "../mark/mark";
import { placeTable } from "./place/place";
import { planTable } from "./plan/plan";
import type { TablePlan } from "./plan/model";
import { plainRequest, type BookRequest } from "./request";
import type { Sheet } from "../sheet/sheet";

export type { TakenNames };

/** From here on a book gets a sheet of contents. */
const MANY_SHEETS = 3;

/**
 * The sheets of a request, in the order of the textbook, with every value calculated by the domain; before three or more
 * of them a sheet of contents.
 *
 * @param request from `makeRequest` or `applyEdit`
 * @param taken names to keep clear of
 * @param answers what stands in the place of calculated results
 */
export function layout(request: BookRequest, taken: TakenNames = { sheets: [], names: [] }, answers?: BookAnswers): Sheet[] {
  const { fingerprints } = plainLayout(request.language, request.tables);
  const named = laidOut(request, taken, answers);
  const sheets = marked(request.references ? withCellReferences(named) : named, request.tables, fingerprints, request.references);
  return request.lock ? sheets.map(locked) : sheets;
}

/**
 * A book laid out by `plainRequest`: the formulas, checks and places that its sheets have whatever is typed into them.
 * Remembered, as a workbench lays the same book out again after everything that is typed.
 */
export function plainLayout(
  language: BookRequest["language"],
  tables: Parameters<typeof plainRequest>[1],
): { readonly sheets: readonly Sheet[]; readonly fingerprints: ReadonlyMap<string, string> } {
  const plain = plainRequest(language, tables);
  const key = JSON.stringify(plain);
  const known = plainLayouts.get(key) ?? withFingerprints(laidOut(plain, { sheets: [], names: [] }));
  plainLayouts.set(key, known);
  return known;
}

const plainLayouts = new Map<string, ReturnType<typeof plainLayout>>();

function withFingerprints(sheets: readonly Sheet[]): ReturnType<typeof plainLayout> {
  return { sheets, fingerprints: new Map(sheets.map((sheet) => [sheet.table, fingerprintOf(sheet)])) };
}

function laidOut(request: BookRequest, taken: TakenNames, answers?: BookAnswers): Sheet[] {
  const tables = bookTablesOf(request, taken, answers);
  const plans = new Map<string, TablePlan>();
  for (const [number, table] of tables) plans.set(number, planTable(table, tables, plans));
  const isFirst = ({ spec }: TablePlan): boolean => spec.type === "rows" && spec.isOverview === true;
  const inOrder = [...[...plans.values()].filter(isFirst), ...[...plans.values()].filter((plan) => !isFirst(plan))];
  const sheets = inOrder.map((plan) => placeTable(plan, plans));
  if (sheets.length < MANY_SHEETS) return sheets;
  const names = [...taken.sheets, ...sheets.map(({ name }) => name)];
  return [contentsSheet(tables, request.language, names, request.names?.["contents"]), ...sheets];
}
