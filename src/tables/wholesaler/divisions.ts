/**
 * The four ways to divide customers (客户可以按不同的方法分类): by nature, by the course of trade, by time, and by quantity and
 * standing; and how the invented customers stand in them.
 */
import type { InputField, SampleSet, Value } from "../model";
import { sampleAcquisitions } from "./customers";
import { sampleClasses } from "./sales";

export const WAYS = {
  nature: ["government", "specialCompany", "ordinaryCompany", "person"],
  course: ["hadTrade", "inTrade", "aboutToTrade"],
  time: ["oldCustomer", "newCustomer", "futureCustomer"],
  standing: ["mainCustomer", "ordinaryCustomer", "scatteredCustomer"],
} as const;
export type Way = keyof typeof WAYS;

/** By the place of the customer in the roster; all others are ordinary companies. */
const NATURES: Readonly<Record<number, (typeof WAYS.nature)[number]>> = { 2: "specialCompany", 9: "government", 18: "person" };
/** Who bought in October for the last time. */
const LAPSED = 19;
/** 1 January 2023: whoever came later is new. */
const NEW_FROM = 44927;
const STANDINGS: Readonly<Record<string, (typeof WAYS.standing)[number]>> = {
  A: "mainCustomer",
  B: "ordinaryCustomer",
  C: "scatteredCustomer",
};

/** A drop-down for one of the ways. */
export function divisionField(way: Way, sample: InputField["sample"]): InputField {
  return { role: "input", name: way, kind: "choice", choices: WAYS[way], sample };
}

/** How the customers of the roster stand, a column of one of the ways. */
export function sampleDivision(way: Way): (set: SampleSet) => Value[][] {
  return (set) => {
    const [acquired = []] = sampleAcquisitions(set);
    const [classes = []] = sampleClasses(set);
    return [
      acquired.map((day, customer): Value => {
        // Of the outlets after the twenty nothing is said.
        if (customer > LAPSED) return null;
        if (way === "nature") return NATURES[customer] ?? "ordinaryCompany";
        if (way === "course") return customer === LAPSED ? "hadTrade" : "inTrade";
        if (way === "time") return Number(day) >= NEW_FROM ? "newCustomer" : "oldCustomer";
        return STANDINGS[String(classes[customer])] ?? null;
      }),
    ];
  };
}
