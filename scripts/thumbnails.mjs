/**
 * The small pictures of the gallery, drawn from the tables themselves with sample figures. The workbench keeps them for days without
 * a network.
 */
import { importSource } from "./sources.mjs";

let last = {};

/** @returns {Record<string, string>} SVG documents by path within dist/ */
export function drawThumbnails() {
  const source = importSource("src/thumbnails/thumbnails.ts");
  if (last.source !== source) last = { source, files: drawn(source) };
  return last.files;
}

function drawn({ thumbnails }) {
  return Object.fromEntries(Object.entries(thumbnails()).map(([name, picture]) => [`thumbnails/${name}.svg`, picture]));
}
