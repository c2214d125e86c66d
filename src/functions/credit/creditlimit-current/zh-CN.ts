/** What is said of CREDITLIMIT_CURRENT in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { generalRatio: "一般流动比率", generalLimit: "一般信用限度" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "流动比率法：一般信用限度 ×（流动资产 ÷ 流动负债）÷ 一般流动比率。",
  parameters: {
    currentAssets: "客户的流动资产",
    currentLiabilities: "客户的流动负债，大于 0",
    generalRatio: "一般客户的流动比率，200% 写成 2",
    generalLimit: "一般客户的信用限度",
  },
  search: "按流动比率定额度 流动性",
  answers: "客户的流动性比一般客户强或弱，信用限度可以放宽或收紧到多少？",
  formula: "一般信用限度 ×（流动资产 ÷ 流动负债）÷ 一般流动比率",
  source: "项目六 二、（三）2，方法 3",
  conventions: ["教材只给出流动比率，并说明高于一般水平的客户可以有较高的信用限度；此式即这句话的算法。", "没有流动负债时显示 #DIV/0!。"],
  mistakes: ["把一般流动比率写成 200：200% 应写成 2。", "想要的是流动比率本身：请用 CURRENTRATIO。"],
  example: "客户 1 的流动性高于一般水平，限度为 {r1}；客户 2 的限度为 {r2}。",
};
