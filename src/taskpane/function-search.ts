/** Search over what is said of the functions in the user's language, in both Chinese scripts. */
import type { FunctionWords } from "../functions/function-words";
import type { FunctionName } from "../functions/table";
import { functionGroups, TOPICS } from "../functions/topics";
import { ranked } from "./ranked";
import { searchable } from "./searchable";

/**
 * The functions that fit what was typed, the best first; `null` while nothing is typed.
 *
 * @param words what is said of the functions in the user's language
 * @example functionsFor("pareto", words) // ["ABCCLASS", "CUMSHARE"]
 */
export function functionsFor(text: string, { help, page, words }: FunctionWords): readonly FunctionName[] | null {
  const wanted = searchable(text).trim();
  if (wanted === "") return null;
  const known: Readonly<Record<string, string>> = words.arguments;
  const all = TOPICS.flatMap((group) =>
    functionGroups[group].map((name) => {
      const { description, answers, search, formula, parameters } = help[name];
      const names = Object.keys(parameters).map((parameter) => known[parameter] ?? "");
      return {
        id: name,
        name: searchable(name),
        asked: searchable(`${search} ${answers}`),
        rest: searchable([page.groups[group], description, formula, ...names].join(" ")),
      };
    }),
  );
  return ranked(wanted, all);
}
