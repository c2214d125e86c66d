/** What is said of SALESSHARE in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "各项金额占销售总额的比率（销售额构成比）。",
  parameters: { amounts: "销售额所在的区域" },
  search: "占比 比重 构成比 销售占比 百分比",
  answers: "每个客户、每类客户或每种产品占全部销售额的多少？",
  formula: "金额 ÷ 全部正金额的合计",
  source: "项目六 二、（一）1 至 3；表 6-6",
  conventions: ["零或负的金额在合计中按 0 计，比率为 0。没有正金额时，比率全部为 0。"],
  mistakes: ["把合计行也选了进去，所有比率都会减半。", "把 0.25 读成 0.25%：请把单元格设为百分比格式。"],
  example: "三个比率分别为 {r1}、{r2} 和 {r3}，合计 100%。",
};
