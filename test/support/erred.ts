/** Books in which somebody erred in one result: what the domain says follows there, beside the formulas that live on the same cells. */
import type { TableAnswers } from "../../src/book/calculation";
import { columnIds, repetitions } from "../../src/book/calculation";
import { layout } from "../../src/book/layout";
import type { Asked } from "../../src/exercise/asked";
import type { Variant } from "../../src/exercise/variant";
import { placeholdersIn } from "../../src/formula/template";
import { contains } from "../../src/sheet/areas";
import type { Sheet } from "../../src/sheet/sheet";
import { fieldsOf, scalarsIn, type Value } from "../../src/tables/model";
import { keyOf } from "../exercise/filled";

/** A sheet on which a group of answers is wrong, and the ids of the answers that live on these. */
export interface Erred {
  readonly sheets: readonly Sheet[];
  readonly followers: ReadonlySet<string>;
}

/**
 * A table's book as somebody hands it in who erred in one group of answers; every other answer is typed and right, but those
 * that read the wrong ones: they are formulas.
 */
export function erredIn(variant: Variant, number: string, group: string): Erred {
  const asked = variant.asked.get(number)!.asked.filter(({ isOpen }) => !isOpen);
  const reads = readsOf(variant, number);
  const own = asked.filter((one) => one.group === group).map(({ id }) => id);
  // A total lives on the others of its column.
  const wrong = new Set(own.filter((id) => !own.some((other) => other !== id && reads(id).has(other))));
  const followers = new Set(asked.flatMap(({ id }) => (!wrong.has(id) && [...reads(id)].some((read) => wrong.has(read)) ? [id] : [])));
  const columns = new Map<string, readonly (Value | undefined)[]>();
  const cells = new Map<string, Value>();
  for (const one of asked) {
    if (followers.has(one.id)) continue;
    // Nobody types what is to be blank.
    const values = (wrong.has(one.id) ? errors(variant, one) : rights(variant, one)).map((value) => (value === "" ? undefined : value));
    if (one.shape === "column") columns.set(one.id, values);
    else if (values[0] !== undefined) cells.set(one.id, values[0]);
  }
  const answers: TableAnswers = { columns, cells };
  const sheets = layout(variant.request, { sheets: [], names: [] }, new Map([[number, answers]])).map((sheet): Sheet => {
    const typed = sheet.table === number ? sheet.fields.filter(({ id }) => columns.has(id) || cells.has(id)) : [];
    const lines = sheet.cells.map((line, row) =>
      line.map((cell, column) => {
        if (!cell || cell.value === "" || !typed.some(({ area }) => contains(area, row, column))) return cell;
        const { formula: _, ...plain } = cell;
        return plain;
      }),
    );
    return { ...sheet, cells: lines, charts: [] };
  });
  return { sheets, followers };
}

function rights(variant: Variant, asked: Asked): Value[] {
  const rows = asked.shape === "cell" ? 1 : variant.tables.get(asked.table)!.rowCount;
  return Array.from({ length: rows }, (_, row) => keyOf(variant, asked, row));
}

/** Another answer of the same kind in each cell; ranks and places, whole numbers down a column, stand in another order. */
function errors(variant: Variant, asked: Asked): Value[] {
  const right = rights(variant, asked);
  const filled = right.flatMap((value, row) => (value === "" || value === null ? [] : [row]));
  const isOrder = asked.shape === "column" && asked.kind === "whole";
  const other = new Map(
    filled.map((row, index) => [row, isOrder ? right[filled[filled.length - 1 - index]!]! : erred(right[row]!, asked, right)]),
  );
  return right.map((value, row) => other.get(row) ?? value);
}

function erred(value: Value, { kind }: Asked, right: readonly Value[]): Value {
  if (typeof value === "number") return kind === "date" || kind === "whole" ? value + 2 : value * 1.25 + 0.01;
  if (kind !== "class" && kind !== "choice") return value;
  // Another of the words that stand in the column.
  const words = [...new Set(right.filter((word) => typeof word === "string" && word !== ""))];
  return words[(words.indexOf(value) + 1) % words.length] ?? value;
}

/** The answers that the formula of an answer reads, also through columns that only other columns read. */
function readsOf(variant: Variant, number: string): (id: string) => ReadonlySet<string> {
  const { spec, request } = variant.tables.get(number)!;
  const asked = new Set(variant.asked.get(number)!.asked.map(({ id }) => id));
  const cellsOf = new Map(spec.blocks.flatMap(({ columns }) => columns.map(({ name, cells }) => [name, cells] as const)));
  const idsOf = new Map(
    fieldsOf(spec).map((field) => [field.name, columnIds(field, repetitions(spec, field, request.parameters))] as const),
  );
  const formulas = new Map<string, string>();
  for (const field of fieldsOf(spec)) if (field.role === "result") for (const id of idsOf.get(field.name)!) formulas.set(id, field.formula);
  for (const scalar of scalarsIn(spec)) if (scalar.role === "summary") formulas.set(scalar.name, scalar.formula);
  const read = (id: string, seen: Set<string>): Set<string> => {
    const found = new Set<string>();
    if (seen.has(id)) return found;
    seen.add(id);
    for (const placeholder of placeholdersIn(formulas.get(id) ?? "")) {
      if (placeholder.choice !== undefined) continue;
      const { name } = placeholder;
      for (const own of idsOf.get(name) ?? cellsOf.get(name)?.flatMap((cell) => cell?.name ?? []) ?? [name])
        for (const each of asked.has(own) ? [own] : read(own, seen)) found.add(each);
    }
    return found;
  };
  return (id) => read(id, new Set());
}
