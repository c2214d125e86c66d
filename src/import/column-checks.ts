/** What must hold of the rows of a file together: a name for each, none of them twice, and one currency. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill } from "../i18n";
import { shortened } from "../sheet/capacity";
import { currencySigns } from "../values/currencies";
import { currencyUnit, simplified } from "../values/headings";
import { textOf, type FileRow } from "../values/rows";
import type { CellReader } from "./column-cells";
import { headingGroup } from "./field-headings";
import type { MatchedField } from "./matched-fields";
import { listOf, LONGEST_SHOWN } from "./notes";

/** All that stand twice are to be mended before the file is opened again; a longer list nobody reads in a message. */
const MOST_TWICE = 200;

/** No row without its name, and none twice where the table has one for each; two of one name are two by their codes. */
export function checkKeys(
  rows: readonly FileRow[],
  { field, columns }: MatchedField,
  matches: readonly MatchedField[],
  reader: CellReader,
): void {
  const { file, language } = reader;
  const [label = 0] = columns;
  const code = file.headings.findIndex((heading, column) => column !== label && headingGroup(heading, "6-10", "code") >= 0);
  const places = new Map<string, { readonly text: string; readonly rows: number[] }>();
  for (const { number, cells } of rows) {
    const name = textOf(cells[label]);
    if (name === "" && field.required)
      throw new SalesbookError("customerMissing", { file: file.file, row: number, column: file.headings[label] ?? "" });
    if (name === "") continue;
    const own = field.name === "customer" ? textOf(cells[code]) : "";
    // A spreadsheet's look-ups do not tell these apart either.
    const key = own === "" ? simplified(name) : `code ${simplified(own)}`;
    const place = places.get(key) ?? { text: shortened(own === "" ? name : `${own} ${name}`, LONGEST_SHOWN), rows: [] };
    place.rows.push(number);
    places.set(key, place);
  }
  if (field.name === "customer" && matches.every(({ spec }) => spec.type === "rows" && spec.severalRows)) return;
  if (field.kind !== "text") return;
  const twice = [...places.values()].filter((place) => place.rows.length > 1);
  if (twice.length === 0) return;
  const words = catalogues[language].files;
  throw new SalesbookError("customerTwice", {
    file: file.file,
    count: twice.length,
    places: listOf(
      twice.map((place) => fill(words.textRows, { text: fill(words.quoted, { text: place.text }), rows: place.rows.join(words.comma) })),
      language,
      MOST_TWICE,
    ),
  });
}

/** Amounts in several currencies cannot be added. */
export function checkCurrencies(rows: readonly FileRow[], money: readonly number[], { file, language }: CellReader): void {
  const words = catalogues[language].files;
  const quoted = (text: string): string => fill(words.quoted, { text: shortened(text, LONGEST_SHOWN) });
  function* texts(): Generator<readonly [string, string]> {
    for (const column of money) {
      const heading = file.headings[column] ?? "";
      const unit = currencyUnit(heading);
      if (unit !== null) yield [unit, quoted(heading)];
      for (const { number, cells } of rows) {
        const cell = cells[column];
        if (typeof cell === "string" && cell !== "") yield [cell, fill(words.rowText, { row: number, text: quoted(textOf(cell)) })];
      }
    }
  }
  const { signs, mixed } = currencySigns(texts());
  if (mixed)
    throw new SalesbookError("currenciesMixed", { file: file.file, places: signs.map(({ places: [first] }) => first).join(words.comma) });
}
