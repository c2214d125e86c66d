/** A list in another order than the rows of the selection: by their places, from the first. */
import type { Kind, Value } from "../sheet/kinds";
import { listedFormula, positionFormula } from "../tables/columns/ranking";
import type { ColumnName, ResultColumn, Source } from "./model";

/** A column of the list and the column it is read from. */
export interface SortedSource {
  readonly name: ColumnName;
  readonly kind: Kind;
  readonly from: Source;
  /** In the order of the rows. */
  readonly values: readonly Value[];
}

/**
 * The numbers of the list, from 1, and beside them what stands in the row of each place.
 *
 * @param by the column with the places
 * @param placed the places by the domain; a row without one is not in the list
 */
export function sortedColumns(by: Source, placed: readonly Value[], sources: readonly SortedSource[]): ResultColumn[] {
  const rows = new Map<number, number>();
  placed.forEach((place, row) => {
    if (typeof place === "number") rows.set(place, row);
  });
  const list = placed.map((_, index) => rows.get(index + 1));
  return [
    {
      name: "position",
      kind: "whole",
      values: list.map((row, index) => (row === undefined ? "" : index + 1)),
      native: positionFormula(by),
    },
    ...sources.map(({ name, kind, from, values }) => ({
      name,
      kind,
      values: list.map((row) => (row === undefined ? "" : (values[row] ?? ""))),
      native: listedFormula(from, kind, by),
    })),
  ];
}
