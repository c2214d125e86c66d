/** From the beginning of a ledger and a profile to the plan by which its lines are read. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import { RETURN_CODES, VOID_FLAGS } from "../i18n/ledger-headings";
import { lettersOf, plainHeading, simplified, unitOf } from "../values/headings";
import { currenciesIn, numberWriting } from "../values/numbers";
import { isTotalLabel } from "../values/rows";
import type { LedgerHead } from "./open-text";
import type { Filter, KindColumn, LinePlan, Wanted } from "./plan";
import type { Profile } from "./profile";
import { isAfterReturns, recogniseLedger, type Recognition } from "./recognise";
import { headingsOf, ROLES, type Role, type Roles } from "./roles";
import type { Separators } from "./scan";

/** Of the lines of a sample with an amount, those without day and customer, where these stand on a document's first line only. */
const FILLED_DOWN = 0.2;

export interface PlanOptions {
  /** For messages. */
  readonly language: Language;
  readonly profile: Profile;
  readonly where: readonly { readonly role: Role; readonly pattern: string }[];
  readonly wanted: Wanted;
  /** Of the column, where all of it was read. */
  readonly dayOrder?: LinePlan["dayOrder"];
  /** The reader of workbooks hands texts in UTF-8 over. */
  readonly separators?: Separators;
}

/** What a file's columns mean by the profile, and where it says nothing, as they are recognised. */
export function rolesFor(head: LedgerHead, profile: Profile): { readonly roles: Roles; readonly recognition: Recognition } {
  const recognition = recogniseLedger(head);
  const said = profile.roles;
  if (lackingRole(said) === null) return { roles: said, recognition };
  const named = new Set(ROLES.flatMap((role) => headingsOf(said, role)));
  const found = Object.fromEntries(
    ROLES.flatMap((role) => {
      const headings = has(said, role)
        ? headingsOf(said, role)
        : headingsOf(recognition.roles, role).filter((heading) => !named.has(heading));
      return headings.length === 0 ? [] : [[role, headings.length === 1 ? headings[0]! : headings] as const];
    }),
  );
  return { roles: found, recognition };
}

/**
 * The plan for one file.
 *
 * @param roles of the whole ledger, from its first file
 * @throws SalesbookError ledgerColumn where a role has no column, ledgerColumnsDiffer where a file lacks one, columnTwice where it has two
 */
export function planFor(head: LedgerHead, roles: Roles, { language, profile, where, wanted, dayOrder, separators }: PlanOptions): LinePlan {
  const columns = columnsOf(head, roles, language);
  const amountFrom = amountSource(head, columns);
  if (amountFrom === "line") columns.amount ??= columns.total;
  const numbers = ROLES.filter((role) => NUMBERS.includes(role)).flatMap((role) => (columns[role] === undefined ? [] : [columns[role]]));
  const filters = where.map(({ role, pattern }): Filter => {
    const column = columns[role];
    if (column === undefined) throw roleMissing(head, role, language);
    return { column, pattern };
  });
  return {
    // Characters of two bytes are made UTF-8 before they come here, and so are the cells of workbooks.
    encoding: head.encoding === null || /^utf-(?:16|32)/.test(head.encoding) ? "utf-8" : head.encoding,
    separators: separators ?? { delimiter: 0, lineEnd: 0, width: head.headings.length },
    columns,
    kinds: headingsOf(roles, "documentKind").map((heading) => kindColumn(head, heading)),
    width: head.headings.length,
    amountFrom,
    takesReturns: amountFrom === "line" && columns.returnAmount !== undefined && !isAfterReturns(head.headings[columns.amount ?? 0] ?? ""),
    writing: numberWriting(
      head.rows.flatMap((row) => numbers.flatMap((column) => row[column] ?? [])),
      head.delimiter,
    ),
    units: Object.fromEntries(
      (["amount", "total", "price", "cost", "returnAmount"] as const).flatMap((role) => {
        const column = columns[role];
        const unit = column === undefined ? 0 : (unitOf(head.headings[column] ?? "") ?? head.unit ?? 0);
        return unit === 0 ? [] : [[role, unit]];
      }),
    ),
    dayOrder: dayOrder ?? profile.dayOrder,
    closingDay: profile.closingDay,
    returns: profile.returns,
    excluded: profile.excluded,
    currency: { of: profile.currency?.of ?? mainCurrency(head, columns), rates: profile.currency?.rates ?? {} },
    where: filters,
    fillDown: profile.fillDown ?? isFilledDown(head, columns),
    wanted,
  };
}

/**
 * What no ledger can do without and no column has.
 *
 * @example lackingRole({ date: "日期", amount: "金额" }) // "customerName"
 */
export function lackingRole(roles: Roles): Role | null {
  if (!has(roles, "date")) return "date";
  if (!has(roles, "customerCode") && !has(roles, "customerName")) return "customerName";
  return has(roles, "amount") || has(roles, "total") || has(roles, "price") ? null : "amount";
}

const NUMBERS: readonly Role[] = ["amount", "total", "quantity", "price", "cost", "returnAmount"];

function has(roles: Roles, role: Role): boolean {
  return headingsOf(roles, role).length > 0;
}

type Columns = Partial<Record<Role, number>>;

function columnsOf(head: LedgerHead, roles: Roles, language: Language): Columns {
  const columns: Columns = {};
  for (const role of ROLES) {
    const [heading] = headingsOf(roles, role);
    if (heading !== undefined) columns[role] = columnOf(head, heading);
  }
  const missing = (["date", "customerName", "amount"] as const).find((role) =>
    role === "date"
      ? columns.date === undefined
      : role === "customerName"
        ? columns.customerCode === undefined && columns.customerName === undefined
        : columns.amount === undefined && columns.total === undefined && (columns.quantity === undefined || columns.price === undefined),
  );
  if (missing) throw roleMissing(head, missing, language);
  return columns;
}

/** @throws SalesbookError ledgerColumnsDiffer where the file has no such column, columnTwice where it has two */
function columnOf(head: LedgerHead, heading: string): number {
  const wanted = lettersOf(simplified(heading));
  const exact = head.headings.flatMap((one, column) => (lettersOf(simplified(one)) === wanted ? [column] : []));
  if (exact.length > 1)
    throw new SalesbookError("columnTwice", { file: head.file, column: heading, first: heading, second: head.headings[exact[1]!] ?? "" });
  if (exact[0] === undefined)
    throw new SalesbookError("ledgerColumnsDiffer", { file: head.file, column: heading, received: listed(head.headings) });
  return exact[0];
}

function roleMissing(head: LedgerHead, role: Role, language: Language): SalesbookError {
  return new SalesbookError("ledgerColumn", { file: head.file, role: ledgerWords[language].roles[role], received: listed(head.headings) });
}

function listed(headings: readonly string[]): string {
  return headings.filter((heading) => heading !== "").join(", ");
}

function amountSource({ rows }: LedgerHead, { amount, total, quantity, price, documentNumber }: Columns): LinePlan["amountFrom"] {
  if (amount !== undefined) return "line";
  if (quantity !== undefined && price !== undefined) return "product";
  if (total === undefined || documentNumber === undefined) return "line";
  const totals = new Map<string, Set<string>>();
  for (const row of rows) {
    const document = row[documentNumber]?.trim() ?? "";
    const typed = row[total]?.trim() ?? "";
    if (document !== "" && typed !== "") totals.set(document, (totals.get(document) ?? new Set()).add(typed));
  }
  return [...totals.values()].some((different) => different.size > 1) ? "line" : "document";
}

function kindColumn(head: LedgerHead, heading: string): KindColumn {
  const plain = plainHeading(heading);
  return { column: columnOf(head, heading), codes: RETURN_CODES[plain] ?? [], isFlag: VOID_FLAGS.includes(plain) };
}

/** The currency of most lines, where a column names one. */
function mainCurrency({ rows }: LedgerHead, { currency }: Columns): string | null {
  if (currency === undefined) return null;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = row[currency]?.trim() ?? "";
    if (text === "" || isTotalLabel(text)) continue;
    const code = currenciesIn(text)?.[0] ?? text.toUpperCase();
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** Whether lines of a document leave out what its first line says. */
function isFilledDown({ rows }: LedgerHead, columns: Columns): boolean {
  const amount = columns.amount ?? columns.price ?? columns.total;
  const head = [columns.date, columns.customerCode, columns.customerName].filter((column) => column !== undefined);
  if (amount === undefined) return false;
  const lines = rows.filter((row) => (row[amount]?.trim() ?? "") !== "" && !row.some(isTotalLabel));
  const isBlank = (row: readonly string[]): boolean => head.every((column) => (row[column]?.trim() ?? "") === "");
  return lines.length > 2 && lines.filter(isBlank).length / lines.length >= FILLED_DOWN && !isBlank(lines[0] ?? []);
}
