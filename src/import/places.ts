/** Places in a file: latitude and longitude in one cell, and columns that stand the wrong way round. */
import { longitudeFirst, pairIn, turnedPlaces } from "../domain/coordinates";
import type { Value } from "../tables/model";
import { labelOf, type FileRow } from "../values/rows";
import type { MatchedField } from "./matched-fields";
import type { Problem } from "./problems";

/** A field with the values of its columns. */
export interface ReadField {
  readonly match: MatchedField;
  readonly columns: readonly (readonly Value[])[];
}

/**
 * Coordinates that stand two to a cell.
 *
 * @param field `latitude` or `longitude`
 * @returns nothing where no cell holds two; otherwise one per row, undefined where none, or nobody knows which is which
 */
export function coordinatesOfPairs(rows: readonly FileRow[], column: number, field: string): (number | undefined)[] | undefined {
  const pairs = rows.map(({ cells }) => pairIn(cells[column]));
  const known = pairs.filter((pair) => pair !== undefined);
  if (known.length === 0) return undefined;
  const whole = longitudeFirst(known);
  return pairs.map((pair) => {
    const first = pair && (whole ?? longitudeFirst([pair]));
    return pair && first !== undefined ? pair[first === (field === "longitude") ? 0 : 1] : undefined;
  });
}

/** The fields with latitudes and longitudes where they belong, and what is told of those that stood the wrong way round. */
export function placesRead(
  read: readonly ReadField[],
  rows: readonly FileRow[],
): { readonly read: readonly ReadField[]; readonly problems: readonly Problem[] } {
  const [latitude, longitude] = ["latitude", "longitude"].map((name) => read.find(({ match }) => match.field.name === name));
  const [north, east] = [latitude?.columns[0], longitude?.columns[0]];
  if (!latitude || !longitude || !north || !east) return { read, problems: [] };
  const { rows: isTurned } = turnedPlaces(north, east);
  const turned = rows.filter((_, place) => isTurned[place]);
  if (turned.length === 0) return { read, problems: [] };
  const from = (own: readonly Value[], other: readonly Value[]): Value[] =>
    own.map((value, place) => (isTurned[place] ? other[place]! : value));
  const said = { kind: "placesTurned", rows: turned.map((row) => ({ row: row.number, label: labelOf(row.cells) })) } as const;
  return {
    read: read.map((one) => {
      if (one === latitude) return { ...one, columns: [from(north, east)] };
      return one === longitude ? { ...one, columns: [from(east, north)] } : one;
    }),
    problems: [{ kind: said.kind, places: turned.map(({ number }) => ({ row: number })), choices: [], chosen: null, said }],
  };
}
