/** Wrong ways in sheet P20. */
import { joinedInYear } from "../../../domain/member-tier";
import { pointsOfYear, type PointsRule } from "../../../domain/points";
import { toMillionth } from "../../../domain/rounding";
import { todayOf } from "../../parts/day-cells";
import type { Calculation, Slip, Value } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "bothConditions",
    column: "tier",
    value: (table) => {
      const [spend, visits] = [table.column("spend"), table.column("visits")];
      return table.column("tier").map((tier, row) => {
        if (tier === "") return "";
        const reaches = (name: string): boolean =>
          numberOf(spend[row]) >= numberOf(table.scalar(`tierSpend.${name}`)) &&
          numberOf(visits[row]) >= numberOf(table.scalar(`tierVisits.${name}`));
        return reaches("top") ? "top" : reaches("middle") ? "middle" : "basic";
      });
    },
    example: { at: 1, right: "top", wrong: "basic" },
  },
  {
    name: "bySpendAlone",
    column: "tier",
    value: (table) => tiersBy(table, "spend", "tierSpend"),
    example: { at: 8, right: "top", wrong: "middle" },
  },
  {
    name: "byVisitsAlone",
    column: "tier",
    value: (table) => tiersBy(table, "visits", "tierVisits"),
    example: { at: 1, right: "top", wrong: "basic" },
  },
  {
    name: "wholeYearDoubled",
    column: "earned",
    value: (table) =>
      earnedBy(table, (spend, birthday, rule) =>
        pointsOfYear(spend, null, birthday > 0 ? { ...rule, times: rule.times * rule.birthdayFactor } : rule),
      ),
    example: { at: 1, right: 1299, wrong: 2526 },
  },
  {
    name: "notRoundedDown",
    column: "earned",
    value: (table) =>
      earnedBy(table, (spend, birthday, { times, birthdayFactor, perPoint, welcome, byPurchase }) =>
        typeof byPurchase === "number" ? "" : toMillionth((times * spend + (birthdayFactor - 1) * birthday) / perPoint + welcome),
      ),
    example: { at: 5, right: 444, wrong: 445 },
  },
  {
    name: "tierForgotten",
    column: "earned",
    value: (table) => earnedBy(table, (spend, birthday, rule) => pointsOfYear(spend, birthday, { ...rule, times: 1 })),
    example: { at: 1, right: 1299, wrong: 457 },
  },
  {
    name: "usedNotTakenOff",
    column: "balance",
    value: (table) => {
      const [earned, opening] = [table.column("earned"), table.column("openingPoints")];
      return table
        .column("balance")
        .map((balance, row) => (typeof balance === "number" ? numberOf(opening[row]) + numberOf(earned[row]) : ""));
    },
    example: { at: 1, right: 1119, wrong: 1419 },
  },
  {
    name: "pointsAsMoney",
    column: "worth",
    value: (table) => table.column("balance"),
    example: { at: 1, right: 55.95, wrong: 1119 },
  },
  {
    name: "toTheTop",
    column: "nextSpend",
    value: (table) => {
      const spend = table.column("spend");
      const lacking = table.column("nextSpend");
      return lacking.map((right, row) =>
        right === "" ? "" : Math.max(0, toMillionth(numberOf(table.scalar("tierSpend.top")) - numberOf(spend[row]))),
      );
    },
    example: { at: 2, right: 730, wrong: 2730 },
  },
];

/** The tier of each member who has one, by one of the two conditions. */
function tiersBy(table: Calculation, figure: string, limit: string): Value[] {
  const figures = table.column(figure);
  return table.column("tier").map((tier, row) => {
    const reaches = (name: string): boolean => numberOf(figures[row]) >= numberOf(table.scalar(`${limit}.${name}`));
    return tier === "" ? "" : reaches("top") ? "top" : reaches("middle") ? "middle" : "basic";
  });
}

/** Points of the members who have some, by another reckoning. */
function earnedBy(table: Calculation, of: (spend: number, birthday: number, rule: PointsRule) => Value): Value[] {
  const [spend, birthday] = [table.column("spend"), table.column("birthdaySpend")];
  const [tiers, joined, today] = [table.column("tier"), table.column("joined"), todayOf(table)];
  const counted = table.column("byPurchase");
  return table.column("earned").map((earned, row) => {
    const [tier, amount] = [tiers[row], spend[row]];
    if (typeof earned !== "number" || typeof amount !== "number" || typeof tier !== "string") return "";
    return of(amount, numberOf(birthday[row]), {
      times: numberOf(table.scalar(`times.${tier}`)),
      birthdayFactor: numberOf(table.scalar("birthdayFactor")),
      perPoint: numberOf(table.scalar("spendPerPoint")),
      welcome: joinedInYear(joined[row], today) ? numberOf(table.scalar("welcomePoints")) : 0,
      byPurchase: counted[row],
    });
  });
}

function numberOf(value: Value | undefined): number {
  return typeof value === "number" ? value : 0;
}
