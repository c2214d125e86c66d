/** The pictures of the gallery: every table with sample figures, as it looks when it is made. Run by the build. */
import "../book/all-words";
import type { Language } from "../i18n";
import { registry } from "../tables";
import { makeBook } from "../book/make-book";
import { thumbnail } from "./thumbnail";

/** The numbers of all tables. */
export const tableNumbers: readonly string[] = registry.map(({ number }) => number);

/**
 * The picture of a table.
 *
 * @param table its number
 * @returns an SVG document
 */
export function thumbnailOf(table: string, language: Language): string {
  const [sheet] = makeBook({ tables: [table], language, content: "sample" }).sheets;
  if (!sheet) throw new Error(`Table ${table} has no sheet.`);
  return thumbnail(sheet);
}
