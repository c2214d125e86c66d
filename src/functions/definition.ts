/** How a function is defined: its arguments in order, what it calculates, and what forms and the help show of it. */
import type { ResultMatrix } from "../domain/cells";
import type { Asked, Shape } from "./arguments";

/** An argument as those see it who ask for it: Excel, the pane's form, the help. */
export interface FunctionParameter extends Asked {
  /** The argument's name in the code; the words of each language have one for users. */
  readonly name: string;
  readonly optional: boolean;
}

export interface FunctionDefinition {
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

/** A cell of an example; a day is written as 2026-03-01. */
type ExampleCell = number | string | null;

/** An argument of an example: a plain list is a column, a list of lists the rows of a range. */
export type ExampleValue = ExampleCell | boolean | readonly ExampleCell[] | readonly (readonly ExampleCell[])[];

/** What forms and the help show of a function besides words; Excel's own script leaves it out. */
export interface About {
  /** The function's place within its topic: the lower one stands first. */
  readonly order: number;
  /** How the numbers are shown that it gives; plain if left out. */
  readonly shownAs?: "date" | "share";
  /**
   * Worked examples: arguments only, for every result is calculated where it is shown. The first stands in the help as a
   * small sheet, its ranges of several rows as columns, the rest within the formula. See `examples.ts`.
   */
  readonly examples: readonly (readonly ExampleValue[])[];
}

/** The arguments of a function in order, each with its shape. */
type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** The arguments as they arrive at the arithmetic. */
type Values<Given extends Shapes> = { readonly [Name in keyof Given]: Given[Name] extends Shape<infer Value> ? Value : never };

/**
 * Defines a function.
 *
 * @param shapes its arguments in order, by their names in the code
 * @param calculate gets the arguments by name
 */
export function define<Given extends Shapes>(shapes: Given, calculate: (values: Values<Given>) => Results): FunctionDefinition {
  const names = Object.keys(shapes);
  const readers = Object.values(shapes);
  return {
    parameters: names.map((name) => ({ name, ...shapes[name]! })),
    call: (...given) => {
      const values: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index++) values[names[index]!] = readers[index]!.read(given[index], names[index]!);
      return calculate(values as Values<Given>);
    },
  };
}

/** One result per row, as the column that a cell shows. */
export function inColumn<Value>(results: readonly Value[]): Value[][] {
  return results.map((result) => [result]);
}
