/** The worked examples of a function as a spreadsheet passes them. */
import { abouts } from "./abouts";
import type { ExampleValue } from "./definition";
import type { ArgumentValue } from "./formula-text";
import type { FunctionHelp } from "./function-words";
import { functionTable, type FunctionName } from "./table";

/** The arguments of one call in order; those left out at the end may be missing. */
export type Example = readonly ArgumentValue[];

type Cell = number | string | null;

/** The examples of every function. */
export const examples = Object.fromEntries(
  Object.entries(abouts).map(([name, about]) => [name, about.examples.map((values) => exampleOf(name as FunctionName, values))]),
) as unknown as Readonly<Record<FunctionName, readonly Example[]>>;

/**
 * An example in the words of a language: choices, and other words that its help gives, as its readers would type them.
 *
 * @param name the function's name
 * @param example one of {@link examples}
 * @param help what the language says of the function
 * @example spokenExample("WINBACK", [[["small"]]], { choices: { importance: { small: { name: "小客户" } } }, said: {} }) // [[["小客户"]]]
 */
export function spokenExample(name: FunctionName, example: Example, { choices, said }: Pick<FunctionHelp, "choices" | "said">): Example {
  const { parameters } = functionTable[name];
  return example.map((value, index) => {
    const own = choices?.[parameters[index]?.name ?? ""];
    const spoken = <Value>(cell: Value): Value | string => (typeof cell === "string" ? (own?.[cell]?.name ?? said?.[cell] ?? cell) : cell);
    return typeof value === "object" && value !== null ? value.map((row) => row.map(spoken)) : spoken(value);
  });
}

function exampleOf(name: FunctionName, values: readonly ExampleValue[]): Example {
  const { parameters } = functionTable[name];
  return values.map((value, index) => {
    const cell = parameters[index]?.isDate ? withDay : asItIs;
    if (typeof value !== "object" || value === null) return typeof value === "boolean" ? value : cell(value);
    return value.map((row) => (typeof row === "object" && row !== null ? row.map(cell) : [cell(row)]));
  });
}

function asItIs(cell: Cell): Cell {
  return cell;
}

/** Spreadsheets count days from the end of 1899. */
function withDay(cell: Cell): Cell {
  return typeof cell === "string" ? Date.parse(cell) / 86_400_000 + 25_569 : cell;
}
