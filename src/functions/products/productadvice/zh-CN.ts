/** What is said of PRODUCTADVICE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { push: "主推下限", review: "检讨上限" },
  accepted: { advice: "主推的倍数，不小于检讨的倍数" },
  results: { push: "主推", keep: "维持", review: "检讨", check: "核对数字" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按贡献比率看哪些产品应主推、维持或检讨。",
  parameters: {
    sales: "一列销售额，每种产品一行",
    cost: "销售成本，区域大小相同",
    opening: "按售价计的期初库存，区域大小相同",
    closing: "按售价计的期末库存，区域大小相同",
    push: "达到平均份额的几倍起主推，默认 1.5",
    review: "不到平均份额的几倍须检讨，默认 0.5",
  },
  search: "主推产品 重点推销 推什么产品 滞销 畅销 淘汰产品 产品组合 产品建议",
  answers: "哪些产品该重点推销，哪些该检讨？",
  formula: "占贡献比率合计的份额 × 产品数：1.5 起主推，0.5 以下检讨，其间维持",
  source: "项目六 二、（一）3 至 7：贡献比率高的产品应重点推销；界限由本软件自定",
  conventions: [
    "平均份额 = 1 ÷ 有贡献比率的产品数。",
    "净退货的产品须检讨。数字不全、没有销售或没有库存的产品，先核对数字。",
    "表 P2 给出同样的建议，并注明原因。",
  ],
  mistakes: [
    "一行一行地往下填充公式。应当一次传入整列：建议是产品相互比较得出的。",
    "只看毛利率：毛利高却在货架上放一年的产品，占用的库存带来的收益很少。",
  ],
  example: "产品 1：{r1}。产品 2 占用的库存少、收益最多：{r2}。产品 3：{r3}。",
};
