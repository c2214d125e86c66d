/** What the user has entered, as typed, and what it means: pure functions over plain data. */
import type { Language } from "../i18n";
import { DEFAULT_ROWS, MOST_ROWS, type ImportedData, type RequestOptions } from "../book/request";
import { numberTyped } from "../values/typed";
import { tableChoices, type TableChoice } from "./choices";
import type { Destination, Preferences } from "./preferences";
import { settingsOf, settingValue, shownSetting, type Setting, type SettingsContents } from "./settings";
import { growsAsAsked } from "../book/parameters";
import { MOST_COURSE_ROWS } from "../tables/model";

const FEWEST_ROWS = 1;

/** From here on a limit is only there to keep nonsense out and is not worth naming. */
const NO_LIMIT = 1e9;

export type Contents = "empty" | "sample" | "data";

/** Everything as typed, so that nothing is lost when an entry is wrong or another table is chosen. */
export interface Form {
  /** The id of a `TableChoice`. */
  readonly choice: string;
  readonly contents: Contents;
  readonly rows: string;
  /** By name of the setting; a setting not touched is absent and stands at its default. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether cells with results are locked. */
  readonly lock: boolean;
  /** Whether formulas name cells, not tables. */
  readonly byCells: boolean;
  readonly destination: Destination;
}

/** What is wrong with an entry: which message of the pane, and what fills its blanks. */
export interface Fault {
  readonly message:
    | "rowsWrong"
    | "numberWrong"
    | "numberFromWrong"
    | "wholeWrong"
    | "tooSmallBeside"
    | "tooLargeBeside"
    | "fileNeeded"
    | "fileProblemFirst";
  readonly details: Readonly<Record<string, string>>;
}

/** Faults by place: `rows`, `file`, or the name of a setting. */
export type Faults = Readonly<Record<string, Fault>>;

/** The form as it opens for a choice: as the user prefers it, where the host can. */
export function emptyForm(
  choice: string,
  preferences: Pick<Preferences, "contents" | "destination" | "byCells">,
  destinations: readonly Destination[],
): Form {
  const destination = destinations.find((one) => one === preferences.destination) ?? destinations[0] ?? "download";
  const { contents, byCells } = preferences;
  return { choice, contents, rows: String(DEFAULT_ROWS), settings: {}, lock: false, byCells, destination };
}

/** The chosen table or tables. */
export function chosen(form: Form): TableChoice {
  const found = tableChoices.find((choice) => choice.id === form.choice) ?? tableChoices[0];
  if (!found) throw new Error("The registry of tables is empty.");
  return found;
}

/** Whether any of the chosen tables has as many rows as the user says, or as a file brings. */
export function asksForRows(form: Form): boolean {
  return chosen(form).tables.some(growsAsAsked);
}

/** The contents that are made: a card that no file can fill is left empty for those who would fill it themselves. */
export function contentsOf(form: Form): Contents {
  return form.contents === "data" && !asksForRows(form) ? "empty" : form.contents;
}

/**
 * What the contents say about the settings; a number of rows that is still being typed is one of a course.
 *
 * @param file what was recognised in the user's file
 */
export function settingsContents(form: Form, file: ImportedData | null): SettingsContents {
  if (contentsOf(form) === "data") return { file, isCourse: false };
  return { isCourse: !(asksForRows(form) && Number(numberTyped(form.rows)) > MOST_COURSE_ROWS) };
}

/** Every entry that keeps the primary button from working; settings of tables not chosen do not count. */
export function faultsOf(form: Form, file: "ready" | "none" | "failed"): Faults {
  const faults: Record<string, Fault> = {};
  const contents = contentsOf(form);
  if (contents === "data") {
    if (file !== "ready") faults["file"] = { message: file === "none" ? "fileNeeded" : "fileProblemFirst", details: {} };
  } else if (asksForRows(form)) {
    const rows = numberTyped(form.rows);
    if (rows === null || !Number.isInteger(rows) || rows < FEWEST_ROWS || rows > MOST_ROWS)
      faults["rows"] = { message: "rowsWrong", details: rowLimits() };
  }
  const settings = settingsOf(chosen(form).tables, settingsContents(form, null));
  settings.forEach((setting, index) => {
    const typed = form.settings[setting.name];
    const sound = settings.slice(0, index).filter(({ name }) => !faults[name]);
    const fault = (typed === undefined ? null : settingFault(setting, typed)) ?? orderFault(form, sound, setting);
    if (fault) faults[setting.name] = fault;
  });
  return faults;
}

/** The limits of the number of rows as they are written in a message. */
export function rowLimits(): { readonly minimum: string; readonly maximum: string } {
  return { minimum: written(FEWEST_ROWS), maximum: written(MOST_ROWS) };
}

/**
 * The request that the form stands for.
 *
 * @param form a form without faults
 * @param data what was recognised in the user's file; used when the contents are the user's own data
 */
export function requestOptions(form: Form, language: Language, data: ImportedData | null): RequestOptions {
  const { tables } = chosen(form);
  const contents = contentsOf(form);
  const settings: Record<string, string | number> = {};
  for (const setting of settingsOf(tables, settingsContents(form, data))) {
    const typed = shownSetting(setting, form.settings);
    const value = typed === setting.initial ? null : settingValue(setting, typed);
    if (value !== null) settings[setting.name] = value;
  }
  const wishes = { ...(form.lock ? { lock: true } : {}), ...(form.byCells ? { references: "cells" as const } : {}) };
  const common = { tables: tables.map((table) => table.number), language, settings, ...wishes };
  if (contents === "data" && data) return { ...common, content: "empty", data };
  const rows = asksForRows(form) ? { rows: numberTyped(form.rows) ?? DEFAULT_ROWS } : {};
  return { ...common, content: contents === "sample" ? "sample" : "empty", ...rows };
}

/** A number as it is written in a message: thousands separated by commas, in all three languages. */
function written(value: number): string {
  return value.toLocaleString("en");
}

function settingFault(setting: Setting, typed: string): Fault | null {
  if (setting.kind === "choice" || (typed.trim() === "" && setting.initial === "")) return null;
  const value = settingValue(setting, typed);
  const { minimum, maximum } = setting;
  const typedScale = typeof value === "number" ? value * (setting.kind === "share" ? 100 : 1) : Number.NaN;
  if (typedScale >= minimum && typedScale <= maximum && (setting.kind !== "whole" || Number.isInteger(typedScale))) return null;
  const details = { minimum: written(minimum), maximum: written(maximum) };
  if (setting.kind === "whole") return { message: "wholeWrong", details };
  return { message: maximum >= NO_LIMIT ? "numberFromWrong" : "numberWrong", details };
}

/** The cuts of one line keep the order of their defaults: shares and ranks rise from class to class, amounts fall. */
function orderFault(form: Form, before: readonly Setting[], setting: Setting): Fault | null {
  const [line] = setting.name.split(".");
  const neighbour = before.findLast(({ name }) => name.startsWith(`${line}.`));
  if (!neighbour || setting.kind === "choice" || !setting.ordered) return null;
  const read = (one: Setting, typed = one.initial): number => Number(settingValue(one, typed) ?? Number.NaN);
  const rises = read(neighbour) <= read(setting);
  const limit = form.settings[neighbour.name] ?? neighbour.initial;
  const [first, second] = [read(neighbour, form.settings[neighbour.name]), read(setting, form.settings[setting.name])];
  // An entry that is no number has a fault of its own.
  if (Number.isNaN(first + second) || (rises ? first <= second : first >= second)) return null;
  return { message: rises ? "tooSmallBeside" : "tooLargeBeside", details: { other: neighbour.name.split(".")[1] ?? "", limit } };
}
