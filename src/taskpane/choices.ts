/** What can be chosen in the pane's first field: each table alone, and each chain of tables that read from one another. */
import { catalogues, fill, type Language } from "../i18n";
import { registry } from "../templates";
import { fieldsOf, type TableSpec } from "../templates/model";
import { wordsOf } from "../workbook/request";

export interface TableChoice {
  /** The numbers joined by "+", for example "6-8+6-9". */
  readonly id: string;
  /** In the order in which data flows. */
  readonly tables: readonly TableSpec[];
}

/** The linked tables and each table alone, in the textbook's order. */
export const tableChoices: readonly TableChoice[] = [...chains(), ...registry.map((table) => [table])].map((tables) => ({
  id: tables.map((table) => table.number).join("+"),
  tables,
}));

/** What a choice is called and what it is for, in the user's language. */
export function choiceWords(choice: TableChoice, language: Language): { readonly name: string; readonly purpose: string } {
  const { pane } = catalogues[language];
  const numbers = choice.tables.map((table) => table.number);
  const [first, last] = [numbers[0] ?? "", numbers.at(-1) ?? ""];
  if (numbers.length > 1) {
    const names = numbers.map((number) => wordsOf(number, language).name).join(pane.separator);
    return { name: fill(pane.linkedName, { tables: numbers.join(" + ") }), purpose: fill(pane.linkedPurpose, { names, first, last }) };
  }
  const { name, purpose } = wordsOf(first, language);
  return { name: `${first}  ${name}`, purpose };
}

/** For every table that reads from others: those it reads from, directly or not, and itself; each set once. */
function chains(): TableSpec[][] {
  const chains = registry.map((table) => registry.filter((other) => feeds(other, table))).filter((chain) => chain.length > 1);
  return [...new Map(chains.map((chain) => [chain.map(({ number }) => number).join("+"), chain])).values()];
}

/** Tables may read from one another in a ring (the roster shows the classes of its customers), so each is passed once. */
function feeds(source: TableSpec, target: TableSpec, passed: ReadonlySet<TableSpec> = new Set()): boolean {
  if (source === target) return true;
  const sources = fieldsOf(target).flatMap((field) => (field.role === "input" && field.from ? [field.from.table] : []));
  return registry.some(
    (table) => sources.includes(table.number) && !passed.has(table) && feeds(source, table, new Set([...passed, target])),
  );
}
