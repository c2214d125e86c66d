/** The pictures of the gallery: every table with sample figures, as it looks when it is made. Run by the build. */
import "../book/all-words";
import type { Language } from "../i18n";
import { registry } from "../tables";
import { layout } from "../book/layout";
import { makeRequest } from "../book/request";
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
  const [sheet] = layout(makeRequest({ tables: [table], language, content: "sample" }));
  if (!sheet) throw new Error(`Table ${table} has no sheet.`);
  return thumbnail(sheet);
}
