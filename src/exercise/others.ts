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
  private readonly keys = new Map<Asked, { readonly id: string; readonly values: readonly Value[] }[]>();
  /** By row and value, where somebody's value was looked for. */
  private readonly owners = new Map<Asked, Map<number, ReadonlyMap<number, readonly string[]>>>();

  /** @param variant of the exercise whose variants the others are: they ask the same */
  add({ student, tables, asked }: Pick<Variant, "student" | "tables" | "asked">): void {
    this.owners.clear();
    for (const table of asked.values())
      for (const one of table.asked) {
        if (!TELLING.has(one.kind)) continue;
        const calculation = tables.get(one.table)?.calculation;
        if (!calculation) continue;
        const values = one.shape === "column" ? calculation.column(one.id) : [calculation.scalar(one.id)];
        const known = this.keys.get(one);
        if (known) known.push({ id: student.id, values });
        else this.keys.set(one, [{ id: student.id, values }]);
      }
  }

  /**
   * Whose key each value is.
   *
   * @param id of the student whose values these are
   * @param wrong the values that are nothing else
   */
  ownersOf(id: string, wrong: readonly { readonly asked: Asked; readonly row: number; readonly value: number }[]): Owners {
    const counts = new Map<string, number>();
    const found = new Map<Asked, Map<number, readonly string[]>>();
    for (const { asked, row, value } of wrong) {
      const owners = (this.ownersAt(asked, row).get(keyOf(value)) ?? NOBODY).filter((owner) => owner !== id);
      if (owners.length === 0) continue;
      for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
      found.set(asked, (found.get(asked) ?? new Map<number, readonly string[]>()).set(row, owners));
    }
    return (asked, row) => {
      const owners = found.get(asked)?.get(row) ?? NOBODY;
      if (owners.length === 0) return owners;
      const isTelling = this.chanceAt(asked, row) < RARE;
      return owners.filter((owner) => isTelling || (counts.get(owner) ?? 0) >= TOGETHER);
    };
  }

  private ownersAt(asked: Asked, row: number): ReadonlyMap<number, readonly string[]> {
    const rows = this.owners.get(asked) ?? new Map<number, ReadonlyMap<number, readonly string[]>>();
    this.owners.set(asked, rows);
    const known = rows.get(row);
    if (known) return known;
    const found = new Map<number, string[]>();
    for (const { id, values } of this.keys.get(asked) ?? []) {
      const value = values[row];
      if (typeof value !== "number" || value === 0) continue;
      const key = keyOf(value);
      const owners = found.get(key);
      if (owners) owners.push(id);
      else found.set(key, [id]);
    }
    rows.set(row, found);
    return found;
  }

  /** How likely a number of the usual size that somebody makes up is the key of one of them. */
  private chanceAt(asked: Asked, row: number): number {
    const values = [...this.ownersAt(asked, row).keys()];
    if (values.length < 2) return 0;
    const span = Math.max(...values) - Math.min(...values);
    const step =
      [1000, 100, 10, 1, 0.1, 0.01].find((size) => values.every((value) => Math.abs(value / size - Math.round(value / size)) < 1e-6)) ??
      1e-6;
    return span === 0 ? 1 : values.length / (span / step + 1);
  }
}

const DIGITS = 10;
const NOBODY: readonly string[] = [];

/** A number to ten digits, so that it is the same whatever program wrote it. */
function keyOf(value: number): number {
  const scale = 10 ** (DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
  return Number.isFinite(scale) ? Math.round(value * scale) / scale : value;
}
