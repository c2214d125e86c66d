/** The keys of all students, among which a wrong value may be found. */
import type { Kind, Value } from "../tables/model";
import type { Asked } from "./asked";
import type { Owners } from "./judge";
import type { Variant } from "./variant";

/** Numbers with so much in them that two students hardly have the same by chance. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>(["amount", "share", "number", "distance"]);
/** A single cell tells something only where a made-up number would rarely hit anybody's key. */
const RARE = 0.05;
/** Elsewhere so many cells have to be of the same student. */
const TOGETHER = 2;

/** Looks wrong values up among the keys of the other students. */
export class OtherKeys {
  /** By what is asked. */
  private readonly keys = new Map<string, { readonly id: string; readonly values: readonly Value[] }[]>();
  /** By place and value, where somebody's value was looked for. */
  private readonly owners = new Map<string, ReadonlyMap<string, readonly string[]>>();

  add({ student, tables, asked }: Pick<Variant, "student" | "tables" | "asked">): void {
    this.owners.clear();
    for (const one of [...asked.values()].flatMap((table) => table.asked)) {
      if (!TELLING.has(one.kind)) continue;
      const calculation = tables.get(one.table)?.calculation;
      if (!calculation) continue;
      const values = one.shape === "column" ? calculation.column(one.id) : [calculation.scalar(one.id)];
      const known = this.keys.get(columnOf(one)) ?? [];
      this.keys.set(columnOf(one), known);
      known.push({ id: student.id, values });
    }
  }

  /**
   * Whose key each value is.
   *
   * @param id of the student whose values these are
   * @param wrong the values that are nothing else
   */
  ownersOf(id: string, wrong: readonly { readonly asked: Asked; readonly row: number; readonly value: number }[]): Owners {
    const found = wrong.map((cell) => ({
      ...cell,
      owners: (this.ownersAt(cell.asked, cell.row).get(keyOf(cell.value)) ?? []).filter((owner) => owner !== id),
    }));
    const counts = new Map<string, number>();
    for (const { owners } of found) for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    const byPlace = new Map(
      found.map(({ asked, row, owners }) => {
        const isTelling = this.chanceAt(asked, row) < RARE;
        return [place(asked, row), owners.filter((owner) => isTelling || (counts.get(owner) ?? 0) >= TOGETHER)];
      }),
    );
    return (asked, row) => byPlace.get(place(asked, row)) ?? [];
  }

  private ownersAt(asked: Asked, row: number): ReadonlyMap<string, readonly string[]> {
    const at = place(asked, row);
    const known = this.owners.get(at);
    if (known) return known;
    const found = new Map<string, string[]>();
    for (const { id, values } of this.keys.get(columnOf(asked)) ?? []) {
      const value = values[row];
      if (typeof value === "number" && value !== 0) found.set(keyOf(value), [...(found.get(keyOf(value)) ?? []), id]);
    }
    this.owners.set(at, found);
    return found;
  }

  /** How likely a number of the usual size that somebody makes up is the key of one of them. */
  private chanceAt(asked: Asked, row: number): number {
    const values = [...this.ownersAt(asked, row).keys()].map(Number);
    if (values.length < 2) return 0;
    const span = Math.max(...values) - Math.min(...values);
    const step =
      [1000, 100, 10, 1, 0.1, 0.01].find((size) => values.every((value) => Math.abs(value / size - Math.round(value / size)) < 1e-6)) ??
      1e-6;
    return span === 0 ? 1 : values.length / (span / step + 1);
  }
}

function columnOf({ table, id }: Asked): string {
  return `${table} ${id}`;
}

function place(asked: Asked, row: number): string {
  return `${columnOf(asked)} ${row}`;
}

function keyOf(value: number): string {
  return String(Number(value.toPrecision(10)));
}
