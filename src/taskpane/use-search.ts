/** Which tables fit what the user types; the words of all languages are loaded with the first letter. */
import { useEffect, useState } from "react";

/**
 * The tables that fit, in their order.
 *
 * @param text as typed; blank finds nothing to show
 * @param tables their numbers
 * @returns `null` while nothing is searched, or the words to search in are still coming
 */
export function useSearch(text: string, tables: readonly string[]): readonly string[] | null {
  const [search, setSearch] = useState<typeof import("./search") | null>(null);
  const wanted = text.trim();
  const isWanted = wanted !== "";
  useEffect(() => {
    if (!isWanted || search) return;
    let current = true;
    // Where the words do not come, all tables stay in view.
    void loaded().then((module) => current && setSearch(module));
    return () => {
      current = false;
    };
  }, [isWanted, search]);
  return isWanted && search ? search.tablesFor(wanted, tables) : null;
}

async function loaded(): Promise<typeof import("./search") | null> {
  try {
    const module = await import("./search");
    await module.prepare();
    return module;
  } catch {
    return null;
  }
}
