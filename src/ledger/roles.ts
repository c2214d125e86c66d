/** What a column of a ledger can mean. */
import type { LEDGER_HEADINGS } from "../i18n/ledger-headings";

/** What a column means to us. */
export type Role = keyof typeof LEDGER_HEADINGS;

/** In the order in which they are shown: what every ledger must have comes first. */
export const ROLES: readonly Role[] = [
  "date",
  "customerCode",
  "customerName",
  "amount",
  "total",
  "quantity",
  "price",
  "cost",
  "tax",
  "discount",
  "returnAmount",
  "product",
  "productCode",
  "salesperson",
  "customerType",
  "area",
  "lineOfBusiness",
  "currency",
  "documentNumber",
  "documentKind",
];

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** The roles of a ledger's columns, by their headings; several columns may say what kind of document a line belongs to. */
export type Roles = Readonly<Partial<Record<Role, string | readonly string[]>>>;

/** The headings of a role, none or one or several. */
export function headingsOf(roles: Roles, role: Role): readonly string[] {
  const found = roles[role];
  return found === undefined ? [] : typeof found === "string" ? [found] : found;
}
