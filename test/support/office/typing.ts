/** What becomes of a text that is typed into a cell: a formula, if Excel would accept it, or what Excel reads in it. */
import { invalid } from "./node";
import { cellAt, looksAt, same, sheetBy, type MemoryCell, type MemorySheet, type MemoryTable, type MemoryWorkbook } from "./state";

/** Writes a cell as Excel would read it; null leaves it as it is. */
export function typeInto(book: MemoryWorkbook, sheet: MemorySheet, row: number, column: number, typed: unknown): void {
  if (typed === null) return;
  const line = sheet.cells.get(row) ?? new Map<number, MemoryCell>();
  sheet.cells.set(row, line);
  if (typed === "") line.delete(column);
  else if (looksAt(sheet, row, column)["numberFormat"] === "@") line.set(column, { value: String(typed) });
  else if (typeof typed === "number" || typeof typed === "boolean") line.set(column, { value: typed });
  else if (typeof typed !== "string") throw invalid(`a cell cannot hold ${JSON.stringify(typed)}`);
  else if (typed.startsWith("=")) line.set(column, { value: 0, formula: checkedFormula(book, typed) });
  else line.set(column, read(typed));
}

/** A text that Excel reads as a date or a number ends up as a number, so that a test sees the wrong value. */
function read(typed: string): MemoryCell {
  if (typed.startsWith("'")) return { value: typed.slice(1), quoted: true };
  if (typed.length > 32_767) throw invalid("the text is too long for a cell");
  const plain = typed.normalize("NFKC").trim();
  if (/^[-+@]/.test(plain) && !/^[-+]?[\d.]/.test(plain)) throw invalid(`${typed} is read as a formula`);
  if (/^[-+]?[\d,]*\.?\d+(e[-+]?\d+)?%?$/i.test(plain)) return { value: Number.parseFloat(plain.replaceAll(",", "")) };
  if (DATES.some((date) => date.test(plain))) return { value: 45_000 };
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === "true" };
  return { value: typed };
}

const DATES = [
  /^\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4})?[月日]?$/,
  /^(\d{1,2}|[一二三四五六七八九十]+)月(\d{1,2}日)?$/,
  /^\d{1,2}:\d\d/,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d+$/i,
];

/** Formulas that were accepted, by the names of the tables that were there. */
const accepted = new WeakMap<MemoryWorkbook, Map<string, Set<string>>>();

function acceptedBy(book: MemoryWorkbook): Set<string> {
  const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)).join();
  const byTables = accepted.get(book) ?? new Map<string, Set<string>>();
  accepted.set(book, byTables);
  const formulas = byTables.get(tables) ?? new Set<string>();
  byTables.set(tables, formulas);
  return formulas;
}

/** Refuses what Excel refuses: a table, column or sheet that is not there, brackets that do not close, too long. */
function checkedFormula(book: MemoryWorkbook, formula: string): string {
  const known = acceptedBy(book);
  if (known.has(formula)) return formula;
  if (formula.length > 8192) throw invalid("the formula is too long");
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const withoutReferences = checkTables(book, code);
  for (const [, quoted, plain] of withoutReferences.matchAll(/(?:'((?:[^']|'')+)'|(?<![#/\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*))!/gu))
    sheetBy(book, quoted?.replaceAll("''", "'") ?? plain);
  const outside = withoutReferences.replace(/'(?:[^']|'')+'!/g, "");
  if (outside.split("(").length !== outside.split(")").length) throw invalid(`${formula} does not close`);
  known.add(formula);
  return formula;
}

/** Checks every `Table[…]` and returns the formula without them. */
function checkTables(book: MemoryWorkbook, code: string): string {
  let rest = code;
  for (;;) {
    const start = /([\p{L}_][\p{L}\p{N}_.]*)\[/u.exec(rest);
    if (!start) return rest;
    const open = start.index + start[0].length - 1;
    const end = closing(rest, open);
    checkColumns(book, start[1] ?? "", rest.slice(open + 1, end));
    rest = rest.slice(0, start.index) + "REF" + rest.slice(end + 1);
  }
}

/** Where the bracket that opens at `open` closes; an apostrophe takes the next character's meaning away. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === "'") at += 1;
    else if (code[at] === "[") depth += 1;
    else if (code[at] === "]" && --depth === 0) return at;
  }
  throw invalid(`${code} does not close`);
}

function checkColumns(book: MemoryWorkbook, name: string, inside: string): void {
  const { sheet, table } = tableNamed(book, name);
  const headings = Array.from({ length: table.area.columns }, (_, index) =>
    String(cellAt(sheet, table.area.row, table.area.column + index)?.value),
  );
  const parts = inside.startsWith("[") ? [...inside.matchAll(/\[((?:'.|[^'\]])*)\]/g)].map(([, part = ""]) => part) : [inside];
  for (const part of parts) {
    const plain = part.replace(/'(.)/g, "$1");
    if (!part.startsWith("#") && !headings.includes(plain)) throw invalid(`${name} has no column ${plain}`);
  }
}

function tableNamed(book: MemoryWorkbook, name: string): { readonly sheet: MemorySheet; readonly table: MemoryTable } {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => same(candidate.name, name));
    if (table) return { sheet, table };
  }
  throw invalid(`a formula speaks of a table ${name} that is not there`);
}
