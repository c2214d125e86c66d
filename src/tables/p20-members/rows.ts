/** What sheet P20 reckons for each member: the way to the next tier, points, and the occasion to write. */
import { attempt } from "../../domain/columns";
import { DEFAULT_TIERS, joinedInYear, type MemberTier } from "../../domain/member-tier";
import { nextTier, type TierGap } from "../../domain/next-tier";
import { notANumber } from "../../domain/cells";
import { calendarDay } from "../../domain/dates";
import { SalesbookError } from "../../domain/errors";
import { lapsingPoints, pointsLeft, pointsOfYear } from "../../domain/points";
import { todayOf } from "../parts/day-cells";
import { once, type Calculation, type Value } from "../model";

export const TIERS = DEFAULT_TIERS.map(({ name }) => name);
export type Tier = (typeof TIERS)[number];

export function isTier(tier: Value): tier is Tier {
  return TIERS.some((name) => name === tier);
}

export const tierTable = once((table): MemberTier[] =>
  DEFAULT_TIERS.map(({ name }) =>
    name === "basic"
      ? { name, spend: 0, visits: 0 }
      : {
          name,
          spend: Number(table.scalar(`tierSpend.${name}`)),
          visits: Number(table.scalar(`tierVisits.${name}`)),
        },
  ),
);

export const gapsOf = once((table: Calculation): (TierGap | null)[] =>
  table
    .column("tier")
    .map((tier, row) =>
      typeof tier === "string" && tier !== ""
        ? nextTier(tier, numberIn(table, "spend", row), numberIn(table, "visits", row), tierTable(table))
        : null,
    ),
);

export function earned(table: Calculation): Value[] {
  const [birthdayFactor, perPoint, welcome] = ["birthdayFactor", "spendPerPoint", "welcomePoints"].map((name) =>
    Number(table.scalar(name)),
  );
  const [birthday, joined, tiers] = [table.column("birthdaySpend"), table.column("joined"), table.column("tier")];
  const counted = table.column("byPurchase");
  return table.column("spend").map((spend, row) =>
    attempt(() => {
      const [tier = "", day = ""] = [tiers[row], joined[row]];
      if (typeof day === "string" && day !== "") return notANumber(day, "joined");
      if (tier instanceof SalesbookError) return spend === null || spend === "" ? "" : tier;
      return pointsOfYear(spend, birthday[row], {
        times: isTier(tier) ? Number(table.scalar(`times.${tier}`)) : 1,
        birthdayFactor: Number(birthdayFactor),
        perPoint: Number(perPoint),
        welcome: joinedInYear(day, todayOf(table)) ? Number(welcome) : 0,
        byPurchase: counted[row],
      });
    }),
  );
}

export function balances(table: Calculation): Value[] {
  return table.column("earned").map((points, row) => {
    for (const name of ["openingPoints", "pointsUsed"] as const) {
      const cell = table.column(name)[row] ?? "";
      if (cell !== "" && typeof cell !== "number") return notANumber(cell, name);
    }
    if (typeof points !== "number") return "";
    const [today, day] = [todayOf(table), table.scalar("lapseDay")];
    const hasLapsed = typeof today === "number" && typeof day === "number" && Math.floor(today) > Math.floor(day);
    return attempt(() =>
      pointsLeft(numberIn(table, "openingPoints", row), points, numberIn(table, "pointsUsed", row), hasLapsed ? lapsingIn(table, row) : 0),
    );
  });
}

/** The points of a member that lapse, or have. */
export function lapsingIn(table: Calculation, row: number): number {
  return lapsingPoints(numberIn(table, "openingPoints", row), numberIn(table, "pointsUsed", row));
}

export function occasions(table: Calculation): Value[] {
  const today = todayOf(table);
  const [lacking, lackingVisits] = [table.column("nextSpend"), table.column("nextVisits")];
  return table.column("tier").map((tier, row) => {
    const last = table.column("lastPurchase")[row] ?? "";
    if (tier instanceof SalesbookError || tier === "") return "";
    if (typeof last === "string" && last !== "") return notANumber(last, "lastPurchase");
    const isWithin = (gap: Value | undefined, most: string): boolean => typeof gap === "number" && gap <= Number(table.scalar(most));
    if (isWithin(lacking[row], "closeSpend") || isWithin(lackingVisits[row], "closeVisits")) return "close";
    if (today === "") return "";
    const [points, lapse] = [table.column("lapsing")[row], table.scalar("lapseDay")];
    const daysLeft = typeof lapse === "number" ? Math.floor(lapse) - Math.floor(today) : -1;
    if (Number(points) > 0 && daysLeft >= 0 && daysLeft <= Number(table.scalar("lapseNotice"))) return "lapsing";
    if (table.column("birthdayMonth")[row] === calendarDay(today).month) return "birthday";
    const isQuiet = typeof last === "number" && Math.floor(today) - Math.floor(last) >= Number(table.scalar("quietDays"));
    return isQuiet ? "quiet" : "";
  });
}

export function numberIn(table: Calculation, field: string, row: number): number {
  const value = table.column(field)[row];
  return typeof value === "number" ? value : 0;
}
