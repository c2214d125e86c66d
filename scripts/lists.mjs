/**
 * Writes the lists that follow from the folders: which tables there are, and their words in each language.
 * `npm run lists` after a table was added or renamed; a test holds the lists to the folders.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./packages.mjs";

const TABLES = join(root, "src", "tables");

/** The folders of the tables in the order of the textbook, then of the packs: `6-09-ranking`, `p05-credit-limits`. */
export function tableFolders() {
  return readdirSync(TABLES)
    .filter((name) => /^(6-\d\d|p\d\d)-/.test(name))
    .sort();
}

/** A table's number as users know it: `6-9` of `6-09-ranking`, `P5` of `p05-credit-limits`. */
function numberOf(folder) {
  const [, chapter, number] = /^(6-|p)(\d\d)-/.exec(folder);
  return `${chapter.toUpperCase()}${Number(number)}`;
}

const identifierOf = (folder) => folder.replace(/^6-/, "t6").replace(/-.*$/, "");

/** @returns {Record<string, string>} the generated files by their paths below src/ */
export function lists() {
  const folders = tableFolders();
  const languages = readdirSync(join(root, "src", "i18n"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const note = "Written by `npm run lists` from the folders; not by hand.";
  return Object.fromEntries([
    [
      "tables/list.ts",
      `/** Every table in order. ${note} */\n` +
        folders.map((folder) => `import { spec as ${identifierOf(folder)} } from "./${folder}/spec";\n`).join("") +
        `\nexport const specs = [\n${folders.map((folder) => `  ${identifierOf(folder)},\n`).join("")}];\n`,
    ],
    ...languages.map((language) => [
      `tables/words/${language}.ts`,
      `/** The words of every table in this language, by the table's number. ${note} */\n` +
        folders.map((folder) => `import { table as ${identifierOf(folder)} } from "../${folder}/${language}";\n`).join("") +
        `\nexport const words = {\n${folders
          .map((folder) => `  ${/^p/.test(folder) ? numberOf(folder) : `"${numberOf(folder)}"`}: ${identifierOf(folder)},\n`)
          .join("")}};\n`,
    ]),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [file, text] of Object.entries(lists())) writeFileSync(join(root, "src", file), text);
