/** What the scripts read from the folders of src/: the languages, the tables, and names as code writes them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.mjs";

/** Stands at the top of every list that is written from the folders. */
export const NOTE = "Written by `npm run lists` from the folders; not by hand.";

/**
 * The folders in a folder, by name.
 * @param {string} folder its path; the functions below take where the project stands
 */
export function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The languages, English first: each has a folder below src/i18n. */
export function languages(folder = root) {
  return foldersIn(join(folder, "src", "i18n")).sort((left, right) => (right === "en") - (left === "en"));
}

/** What stands beside the folders of the tables. */
const BESIDE_TABLES = ["columns", "model", "parts", "wholesaler", "words"];

/** How the folder of a table is named: `6-09-ranking`, `p05-credit-limits`. */
export const TABLE_FOLDER = /^(6-|p)(\d\d)-[a-z]+(-[a-z]+)*$/;

/** The folders of the tables in the order of the textbook, then of the packs. */
export function tableFolders(folder = root) {
  return foldersIn(join(folder, "src", "tables")).filter((name) => !BESIDE_TABLES.includes(name));
}

/** A table's number as users know it: `6-9` of `6-09-ranking`, `P5` of `p05-credit-limits`. */
export function numberOf(folder) {
  const [, chapter, number] = TABLE_FOLDER.exec(folder);
  return `${chapter.toUpperCase()}${Number(number)}`;
}

/** What a language is called in code: `zhCN` of `zh-CN`. */
export const identifierOfLanguage = (language) => language.replace("-", "");

/** The same at the end of a name: `ZhCN`. */
export const endingOfLanguage = (language) => identifierOfLanguage(language).replace(/^./, (letter) => letter.toUpperCase());

/** A name as the key of an object, in quotation marks where it needs them. */
export const keyOf = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`);
