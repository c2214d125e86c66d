/** What is said of CREDITLIMIT_WORKING in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "週轉資產分割法：（流動資產 − 流動負債）÷ 供應商數。",
  parameters: { currentAssets: "客戶的流動資產", currentLiabilities: "客戶的流動負債", suppliers: "供應商數，不小於 1" },
  search: "營運資金 週轉資產 流動資金",
  answers: "客戶可用的週轉資產，每個供應商攤到多少？",
  formula: "（流動資產 − 流動負債）÷ 供應商數",
  source: "項目六 二、（三）2，方法 2",
  conventions: ["結果為負時取 0。", "供應商數小於 1 時顯示 #VALUE!。"],
  mistakes: ["數供應商時漏了本公司。"],
  example: "客戶 1 的信用限度為 {r1}；客戶 2 已沒有週轉資產，限度為 {r2}。",
};
