/** What the headings of earlier versions say today. */
import { wordsOf } from "../book/words";
import type { Language } from "../i18n";
import { FORMER_HEADINGS } from "../i18n/former-words";
import { simplified } from "../values/headings";

/**
 * How headings of a table are compared over versions: by what matters of them, and by today's word for it.
 *
 * @returns what is equal for two headings that say the same
 */
export function overVersions(table: string, language: Language): (heading: string) => string {
  const { fields, scalars, blocks } = wordsOf(table, language);
  const known = new Set([fields, scalars, blocks].flatMap((words) => Object.values(words).map(folded)));
  const today = new Map(
    Object.entries(FORMER_HEADINGS[table] ?? {}).flatMap(([name, former]) => {
      const word = fields[name] ?? scalars[name] ?? blocks[name];
      return word === undefined ? [] : former.map((heading) => [folded(heading), folded(word)] as const);
    }),
  );
  return (heading) => {
    const plain = folded(heading);
    return known.has(plain) ? plain : (today.get(plain) ?? plain);
  };
}

/** A heading without what versions write otherwise: spaces, width, script and case. */
export function folded(heading: string): string {
  return simplified(heading.normalize("NFKC")).replace(/\s/g, "");
}
