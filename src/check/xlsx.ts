/** Checks the generated sheets of an .xlsx file, as Excel or LibreOffice saved it. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { loadWords } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { LANGUAGES } from "../i18n";
import { checkOf } from "./check";
import { inOrder, mayBeGenerated, recognised, type UnmarkedSheet } from "./recognise";
import type { CheckReport, Entry, FindingKind, PresentFormat, PresentRule, PresentSheet } from "./model";
import { boundsText, listText } from "./rules";
import { typedIn, type TypedTable } from "./typed";
import { textIn } from "../formula/literals";
import { areasIn } from "../formula/references";
import { EXERCISE_NAME, type SheetName } from "../mark/names";
import { readAreas, readMark } from "../mark/read";
import type { SheetDescription } from "../book/describe";
import type { Point } from "../sheet/areas";
import { descriptionsIn, resultsIn, type CellResult } from "./results";
import { sheetParts } from "./xlsx-parts";

/** Of an exercise formulas and checks were taken away, and answers are the student's: what else may be wrong with a sheet. */
const IN_EXERCISES: ReadonlySet<FindingKind> = new Set<FindingKind>(["tableMissing", "numberAsText", "notANumber", "notAChoice"]);

/**
 * Compares a file's generated sheets with what their tables say; the file is only read.
 *
 * @param bytes an .xlsx file
 * @throws SalesbookError fileNotWorkbook
 */
export async function checkXlsx(bytes: Uint8Array): Promise<CheckReport> {
  const { sheets, unknown, worksheets, parts, isExercise } = await presentXlsx(bytes);
  const check = checkOf({ sheets });
  const [first] = sheets;
  return {
    ...(first ? { language: first.mark.language } : {}),
    sheets: check.sheets.map(({ name }) => name),
    unknown: [...unknown, ...check.unknown],
    ...(check.lacking ? { lacking: check.lacking } : {}),
    findings: check.sheets.flatMap(({ name, findings }) => {
      const worksheet = worksheets.get(name);
      const found = worksheet ? findings([...rulesOf(worksheet), ...(parts.get(name)?.rules ?? [])], formatsOf(worksheet)) : [];
      return isExercise ? found.filter(({ kind }) => IN_EXERCISES.has(kind)) : found;
    }),
  };
}

/**
 * What was typed into a file's generated sheets; the file is only read.
 *
 * @param bytes of an .xlsx file
 * @param file its name, for errors
 * @throws SalesbookError fileNotWorkbook, noOldTables where no sheet is generated
 */
export async function typedXlsx(bytes: Uint8Array, file: string): Promise<readonly TypedTable[]> {
  const { sheets } = await presentXlsx(bytes).catch((error: unknown) => {
    throw error instanceof SalesbookError ? new SalesbookError(error.code, { ...error.details, file }) : error;
  });
  if (sheets.length === 0) throw new SalesbookError("noOldTables", { file });
  return typedIn({ sheets });
}

/** What a reader of a file's values needs beside them. */
export interface XlsxResults {
  /** By sheet the cells that hold a formula. */
  readonly formulas: ReadonlyMap<string, readonly Point[]>;
  /** By sheet what its formulas give, where that follows from what was typed. */
  readonly results: ReadonlyMap<string, readonly CellResult[]>;
  /** Names of sheets that another version of Salesbook made, whose formulas are not known. */
  readonly ofOtherVersions: readonly string[];
  /** Where the fields of the generated sheets stand. */
  readonly descriptions: readonly SheetDescription[];
}

/**
 * The formulas of a file, and what those of generated sheets give; the file is only read.
 *
 * @param bytes an .xlsx file
 * @throws SalesbookError fileNotWorkbook
 */
export async function resultsXlsx(bytes: Uint8Array): Promise<XlsxResults> {
  const { sheets, unknown, worksheets } = await presentXlsx(bytes);
  return {
    formulas: new Map([...worksheets].map(([name, worksheet]) => [name, formulasIn(worksheet)])),
    results: resultsIn({ sheets }),
    ofOtherVersions: [...unknown, ...checkOf({ sheets }).unknown],
    descriptions: descriptionsIn({ sheets }),
  };
}

function formulasIn(worksheet: Worksheet): Point[] {
  const places: Point[] = [];
  for (let row = 0; row < worksheet.rowCount; row += 1)
    for (let column = 0; column < worksheet.columnCount; column += 1)
      if (worksheet.findCell(row + 1, column + 1)?.formula) places.push({ row, column });
  return places;
}

async function presentXlsx(bytes: Uint8Array) {
  // A file with charts is refused by the library when it does not know them.
  installChartSupport();
  const { workbook, parts } = await opened(bytes);
  const names = workbook.definedNames.model;
  const worksheets = new Map<string, Worksheet>();
  const unknown: string[] = [];
  const unmarked: UnmarkedSheet[] = [];
  const sheets = workbook.worksheets.flatMap((worksheet, index): PresentSheet[] => {
    const { name } = worksheet;
    const own = names
      .filter(({ localSheetId }) => localSheetId === index)
      .map((one): SheetName => ({ name: one.name, formula: one.rawText ?? one.ranges.join(",") }));
    const mark = readMark(own);
    if (mark === "unknown") unknown.push(name);
    worksheets.set(name, worksheet);
    if (mark === "unknown") return [];
    const present = { name, tables: parts.get(name)?.tables ?? [], entry: entriesOf(worksheet) };
    if (mark !== null) return [{ ...present, mark, names: own, isRecognised: false, areas: readAreas(own) }];
    unmarked.push(present);
    return [];
  });
  const mayBeOurs = unmarked.some(({ entry, tables }) =>
    mayBeGenerated(
      String(entry(0, 0)),
      tables.map(({ name }) => name),
    ),
  );
  // Each sheet is laid out again in the language that it was made in.
  await loadWords(...(mayBeOurs ? LANGUAGES : sheets.map(({ mark }) => mark.language)));
  const known = [...sheets, ...(mayBeOurs ? recognised(unmarked, sheets) : [])];
  return {
    sheets: inOrder(known, [...worksheets.keys()]),
    unknown,
    worksheets,
    parts,
    isExercise: names.some(({ name }) => name.startsWith(EXERCISE_NAME)),
  };
}

/** The library passes over parts that are damaged; what is looked at beside it must be whole. */
async function opened(bytes: Uint8Array) {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes, { ignoreNodes: ["tableParts"] });
    return { workbook, parts: await sheetParts(bytes, new Set(workbook.worksheets.map(({ name }) => name))) };
  } catch {
    throw new SalesbookError("fileNotWorkbook");
  }
}

function entriesOf(worksheet: Worksheet): PresentSheet["entry"] {
  return (row, column) => {
    const cell = worksheet.findCell(row + 1, column + 1);
    if (!cell) return "";
    const formula: unknown = cell.formula;
    if (typeof formula === "string" && formula !== "") return `=${formula}`;
    return entryOf(cell.value);
  };
}

function entryOf(value: unknown): Entry {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (value instanceof Date) return serialOf(value) as number;
  if (typeof value !== "object" || value === null) return "";
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text?: unknown }) => String(run.text ?? "")).join("");
  return "text" in value ? String(value.text) : "";
}

function rulesOf(worksheet: Worksheet): PresentRule[] {
  return Object.entries(worksheet.dataValidations.model).flatMap(([key, validation]) => {
    if (!validation) return [];
    const { type } = validation;
    const bounds: readonly unknown[] = ("formulae" in validation ? validation.formulae : undefined) ?? [];
    const isBetween = !("operator" in validation) || (validation.operator ?? "between") === "between";
    const [first, second] = bounds.map(serialOf);
    const rule =
      type === "list"
        ? listText(listSource(String(first ?? "")), worksheet.name)
        : isBetween
          ? boundsText(type, first, second)
          : `other ${type}`;
    return areasIn(key.replace(/^range:/, "")).map((area) => ({ area, rule }));
  });
}

/** In files choices stand in quotation marks and cells without a sign. */
function listSource(formula: string): string {
  return textIn(formula) ?? `=${formula}`;
}

/** The library hands out days, in cells and as limits, as dates by the world clock. */
function serialOf(bound: unknown): unknown {
  return bound instanceof Date ? bound.getTime() / (24 * 60 * 60 * 1000) + 25_569 : bound;
}

function formatsOf(worksheet: Worksheet): PresentFormat[] {
  return worksheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => {
      const formula = rule.type === "cellIs" && rule.operator === "equal" ? String(rule.formulae?.[0] ?? "") : "";
      return areasIn(ref).map((area) => ({ area, equals: textIn(formula) }));
    }),
  );
}
