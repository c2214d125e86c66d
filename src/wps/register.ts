/** The functions as WPS is told about them and calls them: all of them in one loop, from the definitions that Excel's come from. */
import type { FunctionParameter } from "../functions/definition";
import { evaluate, functionTable, type FunctionName } from "../functions/table";
import { errorWords } from "../functions/words";
import { argumentFromWps, resultForWps } from "./cells";
import { NAMESPACE } from "./namespace";
import type { FunctionMetadata, Wps } from "./wps-api";

/** What is said of each function in one language, with its arguments by their names in the code. */
export type Descriptions = Readonly<
  Record<FunctionName, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

/**
 * Tells WPS of every function.
 *
 * @param wps WPS's own object
 * @param descriptions in the language that `setLanguage` was told
 * @throws where WPS is too old to know functions of add-ins
 */
export function registerFunctions(wps: Wps, descriptions: Descriptions): void {
  if (!wps.AddCustomFunction) throw new Error("Salesbook's functions need WPS 12.1.0.20540 or newer.");
  for (const name of Object.keys(functionTable) as FunctionName[]) {
    wps.AddCustomFunction(NAMESPACE, name, (...values) => call(name, values), metadataOf(name, descriptions));
  }
}

function call(name: FunctionName, values: readonly unknown[]): unknown {
  return resultForWps(evaluate(name, values.map(argumentFromWps)), errorWords());
}

function metadataOf(name: FunctionName, descriptions: Descriptions): FunctionMetadata {
  const { description, parameters } = descriptions[name];
  const words = errorWords().functions.words.arguments;
  return {
    description,
    // Also of those that give rows: so declared, WPS takes either.
    result: { type: "any" },
    parameters: functionTable[name].parameters.map((parameter) => ({
      // As Excel joins its own (lookup_value).
      name: words[parameter.name]!.replaceAll(" ", "_"),
      description: parameters[parameter.name]!,
      type: typeOf(parameter),
    })),
  };
}

/** WPS turns what it is told to be a number or TRUE into one, also what was left out, so every value comes as it is. */
function typeOf({ isRange, optional }: FunctionParameter): string {
  return `any${isRange ? "[][]" : ""}${optional ? "?" : ""}`;
}
