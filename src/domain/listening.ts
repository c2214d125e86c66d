/** Listening to customers (the fourth text, 倾听客户): what was planned and what was done, by method and by whose customers they are. */
import { readNumber } from "./cells";

/** How customers are listened to: talks in a group, visits, calls, the web, and third parties who ask for us. */
export const LISTENING_METHODS = ["talk", "visit", "call", "web", "thirdParty"] as const;

/** Whose customers they are: ours, a rival's, nobody's yet. */
export const LISTENING_STAGES = ["existing", "rivals", "potential"] as const;

/**
 * How many occasions to listen are still to be done. What was done beyond one plan makes up for no other.
 *
 * @param planned, done how often, one entry per method and stage; blanks and text count 0
 * @returns a number from 0; `""` where nothing is planned
 * @example listeningBehind([4, 2, ""], [3, 5, 1]) // 1
 */
export function listeningBehind(planned: readonly unknown[], done: readonly unknown[]): number | "" {
  const numbers = planned.map((cell) => readNumber(cell, "planned"));
  if (!numbers.some((plan) => typeof plan === "number")) return "";
  return numbers.reduce<number>((sum, plan, index) => {
    const did = readNumber(done[index], "done");
    return sum + Math.max(0, (typeof plan === "number" ? plan : 0) - (typeof did === "number" ? did : 0));
  }, 0);
}
