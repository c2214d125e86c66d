/**
 * The small pictures of the gallery, drawn from the tables themselves: one for each table and language, with sample
 * figures. The workbench keeps them for days without a network.
 */
import { languages } from "./folders.mjs";
import { importSource } from "./sources.mjs";

let last = {};

/** @returns {Record<string, string>} SVG documents by path within dist/ */
export function drawThumbnails() {
  const source = importSource("src/thumbnails/thumbnails.ts");
  if (last.source !== source) last = { source, files: drawn(source) };
  return last.files;
}

function drawn({ thumbnailOf, tableNumbers }) {
  return Object.fromEntries(
    languages().flatMap((language) => tableNumbers.map((table) => [`thumbnails/${language}/${table}.svg`, thumbnailOf(table, language)])),
  );
}
