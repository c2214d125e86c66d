/** What the columns of a ledger mean: by their headings, and by what their cells look like. */
import { AFTER_RETURNS, CODE_BESIDE_NAME, LEDGER_HEADINGS, NOT_OF_A_LEDGER, WITH_TAX, WITHOUT_TAX } from "../i18n/ledger-headings";
import { readDate } from "../values/dates";
import { lettersOf, plainHeading, simplified } from "../values/headings";
import { readNumber } from "../values/numbers";
import { isTotalLabel } from "../values/rows";
import { headingsOf, ROLES, type Role, type Roles } from "./roles";

/** The beginning of a ledger, as texts. */
export interface LedgerSample {
  /** For messages. */
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a user should look at a column again. */
export type ColumnDoubt =
  /** Another column could be it too. */
  | { readonly kind: "others"; readonly role: Role; readonly headings: readonly string[] }
  /** No heading says so, its cells look like it. */
  | { readonly kind: "byContents"; readonly role: Role }
  /** Its heading says so, and many of its cells do not look like it. */
  | { readonly kind: "contents"; readonly role: Role; readonly example: string }
  /** There is an amount with the tax and one without. */
  | { readonly kind: "tax"; readonly taken: string; readonly other: string };

/** A column with what it is taken for. */
export interface RecognisedColumn {
  readonly heading: string;
  readonly role: Role | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The first different cells that hold something. */
  readonly examples: readonly string[];
  readonly doubts: readonly ColumnDoubt[];
}

export interface Recognition {
  readonly columns: readonly RecognisedColumn[];
  readonly roles: Roles;
  /** Two columns with one and the same heading that would be it. */
  readonly twice: readonly { readonly role: Role; readonly heading: string }[];
}

const EXAMPLES = 3;
/** So many of a column's cells must look like what it is. */
const FITTING = 0.8;
/** Below that a heading is doubted. */
const DOUBTFUL = 0.5;

/**
 * Recognises the columns of a ledger.
 *
 * @example recogniseLedger({ file: "a.csv", headings: ["开票日期", "价税合计"], rows: [] }).roles // { date: "开票日期", amount: "价税合计" }
 */
export function recogniseLedger(sample: LedgerSample): Recognition {
  const { headings } = sample;
  const taken = new Map<number, Role>();
  const twice: { role: Role; heading: string }[] = [];
  const others = new Map<number, readonly string[]>();
  const candidates = headings.map((heading) => rolesOf(heading));

  for (const role of byCertainty(headings)) {
    const fitting = headings
      .flatMap((heading, column) => {
        const rank = candidates[column]?.get(role);
        return rank === undefined || taken.has(column) || isOtherwise(role, column, sample) ? [] : [{ heading, column, rank }];
      })
      .sort((one, other) => one.rank - other.rank);
    const [best, next] = fitting;
    if (!best) continue;
    if (role === "documentKind") {
      for (const { column } of fitting) taken.set(column, role);
      continue;
    }
    if (next && next.rank === best.rank && plainHeading(next.heading) === plainHeading(best.heading))
      twice.push({ role, heading: best.heading });
    taken.set(best.column, role);
    if (fitting.length > 1)
      others.set(
        best.column,
        fitting.slice(1).map(({ heading }) => heading),
      );
  }
  const guessed = guessedColumns(sample, taken, candidates);
  const roles = rolesFrom(headings, taken);
  const columns = headings.map((heading, column) => described(sample, column, heading, taken.get(column) ?? null, others, guessed));
  return { columns: withTaxDoubt(columns), roles, twice };
}

/** What a heading can mean, each with its rank among the headings of that meaning. */
export function rolesOf(heading: string): ReadonlyMap<Role, number> {
  const exact = lettersOf(simplified(heading));
  const plain = plainHeading(heading);
  if (NOT_OF_A_LEDGER.includes(exact)) return new Map();
  return RANKS.get(exact) ?? (NOT_OF_A_LEDGER.includes(plain) ? undefined : RANKS.get(plain)) ?? new Map<Role, number>();
}

/** Whether the amounts of a column have returned goods taken away already. */
export function isAfterReturns(heading: string): boolean {
  return AFTER_RETURNS.includes(plainHeading(heading));
}

const RANKS: ReadonlyMap<string, ReadonlyMap<Role, number>> = (() => {
  const ranks = new Map<string, Map<Role, number>>();
  for (const role of ROLES)
    LEDGER_HEADINGS[role].forEach((heading, rank) => {
      const known = ranks.get(heading) ?? new Map<Role, number>();
      if (!known.has(role)) known.set(role, rank);
      ranks.set(heading, known);
    });
  return ranks;
})();

/** The order in which roles take their columns: where a heading says two things, the one before takes it. */
function byCertainty(headings: readonly string[]): readonly Role[] {
  const hasLongName =
    headings.some((heading) => rolesOf(heading).get("customerName") === 0) || headings.some((heading) => /^customer ?name$/i.test(heading));
  const late: readonly Role[] = hasLongName ? ["customerName", "customerCode"] : ["customerCode", "customerName"];
  return [...ROLES.filter((role) => !late.includes(role) && role !== "documentNumber"), ...late, "documentNumber"];
}

/** What a heading says that means another thing in this file. */
function isOtherwise(role: Role, column: number, { headings, rows }: LedgerSample): boolean {
  const plain = plainHeading(headings[column] ?? "");
  if (role === "customerName" && plain === "name") return rows.some((row) => /^#\d+/.test(row[column] ?? ""));
  if (role === "customerCode" && plain === "email") return false;
  return false;
}

/** What every ledger needs and no heading says is looked for in the cells. */
function guessedColumns(
  sample: LedgerSample,
  taken: Map<number, Role>,
  candidates: readonly ReadonlyMap<Role, number>[],
): ReadonlySet<number> {
  const guessed = new Set<number>();
  const free = (): number[] =>
    sample.headings.flatMap((heading, column) =>
      taken.has(column) || (candidates[column]?.size ?? 0) > 0 || NOT_OF_A_LEDGER.includes(lettersOf(simplified(heading))) ? [] : [column],
    );
  const has = (...roles: readonly Role[]): boolean => roles.some((role) => [...taken.values()].includes(role));
  const guess = (role: Role, column: number | undefined): void => {
    if (column === undefined) return;
    taken.set(column, role);
    guessed.add(column);
  };
  // Where the short word of the customer stands beside the long one, it is the code.
  if (!has("customerCode") && has("customerName")) {
    const code = sample.headings.findIndex(
      (heading, column) =>
        !taken.has(column) && CODE_BESIDE_NAME.includes(plainHeading(heading)) && looksLikeCodes(cellsOf(sample, column)),
    );
    if (code >= 0) taken.set(code, "customerCode");
  }
  if (!has("date"))
    guess(
      "date",
      best(free(), (column) => shareOf(cellsOf(sample, column), isDay)),
    );
  if (!has("amount", "total") && !(has("quantity") && has("price")))
    guess(
      "amount",
      best(free(), (column) => amountLikeness(cellsOf(sample, column))),
    );
  if (!has("customerCode", "customerName"))
    guess(
      "customerName",
      best(free(), (column) => nameLikeness(cellsOf(sample, column))),
    );
  return guessed;
}

function best(columns: readonly number[], likeness: (column: number) => number): number | undefined {
  const rated = columns.map((column) => ({ column, likeness: likeness(column) })).filter((one) => one.likeness >= FITTING);
  return rated.sort((one, other) => other.likeness - one.likeness)[0]?.column;
}

function rolesFrom(headings: readonly string[], taken: ReadonlyMap<number, Role>): Roles {
  const roles: Partial<Record<Role, string | string[]>> = {};
  for (const role of ROLES) {
    const found = headings.filter((_, column) => taken.get(column) === role);
    if (found.length > 0) roles[role] = role === "documentKind" && found.length > 1 ? found : found[0]!;
  }
  return roles;
}

function described(
  sample: LedgerSample,
  column: number,
  heading: string,
  role: Role | null,
  others: ReadonlyMap<number, readonly string[]>,
  guessed: ReadonlySet<number>,
): RecognisedColumn {
  const cells = cellsOf(sample, column);
  const examples = [...new Set(cells)].slice(0, EXAMPLES);
  if (role === null) return { heading, role, confidence: 0, examples, doubts: [] };
  const fit = fitOf(role, cells);
  const odd = cells.find((cell) => !isLike(role, cell));
  const doubts: ColumnDoubt[] = [
    ...(others.has(column) ? [{ kind: "others", role, headings: others.get(column) ?? [] } as const] : []),
    ...(guessed.has(column) ? [{ kind: "byContents", role } as const] : []),
    ...(fit < DOUBTFUL && odd !== undefined ? [{ kind: "contents", role, example: odd } as const] : []),
  ];
  const certain = guessed.has(column) ? 0.5 : others.has(column) ? 0.8 : 1;
  return { heading, role, confidence: Math.round(100 * certain * Math.max(0.2, fit)) / 100, examples, doubts };
}

function withTaxDoubt(columns: readonly RecognisedColumn[]): RecognisedColumn[] {
  const other = columns.find(({ heading, role }) => role !== "amount" && WITHOUT_TAX.includes(plainHeading(heading)));
  return columns.map((column) =>
    other && column.role === "amount" && WITH_TAX.includes(plainHeading(column.heading))
      ? {
          ...column,
          doubts: [...column.doubts.filter(({ kind }) => kind !== "others"), { kind: "tax", taken: column.heading, other: other.heading }],
        }
      : column,
  );
}

/** The cells of a column that hold something, totals and what follows them left out. */
function cellsOf({ rows }: LedgerSample, column: number): string[] {
  return rows.filter((row) => !row.some(isTotalLabel)).flatMap((row) => (row[column]?.trim() ? [row[column]?.trim() ?? ""] : []));
}

const NUMBERS: ReadonlySet<Role> = new Set(["amount", "total", "quantity", "price", "cost", "tax", "discount", "returnAmount"]);

function fitOf(role: Role, cells: readonly string[]): number {
  return cells.length === 0 ? 1 : shareOf(cells, (cell) => isLike(role, cell));
}

function isLike(role: Role, cell: string): boolean {
  if (role === "date") return isDay(cell) || /^[2-7]\d{4}(?:\.\d+)?$/.test(cell);
  return NUMBERS.has(role) ? isAmount(cell) : true;
}

function shareOf(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

function isDay(cell: string): boolean {
  return [readDate(cell, "dayFirst"), readDate(cell, "monthFirst")].some((day) => typeof day === "number");
}

function isAmount(cell: string): boolean {
  return (
    typeof readNumber(cell, { writing: "point", percent: true }) === "number" || typeof readNumber(cell, { writing: "comma" }) === "number"
  );
}

/** Amounts have decimals, thousands or a currency more often than quantities and numbers of documents, and are not all different codes. */
function amountLikeness(cells: readonly string[]): number {
  const share = shareOf(cells, (cell) => isAmount(cell) && !/^0\d/.test(cell));
  return share - (shareOf(cells, (cell) => /[.,¥￥$元]/.test(cell)) > 0 ? 0 : 0.15);
}

/** Names are words, and come again. */
function nameLikeness(cells: readonly string[]): number {
  const words = shareOf(cells, (cell) => /\p{L}/u.test(cell) && !isAmount(cell) && !isDay(cell));
  const different = new Set(cells).size / Math.max(1, cells.length);
  return cells.length < 3 ? words : words - (different > 0.95 || different < 0.002 ? 0.15 : 0);
}

function looksLikeCodes(cells: readonly string[]): boolean {
  return cells.length === 0 || shareOf(cells, (cell) => /^[\p{ASCII}]+$/u.test(cell) && /\d/.test(cell)) >= FITTING;
}

/** Whether the sample names a role at all. */
export function hasRole(roles: Roles, role: Role): boolean {
  return headingsOf(roles, role).length > 0;
}
