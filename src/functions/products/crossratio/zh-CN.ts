/** What is said of CROSSRATIO in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { periodsPerYear: "每年期数" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "交叉比率：毛利率 × 产品周转率。",
  parameters: {
    sales: "本期销售额",
    cost: "销售成本，区域大小相同",
    opening: "期初库存（按售价），区域大小相同",
    closing: "期末库存（按售价），区域大小相同",
    periodsPerYear: "填 12 可把一个月的比率换算成一年。默认 1",
  },
  search: "交叉比率 库存收益",
  answers: "压在库存上的钱，赚回了多少毛利？",
  formula: "（销售额 − 销售成本）÷ 销售额 × 销售额 ÷（（期初库存 + 期末库存）÷ 2）× 每年期数",
  source: "项目六 二、（一）6",
  conventions: [
    "结果为倍数：2.25 即 225%。",
    "未填每年期数时是所给数字这一期的比率；P2 和任务窗格中的分析算法相同。",
    "销售额为 0 或没有库存时显示 #DIV/0!。净退货会负负得正的留空。",
    "毛利高而周转慢，与毛利低而周转快，结果可能相同；教材主张积极促销比率高的产品。",
  ],
  mistakes: ["同一列中混用月和年的数据；请用每年期数换算。", "当成 GMROI：后者的库存按成本计。"],
  example: "产品 1 每一元库存赚回 {r1} 元毛利，产品 2 毛利率较低，却赚回 {r2} 元。",
};
