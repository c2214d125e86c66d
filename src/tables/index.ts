/** The registry: every table of the textbook that Salesbook can make, and the sheets of the packs. */
import { SalesbookError } from "../domain/errors";
import { specs } from "./list";
import { type Pack, type TableSpec } from "./model";

export const registry: readonly TableSpec[] = frozen(specs);

/** The tables of the textbook: the course workbook. */
export const course: readonly TableSpec[] = registry.filter(({ pack }) => pack === undefined);

/** The sheets of all packs. */
export const packSheets: readonly TableSpec[] = registry.filter(({ pack }) => pack !== undefined);

/** The names under which several tables are asked for at once, each with its tables: all of the course, a pack, the packs, everything. */
export const collections: Readonly<Record<"all" | Pack | "packs" | "everything", readonly TableSpec[]>> = {
  all: course,
  transactions: sheetsOf("transactions"),
  credit: sheetsOf("credit"),
  keyAccounts: sheetsOf("keyAccounts"),
  satisfaction: sheetsOf("satisfaction"),
  members: sheetsOf("members"),
  packs: packSheets,
  everything: registry,
};

/**
 * A table by its number.
 *
 * @param number the textbook's number, for example "6-9", or that of a sheet of a pack, "P5"
 * @throws SalesbookError unknownTable, naming the tables there are
 */
export function tableByNumber(number: string): TableSpec {
  const spec = registry.find((candidate) => candidate.number === number);
  if (!spec) throw new SalesbookError("unknownTable", { received: number, accepted: registry.map((table) => table.number).join(", ") });
  return spec;
}

/** What stands in the cells of a table's parameters, by name. */
export type ParameterValues = Readonly<Record<string, number | string | null>>;

/** The structural parameters of a table, which decide about its columns; one that is not given stands at its default. */
export function structureOf(table: string, parameters: ParameterValues): Record<string, number> {
  return Object.fromEntries(tableByNumber(table).structure.map(({ name, default: usual }) => [name, Number(parameters[name] ?? usual)]));
}

function sheetsOf(pack: Pack): readonly TableSpec[] {
  return registry.filter((spec) => spec.pack === pack);
}

/** A spec is the same for every sheet made from it, so nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
