/** Three ways of writing that ONLYOFFICE takes for something else, in silence or as an error, where Excel and LibreOffice do not. */
import { makeBook } from "../../src/book/make-book";
import { loadWords } from "../../src/book/words";
import type { Piece } from "../../src/formula/pieces";
import { readFormula } from "../../src/formula/read";
import { LANGUAGES } from "../../src/i18n";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";

beforeAll(() => loadWords(...LANGUAGES));

const ALL = registry.map(({ number }) => number);

/** Each formula of some sheets once, with the sheet where it stands first. */
function formulasOf(sheets: readonly Sheet[]): Map<string, string> {
  const all = sheets.flatMap(({ name, cells, tables }) => [
    ...cells.flatMap((line) => line.flatMap((cell) => (cell?.formula === undefined ? [] : [[cell.formula, name] as const]))),
    ...tables.flatMap(({ columns }) =>
      columns.flatMap(({ formula, total }) =>
        [formula, total && "formula" in total ? total.formula : undefined].flatMap((one) =>
          one === undefined ? [] : [[one, name] as const],
        ),
      ),
    ),
  ]);
  return new Map(all);
}

interface Call {
  readonly name: string;
  readonly args: readonly (readonly Piece[])[];
}

/** The calls of functions in a formula, those within others too. */
function callsIn(pieces: readonly Piece[]): Call[] {
  return pieces.flatMap(({ kind, text }, index): Call[] => {
    if (kind !== "function") return [];
    const args: Piece[][] = [[]];
    let depth = 0;
    for (const piece of pieces.slice(index + 1)) {
      if (piece.text === ")" && --depth === 0) break;
      if (piece.text === "," && depth === 1) args.push([]);
      else if (depth > 0) args.at(-1)?.push(piece);
      if (piece.text === "(") depth += 1;
    }
    return [{ name: text.toUpperCase(), args }];
  });
}

const ASKS_FOR_BRACKETS = "\t\n\r,:.[]#'\"{}$^&*+=<>/@\\!%?`;~|-";
const WITH_EXPONENT = /\d[Ee][+-]?\d/;

/** What ONLYOFFICE would read otherwise in a formula. */
function problemsOf(formula: string): string[] {
  const pieces = readFormula(formula);
  const doubled = pieces.filter(
    (piece) =>
      piece.kind === "table" &&
      piece.items.length === 0 &&
      piece.last === null &&
      piece.text.includes("[[") &&
      ![...(piece.first ?? "")].some((sign) => ASKS_FOR_BRACKETS.includes(sign)),
  );
  const criteria = callsIn(pieces).filter(({ name }) => /^(?:COUNT|SUM|AVERAGE)IFS?$/.test(name));
  const isJoined = (arg: readonly Piece[]): boolean => arg.some(({ text }) => text === "&");
  const isConstant = (arg: readonly Piece[]): boolean =>
    arg.every(({ kind, text }) => kind === "text" || kind === "number" || ["&", "-"].includes(text));
  const joinedConstants = criteria.filter(({ args }) => args.some((arg) => isJoined(arg) && isConstant(arg)));
  const fourJoined = criteria.filter(({ args }) => args.filter(isJoined).length >= 4);
  const exponents = criteria.filter(({ args }) => args.some((arg) => isConstant(arg) && arg.some(({ text }) => WITH_EXPONENT.test(text))));
  return [
    ...doubled.map(({ text }) => `two pairs of brackets: ${text}`),
    ...joinedConstants.map(({ name }) => `a constant put together in ${name}`),
    ...fourJoined.map(({ name }) => `four criteria put together in ${name}`),
    ...exponents.map(({ name }) => `an exponent in a criterion of ${name}`),
  ];
}

test.each([
  ["COUNT(T[[第 1 个月（元）]])", "two pairs of brackets: T[[第 1 个月（元）]]"],
  ['IF(A1,SUMIFS(T[a],T[b],"<>"&"x"),0)', "a constant put together in SUMIFS"],
  ['SUMIFS(T[a],T[b],"<"&A1,T[c],">"&A2,T[d],"<"&A3,T[e],">"&A4)', "four criteria put together in SUMIFS"],
  ['SUM(1,COUNTIF(T[a],">-1E+300"))', "an exponent in a criterion of COUNTIF"],
  ["SUMIF(T[a],-1E300,T[b])", "an exponent in a criterion of SUMIF"],
])("%s is found", (formula, problem) => {
  expect(problemsOf(formula)).toEqual([problem]);
});

test.each(['COUNT(T[[1/month]])+SUM(T[A (yuan)])*1E-9+COUNTIF(T[a],"<>x")+SUMIFS(T[a],T[b],"<"&A1,T[c],">"&A2)'])(
  "%s is none",
  (formula) => {
    expect(problemsOf(formula)).toEqual([]);
  },
);

test.each(LANGUAGES)("no formula of any sheet is written so, tables together and each by itself, in %s", (language) => {
  const books = [ALL, ...ALL.map((number) => [number])].map((tables) => makeBook({ tables, language, content: "empty", rows: 3 }));
  const formulas = formulasOf(books.flatMap(({ sheets }) => sheets));
  expect(formulas.size).toBeGreaterThan(1000);
  expect([...formulas].flatMap(([formula, sheet]) => problemsOf(formula).map((problem) => `${sheet}: ${problem} in ${formula}`))).toEqual(
    [],
  );
});
