/**
 * Moving references against the plainest way to say where they go: a sheet is a list of rows, rows are put in and taken
 * out of the list, and a reference is wherever the rows are that it began and ended with.
 */
import fc from "fast-check";
import { formulaAfterRename } from "../../src/formula/rename";
import { copiedFormula, formulaAfterRows, shiftFormula } from "../../src/formula/shift";
import { columnLetters } from "../../src/sheet/address";

const ROWS = 60;
const row = fc.integer({ min: 1, max: ROWS });
const dollar = fc.constantFrom("", "$");
const column = fc.integer({ min: 0, max: 800 }).map(columnLetters);

/** A part of a formula: a text that stays, or rows of the sheet that a reference names. */
type Part =
  | string
  | { readonly before: string; readonly first: string; readonly second: string | null; readonly from: number; readonly to: number };

const cell = fc
  .tuple(dollar, column, dollar, row)
  .map(([d1, letters, d2, at]): Part => ({ before: "", first: d1 + letters + d2, second: null, from: at, to: at }));
const range = fc.tuple(dollar, column, dollar, column, dollar, row, row).map(([d1, one, d2, other, d3, a, b]): Part => ({
  before: "",
  first: d1 + one + d2,
  second: other + d3,
  from: Math.min(a, b),
  to: Math.max(a, b),
}));
const lines = fc
  .tuple(dollar, dollar, row, row)
  .map(([d1, d2, a, b]): Part => ({ before: "", first: d1, second: d2, from: Math.min(a, b), to: Math.max(a, b) }));
const reference = fc.oneof(cell, range, lines);
const named = fc
  .tuple(fc.constantFrom("Own!", "'OWN'!"), reference)
  .map(([before, part]): Part => (typeof part === "string" ? part : { ...part, before }));
const fixed = fc
  .constantFrom<Part[]>(
    ['"B9:B12 9:9"'],
    ["Sales_6_8[Jan25]"],
    ["T[[#This Row],[B9]:[B12]]"],
    ["[@Q3]"],
    ["Other!B9"],
    ["'Other''s B9 9'!$B$9:$C12"],
    ["[Book.xlsx]Own!B9"],
    ["LOG10(", "7", ")"],
    ["A:C"],
    ["R9C9"],
    ["XFE9"],
    ["名9"],
    ['{1,"B9";2,9}'],
    ["#N/A"],
    ["A1048577"],
    ["Rate_9"],
  )
  .map((parts) => parts.join("") as Part);
const parts = fc.array(fc.oneof(reference, named, fixed), { minLength: 1, maxLength: 6 });

function printed(list: readonly Part[], rowsOf: (from: number, to: number, isRange: boolean) => readonly [number, number] | null): string {
  const texts = list.map((part) => {
    if (typeof part === "string") return part;
    const now = rowsOf(part.from, part.to, part.second !== null);
    if (!now) return "#REF!";
    return `${part.before}${part.first}${now[0]}${part.second === null ? "" : `:${part.second}${now[1]}`}`;
  });
  return `=${texts.join("+")}`;
}
const asTyped = (list: readonly Part[]): string => printed(list, (from, to) => [from, to]);

/** The rows of a sheet by the numbers they had, new ones as 0. */
function changed(at: number, by: number): number[] {
  const rows = Array.from({ length: ROWS * 3 }, (_, index) => index + 1);
  rows.splice(at - 1, Math.max(0, -by), ...Array.from({ length: Math.max(0, by) }, () => 0));
  return rows;
}

function spanIn(rows: readonly number[], from: number, to: number): [number, number] | null {
  const kept = rows.flatMap((old, index) => (old >= from && old <= to ? [index + 1] : []));
  return kept.length === 0 ? null : [kept[0] ?? 0, kept.at(-1) ?? 0];
}

test("rows put in and taken out move references as the rows move", () => {
  fc.assert(
    fc.property(parts, row, fc.integer({ min: -20, max: 20 }), (list, at, by) => {
      const rows = changed(at, by);
      const change = { sheet: "Own", own: true, at: at - 1, by };
      expect(formulaAfterRows(asTyped(list), change)).toBe(printed(list, (from, to) => spanIn(rows, from, to)));
    }),
    { numRuns: 2000 },
  );
});

test("rows put in and taken out again leave the formula as it was", () => {
  fc.assert(
    fc.property(parts, row, fc.integer({ min: 1, max: 30 }), fc.boolean(), (list, at, by, own) => {
      const formula = asTyped(list);
      const there = formulaAfterRows(formula, { sheet: "Own", own, at: at - 1, by });
      expect(there).not.toBeNull();
      expect(formulaAfterRows(there ?? "", { sheet: "Own", own, at: at - 1, by: -by })).toBe(formula);
    }),
    { numRuns: 1000 },
  );
});

test("a table that grows takes the ranges that end with it along", () => {
  fc.assert(
    fc.property(parts, row, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), (list, first, count, by) => {
      const last = first + count - 1;
      const rows = changed(last + 1, by);
      const growth = { sheet: "Own", own: true, table: { row: first - 1, column: 0, rows: count, columns: 4 }, by };
      const expected = printed(list, (from, to, isRange) => {
        const span = spanIn(rows, from, to);
        return span && isRange && to === last && from >= first ? [span[0], span[1] + by] : span;
      });
      expect(shiftFormula(asTyped(list), growth)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test("a copy and the copy back are the formula again where nothing fell off the sheet", () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (list, down, right) => {
      const formula = asTyped(list);
      expect(copiedFormula(copiedFormula(formula, down, right), -down, -right)).toBe(formula);
    }),
    { numRuns: 1000 },
  );
});

test("a sheet that changes its name and changes it back leaves what a formula reads", () => {
  fc.assert(
    fc.property(parts, (list) => {
      const there = formulaAfterRename(asTyped(list), "own", "It's B9 new");
      expect(there).not.toMatch(/(?<!\])\bOwn!/);
      const back = formulaAfterRename(there ?? "", "It's B9 new", "Own") ?? "";
      expect(back).toBe(asTyped(list).replaceAll(/(?<![\]'])\bOwn!|'OWN'!/g, "'Own'!"));
    }),
  );
});
