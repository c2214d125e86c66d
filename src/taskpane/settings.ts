/** The settings of the chosen tables, as the pane asks for them: everything typed is text, a share is typed in percent. */
import type { ImportedData } from "../book/request";
import type { Language } from "../i18n";
import { blockCells, mayBeBlank, type TableSpec } from "../tables/model";
import { numberTyped } from "../values/typed";
import { choiceLabel, labelOf, wordsOf } from "../book/words";
import { parametersOf, startOf, type Parameter } from "../book/parameters";

interface SettingPlace {
  /** The parameter's name, for example `rule` or `shareCut.A`. */
  readonly name: string;
  /** The number of the table it belongs to. */
  readonly table: string;
  /** What it starts with, as it is typed; an unset number is empty. */
  readonly initial: string;
}

export interface ChoiceSetting extends SettingPlace {
  readonly kind: "choice";
  readonly choices: readonly string[];
}

export interface NumberSetting extends SettingPlace {
  readonly kind: "amount" | "share" | "whole";
  /** As typed: of a share in percent. */
  readonly minimum: number;
  readonly maximum: number;
  /** Whether the numbers of its line must keep the order of what they start with. */
  readonly ordered: boolean;
}

export type Setting = ChoiceSetting | NumberSetting;

/** What the contents of the tables say about their settings. */
export interface SettingsContents {
  /** What a file of the user's brings, which shapes the tables; `null` while it is not read, absent without a file. */
  readonly file?: ImportedData | null;
  /** Whether the figures are those of a course: no file, and not too many rows. */
  readonly isCourse: boolean;
}

/**
 * What the tables let the user set, in the order of the sheets; a setting that several tables have is listed once. What a block
 * asks for without a word of its own (a channel's costs, a holiday) is no setting: it is typed into the sheet.
 *
 * @param contents what the tables are made from
 */
export function settingsOf(tables: readonly TableSpec[], contents: SettingsContents): readonly Setting[] {
  const all = tables.flatMap((table) => {
    const typedLater = new Set<unknown>(blockCells(table).filter((cell) => cell.role === "parameter" && mayBeBlank(cell)));
    return parametersOf(table).flatMap((parameter) => (typedLater.has(parameter) ? [] : (settingFrom(parameter, table, contents) ?? [])));
  });
  const firstOfName = new Map(all.map((setting) => [setting.name, setting] as const).reverse());
  return all.filter((setting) => firstOfName.get(setting.name) === setting);
}

/** What stands in the field of a setting: what was typed, unless it is a choice that the contents do not leave. */
export function shownSetting(setting: Setting, typed: Readonly<Record<string, string>>): string {
  const own = typed[setting.name];
  return own === undefined || (setting.kind === "choice" && !setting.choices.includes(own)) ? setting.initial : own;
}

/**
 * What a typed setting means.
 *
 * @returns a choice's name, a number (of a share the fraction), or null for an empty or unreadable entry
 */
export function settingValue(setting: Setting, typed: string): string | number | null {
  if (setting.kind === "choice") return numberTyped(typed) ?? typed;
  if (setting.kind !== "share") return numberTyped(typed);
  const text = typed.trim().replace(/\s+(?=[%％]$)/, "");
  return numberTyped(/[%％]/.test(text) ? text : `${text}%`);
}

/** What a setting is called on the sheet, with its line where it stands in a policy block. */
export function settingLabel(setting: Setting, language: Language): string {
  return labelOf(setting.table, setting.name, language);
}

/** What the line of a setting in its policy block is called: the class, or the words for it. */
export function settingLineLabel({ table, name }: Pick<Setting, "table" | "name">, language: Language): string {
  const line = name.split(".")[1] ?? "";
  const { choices, sections } = wordsOf(table, language);
  return choices[line] ?? sections[line] ?? line;
}

/** Settings of the same tables. */
export interface SettingGroup {
  /** The numbers of all tables that have these settings. */
  readonly tables: readonly string[];
  readonly settings: readonly Setting[];
}

/** The settings by the tables that have them, in the order of the sheets. */
export function settingGroups(tables: readonly TableSpec[], contents: SettingsContents): readonly SettingGroup[] {
  const groups = new Map<string, { tables: readonly string[]; settings: Setting[] }>();
  const tablesWith = new Map<string, string[]>();
  for (const table of tables)
    for (const name of new Set(parametersOf(table).map((parameter) => parameter.name)))
      tablesWith.set(name, [...(tablesWith.get(name) ?? []), table.number]);
  for (const setting of settingsOf(tables, contents)) {
    const having = tablesWith.get(setting.name) ?? [];
    const group = groups.get(having.join()) ?? { tables: having, settings: [] };
    group.settings.push(setting);
    groups.set(having.join(), group);
  }
  return [...groups.values()];
}

/** What a choice is called; a number of columns is its own name. */
export function settingChoiceLabel(setting: Setting, choice: string, language: Language): string {
  return choiceLabel(setting.table, choice, language);
}

/** A text, a date or a place is typed into its cell on the sheet; the pane does not ask for it. */
function settingFrom(parameter: Parameter, spec: TableSpec, { file, isCourse }: SettingsContents): Setting | null {
  const table = spec.number;
  if (parameter.role === "structure") {
    // Of a file's months all are taken, or as many of the newest as the user says.
    const most = file === undefined ? parameter.maximum : file?.tables[table]?.parameters[parameter.name];
    // With the fewest months there is nothing to choose.
    if (typeof most !== "number" || most <= parameter.minimum) return null;
    const choices = Array.from({ length: most - parameter.minimum + 1 }, (_, step) => String(parameter.minimum + step));
    return { name: parameter.name, table, kind: "choice", initial: String(file === undefined ? parameter.default : most), choices };
  }
  if (parameter.kind === "choice")
    return {
      name: parameter.name,
      table,
      kind: "choice",
      initial: startOf(parameter, isCourse) ?? "",
      choices: parameter.choices,
    };
  if (parameter.kind !== "amount" && parameter.kind !== "share" && parameter.kind !== "whole") return null;
  const scale = parameter.kind === "share" ? 100 : 1;
  return {
    name: parameter.name,
    table,
    kind: parameter.kind,
    initial: parameter.default === null ? "" : String(rounded(parameter.default * scale)),
    minimum: rounded(parameter.minimum * scale),
    maximum: rounded(parameter.maximum * scale),
    ordered: spec.blocks.some(({ columns }) => columns.some(({ ordered, cells }) => ordered && cells.includes(parameter))),
  };
}

/** 0.07 × 100 is 7.000000000000001 in binary; the user means 7. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
