/** The words on the sheets of a table, in the languages that are loaded. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, loadLanguages, LANGUAGES, wordsByLanguage, type Catalogue, type Language } from "../i18n";
import type { TableSpec } from "../tables/model";
import { loaders } from "../tables/words/loaders";
import { inUnit, namesYuan, type MoneyUnit } from "./money-unit";

const tables = wordsByLanguage(loaders);

/** The words of all tables by language and by the table's number. */
export const tableWords = tables.words;
export const addTableWords = tables.add;

/** The languages whose tables' words are loaded: what a label may be in. */
export const languagesOfTableWords = (): readonly Language[] => LANGUAGES.filter(tables.isLoaded);

/**
 * Makes all words of some languages ready, those of the screens and those of the tables.
 *
 * @throws whatever a page throws that cannot load a part of itself
 */
export async function loadWords(...languages: readonly Language[]): Promise<void> {
  await Promise.all([loadLanguages(...languages), tables.load(...languages)]);
}

/**
 * The words of one table in one language, as its sheet shows them. A table of a book carries them, and so does its plan;
 * what has no word of its own is called by its name.
 */
export interface SheetWords {
  readonly language: Language;
  readonly name: string;
  readonly purpose: string;
  /** What stands at the top of the sheet. */
  readonly title: string;
  /** What the sheets of all tables say. */
  readonly common: Catalogue["tables"];
  /** Of a repeated field with `{n}` for the number. */
  readonly heading: (field: string) => string;
  readonly section: (section: string) => string;
  /** Of a setting, an answer, a figure, or a cell or column of a block. */
  readonly label: (scalar: string) => string;
  readonly choice: (choice: string) => string;
  /** What the message of a field's cells says beside what is accepted. */
  readonly prompt: (field: string) => string | undefined;
  readonly block: (block: string) => string;
  readonly chart: (chart: string) => string;
}

/**
 * The words that the sheet of a table shows.
 *
 * @throws SalesbookError unknownTable
 */
export function sheetWordsOf(spec: Pick<TableSpec, "number" | "pack">, language: Language, unit: MoneyUnit = "yuan"): SheetWords {
  const { name, purpose, fields, sections, choices, prompts, blocks, charts } = wordsOf(spec.number, language);
  const common = catalogues[language].tables;
  return {
    language,
    name,
    purpose,
    // Only those of the textbook are called tables.
    title: fill(spec.pack === undefined ? common.title : common.packTitle, { number: spec.number, name }),
    common,
    heading: (field) => inUnit(fields[field] ?? field, unit, language),
    section: (section) => sections[section] ?? section,
    label: (scalar) => inUnit(labelOf(spec.number, scalar, language), unit, language),
    choice: (choice) => choices[choice] ?? choice,
    prompt: (field) => prompts?.[field],
    block: (block) => inUnit(blocks[block] ?? block, unit, language),
    chart: (chart) => inUnit(charts[chart] ?? chart, unit, language),
  };
}

/** Whether all amounts of a table may be stated in another unit than yuan: no word of it is about single yuan. */
export function takesUnits(table: string, language: Language): boolean {
  const { fields, sections, scalars, choices, prompts = {}, blocks, charts } = wordsOf(table, language);
  const texts = [fields, sections, scalars, choices, prompts, blocks, charts].flatMap((words) => Object.values(words));
  return !texts.some((text) => namesYuan(text, language));
}

/** What the sheet calls a parameter or summary cell; a block's cell is called by its column and line. */
export function labelOf(table: string, name: string, language: Language): string {
  const [column = name, line] = name.split(".");
  const words = wordsOf(table, language);
  const label = scalarLabel(words, column);
  return line === undefined ? label : `${label} ${words.choices[line] ?? words.sections[line] ?? line}`;
}

/** What stands above a block's column or beside a setting; of `day1`, `day2`, … the catalogue has one word `day` with {n}. */
function scalarLabel({ scalars }: Pick<TableWords, "scalars">, name: string): string {
  const [, word = "", n = ""] = /^(.*?)(\d+)$/.exec(name) ?? [];
  return scalars[name] ?? (scalars[word] === undefined ? name : fill(scalars[word], { n }));
}

/** What a drop-down shows for a choice. */
export function choiceLabel(table: string, choice: string, language: Language): string {
  return wordsOf(table, language).choices[choice] ?? choice;
}

export interface TableWords {
  readonly name: string;
  readonly purpose: string;
  /** Questions that it answers, as somebody might type them into a search. */
  readonly answers?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  /** A sentence for each field that is `prompted`. */
  readonly prompts?: Readonly<Record<string, string>>;
  readonly blocks: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, string>>;
}

/** The words of one table. */
export function wordsOf(table: string, language: Language): TableWords {
  const list: Readonly<Record<string, TableWords>> = tableWords[language];
  const words = list[table];
  if (!words) throw new SalesbookError("unknownTable", { received: table, accepted: Object.keys(list).join(", ") });
  return words;
}
