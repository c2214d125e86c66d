/** `salesbook ledger …`: its words to a command. */
import { fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
// The door would bring the readers of files along before the command line is understood.
import { exactOf, type Exact } from "../ledger/decimals";
import { monthFromText, type Month, type PeriodKind } from "../ledger/periods";
import { isRole, ROLES, type Role } from "../ledger/roles";
import type { DayOrder } from "../values/dates";
import { readDecimal } from "../values/numbers";
import { ENGINES, type EngineName } from "./engine-names";
import {
  choiceError,
  readReferences,
  readTables,
  refuseOthers,
  refuseUnknownLanguage,
  UsageError,
  type OptionName,
  type OptionValues,
  type Words,
} from "./usage";

interface OfFiles {
  readonly language: Language;
  /** Files, folders and wildcards, as typed. */
  readonly files: readonly string[];
  readonly profile?: string;
  readonly dayOrder?: DayOrder;
  readonly engine?: EngineName;
  readonly master?: string;
  readonly force: boolean;
}

/** Shows what the columns of a ledger mean, and writes a profile. */
export interface InspectLedger extends OfFiles {
  readonly command: "inspectLedger";
}

/** Makes tables of a ledger. */
export interface Ledger extends OfFiles {
  readonly command: "ledger";
  readonly tables: readonly string[];
  readonly kind: PeriodKind;
  readonly last?: number;
  readonly from?: Month;
  readonly to?: Month;
  readonly closingDay?: number;
  readonly fiscalMonth?: number;
  readonly where: readonly { readonly role: Role; readonly pattern: string }[];
  readonly control: Exact | null;
  /** Lists of visits and of stock. */
  readonly beside: readonly string[];
  /** The workbook of last month, from which what was typed is kept. */
  readonly book?: string;
  /** What becomes of customers beyond the rows of a table: nothing, a line, or a file. */
  readonly others: "leave" | "line" | { readonly file: string };
  readonly out?: string;
  readonly report?: string;
  readonly lock: boolean;
  readonly references?: "cells";
}

const PERIODS = ["month", "quarter", "year"] as const;
const DAY_ORDERS = ["dayFirst", "monthFirst"] as const;
/** Of a period that is counted back. */
const MOST_PERIODS = 60;

const SHARED: readonly OptionName[] = ["day-order", "engine", "force", "lang", "master", "profile"];
const OWN: readonly OptionName[] = [
  ...(["beside", "book", "closing-day", "control-total", "fiscal-month", "from", "last", "lock", "others", "out"] as const),
  ...(["period", "references", "report", "tables", "to", "where"] as const),
];

/**
 * Reads the words after `ledger`.
 *
 * @throws UsageError
 */
export function readLedger(positionals: readonly string[], values: OptionValues, language: Language): Ledger | InspectLedger {
  const words = cliWords[language].wrong;
  refuseUnknownLanguage(values.lang, words);
  const isInspection = positionals[0] === "inspect";
  const files = isInspection ? positionals.slice(1) : positionals;
  refuseOthers(isInspection ? "ledger inspect" : "ledger", isInspection ? SHARED : [...SHARED, ...OWN], values, words);
  if (files.length === 0) throw new UsageError(words.noLedger);
  const dayOrder = DAY_ORDERS.find((order) => order === values["day-order"]);
  if (values["day-order"] !== undefined && !dayOrder) throw choiceError(words, "--day-order", values["day-order"], DAY_ORDERS);
  const engine = ENGINES.find((name) => name === values.engine);
  if (values.engine !== undefined && !engine) throw choiceError(words, "--engine", values.engine, ENGINES);
  if (values.master !== undefined && engine !== "spark") throw new UsageError(words.needsSpark);
  const shared: OfFiles = {
    language,
    files,
    force: values.force ?? false,
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(engine === undefined ? {} : { engine }),
    ...(values.master === undefined ? {} : { master: values.master }),
  };
  if (isInspection) return { command: "inspectLedger", ...shared };
  if (values.out === undefined && values.report === undefined) throw new UsageError(words.noLedgerOut);
  if (values.out !== undefined && !/[^/\\]\.xlsx$/i.test(values.out)) throw new UsageError(fill(words.outName, { received: values.out }));
  if (values.out !== undefined && values.tables === undefined) throw new UsageError(words.noLedgerTables);
  if (values.book !== undefined && values.out === undefined)
    throw new UsageError(fill(words.notTogether, { first: "--book", second: "--report" }));
  const kind = PERIODS.find((period) => period === (values.period ?? "month"));
  if (!kind) throw choiceError(words, "--period", values.period, PERIODS);
  for (const bound of ["from", "to"] as const)
    if (values.last !== undefined && values[bound] !== undefined)
      throw new UsageError(fill(words.notTogether, { first: "--last", second: `--${bound}` }));
  const last = whole("--last", values.last, MOST_PERIODS, words);
  const closingDay = whole("--closing-day", values["closing-day"], 31, words);
  const fiscalMonth = whole("--fiscal-month", values["fiscal-month"], 12, words);
  const [from, to] = [month("--from", values.from, words), month("--to", values.to, words)];
  if (from !== undefined && to !== undefined && from > to) throw choiceError(words, "--to", values.to, [`${values.from} …`]);
  return {
    command: "ledger",
    ...shared,
    tables: values.tables === undefined ? [] : readTables(values.tables),
    kind,
    ...(last === undefined ? {} : { last }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(closingDay === undefined ? {} : { closingDay }),
    ...(fiscalMonth === undefined ? {} : { fiscalMonth }),
    where: (values.where ?? []).map((text) => filter(text, words)),
    control: values["control-total"] === undefined ? null : amount("--control-total", values["control-total"], words),
    others: others(values.others, words),
    beside: values.beside ?? [],
    ...(values.book === undefined ? {} : { book: values.book }),
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.report === undefined ? {} : { report: values.report }),
    lock: values.lock ?? false,
    ...readReferences(values.references, words),
  };
}

function whole(option: string, text: string | undefined, most: number, words: Words): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) throw new UsageError(fill(words.whole, { option, received: text, most }));
  return number;
}

function month(option: string, text: string | undefined, words: Words): Month | undefined {
  if (text === undefined) return undefined;
  const found = monthFromText(text);
  if (found === undefined) throw choiceError(words, option, text, ["2026-03"]);
  return found;
}

function filter(text: string, words: Words): { readonly role: Role; readonly pattern: string } {
  const [, name = "", pattern = ""] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
  if (!isRole(name) || pattern === "") throw new UsageError(fill(words.where, { received: text, accepted: ROLES.join(", ") }));
  return { role: name, pattern };
}

function amount(option: string, text: string, words: Words): Exact {
  const decimal = readDecimal(text, { writing: "point" });
  const found = decimal ? exactOf(decimal) : undefined;
  if (!found) throw choiceError(words, option, text, ["1234567.89"]);
  return { units: found.units, millionths: found.millionths };
}

function others(text: string | undefined, words: Words): Ledger["others"] {
  if (text === undefined) return "leave";
  if (text === "line") return text;
  if (/[^/\\]\.csv$/i.test(text)) return { file: text };
  throw choiceError(words, "--others", text, ["line", "FILE.csv"]);
}
