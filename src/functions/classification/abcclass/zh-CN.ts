/** What is said of ABCCLASS in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { rule: "规则", ties: "同额处理" },
  accepted: { rules: "crossing（跨线计入）、within（线内计入）、amount（标准额）、rank（名次）", ties: "together（同级）、split（逐个）" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按销售额把客户分为 A、B、C 等级。",
  parameters: {
    amounts: "一列销售额，每个客户一行",
    cuts: "各等级的分界点，n 个分界点分成 n+1 级。默认 {0.75,0.95}",
    rule: "crossing（跨线计入，默认）、within（线内计入）、amount（标准额）或 rank（名次）",
    ties: "金额相同的客户：together（同级，默认）或 split（逐个）",
  },
  choices: {
    rule: {
      crossing: { name: "跨线计入", tooltip: "比它大的金额所占比率小于分界点：跨过界线的客户仍计入" },
      within: { name: "线内计入", tooltip: "不小于它的金额所占比率不超过分界点" },
      amount: { name: "标准额", tooltip: "分界点是等级标准额，由大到小排列" },
      rank: { name: "名次", tooltip: "分界点是名次，由小到大排列，例如 {4,10}" },
    },
    ties: {
      together: { name: "同级", tooltip: "金额相同的客户归入同一等级" },
      split: { name: "逐个", tooltip: "金额相同的客户按输入次序逐个归级" },
    },
  },
  search: "ABC分类 客户分级 客户分类 等级划分 重点客户 二八法则 帕累托 排名分级",
  answers: "哪几家客户带来了大部分销售额，哪些居次，哪些是为数众多的小客户？",
  formula:
    "客户归入满足条件的第一个等级。跨线计入：比它大的金额所占比率小于分界点；线内计入：不小于它的金额所占比率不超过分界点；标准额：达到等级标准额；名次：达到该名次客户的金额。",
  source: "项目六 二、（一）1（5）和三、（二）（三）；表 6-6、表 6-9",
  conventions: [
    "跨线计入：销售额因他而越过界线的那位客户仍计入该级。恰好达到 75% 时 A 类已满，下一位客户归入 B 类。",
    "课堂上的表 6-9 按三、（三）的做法，默认用“名次”规则和分界点 {4,10}；用自己的数据生成的表 6-9 默认用“跨线计入”，与 ABCCLASS 相同。要得到与表中相同的等级，请给出相同的分界点和规则。",
    "零或负的金额（净退货）在合计中按 0 计，归入最后一级。",
    "金额相同的客户归入同一级；选“逐个”时按输入次序逐个归级。",
    "比率的比较容许总额十亿分之一的误差，因此 0.8 + 0.15 算作达到 0.95。",
    "比率和名次由小到大排列，标准额由大到小排列；相邻两个分界点相同，则其间的等级为空。",
  ],
  mistakes: [
    "把合计行也选了进去：合计会被当成最大的客户。",
    "把分界点写成各级所占的比率（0.75、0.2、0.05）。分界点是累计比率：0.75、0.95。",
    "一行一行地往下填充公式。应当一次传入整列，否则每个客户都占自己的 100%，全成了 A 类。",
    "把超过 50 万行的列分段计算：只有用“标准额”规则时，分段的结果才与整列相同。",
  ],
  example: "客户 1 和客户 2 同为 {r1} 类：客户 1 的销售额只占 60%，到客户 2 才越过 75% 的界线。",
};
