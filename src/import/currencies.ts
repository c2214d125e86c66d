/** The currencies of a file's amounts, which are never added: one is taken, others are converted or left out. */
import { catalogues, fill, type Language } from "../i18n";
import { shortened } from "../sheet/capacity";
import { currenciesNamed, currencyColumn, currencySigns } from "../values/currencies";
import { currencyUnit } from "../values/headings";
import { currenciesIn } from "../values/numbers";
import { labelOf, textOf, type FileRow } from "../values/rows";
import type { ImportChoices } from "./choices";
import type { FileTable } from "./file-table";
import { LONGEST_SHOWN } from "./notes";
import type { Place, Problem } from "./problems";

export interface Currencies {
  /** What an amount is multiplied by to be in the chosen currency. */
  readonly rateOf: (row: FileRow, column: number) => number;
  /** The rows with amounts in a currency for which there is no rate. */
  readonly leftOut: ReadonlySet<FileRow>;
  readonly problem: Problem | null;
}

/**
 * What currencies the amounts are in. What one sign leaves open ($), another may settle (NT$).
 *
 * @param money the columns that hold amounts of money
 */
export function currenciesOf(
  rows: readonly FileRow[],
  money: readonly number[],
  file: FileTable,
  { currency, rates = {} }: Pick<ImportChoices, "currency" | "rates">,
  language: Language,
): Currencies {
  const ofHeading = new Map(money.map((column) => [column, currenciesIn(currencyUnit(file.headings[column] ?? "") ?? "")]));
  const named = currencyColumn(file.headings);
  const ofRow = ({ cells }: FileRow): readonly string[] | null => (named === null ? null : currenciesNamed(textOf(cells[named])));
  const currencyOf = (row: FileRow, column: number): readonly string[] | null => {
    const cell = row.cells[column];
    return (typeof cell === "string" ? currenciesIn(cell) : null) ?? ofRow(row) ?? ofHeading.get(column) ?? null;
  };
  const words = catalogues[language].files;
  const quoted = (text: string): string => fill(words.quoted, { text: shortened(text, LONGEST_SHOWN) });
  const sayWhere = ({ row, text = "" }: Place): string =>
    row === undefined ? quoted(text) : fill(words.rowText, { row, text: quoted(text) });
  const hasAmount = ({ cells }: FileRow): boolean => money.some((column) => textOf(cells[column]) !== "");
  function* texts(): Generator<readonly [string | readonly string[] | null, Place]> {
    if (named !== null)
      for (const row of rows.filter(hasAmount)) yield [ofRow(row), { row: row.number, column: named, text: textOf(row.cells[named]) }];
    for (const column of money) {
      const heading = file.headings[column] ?? "";
      const unit = currencyUnit(heading);
      if (unit !== null) yield [unit, { column, text: heading }];
      for (const { number, cells } of rows) {
        const cell = cells[column];
        if (typeof cell === "string" && cell !== "") yield [cell, { row: number, column, text: textOf(cell) }];
      }
    }
  }
  const { signs, mixed } = currencySigns(texts());
  if (!mixed) return { rateOf: () => 1, leftOut: new Set(), problem: null };

  const rateIn = (row: FileRow, column: number): number | null => {
    const own = currencyOf(row, column);
    if (currency === undefined || own === null || own.includes(currency)) return 1;
    const [rate, ...others] = own.flatMap((one) => rates[one] ?? []);
    return rate === undefined || others.length > 0 ? null : rate;
  };
  const leftOut = rows.filter((row) => money.some((column) => textOf(row.cells[column]) !== "" && rateIn(row, column) === null));
  const problem: Problem = {
    kind: "currenciesMixed",
    places: signs.flatMap(({ places }) => places),
    choices: [...new Set(signs.flatMap(({ currencies }) => currencies))].map((value) => ({ name: "currency", value })),
    chosen: currency === undefined ? null : { name: "currency", value: currency },
    said:
      currency === undefined
        ? {
            code: "currenciesMixed",
            details: {
              file: file.file,
              places: signs.flatMap(({ places: [first] }) => (first ? [sayWhere(first)] : [])).join(words.comma),
            },
          }
        : { kind: "oneCurrency", currency, rates, rows: leftOut.map(({ number, cells }) => ({ row: number, label: labelOf(cells) })) },
  };
  return { rateOf: (row, column) => rateIn(row, column) ?? 1, leftOut: new Set(leftOut), problem };
}
