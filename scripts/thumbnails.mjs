/**
 * The small pictures of the gallery, drawn from the tables themselves: one for each table and language, with sample
 * figures. The workbench keeps them for days without a network.
 */
import { importSource } from "./sources.mjs";

const LANGUAGES = ["en", "zh-CN", "zh-TW"];

/** @returns {Promise<Record<string, string>>} SVG documents by path within dist/ */
export async function drawThumbnails() {
  const { thumbnailOf, tableNumbers } = await importSource("src/thumbnails/thumbnails.ts");
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => tableNumbers.map((table) => [`thumbnails/${language}/${table}.svg`, thumbnailOf(table, language)])),
  );
}
