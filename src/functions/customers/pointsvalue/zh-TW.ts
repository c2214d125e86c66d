/** What is said of POINTSVALUE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { points: "點數" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "點數可抵的金額：點數 ÷ 20。",
  parameters: { points: "點數" },
  search: "點數折抵 點數兌換 積分值多少錢",
  answers: "會員的點數可以抵多少錢？",
  formula: "點數 ÷ 20",
  source: "《客戶關係維護調研報告》會員點數細則",
  conventions: ["不取整；收銀時可能只收整 20 點。"],
  mistakes: ["把點數當成錢：消費 10 元得到的 1 點只值 0.05 元，即千分之五。"],
  example: "190 點可抵 {r1}，45 點可抵 {r2}。",
};
