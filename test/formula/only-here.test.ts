/**
 * Only src/formula looks into formulas: no other room has a pattern for what formulas are written with, or quotes texts and
 * names for them by itself.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const src = join(__dirname, "..", "..", "src");

/** What a pattern or a replacement is about, by the letters that it cannot do without. */
const SIGNS: readonly (readonly [what: string, sign: RegExp])[] = [
  ["the address of a cell", /\[A-Za?-?z?\](?:\{1,3\}|\+)(?:\\?\$|\)|\(|\?)*\\d/],
  ["a whole column", /\[A-Z(?:a-z)?\]\{1,3\}/],
  ["a text in quotation marks", /\[\^"\]\|""/],
  ["a sheet's name in apostrophes", /\[\^'\]\|''/],
  ["the prefix of a function in files", /_xl(?:fn|ws|udf|pm)/],
  ["a reference to a table", /#This Row|#Headers|#Totals/i],
  ["a function and its parenthesis", /(?:INDEX|CELL|AGGREGATE|SUM|HYPERLINK|INDIRECT)(?:\\b)?\\\(/],
  ["a placeholder of a spec", /\\\{'\(/],
  ["the sign that a formula begins with", /^\^?\[=＝\]/],
];

/** Quoting by hand, as `text.replaceAll("'", "''")`. */
const DOUBLED: readonly (readonly [string, string])[] = [
  ["'", "''"],
  ["''", "'"],
  ['"', '""'],
  ['""', '"'],
];

/** Files that quote for something else than a formula. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "export/clipboard-csv.ts": "cells of the clipboard are parted by tabs and quoted like those of a CSV file",
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** What in a file looks into formulas. */
function looksInto(text: string): string[] {
  const source = ts.createSourceFile("file.tsx", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node, source);
    if (pattern !== null) found.push(...SIGNS.filter(([, sign]) => sign.test(pattern)).map(([what]) => what));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && /^replace(All)?$/.test(node.expression.name.text)) {
      const [from, to] = node.arguments.map((argument) => (ts.isStringLiteralLike(argument) ? argument.text : null));
      if (DOUBLED.some(([one, other]) => one === from && other === to)) found.push(`${from} for ${to}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of a regular expression, written as one or handed to `RegExp`. */
function patternOf(node: ts.Node, source: ts.SourceFile): string | null {
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return (node as ts.RegularExpressionLiteral).text.slice(1);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== "RegExp") return null;
  return (node.arguments ?? []).map((argument) => argument.getText(source)).join("");
}

test("no other room looks into formulas", () => {
  const others = files(src).filter((file) => !file.startsWith("formula/") && !(file in OTHERWISE));
  expect(others.length).toBeGreaterThan(200);
  const found = others.flatMap((file) => looksInto(readFileSync(join(src, file), "utf8")).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
});

test("the exceptions are still there, and quote", () => {
  for (const file of Object.keys(OTHERWISE)) expect(looksInto(readFileSync(join(src, file), "utf8"))).not.toEqual([]);
});

test.each([
  ["/^\\$?([A-Z]{1,3})\\$?(\\d{1,7})$/.exec(text)", "the address of a cell"],
  ["/^(\\$?)([A-Z]+)(\\$?)(\\d+)$/i.exec(text)", "the address of a cell"],
  ["text.replace(/\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}/g, '')", "a whole column"],
  ['text.split(/("(?:[^"]|"")*")/)', "a text in quotation marks"],
  ["text.match(/'(?:[^']|'')+'!/)", "a sheet's name in apostrophes"],
  ['text.replace(/_xlfn\\./g, "")', "the prefix of a function in files"],
  ["text.replace(/\\bAGGREGATE\\(/g, x)", "a function and its parenthesis"],
  ["new RegExp(`\\\\[#This Row\\\\]`)", "a reference to a table"],
  ["text.matchAll(/\\{'(\\w+)'\\}/g)", "a placeholder of a spec"],
  ["/^[=＝]/.test(text)", "the sign that a formula begins with"],
  [`name.replaceAll("'", "''")`, "' for ''"],
  [`text.replaceAll('"', '""')`, '" for ""'],
])("%s would be found", (line, what) => expect(looksInto(`export const x = ${line};`)).toContain(what));

test("what has nothing to do with formulas is left alone", () => {
  expect(
    looksInto(`const a = /^[A-Z]{2}-\\d+$/.test(code); const b = text.replaceAll("-", ""); const c = "it's"; const d = /[\\t\\n]/;`),
  ).toEqual([]);
});
