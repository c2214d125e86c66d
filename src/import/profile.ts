/** The choices that a user made for a file, kept for the next one with the same headings: a JSON file without any data in it. */
import { SalesbookError } from "../domain/errors";
import type { ImportChoices } from "./choices";
import { MONTH_ROLE } from "./fields";
import type { InspectedColumn } from "./inspection";

/** What is kept. Other keys of the same file belong to other readers of it. */
export interface Profile {
  readonly schema: typeof SCHEMA;
  /** A heading for each role, several for months and for what is not taken. */
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
  readonly take?: ImportChoices["take"];
  readonly merge?: ImportChoices["merge"];
  readonly unreadable?: ImportChoices["unreadable"];
  readonly days?: ImportChoices["days"];
  readonly months?: ImportChoices["months"];
  readonly negative?: ImportChoices["negative"];
  readonly currency?: { readonly of: string; readonly rates?: Readonly<Record<string, number>> };
}

const SCHEMA = 1;

/** What each choice accepts besides roles and currencies. */
const ACCEPTED = {
  take: ["visible", "all"],
  unreadable: ["blank", "leave"],
  days: ["dayFirst", "monthFirst"],
  months: ["forward", "backward"],
  negative: ["net", "leave"],
} as const;
const MERGE = ["code", "name", "sum", "none"] as const;

/**
 * The choices as they are kept: what single rows are is the file's own, roles are those that were found too.
 *
 * @param columns of the file as it was inspected
 */
export function profileOf(columns: readonly InspectedColumn[], choices: ImportChoices): Profile {
  const roles = new Map<string, string[]>();
  for (const { name, role } of columns) {
    const kept = choices.roles?.[name] ?? role?.replace(new RegExp(`^${MONTH_ROLE}\\d+$`), MONTH_ROLE);
    if (kept !== undefined) roles.set(kept, [...(roles.get(kept) ?? []), name]);
  }
  const { take, merge, unreadable, days, months, negative, currency, rates } = choices;
  return {
    schema: SCHEMA,
    roles: Object.fromEntries([...roles].map(([role, names]) => [role, names.length === 1 ? (names[0] ?? "") : names])),
    ...(take === undefined ? {} : { take }),
    ...(merge === undefined ? {} : { merge }),
    ...(unreadable === undefined ? {} : { unreadable }),
    ...(days === undefined ? {} : { days }),
    ...(months === undefined ? {} : { months }),
    ...(negative === undefined ? {} : { negative }),
    ...(currency === undefined ? {} : { currency: { of: currency, ...(rates === undefined ? {} : { rates }) } }),
  };
}

/**
 * The choices that a kept profile stands for.
 *
 * @param file its name, for messages
 * @throws SalesbookError profileMalformed with the key that makes no sense
 * @example choicesOf('{"schema":1,"roles":{"customer":"买家"},"take":"all"}', "p.json") // { roles: { 买家: "customer" }, take: "all" }
 */
export function choicesOf(text: string, file: string): ImportChoices {
  const malformed = (received: string): never => {
    throw new SalesbookError("profileMalformed", { file, received });
  };
  const kept = parsed(text) ?? malformed("JSON");
  if (kept["schema"] !== SCHEMA) malformed("schema");
  const roles: Record<string, string> = {};
  for (const [role, names] of Object.entries(recordOf(kept["roles"] ?? {}) ?? malformed("roles")))
    for (const name of Array.isArray(names) ? (names as unknown[]) : [names]) {
      if (typeof name !== "string") return malformed(`roles.${role}`);
      roles[name] = role;
    }
  const chosen = Object.entries(ACCEPTED).flatMap(([name, accepted]) => {
    const value = kept[name];
    if (value === undefined) return [];
    return accepted.some((one) => one === value) ? [[name, value]] : malformed(name);
  });
  const merge = kept["merge"] ?? [];
  if (!Array.isArray(merge) || !merge.every((one) => MERGE.some((accepted) => accepted === one))) return malformed("merge");
  const money = recordOf(kept["currency"] ?? {}) ?? malformed("currency");
  const rates = recordOf(money["rates"] ?? {}) ?? malformed("currency.rates");
  if (!Object.values(rates).every((rate) => typeof rate === "number" && rate > 0)) malformed("currency.rates");
  return {
    roles,
    ...(Object.fromEntries(chosen) as Pick<ImportChoices, keyof typeof ACCEPTED>),
    ...(merge.length > 0 ? { merge: merge as NonNullable<ImportChoices["merge"]> } : {}),
    ...(typeof money["of"] === "string" ? { currency: money["of"], rates: rates as Record<string, number> } : {}),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}
