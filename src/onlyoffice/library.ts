/** What the functions of the library for ONLYOFFICE call. It is one script with them, which ONLYOFFICE keeps as a text. */
import { evaluate, functionTable, type FunctionName } from "../functions/table";
import { setLanguage } from "../functions/language";
import { errorWords } from "../functions/words";
import { argumentFromWps, resultForWps } from "../wps/cells";

/** The language of messages. */
export { setLanguage };

/**
 * What the cells of a formula show. A refused cell holds a text that begins with the error's name and says why, since nothing is
 * documented by which a function could give an error.
 *
 * @param values the arguments in order; `null` for what was left out
 * @returns rows where the function takes cells, else one value
 * @example call("MARGINRATE", [20000, 15500]) // [[0.225]]
 * @example call("ABCCLASS", [[[90], [5], [3], [2]], null]) // [["A"], ["B"], ["C"], ["C"]]
 */
export function call(name: FunctionName, values: readonly unknown[]): unknown {
  const given = resultForWps(evaluate(name, values.map(argumentFromWps)), errorWords());
  if (!givesRows(name)) return given;
  return Array.isArray(given) ? given : [[given]];
}

/** Whether a function gives rows, also where they are one cell. */
export function givesRows(name: FunctionName): boolean {
  return functionTable[name].parameters.some(({ isRange }) => isRange);
}
