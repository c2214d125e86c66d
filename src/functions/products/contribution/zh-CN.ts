/** What is said of CONTRIBUTION in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "各产品的贡献比率：交叉比率 × 销售额构成比。",
  parameters: {
    sales: "一列销售额，每个产品一行",
    cost: "销售成本，与销售额区域大小相同",
    opening: "期初库存（按售价），区域大小相同",
    closing: "期末库存（按售价），区域大小相同",
  },
  search: "贡献比率 主推产品 畅销 推什么",
  answers: "毛利、周转和所占销售额都考虑在内，应当重点推销哪种产品？",
  formula: "（销售额 − 销售成本）÷ 销售额 × 销售额 ÷（（期初库存 + 期末库存）÷ 2）× 销售额 ÷ 销售总额",
  source: "项目六 二、（一）7",
  conventions: [
    "总额是整列的合计，净退货按负数计入。",
    "销售额为 0，贡献比率为 0。有销售而无库存，显示 #DIV/0!。",
    "净退货会负负得正的留空；销售总额为负时整列留空。",
  ],
  mistakes: ["一个产品一个公式：这样每个产品都占销售额的 100%。应当一次传入整列。", "当成边际贡献率（销售额减变动成本）。"],
  example: "第 2 行产品的销售额只有第 1 行的一半，但几乎不占库存，贡献比率为 {r2}，第 1 行为 {r1}。",
};
