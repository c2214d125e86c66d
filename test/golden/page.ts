/**
 * A sheet in all languages as lines to be reviewed: what does not depend on the language once, words once per language,
 * the formula of a column once with the values of its rows. Rows whose formula differs have a line of their own, and cells
 * that count along are one line, `day«1…31»`.
 */
import type { Language } from "../../src/i18n";
import { addressOf } from "../../src/sheet/address";
import type { Area, Cell, CellContent, ScatterChart, Series, Sheet } from "../../src/sheet/sheet";
import { fieldAt, neutral, type Names } from "./neutral";

/** One book in one language. */
export interface Edition {
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  readonly names: Names;
}

/** What is said of one cell, column or rule. */
export interface Entry {
  /** Where it stands on the sheet; the same thing may stand elsewhere in another book. */
  readonly place: string;
  /** What it is; unique on the sheet. */
  readonly label: string;
  /** What is the same in every language. */
  readonly common: string;
  /** What each language says; one text where all say the same. */
  readonly words: readonly string[];
}

/** The entries of the sheet at this place of the book. */
export function entriesOf(editions: readonly Edition[], index: number): Entry[] {
  const sheets = editions.map(({ sheets }) => sheets[index]!);
  const said = (label: string, place: string, texts: (sheet: Sheet) => string): Entry => ({ place, label, ...parted(sheets.map(texts)) });
  const areas = (of: (sheet: Sheet) => readonly { readonly area: Area }[]): Area[] => of(sheets[0]!).map(({ area }) => area);
  return [
    said("# sheet", "", ({ name }) => name),
    ...cellEntries(editions, index),
    said("## widths", "", ({ columnWidths }) => columnWidths.join(" ")),
    said("## page", "", pageSetup),
    said("## footer", "", ({ print }) => `${print.footer.left} | ${print.footer.right}`),
    ...sheets[0]!.tables.map(({ name, area }) => said(`## table ${name}`, addressOf(area), () => "")),
    ...listed(
      areas(({ validations }) => validations).map((area, at) =>
        said(`## validation ${nameOf(sheets[0]!, area)}`, addressOf(area), ({ validations }) => {
          const { rule, promptTitle, prompt, errorTitle, error } = validations[at]!;
          return `${JSON.stringify(rule)} ${promptTitle}: ${prompt} | ${errorTitle}: ${error}`;
        }),
      ),
    ),
    ...areas(({ conditionalFormats }) => conditionalFormats).map((area, at) =>
      said(`## format ${nameOf(sheets[0]!, area)} ${sheets[0]!.conditionalFormats[at]!.style}`, addressOf(area), ({ conditionalFormats }) =>
        conditionalFormats[at]!.equals,
      ),
    ),
    ...sheets[0]!.charts.map(({ type, place }, at) =>
      said(`## chart ${type} ${at + 1}`, addressOf(place), ({ charts }) => {
        const { title, place: _place, type: _type, ...data } = charts[at]!;
        return `${title}: ${Object.entries(data).map(shown).join(", ")}`;
      }),
    ),
  ];
}

/** The lines of a long list of cells that take the same are one entry, at the place of the first: `holiday.«n»`. */
function listed(entries: readonly Entry[]): Entry[] {
  const line = / ([^ ]+\.)(\d+)$/;
  const inList = ({ label, words }: Entry): string => {
    const [, name = "", number = ""] = line.exec(label) ?? [];
    return `${name}«n» ${words.map((text) => text.replace(` ${number}: `, " «n»: ")).join("\n")}`;
  };
  const times = new Map<string, number>();
  for (const entry of entries) times.set(inList(entry), (times.get(inList(entry)) ?? 0) + 1);
  const isLong = (entry: Entry): boolean => line.test(entry.label) && times.get(inList(entry))! >= LONG_LIST;
  return entries.flatMap((entry) => {
    if (!isLong(entry)) return [entry];
    const [, , number = ""] = line.exec(entry.label)!;
    if (number !== "1") return [];
    const words = entry.words.map((text) => text.replace(" 1: ", " «n»: "));
    return [{ ...entry, label: entry.label.replace(line, " $1«n»"), words }];
  });
}

/** As many cells of a list are told of once. */
const LONG_LIST = 10;

/** Words of all languages that are no longer than this stand on one line. */
const SHORT = 100;

/** An entry as lines of text. */
export function linesOf({ place, label, common, words }: Entry, editions: readonly Edition[]): string[] {
  const head = [place, label, common].filter((part) => part !== "").join(" ");
  const one = words.length === 1 ? words[0]! : words.join(" ¦ ");
  if (words.length === 1 || one.length <= SHORT) return [[head, one].filter((part) => part !== "").join(" ")];
  return [head, ...words.map((text, index) => `  ${editions[index]!.language}: ${text}`)];
}

function pageSetup({ freeze, print }: Sheet): string {
  return `freeze ${freeze.rows} × ${freeze.columns}; ${print.orientation}; print ${print.areas.map((area) => addressOf(area)).join(" ")}`;
}

/** Cells that are said of in one entry, before they are put into words. */
interface Run {
  readonly label: string;
  readonly area: Area;
  readonly style: string;
  /** One per language; `undefined` where the cell has none. */
  readonly formulas: readonly (string | undefined)[];
  /** One per language. */
  readonly values: readonly string[];
}

function cellEntries(editions: readonly Edition[], index: number): Entry[] {
  const found: Run[] = [];
  const sheet = editions[0]!.sheets[index]!;
  sheet.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const run = cell && runAt(editions, index, row, column);
      if (run) found.push(run);
    }),
  );
  return counted(columns(found)).map(({ label, area, style, formulas, values }) => {
    const isSame = formulas.every((formula) => formula === formulas[0]);
    const shared = isSame ? { formula: formulas[0], texts: formulas.map(() => "") } : sharedFormula(formulas);
    const formula = shared?.formula === undefined ? "" : ` =${shared.formula}`;
    const texts = values.map((text, language) => (shared ? `${shared.texts[language]}${text}` : `=${formulas[language]} ${text}`));
    return { place: addressOf(area), label, common: `[${style}]${formula}`, words: parted(texts).words };
  });
}

const STRING = /("(?:[^"]|"")*")/;

/** A formula that differs in its texts only, with their numbers in their places, and what they are in each language. */
function sharedFormula(formulas: readonly (string | undefined)[]): { readonly formula: string; readonly texts: readonly string[] } | undefined {
  const parts = formulas.map((formula) => (formula ?? "").split(STRING));
  const [first = []] = parts;
  const differing = first.flatMap((part, index) => (parts.every((own) => own[index] === part) ? [] : [index]));
  if (parts.some(({ length }) => length !== first.length) || differing.some((index) => index % 2 === 0)) return undefined;
  return {
    formula: first.map((part, index) => (differing.includes(index) ? `«${differing.indexOf(index) + 1}»` : part)).join(""),
    texts: parts.map((own) => differing.map((at, index) => `«${index + 1}» ${own[at]} `).join("")),
  };
}

/** One cell in all languages, unless it is blank in all of them. */
function runAt(editions: readonly Edition[], index: number, row: number, column: number): Run | undefined {
  const sheets = editions.map(({ sheets }) => sheets[index]!);
  const cells = sheets.map(({ cells }) => cells[row]?.[column]);
  if (cells.every((cell) => !cell || (cell.value === null && cell.formula === undefined))) return undefined;
  const written = cells.every((cell): cell is Cell & { formula: string } => cell?.formula !== undefined)
    ? neutral(
        cells.map(({ formula }) => formula),
        sheets[0]!,
        editions.map(({ names }) => names),
      )
    : cells.map((cell) => cell?.formula);
  return {
    label: labelOf(sheets[0]!, row, column),
    area: { row, column, rows: 1, columns: 1 },
    style: [...new Set(cells.map((cell) => cell?.style))].join(" / "),
    formulas: written.map((formula) => formula?.replaceAll(`$${row + 1}`, "$·")),
    values: cells.map((cell) => valueOf(cell?.value ?? null)),
  };
}

function labelOf(sheet: Sheet, row: number, column: number): string {
  const field = fieldAt(sheet, row, column);
  if (field !== undefined) return field;
  const table = sheet.tables.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const below = table && fieldAt(sheet, table.area.row + 1, column);
  if (!table || below === undefined) return "";
  return row === table.area.row ? `heading of ${below}` : `total of ${below}`;
}

/** Puts the rows of a field together that have one formula. */
function columns(cells: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const index = runs.findIndex((run) => isBelow(cell, run));
    const above = runs[index];
    if (above === undefined) runs.push(cell);
    else runs[index] = joined(above, cell, " | ");
  }
  return runs;
}

function isBelow(cell: Run, run: Run): boolean {
  return (
    cell.label !== "" &&
    cell.label === run.label &&
    cell.style === run.style &&
    cell.area.column === run.area.column &&
    cell.area.row === run.area.row + run.area.rows &&
    cell.formulas.every((formula, language) => formula === run.formulas[language])
  );
}

/** Puts neighbours together that differ in numbers only which count along, or in the name of their line. */
function counted(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  const taken = new Set<Run>();
  for (const run of runs) {
    if (taken.has(run)) continue;
    const free = runs.filter((other) => !taken.has(other));
    const [across, down] = [neighbours(free, run, "column"), neighbours(free, run, "row")];
    const row = longest(across, (some) => counting(some));
    const column = longest(down, (some) => byLine(some));
    const best = row.members.length >= column.members.length ? row : column;
    best.members.forEach((member) => taken.add(member));
    const all = best.members.slice(1).reduce((sum, next) => joined(sum, next, " ; "), run);
    found.push(best.said ? { ...all, label: best.said.label, formulas: all.formulas.map(() => best.said?.formula) } : all);
  }
  return found;
}

/** What several runs say in one. */
interface Said {
  readonly label: string;
  readonly formula: string | undefined;
}

/** The longest beginning of some neighbours that can be said in one. */
function longest(runs: readonly Run[], say: (runs: readonly Run[]) => Said | undefined): { members: readonly Run[]; said?: Said } {
  for (let length = runs.length; length > 1; length -= 1) {
    const said = say(runs.slice(0, length));
    if (said) return { members: runs.slice(0, length), said };
  }
  return { members: runs.slice(0, 1) };
}

/** A run and those that follow it to the right, or below it, with the same style and height or width. */
function neighbours(runs: readonly Run[], first: Run, along: "row" | "column"): Run[] {
  const [size, other, otherSize] = along === "row" ? (["rows", "column", "columns"] as const) : (["columns", "row", "rows"] as const);
  const found = [first];
  if (first.label === "" || first.formulas.some((formula) => formula !== first.formulas[0])) return found;
  for (;;) {
    const last = found.at(-1)!;
    const next = runs.find(
      ({ area, style, label, formulas }) =>
        label !== "" &&
        style === first.style &&
        area[along] === last.area[along] + last.area[size] &&
        area[other] === first.area[other] &&
        area[otherSize] === first.area[otherSize] &&
        formulas.every((formula) => formula === formulas[0]),
    );
    if (!next) return found;
    found.push(next);
  }
}

/** Labels and formulas that differ in whole numbers only, each of which stays or goes up by the same step. */
function counting(runs: readonly Run[]): Said | undefined {
  const label = countingText(runs.map((run) => run.label));
  const formula = runs.every(({ formulas }) => formulas[0] === undefined) ? "" : countingText(runs.map(({ formulas }) => formulas[0] ?? ""));
  return label === undefined || formula === undefined ? undefined : { label, formula: formula === "" ? undefined : formula };
}

function countingText(texts: readonly string[]): string | undefined {
  const parts = texts.map((text) => text.split(/(\d+)/));
  const first = parts[0]!;
  if (parts.some((own) => own.length !== first.length)) return undefined;
  const said = first.map((part, index) => {
    const own = parts.map((pieces) => pieces[index]!);
    if (own.every((text) => text === part)) return part;
    if (index % 2 === 0) return undefined;
    const step = Number(own[1]) - Number(part);
    return own.every((text, at) => text === String(Number(part) + at * step)) ? `«${part}…${own.at(-1)}»` : undefined;
  });
  return said.includes(undefined) ? undefined : said.join("");
}

/** Labels like `sales.A` and `sales.B`, and formulas that differ in the names of these lines only. */
function byLine(runs: readonly Run[]): Said | undefined {
  const lines = runs.map(({ label }) => label.split(".").slice(1).join("."));
  const columns = new Set(runs.map(({ label }) => label.split(".")[0]));
  if (columns.size !== 1 || lines.includes("")) return undefined;
  const formulas = new Set(
    runs.map(({ formulas: [formula] }, index) => formula?.replaceAll(`.${lines[index]}}`, ".«»}").replaceAll(`'${lines[index]}'`, "'«»'").replaceAll(`"${lines[index]}"`, '"«»"')),
  );
  return formulas.size === 1 ? { label: `${[...columns].join("")}.«${lines.join("|")}»`, formula: [...formulas][0] } : undefined;
}

function joined(first: Run, next: Run, between: string): Run {
  return {
    ...first,
    area: {
      ...first.area,
      rows: next.area.row + next.area.rows - first.area.row,
      columns: next.area.column + next.area.columns - first.area.column,
    },
    values: first.values.map((value, language) => `${value}${between}${next.values[language]}`),
  };
}

/** One text where all languages say the same. */
function parted(texts: readonly string[]): Pick<Entry, "common" | "words"> {
  return { common: "", words: texts.every((text) => text === texts[0]) ? texts.slice(0, 1) : texts };
}

function valueOf(value: CellContent): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

/** What stands in an area, or its address. */
function nameOf(sheet: Sheet, area: Area): string {
  const [first, last] = [fieldAt(sheet, area.row, area.column), fieldAt(sheet, area.row + area.rows - 1, area.column + area.columns - 1)];
  if (first === undefined || last === undefined) return addressOf(area);
  return first === last ? first : `${first} to ${last}`;
}

function shown([role, value]: [string, Area | Series | NonNullable<ScatterChart["ends"]>]): string {
  if ("horizontal" in value) return `${role} (${Object.entries(value).map(shown).join(", ")})`;
  return "values" in value ? `${role} ${value.name} ${addressOf(value.values)}` : `${role} ${addressOf(value)}`;
}
