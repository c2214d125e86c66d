/** What is said of CREDITLIMIT_NET in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { assets: "資產", liabilities: "負債" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "淨資產分割法：（資產 − 負債）÷ 供應商數。",
  parameters: { assets: "客戶的資產", liabilities: "客戶的負債", suppliers: "供應商數，不小於 1" },
  search: "淨資產 股東權益 淨值",
  answers: "客戶的淨資產，每個供應商攤到多少？",
  formula: "（資產 − 負債）÷ 供應商數",
  source: "項目六 二、（三）2，方法 4",
  conventions: ["結果為負時取 0。", "供應商數小於 1 時顯示 #VALUE!。"],
  mistakes: ["填了流動資產：那是 CREDITLIMIT_WORKING。"],
  example: "客戶 1 的信用限度為 {r1}，客戶 2 的信用限度為 {r2}。",
};
