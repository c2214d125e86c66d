import type { ResultMatrix } from "../domain/cells";
import type { Shape } from "./arguments";

export interface FunctionParameter {
  /** The argument's name in the code; the catalogues hold its words. */
  readonly name: string;
  readonly optional: boolean;
}

export interface FunctionEntry {
  readonly parameters: readonly FunctionParameter[];
  /**
   * @param values the arguments in order; missing ones at the end may be left away
   * @returns rows of results; a refused cell is a SalesbookError among them. Rows may be shared arrays: read only
   * @throws SalesbookError when nothing can be calculated
   */
  readonly call: (...values: readonly unknown[]) => Results;
}

/** What a function gives: numbers, texts, TRUE and FALSE, `""` for blanks, errors in refused cells. */
export type Results = ResultMatrix<number | string | boolean>;

/** The arguments of a function in order, each with its shape. */
type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** The arguments as they arrive at the arithmetic. */
type Values<Given extends Shapes> = { readonly [Name in keyof Given]: Given[Name] extends Shape<infer Value> ? Value : never };

/**
 * Declares a function.
 *
 * @param shapes its arguments in order, by their names in the code
 * @param calculate gets the arguments by name
 */
export function entry<Given extends Shapes>(shapes: Given, calculate: (values: Values<Given>) => Results): FunctionEntry {
  const names = Object.keys(shapes);
  const readers = Object.values(shapes);
  return {
    parameters: names.map((name, index) => ({ name, optional: readers[index]!.optional })),
    call: (...given) => {
      const values: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index++) values[names[index]!] = readers[index]!.read(given[index], names[index]!);
      return calculate(values as Values<Given>);
    },
  };
}
