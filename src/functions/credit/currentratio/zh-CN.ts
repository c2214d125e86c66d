/** What is said of CURRENTRATIO in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "流动比率：流动资产 ÷ 流动负债。",
  parameters: { currentAssets: "客户的流动资产", currentLiabilities: "客户的流动负债，大于 0，区域大小相同" },
  search: "流动比率 偿债能力 短期偿债",
  answers: "客户付得出即将到期的债务吗？",
  formula: "流动资产 ÷ 流动负债",
  source: "项目六 二、（三）2，方法 3（教材原式）",
  conventions: ["结果为倍数：2 即 200%。", "没有流动负债时显示 #DIV/0!；负债为负，显示 #VALUE!。"],
  mistakes: ["把比率当成信用限度的金额：换算成金额请用 CREDITLIMIT_CURRENT。"],
  example: "客户 1 的流动资产是流动负债的 {r1} 倍，客户 2 只有 {r2} 倍。",
};
