/** What is said of KEEPVISITING in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { results: "成果次数", visitLimit: "次数上限" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "是否继续访问：访问 5 次仍无成果则为 FALSE。",
  parameters: {
    visits: "已访问的次数",
    results: "订单或其他成果的次数，也可以填 TRUE",
    visitLimit: "无成果访问的次数上限，达到即从计划中删除。默认 5",
  },
  search: "中止访问 停止访问 要不要继续跑 放弃客户",
  answers: "哪些客户久访无果，应从访问计划中删除？",
  formula: "有成果，或访问次数 < 上限，为 TRUE，否则为 FALSE",
  source: "项目六 二、（四）1",
  conventions: ["第 5 次仍无成果即为最后一次：5 次为 FALSE，4 次为 TRUE。", "成果空白视为没有成果。"],
  mistakes: ["把历年的访问都算在内：重新开发的客户应从头计数。"],
  example: "客户 1：{r1}；客户 2：{r2}；客户 3 有过一次订货：{r3}。",
};
