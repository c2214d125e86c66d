/** What P5 recommends for each customer under the policy of the classes. */
import { notANumber } from "../../domain/cells";
import { CREDIT_METHODS, type CreditMethod } from "../../domain/credit";
import { recommendLimit, type CreditPolicy, type Recommendation } from "../../domain/credit-recommendation";
import type { KnownLimit } from "../../domain/credit-standing";
import { SalesbookError } from "../../domain/errors";
import { toMillionth } from "../../domain/rounding";
import { once, type Calculation, type Value } from "../model";
import { countingClasses } from "../parts/credit-class";

/** The column of each method's limits. */
export const LIMITS = CREDIT_METHODS.map((method) => `${method}Limit`);

const policyOf = once((table): CreditPolicy => {
  const [base, growth, cap, overall] = ["baseB", "growthB", "capC", "overallCap"].map((name) => table.scalar(name));
  return {
    unlimitedA: table.scalar("classA") === "unlimited",
    baseB: Number(base),
    growthB: Number(growth),
    capC: Number(cap),
    overallCap: typeof overall === "number" ? overall : null,
  };
});

/** What the policy of the classes allows at most. */
export function classCaps(table: Calculation): Value[] {
  const { baseB, growthB, capC } = policyOf(table);
  return countingClasses(table).map((letter, row) => {
    const years = table.column("goodYears")[row] ?? "";
    if (years !== "" && typeof years !== "number") return notANumber(years, "goodYears");
    if (letter === "B") return toMillionth(baseB * (1 + growthB * Math.max(0, Number(years))));
    return letter === "C" ? capC : "";
  });
}

/** The limit to set for each customer and where it comes from; `null` where a method refuses its figures. */
export const recommendations = once((table): (Recommendation | null)[] =>
  countingClasses(table).map((letter, row) => {
    const found = LIMITS.map((name) => table.column(name)[row]);
    const isA = letter === "A" && policyOf(table).unlimitedA;
    if (!isA && [...found, table.column("classCap")[row]].some((value) => value instanceof SalesbookError)) return null;
    const limits = Object.fromEntries(
      CREDIT_METHODS.flatMap((method, index) => (typeof found[index] === "number" ? [[method, found[index]]] : [])),
    ) as Partial<Record<CreditMethod, number>>;
    const cap = table.column("classCap")[row];
    const years = Number(table.column("goodYears")[row]) || 0;
    return recommendLimit(limits, { class: String(letter), years, ...(typeof cap === "number" ? { cap } : {}) }, policyOf(table));
  }),
);

/** The limit that the sheet recommends for each customer, as it stands there. */
export const limitsShown = once((table): KnownLimit[] => {
  const unlimited = table.label("unlimited");
  return table.column("recommended").map((limit) => (limit === unlimited ? "unlimited" : typeof limit === "number" ? limit : ""));
});
