/** The options that say how a file of the user's is to be taken. */
import { fill } from "../i18n";
import type { Choice, ImportChoices, RowChoice } from "../import/choices";
import { choiceError, UsageError, type OptionName, type OptionValues, type Words } from "./usage";

/** They go with a file only. */
export const IMPORT_OPTIONS = [
  ...(["sheet", "profile", "heading", "map", "take", "merge", "row", "unreadable"] as const),
  ...(["day-order", "months", "negative", "currency", "rate"] as const),
] satisfies readonly OptionName[];

const TAKE = ["visible", "all"] as const;
const MERGE = ["code", "name", "sum", "none"] as const;
const ROWS = ["keep", "leave", "blank", "sum", "apart"] as const satisfies readonly RowChoice[];
const UNREADABLE = ["blank", "leave"] as const;
const DAY_ORDERS = ["dayFirst", "monthFirst"] as const;
const MONTHS = ["forward", "backward"] as const;
const NEGATIVE = ["net", "leave"] as const;

/** @throws UsageError with the option and what it accepts */
export function readImportChoices(values: OptionValues, words: Words): ImportChoices {
  const one = <Value extends string>(
    option: OptionName & string,
    typed: string | undefined,
    accepted: readonly Value[],
  ): Value | undefined => (typed === undefined ? undefined : chosen(`--${option}`, typed, accepted, words));
  const roles = (values.map ?? []).map((text) => pairOf("--map", text, words));
  const rows = (values.row ?? []).map((text) => {
    const [row, choice] = pairOf("--row", text, words);
    return [wholeOf("--row", row, words), chosen("--row", choice, ROWS, words)] as const;
  });
  const rates = (values.rate ?? []).map((text) => {
    const [currency, typed] = pairOf("--rate", text, words);
    const rate = Number(typed);
    if (!(rate > 0 && rate < Infinity)) throw new UsageError(fill(words.pair, { option: "--rate", received: text, form: FORMS["--rate"] }));
    return [currency.toUpperCase(), rate] as const;
  });
  return defined({
    heading: values.heading === undefined ? undefined : wholeOf("--heading", values.heading, words),
    roles: roles.length > 0 ? Object.fromEntries(roles) : undefined,
    take: one("take", values.take, TAKE),
    merge: values.merge?.map((text) => chosen("--merge", text, MERGE, words)),
    unreadable: one("unreadable", values.unreadable, UNREADABLE),
    days: one("day-order", values["day-order"], DAY_ORDERS),
    months: one("months", values.months, MONTHS),
    negative: one("negative", values.negative, NEGATIVE),
    currency: values.currency?.toUpperCase(),
    rates: rates.length > 0 ? Object.fromEntries(rates) : undefined,
    rows: rows.length > 0 ? Object.fromEntries(rows) : undefined,
  });
}

/** Without what was not said. */
function defined<Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: Exclude<Values[Name], undefined>;
  };
}

/** How a choice is written on the command line. */
export function optionFor({ name, value }: Choice): string {
  if (name === "roles") return `--map "HEADING=${value}"`;
  if (name === "rows") return `--row N=${value}`;
  return `--${name === "days" ? "day-order" : name} ${value}`;
}

const FORMS = { "--map": "HEADING=ROLE", "--row": `N=${ROWS.join("|")}`, "--rate": "USD=7.1" } as const;

/** The last sign parts them: a heading may hold one too. */
function pairOf(option: keyof typeof FORMS, text: string, words: Words): readonly [string, string] {
  const at = text.lastIndexOf("=");
  const [first, second] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 0 || first === "" || second === "") throw new UsageError(fill(words.pair, { option, received: text, form: FORMS[option] }));
  return [first, second];
}

function wholeOf(option: string, text: string, words: Words): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new UsageError(fill(words.rowNumber, { option, received: text }));
  return Number(text);
}

function chosen<Value extends string>(option: string, typed: string, accepted: readonly Value[], words: Words): Value {
  const value = accepted.find((one) => one === typed);
  if (value === undefined) throw choiceError(words, option, typed, accepted);
  return value;
}
