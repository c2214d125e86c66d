/** What a user decided about a file, offered again for the next one with the same headings. Never a word of what stands below them. */
import { SalesbookError } from "../domain/errors";
import type { ImportChoices } from "../import/choices";
import type { InspectedColumn } from "../import/inspection";
import { choicesOf, profileOf, type Profile } from "../import/profile";
import { browserMemory } from "./use-preferences";

interface Kept {
  readonly names: readonly string[];
  readonly profile: Profile;
}

const NAME = "salesbook-choices";
const MOST_KEPT = 20;

/** Keeps the choices for files with these columns, in place of earlier ones. */
export function keepChoices(columns: readonly InspectedColumn[], choices: ImportChoices): void {
  const names = namesOf(columns);
  if (JSON.stringify(profileOf(columns, choices)) === JSON.stringify(profileOf(columns, {}))) return;
  const others = allKept().filter((kept) => !isSame(kept.names, names));
  browserMemory(NAME).write(JSON.stringify([{ names, profile: profileOf(columns, choices) }, ...others].slice(0, MOST_KEPT)));
}

/** The choices that were kept for files with these columns; `null` where there are none, or where they make no sense any more. */
export function keptChoices(columns: readonly InspectedColumn[]): ImportChoices | null {
  const kept = allKept().find(({ names }) => isSame(names, namesOf(columns)));
  if (!kept) return null;
  try {
    return choicesOf(JSON.stringify(kept.profile), NAME);
  } catch (error) {
    if (error instanceof SalesbookError) return null;
    throw error;
  }
}

function allKept(): readonly Kept[] {
  try {
    const all: unknown = JSON.parse(browserMemory(NAME).read() ?? "[]");
    return Array.isArray(all) ? all.filter((one): one is Kept => Array.isArray((one as Partial<Kept> | null)?.names)) : [];
  } catch {
    return [];
  }
}

function namesOf(columns: readonly InspectedColumn[]): string[] {
  return columns.map(({ name }) => name);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
