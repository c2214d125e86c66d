/** Every registered function with whatever a spreadsheet may pass: nothing crashes, nothing changes, every error has words. */
import { catalogues, LANGUAGES } from "../../src/i18n";
import { errorMessage } from "../../src/i18n/error-message";
import { functionWords } from "../../src/i18n/en/functions/words";
import { SalesbookError } from "../../src/domain/errors";
import { evaluate, functionTable, setLanguage, type FunctionName } from "../../src/functions";
import { examples } from "../../src/functions/examples";
import { deepFreeze } from "../support/freeze";
import { invocation, oddities } from "./oddities";
import { call, names, RuntimeError, withinExcel } from "./runtime";

withinExcel();

/** NaN in a frozen copy is still NaN, and error objects keep their code. */
const frozen = (values: readonly unknown[]): readonly unknown[] => deepFreeze(values.map((value) => copy(value)));
const copy = (value: unknown): unknown => (Array.isArray(value) ? value.map(copy) : value);

describe.each(names)("%s", (name) => {
  const { parameters } = functionTable[name];
  const usual: readonly unknown[] = parameters.map((_, index) => examples[name][0]![index] ?? null);

  /** Each oddity in each place: among usual arguments, among other oddities, and everywhere. */
  const calls = parameters.flatMap((_, position) =>
    oddities.flatMap((oddity, turn) =>
      [usual, oddities.slice(turn), parameters.map(() => oddity)].map((others) =>
        frozen(parameters.map((__, index) => (index === position ? oddity : others[index]))),
      ),
    ),
  );

  it("gives numbers, texts, TRUE, FALSE or errors with words, whatever it gets", () => {
    const bad: unknown[] = [];
    for (const values of calls) {
      const result = evaluate(name, values);
      for (const cell of result instanceof SalesbookError ? [result] : result.flat()) if (!isFit(cell)) bad.push([values, cell]);
    }
    expect(bad).toEqual([]);
  });

  it("gives Excel its own kind of error only, in every language", () => {
    const shown = calls.flatMap((values, index) => {
      setLanguage(LANGUAGES[index % LANGUAGES.length]!);
      const result = call(name, ...values);
      return Array.isArray(result) ? result.flat() : [result];
    });
    expect(shown.filter((cell) => typeof cell === "object" && !(cell instanceof RuntimeError))).toEqual([]);
    expect(shown.filter((cell) => cell === undefined)).toEqual([]);
  });

  it("takes the invocation object for an argument left out", () => {
    parameters.forEach(({ optional }, index) => {
      if (!optional) return;
      const [without, stale] = [null, invocation].map((value) => usual.map((given, place) => (place === index ? value : given)));
      expect(evaluate(name, stale!)).toEqual(evaluate(name, without!));
    });
    expect(evaluate(name, [...usual, invocation])).toEqual(evaluate(name, usual));
  });

  it("takes a single value as a range of one cell", () => {
    const first = parameters.map((_, index) => firstCell(usual[index]));
    expect(plain(evaluate(name, first))).toEqual(
      plain(
        evaluate(
          name,
          first.map((value) => (value === null ? null : [[value]])),
        ),
      ),
    );
  });

  it("gives the same when asked again", () => {
    expect(plain(evaluate(name, usual))).toEqual(plain(evaluate(name, usual)));
  });
});

const ROW_BY_ROW: readonly FunctionName[] = names.filter((name) => !["STANDARDAMOUNT", "ROUTELENGTH", "CHECKLISTSCORE"].includes(name));

describe.each(ROW_BY_ROW)("%s of a column", (name) => {
  const { parameters } = functionTable[name];
  const usual = parameters.map((_, index) => examples[name][0]![index] ?? null);
  const height = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
  const rows = Math.max(...usual.map(height));
  /** The usual columns with one more row, whose cells are all `cell`. */
  const withRow = (cell: unknown) => usual.map((value) => (height(value) === rows && rows > 1 ? longer(value, cell) : value));
  const longer = (value: unknown, cell: unknown): unknown => [...(value as unknown[][]), (value as unknown[][])[0]!.map(() => cell)];

  it("a row of blanks gives blanks and leaves the others right", () => {
    for (const blank of [null, ""]) {
      const result = evaluate(name, withRow(blank)) as readonly (readonly unknown[])[];
      expect(result[rows]!.every((cell) => cell === "")).toBe(true);
      expect(plain(result.slice(0, rows))).toEqual(plain(evaluate(name, usual)));
    }
  });

  it("a row of text or errors gives errors and leaves the others right", () => {
    for (const cell of ["abc", "１２,０００", { code: "#REF!" }, NaN]) {
      const result = evaluate(name, withRow(cell)) as readonly (readonly unknown[])[];
      expect(result[rows]!.filter((shown) => shown !== "").every((shown) => shown instanceof SalesbookError)).toBe(true);
      expect(result[rows]!.some((shown) => shown !== "")).toBe(true);
      expect(plain(result.slice(0, rows))).toEqual(plain(evaluate(name, usual)));
    }
  });
});

function isFit(cell: unknown): boolean {
  if (cell instanceof SalesbookError) return hasWords(cell);
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0);
  return typeof cell === "string" || typeof cell === "boolean";
}

/** What an error names must have words in every language, and its message no blank that was not filled. */
function hasWords(error: SalesbookError): boolean {
  const { arguments: argumentWords, accepted } = functionWords;
  const { argument, other, accepted: key } = error.details;
  const named = [argument, other].every((word) => word === undefined || Object.hasOwn(argumentWords, word));
  const told = typeof key !== "string" || !/[a-z]{2}/.test(key) || Object.hasOwn(accepted, key);
  return (
    named &&
    told &&
    LANGUAGES.every((language) => !/[{}]|undefined/.test(errorMessage(catalogues[language], error).replace(/“.*”|「.*」/, "")))
  );
}

function firstCell(value: unknown): unknown {
  return Array.isArray(value) ? ((value.flat() as unknown[])[0] ?? null) : value;
}

/** Errors compare by what they say. */
function plain(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result, (_, item: unknown) => (item instanceof Error ? item.message : item)));
}
