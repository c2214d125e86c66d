/** What is said of CUSTOMERSHARE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { purchases: "进货总额", expected: "期望比率" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客户的进货中本公司所占的供货比率，以及距期望比率还差多少销售额。",
  parameters: {
    sales: "本公司对客户的销售额",
    purchases: "客户同期同类产品的进货总额，区域大小相同",
    expected: "期望的供货比率，如 0.3；省略时没有第二列",
  },
  search: "供货比率 钱包份额 客户进货占比 客户份额 销售缺口 还差多少 期望比率 挖掘潜力",
  answers: "客户进的货有多少是从我们这里来的，还能多卖多少？",
  formula: "销售额 ÷ 进货总额；缺口：期望比率 × 进货总额 − 销售额，最小为 0",
  source: "项目六 二、（一）2",
  conventions: [
    "结果为小数：0.3 即 30%。缺口是金额，在第二列；已达到期望时为 0。",
    "进货总额为 0 时显示 #DIV/0!。",
    "这是客户进货中本公司所占的部分，不是客户在本公司销售额中的构成比（SALESSHARE），也不是市场占有率。",
  ],
  mistakes: ["销售额与进货总额取自不同的时期。", "右边没有留空：给了期望比率时结果占两列，遇到已有内容的单元格会显示 #SPILL!。"],
  example: "客户 1 的供货比率为 {r1c1}，达到期望的 0.3，缺口 {r1c2}；客户 2 为 {r2c1}，还差 {r2c2}。",
};
