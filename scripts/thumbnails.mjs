/**
 * The small pictures of the gallery, drawn from the tables themselves: one for each table and language, with sample
 * figures. The workbench keeps them for days without a network.
 */
import { languages } from "./folders.mjs";
import { importSource } from "./sources.mjs";

/** @returns {Promise<Record<string, string>>} SVG documents by path within dist/ */
export async function drawThumbnails() {
  const { thumbnailOf, tableNumbers } = await importSource("src/thumbnails/thumbnails.ts");
  return Object.fromEntries(
    languages().flatMap((language) => tableNumbers.map((table) => [`thumbnails/${language}/${table}.svg`, thumbnailOf(table, language)])),
  );
}
