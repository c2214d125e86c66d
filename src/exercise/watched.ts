/**
 * A calculation over somebody's answers that tells whether what was read of it rests on them alone, so that one calculation serves
 * for many questions: a slip that looks at the very column it is about must see what is calculated there, every other one may see
 * what was answered.
 */
import { sourceOf, type BookTable, type BookAnswers, type BookTables } from "../book/book-table";
import { columnNamed } from "../book/calculation";
import { scalarsByName, type Calculation } from "../tables/model";

/** A table's calculation with an account of what was read. */
export interface Watched {
  readonly calculation: Calculation;
  /** Whether everything read until now would be the same if that column or cell of the table were not answered. */
  readonly isSameWithout: (id: string) => boolean;
}

/**
 * @param tables with the answers in the place of results
 * @param number of the table that is read
 */
export function watched(tables: BookTables, answers: BookAnswers, number: string): Watched | null {
  const table = tables.get(number);
  if (!table) return null;
  const read = new Set<string>();
  let isCalculated = false;
  /** Notes what a column rests on. */
  const noteColumn = (of: BookTable, id: string): void => {
    const key = keyOf(of.spec.number, id);
    if (read.has(key)) return;
    read.add(key);
    const column = columnNamed(of.spec, of.request.parameters, id);
    if (
      answers
        .get(of.spec.number)
        ?.columns.get(id)
        ?.every((value) => value !== undefined)
    )
      return;
    if (column?.field.role === "fixed") return;
    const source = column?.field.role === "input" ? sourceOf(column.field, tables) : undefined;
    if (column?.field.role !== "input" || answers.get(of.spec.number)?.columns.has(id)) isCalculated = true;
    else if (source && "field" in source.from) {
      noteColumn(source.table, source.from.field);
      if (source.from.by) for (const one of [of, source.table]) noteColumn(one, source.from.by);
    } else if (source) isCalculated = true;
  };
  const noteScalar = (name: string): void => {
    read.add(keyOf(number, name));
    const scalar = scalarsByName(table.spec).get(name);
    if (scalar?.role === "summary" && !answers.get(number)?.cells.has(name)) isCalculated = true;
  };
  const { calculation } = table;
  return {
    calculation: {
      ...calculation,
      column: (id) => {
        noteColumn(table, id);
        return calculation.column(id);
      },
      block: (field) => {
        for (let index = 1; index <= calculation.repetitions(field); index += 1) noteColumn(table, `${field}${index}`);
        return calculation.block(field);
      },
      scalar: (name) => {
        noteScalar(name);
        return calculation.scalar(name);
      },
      others: () => {
        isCalculated = true;
        return calculation.others();
      },
      unread: () => {
        isCalculated = true;
        return calculation.unread();
      },
    },
    isSameWithout: (id) => !isCalculated && !read.has(keyOf(number, id)),
  };
}

function keyOf(table: string, id: string): string {
  return `${table} ${id}`;
}
