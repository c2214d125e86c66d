/** What is said of RFMSCORE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { days: "天数" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按最近购买、购买次数和金额（RFM）给每位客户打 1 至 5 分。",
  parameters: {
    days: "距最近一次购买的天数，每个客户一行",
    visits: "购买次数或来店次数，每个客户一行",
    amounts: "销售额，每个客户一行",
    cuts: "三行，依次为天数、次数、金额，每行四个由小到大的分界值。默认把客户五等分",
  },
  search: "RFM 客户价值 最近一次消费 消费频率 消费金额 五等分 客户分群 沉睡客户",
  answers: "哪些客户买得近、买得勤、买得多，哪些好客户正在疏远？",
  formula: "不给分界值时：1 + 比他差的客户占了几个整五分之一。给出分界值时：1 + 达到的分界值个数；天数以不超过为达到。",
  source: "行业通用的做法，非教材内容；表 P24",
  conventions: [
    "5 分最好。天数越少越好，次数和金额越多越好。",
    "数值相同的客户得分相同，取其中最后一名的分：大多数客户只买过一次时，他们都得 1 分。",
    "三项各自打分；某项空白时，该项没有得分，也不计入该项的五等分。",
    "不足五位客户时，不是每个分数都会出现。",
  ],
  mistakes: [
    "把日期当作天数：应先算出距今天数，例如 TODAY()-B2:B21。",
    "比较两份名单的得分：五等分只在所给的客户之间比较；自定的分界值才保持不变。",
  ],
  example: "客户 1 买得最近、最勤、最多：{r1c1}、{r1c2}、{r1c3}。客户 4 三项都最低，次数与客户 2 同为最低分。",
};
