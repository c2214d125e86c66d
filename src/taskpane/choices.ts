/** What can be made: the course workbook, each chain of tables that read from one another, and each table alone. */
import { catalogues, fill, type Language } from "../i18n";
import { collections, registry } from "../tables";
import { fieldsOf, type TableSpec } from "../tables/model";
import { COLLECTIONS, isCollection, isPack } from "./steps";
import { wordsOf } from "../book/words";

export interface TableChoice {
  /** The name of a collection, or the numbers joined by "+", for example "6-8+6-9". */
  readonly id: string;
  /** In the order in which data flows. */
  readonly tables: readonly TableSpec[];
}

/** The collections, the linked tables, and each table alone: those of the textbook in its order, then the packs. */
export const tableChoices: readonly TableChoice[] = [
  ...COLLECTIONS.map((id) => ({ id, tables: collections[id] })),
  ...[...chains(), ...registry.map((table) => [table])].map((tables) => ({ id: tables.map((table) => table.number).join("+"), tables })),
];

/** The choices that make the same table, alone and with those it reads from; of a collection only itself. */
export function choicesAround(id: string): readonly TableChoice[] {
  const main = (choice: TableChoice): string | undefined => (isCollection(choice.id) ? choice.id : choice.tables.at(-1)?.number);
  const wanted = tableChoices.find((choice) => choice.id === id);
  return tableChoices.filter((choice) => wanted && main(choice) === main(wanted)).sort((a, b) => a.tables.length - b.tables.length);
}

/** What a choice is called and what it is for, in the user's language. */
export function choiceWords({ id, tables }: TableChoice, language: Language): { readonly name: string; readonly purpose: string } {
  const { pane, gallery } = catalogues[language];
  const numbers = tables.map((table) => table.number);
  const [first, last] = [numbers[0] ?? "", numbers.at(-1) ?? ""];
  const count = tables.length;
  if (id === "all") return { name: fill(pane.allName, { count }), purpose: fill(pane.allPurpose, { first, last }) };
  if (id === "everything") return { name: fill(gallery.everythingName, { count }), purpose: gallery.everythingPurpose };
  const names = numbers.map((number) => wordsOf(number, language).name).join(pane.separator);
  if (isPack(id)) return { name: fill(pane.packName, { pack: gallery.steps[id], count }), purpose: fill(pane.packPurpose, { names }) };
  if (numbers.length > 1) {
    return { name: fill(pane.linkedName, { tables: numbers.join(" + ") }), purpose: fill(pane.linkedPurpose, { names, last }) };
  }
  const { name, purpose } = wordsOf(first, language);
  return { name: `${first}  ${name}`, purpose };
}

/** For every table that reads whole columns or answers from others: those and itself; each set once. */
function chains(): TableSpec[][] {
  const chains = registry.map((table) => registry.filter((other) => feeds(other, table))).filter((chain) => chain.length > 1);
  return [...new Map(chains.map((chain) => [chain.map(({ number }) => number).join("+"), chain])).values()];
}

/** What is looked up by customer code makes no chain: nearly every table does so in the course workbook, and none needs to. */
function feeds(source: TableSpec, target: TableSpec): boolean {
  if (source === target) return true;
  const sources = fieldsOf(target).flatMap((field) =>
    field.role === "input" && field.from && !("by" in field.from) ? [field.from.table] : [],
  );
  return registry.some((table) => sources.includes(table.number) && feeds(source, table));
}
