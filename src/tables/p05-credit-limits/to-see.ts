/** The list of P5 of whom somebody has to see to, the gravest first, and within one standing who owes most. */
import { ALERT_STANDINGS, CREDIT_STANDINGS, limitGap, type CreditStanding } from "../../domain/credit-standing";
import { places } from "../../domain/ranking";
import type { Calculation, Field, Value } from "../model";
import { atPosition } from "../columns/ranking";
import { countingClasses } from "../parts/credit-class";
import { placeOf, position, rankOf, sorted, sortedNumber, sortedText } from "../parts/sorted-view";

/** Who owes nothing that can be read comes after all others of its standing. */
const NO_RANK = 99999;

/** The columns of the list. */
export const listFields: readonly Field[] = [
  position(),
  sortedText("sortedCode", "code"),
  sortedText("sortedCustomer", "customer"),
  { ...sortedText("sortedStatus", "status", "choice"), alerts: ALERT_STANDINGS },
  sortedNumber("sortedExposure", "exposure", "amount"),
  sortedNumber("sortedHeadroom", "headroom", "amount"),
  sortedNumber("sortedOverdue", "overdue", "amount"),
  sortedNumber("sortedDays", "overdueDays", "whole"),
  {
    role: "result",
    name: "gap",
    kind: "choice",
    formula: `IF({position}="","",IF({sortedStatus}={'noLimit'},IF(OR(${["A", "B", "C"].map((letter) => `${countingLetter()}="${letter}"`).join(",")}),{'noFigures'},{'noClass'}),""))`,
    value: (table) =>
      sorted(table, (row) => limitGap((table.column("status")[row] ?? "") as CreditStanding | "", countingClasses(table)[row])),
  },
  sortedText("sortedApprover", "approver", "choice"),
];

const IS_ALERT = `OR(${ALERT_STANDINGS.map((standing) => `{status}={'${standing}'}`).join(",")})`;

/** What the list is sorted by; nobody reads it. */
export const sortingFields: readonly Field[] = [
  {
    role: "result",
    name: "owed",
    kind: "amount",
    // No errors: one of them would spoil the ranks of all.
    formula: `IF(${IS_ALERT},IF(ISNUMBER({exposure}),{exposure},""),"")`,
    value: (table) => {
      const status = table.column("status");
      return table.column("exposure").map((exposure, row) => (isAlert(status[row]) && typeof exposure === "number" ? exposure : ""));
    },
  },
  rankOf("owedRank", "owed"),
  {
    role: "result",
    name: "key",
    kind: "whole",
    formula: `IF(${IS_ALERT},MATCH({status},{standings:lines},0)*100000+IF(ISNUMBER({owedRank}),{owedRank},${NO_RANK}),"")`,
    value: keys,
  },
  placeOf("key", '(COUNTIF({key:column},"<"&{key})+1)', (table) =>
    places(table.column("key").map((key) => (typeof key === "number" ? -key : key))),
  ),
];

function countingLetter(): string {
  return `IF({classFrom=customerClass},${atPosition("salesClass")},${atPosition("creditClass")})`;
}

function keys(table: Calculation): Value[] {
  const ranks = table.column("owedRank");
  return table.column("status").map((standing, row) => {
    const rank = ranks[row];
    if (!isAlert(standing)) return "";
    return (CREDIT_STANDINGS.indexOf(standing) + 1) * 100000 + (typeof rank === "number" ? rank : NO_RANK);
  });
}

function isAlert(standing: Value | undefined): standing is CreditStanding {
  return ALERT_STANDINGS.some((alert) => alert === standing);
}
