/** A saved way of reading a kind of file, so that next month's is read alike. It holds no data. */
import { SalesbookError } from "../domain/errors";
import { EXCLUDED_WORDS, RETURN_WORDS } from "../i18n/ledger-headings";
import type { DayOrder } from "../values/dates";
import { isRole, type Role, type Roles } from "./roles";

/** The version of the profile's form. */
export const SCHEMA = 1;

export interface Profile {
  readonly schema: typeof SCHEMA;
  /** Headings by role. */
  readonly roles: Roles;
  /** Kinds of documents whose amount counts negative. */
  readonly returns: readonly string[];
  /** States in which a document does not count. */
  readonly excluded: readonly string[];
  /** The last day of a month, such as 25; `null` for the calendar's own. */
  readonly closingDay: number | null;
  /** The first month of a year, 1 to 12. */
  readonly fiscalMonth: number;
  /** The currency that counts, in which column it stands, and what one of another is worth in it; `null` where all lines have one. */
  readonly currency: { readonly field: string | null; readonly of: string; readonly rates: Readonly<Record<string, string>> } | null;
  /** Where the column does not tell it. */
  readonly dayOrder: DayOrder;
  /** Whether day and customer stand on a document's first line only; `null` where the file tells. */
  readonly fillDown: boolean | null;
}

/** The profile of a ledger about which nothing is said. */
export const PLAIN_PROFILE: Profile = {
  schema: SCHEMA,
  roles: {},
  returns: RETURN_WORDS,
  excluded: EXCLUDED_WORDS,
  closingDay: null,
  fiscalMonth: 1,
  currency: null,
  dayOrder: "unclear",
  fillDown: null,
};

/** What is wrong with a profile: where, and what stands there. */
export class ProfileError extends Error {
  override readonly name = "ProfileError";

  constructor(
    /** The entry, such as `roles.date`; "" for the whole. */
    readonly entry: string,
    readonly received: string,
    /** What is accepted there. */
    readonly accepted: string,
  ) {
    super(`${entry}: ${received}`);
  }
}

/**
 * A profile from its text; what it does not say is as in {@link PLAIN_PROFILE}.
 *
 * @throws ProfileError
 * @example parseProfile('{"schema":1,"roles":{"date":"开票日期"}}').roles // { date: "开票日期" }
 */
export function parseProfile(text: string): Profile {
  const profile = entriesOf(parsed(text), "");
  if (profile["schema"] !== SCHEMA) throw new ProfileError("schema", shown(profile["schema"]), String(SCHEMA));
  return {
    schema: SCHEMA,
    roles: rolesIn(profile["roles"]),
    returns: wordsIn(profile["returns"], "returns", RETURN_WORDS),
    excluded: wordsIn(profile["excluded"], "excluded", EXCLUDED_WORDS),
    closingDay: numberIn(profile["closingDay"] ?? null, "closingDay", 31, null),
    fiscalMonth: numberIn(profile["fiscalMonth"] ?? null, "fiscalMonth", 12, 1) ?? 1,
    currency: currencyIn(profile["currency"]),
    dayOrder: choiceIn(profile["dayOrder"], "dayOrder", ["unclear", "dayFirst", "monthFirst"]),
    fillDown: typeof profile["fillDown"] === "boolean" ? profile["fillDown"] : null,
  };
}

/**
 * A profile from the text of a file.
 *
 * @param file its name, for the message
 * @throws SalesbookError ledgerProfile
 */
export function parseNamedProfile(text: string, file: string): Profile {
  try {
    return parseProfile(text);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new SalesbookError("ledgerProfile", { file, entry: error.entry || "JSON", received: error.received, accepted: error.accepted });
  }
}

/** A profile as text. */
export function profileText(profile: Profile): string {
  const { dayOrder, fillDown, ...entries } = profile;
  const others = { ...(dayOrder === "unclear" ? {} : { dayOrder }), ...(fillDown === null ? {} : { fillDown }) };
  return `${JSON.stringify({ ...entries, ...others }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    throw new ProfileError("", text.slice(0, 40).trim(), "JSON");
  }
}

function entriesOf(value: unknown, entry: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ProfileError(entry, shown(value), "{…}");
}

function rolesIn(value: unknown): Roles {
  const roles: Partial<Record<Role, string | readonly string[]>> = {};
  for (const [role, heading] of Object.entries(entriesOf(value ?? {}, "roles"))) {
    if (!isRole(role)) throw new ProfileError("roles", role, "date, customerCode, customerName, amount, …");
    if (heading === null) continue;
    roles[role] = typeof heading === "string" ? heading : wordsIn(heading, `roles.${role}`, []);
  }
  return roles;
}

function wordsIn(value: unknown, entry: string, usual: readonly string[]): readonly string[] {
  if (value === undefined || value === null) return usual;
  if (Array.isArray(value) && value.every((word): word is string => typeof word === "string")) return value;
  throw new ProfileError(entry, shown(value), '["…"]');
}

function numberIn(value: unknown, entry: string, most: number, usual: number | null): number | null {
  if (value === null) return usual;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new ProfileError(entry, shown(value), `1–${most}`);
}

function choiceIn<Choice extends string>(value: unknown, entry: string, choices: readonly [Choice, ...Choice[]]): Choice {
  if (value === undefined || value === null) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new ProfileError(entry, shown(value), choices.join(", "));
  return found;
}

function currencyIn(value: unknown): Profile["currency"] {
  if (value === undefined || value === null) return null;
  const { field, of, rates } = entriesOf(value, "currency");
  if (typeof of !== "string" || of === "") throw new ProfileError("currency.of", shown(of), "CNY");
  const numbers = Object.entries(entriesOf(rates ?? {}, "currency.rates")).map(([code, rate]): [string, string] => {
    if ((typeof rate === "number" && rate > 0) || (typeof rate === "string" && /^\d+(?:\.\d+)?$/.test(rate)))
      return [code.toUpperCase(), String(rate)];
    throw new ProfileError(`currency.rates.${code}`, shown(rate), "7.1");
  });
  return { field: typeof field === "string" ? field : null, of: of.toUpperCase(), rates: Object.fromEntries(numbers) };
}

function shown(value: unknown): string {
  return value === undefined ? "–" : JSON.stringify(value).slice(0, 40);
}
