/** What is said of CREDITLIMIT_CURRENT in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { generalRatio: "一般流動比率", generalLimit: "一般信用限度" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "流動比率法：一般信用限度 ×（流動資產 ÷ 流動負債）÷ 一般流動比率。",
  parameters: {
    currentAssets: "客戶的流動資產",
    currentLiabilities: "客戶的流動負債，大於 0",
    generalRatio: "一般客戶的流動比率，200% 寫成 2",
    generalLimit: "一般客戶的信用限度",
  },
  search: "依流動比率定額度 流動性",
  answers: "客戶的流動性比一般客戶強或弱，信用限度可以放寬或收緊到多少？",
  formula: "一般信用限度 ×（流動資產 ÷ 流動負債）÷ 一般流動比率",
  source: "項目六 二、（三）2，方法 3",
  conventions: ["教材只列出流動比率，並說明高於一般水準的客戶可以有較高的信用限度；此式即這句話的算法。", "沒有流動負債時顯示 #DIV/0!。"],
  mistakes: ["把一般流動比率寫成 200：200% 應寫成 2。", "想要的是流動比率本身：請用 CURRENTRATIO。"],
  example: "客戶 1 的流動性高於一般水準，限度為 {r1}；客戶 2 的限度為 {r2}。",
};
