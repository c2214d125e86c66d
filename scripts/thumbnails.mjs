/**
 * The small pictures of the gallery, drawn from the tables themselves: one for each table and language, with sample
 * figures. The workbench keeps them for days without a network.
 */
import { tsImport } from "tsx/esm/api";

const LANGUAGES = ["en", "zh-CN", "zh-TW"];

/** @returns {Promise<Record<string, string>>} SVG documents by path within dist/ */
export async function drawThumbnails() {
  const { thumbnailOf, tableNumbers } = await tsImport("../src/thumbnails/thumbnails.ts", import.meta.url);
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => tableNumbers.map((table) => [`thumbnails/${language}/${table}.svg`, thumbnailOf(table, language)])),
  );
}
