/** What is said of CAMPAIGNRETURN in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { campaignCost: "费用", revenue: "收入", marginRate: "毛利率" },
  accepted: { marginRate: "−1 到 1 之间的比率（如 0.2 或 20%）" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "营销活动的回报率：（收入 × 毛利率 − 费用）÷ 费用。",
  parameters: {
    campaignCost: "活动的费用",
    revenue: "活动带来的收入，区域大小相同",
    marginRate: "这些收入的毛利率，全部相同或区域大小相同",
  },
  search: "回报率 投资回报 投入产出 活动效果 促销效果 广告效益 ROI 划算",
  answers: "这次活动划不划算，哪一次最划算？",
  formula: "（收入 × 毛利率 − 费用）÷ 费用",
  source: "《客户也疯狂》四（四）",
  conventions: ["结果为小数：0.5 即每花一元净赚五角，−1 即全部亏掉。", "费用为 0 时显示 #DIV/0!。空白时结果为空：不知道不等于没有。"],
  mistakes: ["用收入直接除以费用：货物本身也要花钱，赚到的只是毛利。"],
  example: "活动 1：{r1}。活动 2 没有赚回费用：{r2}。",
};
