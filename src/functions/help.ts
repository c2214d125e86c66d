/** What the build makes the help pages and functions.json from; the functions themselves load none of it. */
import { abouts } from "./abouts";
import type { FunctionName } from "./table";

export { LANGUAGE_NAMES } from "../i18n/languages";
export { examples, spokenExample, type Example } from "./examples";
export { argumentText, formulaText, type ArgumentValue } from "./formula-text";
export { functionWordsIn } from "./function-words";
export { setLanguage } from "./language";
export { evaluate, functionTable } from "./table";
export { functionGroups } from "./topics";

/** How the numbers of a function are shown; undefined for plain ones. */
export function shownAs(name: FunctionName): "date" | "share" | undefined {
  return abouts[name].shownAs;
}
