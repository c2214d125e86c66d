/** What is said of CURRENTRATIO in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "流動比率：流動資產 ÷ 流動負債。",
  parameters: { currentAssets: "客戶的流動資產", currentLiabilities: "客戶的流動負債，大於 0，範圍大小相同" },
  search: "流動比率 償債能力 短期償債",
  answers: "客戶付得出即將到期的債務嗎？",
  formula: "流動資產 ÷ 流動負債",
  source: "項目六 二、（三）2，方法 3（教材原式）",
  conventions: ["結果為倍數：2 即 200%。", "沒有流動負債時顯示 #DIV/0!；負債為負，顯示 #VALUE!。"],
  mistakes: ["把比率當成信用限度的金額：換算成金額請用 CREDITLIMIT_CURRENT。"],
  example: "客戶 1 的流動資產是流動負債的 {r1} 倍，客戶 2 只有 {r2} 倍。",
};
