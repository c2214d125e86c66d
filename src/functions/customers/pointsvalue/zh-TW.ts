/** What is said of POINTSVALUE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { points: "積分" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "積分可抵的金額：積分 ÷ 20。",
  parameters: { points: "積分" },
  answers: "會員的積分可以抵多少錢？",
  formula: "積分 ÷ 20",
  source: "《客戶關係維護調研報告》會員積分細則",
  conventions: ["不取整；收銀時可能只收整 20 分。"],
  mistakes: ["把積分當成錢：消費 10 元得到的 1 分只值 0.05 元，即千分之五。"],
  example: "190 分可抵 {r1}，45 分可抵 {r2}。",
};
