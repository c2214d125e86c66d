/** What Excel accepts as the name of a sheet. */
import { beginningOf } from "./capacity";

/** Why a name is not accepted. */
export type NameProblem = "empty" | "long" | "characters" | "apostrophe" | "reserved" | "taken";

/** Characters at most. */
export const LONGEST_NAME = 31;

/**
 * @param name as typed, without spaces around it
 * @param others the names of the other sheets; upper and lower case are the same
 * @returns why Excel would refuse the name; `null` for a good one
 * @example sheetNameProblem("Q1/Q2", []) // "characters"
 */
export function sheetNameProblem(name: string, others: readonly string[]): NameProblem | null {
  if (name === "") return "empty";
  if (name.length > LONGEST_NAME) return "long";
  if (/[:\\/?*[\]\u0000-\u001f]/.test(name)) return "characters";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  // Excel keeps this name for its own sheet of changes.
  if (name.toLowerCase() === "history") return "reserved";
  return others.some((other) => other.toLowerCase() === name.toLowerCase()) ? "taken" : null;
}

/** A name as like the wanted one as Excel accepts beside the others. */
export function acceptedName(wanted: string, others: readonly string[], otherwise: string): string {
  const clean = wanted.replace(/[:\\/?*[\]\u0000-\u001f]/g, " ").replace(/^[\s']+|[\s']+$/g, "");
  const short = beginningOf(clean, LONGEST_NAME).trim();
  const base = sheetNameProblem(short, []) === null ? short : otherwise;
  let name = base;
  for (let n = 2; sheetNameProblem(name, others) !== null; n += 1) {
    const suffix = ` (${n})`;
    name = beginningOf(base, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}
