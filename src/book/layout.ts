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
import { bookTablesOf, type BookAnswers, type BookTable, type BookTables, type TakenNames } from "./book-table";
import { laterSheet, withLater } from "../sheet/later";
import { locked } from "../sheet/lock";
import { marked } from "../mark/mark";
import { placeTable } from "./place/place";
import { planTable } from "./plan/plan";
import type { Plans, TablePlan } from "./plan/model";
import { plainRequest, type BookRequest } from "./request";
import { remembered } from "../sheet/remembered";
import type { Sheet } from "../sheet/sheet";
import { fontOf } from "../sheet/styles";

export type { TakenNames };

/** From here on a book gets a sheet of contents. */
const MANY_SHEETS = 3;

/**
 * The sheets of a request, in the order of the textbook, with every value calculated by the domain; before three or more
 * of them a sheet of contents. A sheet is laid out when its cells are first asked for: of a book of dozens a workbench shows one.
 *
 * @param request from `makeRequest` or `applyEdit`
 * @param taken names to keep clear of
 * @param answers what stands in the place of calculated results
 */
export function layout(request: BookRequest, taken: TakenNames = { sheets: [], names: [] }, answers?: BookAnswers): Sheet[] {
  const named = laidOut(request, taken, answers);
  const sheets = request.references ? withCellReferences(named) : named;
  const fingerprintsOf = (): ReadonlyMap<string, string> => plainLayout(request.language, request.tables).fingerprints;
  return marked(request.lock ? sheets.map(lockedLater) : sheets, request.tables, fingerprintsOf, request.references);
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

function lockedLater(sheet: Sheet): Sheet {
  return withLater(sheet, "protection", () => locked(sheet).protection);
}

function withFingerprints(sheets: readonly Sheet[]): ReturnType<typeof plainLayout> {
  return { sheets, fingerprints: new Map(sheets.map((sheet) => [sheet.table, fingerprintOf(sheet)])) };
}

function laidOut(request: BookRequest, taken: TakenNames, answers?: BookAnswers): Sheet[] {
  const tables = bookTablesOf(request, taken, answers);
  const plans = plansOf(tables);
  const isFirst = ({ spec }: BookTable): boolean => spec.type === "rows" && spec.isOverview === true;
  const inOrder = [...[...tables.values()].filter(isFirst), ...[...tables.values()].filter((table) => !isFirst(table))];
  const sheets = inOrder.map(({ spec, words: { language }, sheetName }) =>
    laterSheet({ table: spec.number, name: sheetName, language, font: fontOf(language) }, () => placeTable(plans.plan(spec.number), plans)),
  );
  if (sheets.length < MANY_SHEETS) return sheets;
  const names = [...taken.sheets, ...sheets.map(({ name }) => name)];
  return [contentsSheet(tables, request.language, names, request.names?.["contents"]), ...sheets];
}

/** The plans of a book; one asks for those of the tables that it reads. */
function plansOf(tables: BookTables): Plans & { readonly plan: (number: string) => TablePlan } {
  const plan = remembered((number: string): TablePlan => {
    const table = tables.get(number);
    if (!table) throw new Error(`${number} is no table of the book`);
    return planTable(table, tables, plans);
  });
  const plans = {
    plan,
    has: (number: string) => tables.has(number),
    get: (number: string) => (tables.has(number) ? plan(number) : undefined),
    values: () => [...tables.keys()].map(plan),
  };
  return plans;
}
