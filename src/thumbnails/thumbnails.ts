/** The pictures of the gallery, drawn from sheets with sample figures as they are made. Run by the build. */
import "../book/all-words";
import { makeBook } from "../book/make-book";
import { registry } from "../tables";
import { PACKS } from "../tables/model/steps";
import { numbersByStep } from "../tables/steps";
import { pile, thumbnail } from "./thumbnail";

/** The sheets on top of a pile; more could not be told apart. */
const MOST_PILED = 3;

/** What is made of several sheets, and which of them its picture shows. */
const PILES: Readonly<Record<string, readonly string[]>> = {
  all: ["6-9", "6-8", "6-10"],
  everything: ["6-9", "P2", "P11"],
  ledger: ["P23", "6-9", "6-8"],
  exercises: ["6-9", "6-9", "6-9"],
  ...Object.fromEntries(PACKS.map((pack) => [pack, numbersByStep[pack].slice(0, MOST_PILED)])),
};

/** Every picture by what it is of: a table's number, or what is made of several. */
export function thumbnails(): Readonly<Record<string, string>> {
  const tables = Object.fromEntries(registry.map(({ number }) => [number, thumbnailOf(number)]));
  const piles = Object.entries(PILES).map(([name, numbers]) => [name, pile(numbers.map((number) => tables[number] ?? ""))]);
  return { ...tables, ...Object.fromEntries(piles) };
}

/**
 * The picture of a table.
 *
 * @param table its number
 * @returns an SVG document
 */
export function thumbnailOf(table: string): string {
  const [sheet] = makeBook({ tables: [table], language: "en", content: "sample" }).sheets;
  if (!sheet) throw new Error(`Table ${table} has no sheet.`);
  return thumbnail(sheet);
}
