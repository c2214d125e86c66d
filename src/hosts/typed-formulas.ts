/**
 * Calculates the formulas that a user types into the workbench. The values of generated cells are handed in as plain
 * values; only the typed formulas run through the calculation engine, so its cost is that of reading the sheets.
 *
 * The engine itself is handed in too, so that this file can be read and tested without it.
 */
import { isReadableFormula } from "../formula/contents";
import { isUncalledFunction } from "../formula/reads";
import { renamedFormula } from "../formula/rename";
import { engineFunction, type CellFunction, type EngineFunction } from "../values/engine-values";
import { MENDED } from "../values/mended-functions";
import { EngineSheet } from "./engine-sheet";
import type { FormulaResult, Reason, SheetValues, TypedFormula } from "./formula-model";
import { inOrder, type Group } from "./formula-order";

export type { CellFunction };

/** What of the engine is used. */
export interface Engine {
  readonly calculateFormulas: (workbook: never) => void;
  readonly tokenize: (formula: string) => unknown;
  readonly parse: (tokens: never) => unknown;
}

/** Whether a formula (without `=`) can be read at all. */
export function isReadable(engine: Engine, formula: string): boolean {
  // What we cannot read could not follow its cells when rows come and go.
  if (!isReadableFormula(formula)) return false;
  try {
    engine.parse(engine.tokenize(formula) as never);
    return true;
  } catch {
    return false;
  }
}

/** A step of a calculation: formulas that are begun together, then what they gave. */
export type Step = { readonly begun: readonly TypedFormula[] } | { readonly results: readonly FormulaResult[] };

/** The engine reads all sheets anew for each batch; one should last long enough for that, and end soon enough to show progress. */
const BATCH_MILLISECONDS = 400;
const FIRST_BATCH = 16;

/**
 * Calculates typed formulas, in batches in the order of their dependence. Each formula gets a result: one that the engine
 * leaves without one (it is too long or too deep for it) `#CALC!`, one that reads its own result `#REF!`, with the reason.
 *
 * @param functions our own, by name in upper case
 * @param sheets every sheet that a formula stands on or names; the results of other formulas stand in them as values
 * @param isAlone tells formulas that are begun one by one, because one of them took too long in a batch
 */
export function* calculateTyped(
  engine: Engine,
  functions: Readonly<Record<string, CellFunction>>,
  sheets: readonly SheetValues[],
  formulas: readonly TypedFormula[],
  isAlone: (formula: TypedFormula) => boolean = () => false,
): Generator<Step, void> {
  const worksheets = sheets.map((sheet, index) => new EngineSheet(index + 1, sheet));
  const settle = (results: readonly FormulaResult[]): readonly FormulaResult[] => {
    for (const result of results) worksheets.find(({ name }) => name === result.sheet)?.settle(result, result.values);
    return results;
  };
  const inGroup = (group: Group): TypedFormula[] => group.formulas.flatMap((index) => formulas[index] ?? []);
  let size = FIRST_BATCH;
  for (let left: readonly Group[] = inOrder(formulas, sheets); left.length > 0;) {
    const alone = left.slice(0, size).findIndex((group) => inGroup(group).some(isAlone));
    const batch = left.slice(0, alone < 0 ? size : Math.max(1, alone));
    yield { begun: batch.flatMap(inGroup) };
    const circular = batch.filter(({ isCircular }) => isCircular).flatMap(inGroup);
    const inCircles = settle(circular.map((typed) => withoutResult(typed, "#REF!", "circular")));
    const straight = batch.filter(({ isCircular }) => !isCircular);
    const started = performance.now();
    const calculated = calculateBatch(engine, functions, worksheets, straight.flatMap(inGroup));
    if (calculated === null && straight.length > 1) {
      size = 1;
      left = [...straight, ...left.slice(batch.length)];
      continue;
    }
    const elapsed = performance.now() - started;
    const isBlank = (typed: TypedFormula): boolean => calculated?.get(typed)?.isBlank ?? true;
    const again = readingBlanks(straight, (index) => formulas.slice(index, index + 1).some(isBlank));
    const results = straight
      .filter((group) => !again.has(group))
      .flatMap(inGroup)
      .map((typed) => calculated?.get(typed)?.result ?? withoutResult(typed, "#CALC!", "unanswered"));
    yield { results: [...inCircles, ...settle(results)] };
    left = [...again, ...left.slice(batch.length)];
    size = Math.max(1, Math.round(batch.length * Math.min(4, Math.max(0.25, BATCH_MILLISECONDS / Math.max(1, elapsed)))));
  }
}

interface Calculated {
  /** `null` where the engine left none. */
  readonly result: FormulaResult | null;
  /** Formulas of the same batch that read this one were given an empty cell or none, where it shows 0 or an error. */
  readonly isBlank: boolean;
}

/** What the engine makes of formulas that it calculates at once, `null` where it fails; they leave its sheets again. */
function calculateBatch(
  engine: Engine,
  functions: Readonly<Record<string, CellFunction>>,
  worksheets: readonly EngineSheet[],
  formulas: readonly TypedFormula[],
): ReadonlyMap<TypedFormula, Calculated> | null {
  const userFunctions = new Map<string, EngineFunction>();
  const placed = formulas.flatMap((typed, index) => {
    const sheet = worksheets.find(({ name }) => name === typed.sheet);
    if (!sheet || !isReadable(engine, typed.formula)) return [];
    const reasons: Record<string, Reason> = {};
    const marked = markFunctions(typed.formula, functions, index);
    for (const [name, called] of marked.used)
      userFunctions.set(
        name,
        engineFunction(called, (place, reason) => (reasons[place] = reason)),
      );
    sheet.setFormula(typed, marked.formula, typed.spilled ?? { rows: 1, columns: 1 });
    return [{ typed, sheet, reasons }];
  });
  const workbook = {
    worksheets,
    getWorksheet: (id: number | string) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    userFunctions,
  };
  try {
    engine.calculateFormulas(workbook as never);
    return new Map(
      placed.map(({ typed, sheet, reasons }) => {
        const found = isUncalledFunction(typed.formula) ? null : sheet.resultOf(typed);
        return [typed, { result: found && { ...typed, values: found.values, reasons }, isBlank: found?.isBlank ?? true }];
      }),
    );
  } catch {
    return null;
  } finally {
    for (const { typed, sheet } of placed) sheet.remove(typed);
  }
}

/**
 * The groups of a batch that have to be calculated once more because they read others that the engine left blank: for it an
 * empty cell is none, where a spreadsheet shows 0. By then the 0 stands there.
 *
 * @param isBlank asked with the place of a formula in the list that all groups speak of
 */
function readingBlanks(batch: readonly Group[], isBlank: (index: number) => boolean): ReadonlySet<Group> {
  const blank = new Set(batch.flatMap(({ formulas }) => formulas.filter(isBlank)));
  const again = new Set<Group>();
  if (blank.size === 0) return again;
  for (const group of batch) {
    const own = new Set(group.formulas);
    if (!group.after().some((index) => blank.has(index) && !own.has(index))) continue;
    again.add(group);
    group.formulas.forEach((index) => blank.add(index));
  }
  return again;
}

function withoutResult(typed: TypedFormula, error: string, reason: Reason): FormulaResult {
  return { ...typed, values: [[{ error }]], reasons: { "": reason } };
}

/** The engine does not say which formula calls a function, so each formula calls it by a name of its own. */
function markFunctions(
  formula: string,
  functions: Readonly<Record<string, CellFunction>>,
  index: number,
): { formula: string; used: Map<string, CellFunction> } {
  const used = new Map<string, CellFunction>();
  const marked = (name: string): string | undefined => {
    const own = functions[name.toUpperCase()] ?? MENDED[name.toUpperCase()];
    if (own === undefined) return undefined;
    used.set(`${name.toUpperCase()}__${index}`, own);
    return `${name}__${index}`;
  };
  return { formula: renamedFormula(formula, { function: marked }), used };
}
