/** The lines of P25: what each asks of the rows of which sheet, by formula and by value. */
import { fallsDue } from "../../domain/overview";
import type { Calculation, Value } from "../model";

/** What a line of the overview counts. */
export interface Line {
  readonly name: string;
  readonly table: string;
  /** Whether a row is meant, in the names of the other table: for all rows at once, and of one. */
  readonly rows: string;
  readonly isMeant: (there: Calculation, row: number, here: Calculation) => boolean;
  /** Whether it looks ahead from today. */
  readonly needsToday?: true;
  /** The field that names the rows. */
  readonly named: string;
  /** Money that it is about. */
  readonly amount?: { readonly formula: string; readonly value: (there: Calculation, rows: readonly number[]) => Value };
}

/** Rows where a choice stands in a column. */
function standing(field: string, ...choices: readonly string[]): Pick<Line, "rows" | "isMeant"> {
  return {
    rows: choices.map((choice) => `({${field}:column}={'${choice}'})`).join("+"),
    isMeant: (there, row) => choices.some((choice) => there.column(field)[row] === choice),
  };
}

/** Rows whose day lies from today to the last day that is looked ahead; of those that are done, none. */
function due(field: string, done?: string): Pick<Line, "rows" | "isMeant" | "needsToday"> {
  const day = `{${field}:column}`;
  return {
    needsToday: true,
    rows: `ISNUMBER(${day})*ISNUMBER({here.today})*(${day}>=INT({here.today}))*(${day}<INT({here.today})+{here.ahead}+1)${done ? `*({${done}:column}="")` : ""}`,
    isMeant: (there, row, here) =>
      fallsDue(there.column(field)[row], here.scalar("today"), Number(here.scalar("ahead"))) &&
      (done === undefined || isBlank(there.column(done)[row])),
  };
}

/** The sum of a column over the rows where a choice stands in another one. */
function sumBy(amount: string, field: string, ...choices: readonly string[]): NonNullable<Line["amount"]> {
  return {
    formula: choices.map((choice) => `SUMIF({${field}:column},{'${choice}'},{${amount}:column})`).join("+"),
    value: (there, rows) => sumOf(there.column(amount), rows),
  };
}

export const LINES: readonly Line[] = [
  { name: "visitsLate", table: "6-14", named: "customer", ...standing("status", "overdue") },
  { name: "visitsSoon", table: "6-14", named: "customer", ...due("nextVisit") },
  { name: "purchasesLate", table: "P3", named: "customer", ...standing("status", "overdue") },
  { name: "purchasesSoon", table: "P3", named: "customer", ...due("next") },
  // The list of P5 has who owes most first.
  ...(["over", "overdue", "noLimit"] as const).map((status): Line => ({
    name: { over: "overLimit", overdue: "paysLate", noLimit: "owesNoLimit" }[status],
    table: "P5",
    named: "sortedCustomer",
    ...standing("sortedStatus", status),
    amount: sumBy(status === "overdue" ? "sortedOverdue" : "sortedExposure", "sortedStatus", status),
  })),
  { name: "limitsExpired", table: "P5", named: "customer", ...standing("validity", "expired") },
  { name: "reportsLate", table: "P7", named: "customer", ...standing("status", "overdue") },
  { name: "reportsSoon", table: "P7", named: "customer", ...due("nextDue") },
  { name: "signsOpen", table: "P8", named: "customer", ...standing("stillOpen", "open") },
  {
    name: "moneyOpen",
    table: "P10",
    named: "customer",
    rows: "ISNUMBER({open:column})*({open:column}>0)",
    isMeant: (there, row) => isAbove(there.column("open")[row]),
    amount: { formula: 'SUMIF({open:column},">0")', value: (there, rows) => sumOf(there.column("open"), rows) },
  },
  { name: "risksLate", table: "P11", named: "customer", ...standing("status", "overdue") },
  { name: "risksSoon", table: "P11", named: "customer", ...due("due", "done") },
  { name: "campaignsStalled", table: "P13", named: "customer", ...standing("status", "stalled", "noAction") },
  { name: "campaignsSoon", table: "P13", named: "customer", ...due("due") },
  { name: "complaintsStuck", table: "P21", named: "customer", ...standing("state", "stuck") },
  { name: "complaintsOpen", table: "P21", named: "customer", ...standing("state", "stuck", "inTime") },
  { name: "winBack", table: "P22", named: "customer", ...standing("action", "atAllCost"), amount: sumBy("value", "action", "atAllCost") },
  { name: "membersClose", table: "P20", named: "member", ...standing("occasion", "close") },
  { name: "membersQuiet", table: "P20", named: "member", ...standing("occasion", "quiet") },
  ...(["lost", "down"] as const).map((move): Line => ({
    name: { lost: "movedLost", down: "movedDown" }[move],
    table: "P23",
    named: "sortedCustomer",
    ...standing("sortedMove", move),
    amount: sumBy("salesBefore", "sortedMove", move),
  })),
];

/** The rows that a line is about, for each row of the other table whether it is. */
export function meant(line: Line, there: Calculation, here: Calculation): boolean[] {
  return Array.from({ length: there.rowCount }, (_, row) => line.isMeant(there, row, here));
}

function isBlank(value: Value | undefined): boolean {
  return value === undefined || value === null || value === "";
}

function isAbove(value: Value | undefined): boolean {
  return typeof value === "number" && value > 0;
}

function sumOf(column: readonly Value[], rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (typeof column[row] === "number" ? column[row] : 0), 0);
}
