/** What is said of MONTHLYAVERAGE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { months: "各月销售额", since: "起算月" },
  accepted: { sinceMonth: "1 到月数之间的整数" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每个客户的月平均销售额。",
  parameters: { months: "各月销售额：每个客户一行，每月一列", since: "从第几个月起算：一个数用于全部，或每行一个；省略为 1，即全部月份" },
  search: "月均 平均销售额 每月平均 月均销售额",
  answers: "把旺月淡月拉平，每个客户一个月买多少？",
  formula: "起算各月合计 ÷ 其月数，省略起算月时为列数",
  source: "项目六 三、（三）；表 6-8",
  conventions: [
    "教材按全部月份平均。从较后的月份（如首次购货的月份）起算是本软件的做法，不会把新客户看小。",
    "教材取连续 3 到 6 个月，列数不限。",
    "空白的月份就是没有销售的月份，按 0 计。整行空白时结果为空。",
    "合计取到百万分之一，使销售额相同的客户名次相同。",
  ],
  mistakes: ["改用 AVERAGE：它会略去空白的月份，三个月只买过一次的客户看起来就大了三倍。"],
  example: "客户 2 三个月中只有一个月购货：月平均为 {r2}。用 AVERAGE 会得到 300。",
};
