/** What P5 knows of how the limits are used: what each customer owes, with whom it shares a limit, and where it stands. */
import { attempt } from "../../domain/columns";
import { groupExposures, groupHeads, parentRows, GROUP_FAULTS } from "../../domain/credit-groups";
import {
  creditRoom,
  creditStanding,
  standingApprover,
  usedShare,
  type CreditAccount,
  type CreditStanding,
  type KnownLimit,
} from "../../domain/credit-standing";
import { creditExposure } from "../../domain/credit-status";
import { SalesbookError } from "../../domain/errors";
import { toMillionth } from "../../domain/rounding";
import { once, type Calculation, type Value } from "../model";
import { placeOfKey } from "../parts/exact-key";
import { limitsShown } from "./recommendation";

/** What each customer owes: with open orders and what is not invoiced yet, if these count. */
const owed = once((table: Calculation): Value[][] => {
  const counted = table.scalar("ordersCount") === "counted" ? ["orders", "uninvoiced"] : [];
  const columns = ["receivables", "notes", ...counted].map((name) => table.column(name));
  return Array.from({ length: table.rowCount }, (_, row) => columns.map((column) => column[row] ?? ""));
});

/** The exposure of each customer. */
export const exposures = once((table: Calculation): Value[] => owed(table).map((cells) => attempt(() => creditExposure(...cells))));

/** The row of each customer's parent. */
export const parents = once((table: Calculation) => parentRows(table.column("code"), table.column("parent")));

/** The row of the head of each customer's group, or why there is none. */
export const heads = once((table: Calculation) => groupHeads(parents(table)));

/** What each group owes. */
export const sharedExposures = once((table: Calculation): Value[] =>
  groupExposures(
    heads(table),
    table.column("exposure").map((exposure) => (exposure instanceof SalesbookError ? exposure : Number(exposure))),
  ),
);

/** The limit of each group, which is that of its head. */
export const sharedLimits = once((table: Calculation): KnownLimit[] =>
  heads(table).map((head) => (typeof head === "number" ? (limitsShown(table)[head - 1] ?? "") : "")),
);

/** What is left of the limit of each group. */
export function sharedHeadrooms(table: Calculation): Value[] {
  return sharedExposures(table).map((exposure, row) => {
    const limit = sharedLimits(table)[row];
    return typeof exposure === "number" && typeof limit === "number" ? toMillionth(limit - exposure) : "";
  });
}

/** What is known of each customer; `null` where it, or somebody of its group, owes what cannot be read. */
const accounts = once((table: Calculation): (CreditAccount | null)[] => {
  const days = table.column("overdueDays");
  return heads(table).map((head, row) => {
    const groupExposure = sharedExposures(table)[row];
    if (exposures(table)[row] instanceof SalesbookError || groupExposure instanceof SalesbookError) return null;
    const account = {
      limit: limitsShown(table)[row] ?? "",
      // Rounded once, not before it is taken off.
      exposure: (owed(table)[row] ?? []).reduce<number>((sum, cell) => sum + Number(cell), 0),
      overdueDays: typeof days[row] === "number" ? days[row] : 0,
    } as const;
    if (typeof head === "number")
      return {
        ...account,
        group: { limit: sharedLimits(table)[row] ?? "", exposure: Number(groupExposure), isHead: head === row + 1 },
      };
    return head === "" ? account : { ...account, fault: head };
  });
});

/** What each customer may still owe; negative where it owes too much. */
export function headrooms(table: Calculation): Value[] {
  return accounts(table).map((account) => (account ? creditRoom(account) : ""));
}

/** How much of its limit each customer uses. */
export function usedShares(table: Calculation): Value[] {
  return accounts(table).map((account) => (account ? usedShare(account) : ""));
}

/** Where each customer stands. */
export const standings = once((table: Calculation) =>
  accounts(table).map((account) => (account ? creditStanding(account, Number(table.scalar("overdueLimit"))) : "")),
);

/** Who must approve the next order of each customer. */
export function approvers(table: Calculation): Value[] {
  return accounts(table).map((account, row) =>
    account ? standingApprover(account, (table.column("status")[row] ?? "") as CreditStanding | "", Number(table.scalar("excess"))) : "",
  );
}

/** All that a customer owes, not rounded. */
const OWED = "(SUM({receivables},{notes})+IF({ordersCount=counted},SUM({orders},{uninvoiced}),0))";
const IS_HEAD = "{head}={rowNumber}";
const parentOf = (row: string): string => `INDEX({parentRow:column},${row})`;

export function exposureFormula(isText: string): string {
  const found = "COUNT({receivables},{notes})+IF({ordersCount=counted},COUNT({orders},{uninvoiced}),0)";
  return `IF(${isText},#VALUE!,IF(${found}=0,"",ROUND(${OWED},6)))`;
}

export const PARENT_ROW_FORMULA = `IF({parent}="","",IFERROR(${placeOfKey("{parent}", "{code:column}")},{'unknownParent'}))`;

/** Up to three parents above; the walk reads only the column with the rows of parents, so that nothing refers to itself. */
export function headFormula(): string {
  const [first, second, third] = ["{parentRow}", parentOf("{parentRow}"), parentOf(parentOf("{parentRow}"))];
  const step = (head: string, next: string, more: string): string => `IF(${next}="",${head},IF(ISTEXT(${next}),{'unknownParent'},${more}))`;
  const above = step(first, second, step(second, third, step(third, parentOf(third), "{'circle'}")));
  const alone = 'IF(COUNTIF({parentRow:column},{rowNumber})=0,"",{rowNumber})';
  return `IF({inGroups}="","",IF({parentRow}="",${alone},IF(ISTEXT({parentRow}),{parentRow},${above})))`;
}

export const SHARED_LIMIT_FORMULA = 'IF(ISNUMBER({head}),INDEX({recommended:column},{head}),"")';
export const SHARED_EXPOSURE_FORMULA = 'IF(ISNUMBER({head}),ROUND(SUMIF({head:column},{head},{exposure:column}),6),"")';
export const SHARED_HEADROOM_FORMULA = 'IF(AND(ISNUMBER({groupLimit}),ISNUMBER({groupExposure})),ROUND({groupLimit}-{groupExposure},6),"")';

/** The least of what the own limit and the group's leave. */
export function headroomFormula(): string {
  const own = `ROUND({recommended}-${OWED},6)`;
  const shared = `IF(ISNUMBER({recommended}),MIN(${own},{groupHeadroom}),{groupHeadroom})`;
  const alone = `IF(ISNUMBER({groupHeadroom}),${shared},IF(ISNUMBER({recommended}),${own},""))`;
  return unlessUnread(`IF(${IS_HEAD},{groupHeadroom},${alone})`);
}

export function usedFormula(): string {
  const own = `IF(${IS_HEAD},0,N({recommended}))`;
  const part = (limit: string, exposure: string): string => `IF(${limit}>0,${exposure}/${limit},0)`;
  const shares = `MAX(0,${part(own, OWED)},${part("N({groupLimit})", "{groupExposure}")})`;
  return `IF(ISNUMBER({headroom}),IF(AND(${own}<=0,N({groupLimit})<=0),"",ROUND(${shares},6)),"")`;
}

/** The gravest of what can be said of the customer. */
export function statusFormula(): string {
  const isUnlimited = "OR({recommended}={'unlimited'},{groupLimit}={'unlimited'})";
  const known = `IF(ISNUMBER({headroom}),{'within'},IF(${isUnlimited},{'unlimited'},IF(N({exposure})>0,{'noLimit'},"")))`;
  const late = `IF(N({overdueDays})>N({overdueLimit}),{'overdue'},${known})`;
  const isFault = `OR(${GROUP_FAULTS.map((fault) => `{head}={'${fault}'}`).join(",")})`;
  return unlessUnread(`IF(${isFault},{head},IF(N({headroom})<0,{'over'},${late}))`);
}

/** Salespeople within the limit, the sales manager over it or where something else is wrong, the general manager beyond a set excess. */
export function approverFormula(): string {
  const isFar = (room: string, limit: string): string => `ROUND(${room}+{excess}*${limit},6)<0`;
  const own = `IF(ISNUMBER({recommended}),IF(${IS_HEAD},FALSE,${isFar(`ROUND({recommended}-${OWED},6)`, "{recommended}")}))`;
  const shared = `IF(ISNUMBER({groupHeadroom}),${isFar("{groupHeadroom}", "{groupLimit}")})`;
  const needed = "IF(OR({status}={'within'},{status}={'unlimited'}),{'salesperson'},{'salesManager'})";
  return `IF({status}="","",IF(OR(${own},${shared}),{'generalManager'},${needed}))`;
}

/** Blank while an amount of the customer or of its group cannot be read; the exposure says so beside. */
function unlessUnread(formula: string): string {
  return `IF(ISERROR({exposure}),"",IF(ISERROR({groupExposure}),"",${formula}))`;
}
