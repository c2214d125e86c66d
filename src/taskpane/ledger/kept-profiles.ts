/** How ledgers were read before, kept in the browser beside the preferences: headings and rules, never a word of a line. */
import { parseProfile, profileText, type Profile } from "../../ledger/ledger";
import type { Memory } from "../preferences";

/** So many kinds of ledgers are remembered, the newest first. */
const MOST = 12;

interface Kept {
  readonly headings: readonly string[];
  readonly profile: string;
}

/** The profile with which a ledger with these headings was read the last time; `null` where none was. */
export function keptProfile(memory: Memory, headings: readonly string[]): Profile | null {
  const found = kept(memory).find((one) => isSame(one.headings, headings));
  try {
    return found ? parseProfile(found.profile) : null;
  } catch {
    // An older or newer version wrote it.
    return null;
  }
}

/** Keeps a profile for the next ledger with these headings. */
export function keepProfile(memory: Memory, headings: readonly string[], profile: Profile): void {
  const others = kept(memory).filter((one) => !isSame(one.headings, headings));
  memory.write(JSON.stringify([{ headings, profile: profileText(profile) }, ...others].slice(0, MOST)));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, index) => heading === other[index]);
}

function kept(memory: Memory): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(memory.read() ?? "[]");
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { headings, profile } = value as Partial<Record<keyof Kept, unknown>>;
  return Array.isArray(headings) && headings.every((heading) => typeof heading === "string") && typeof profile === "string";
}
