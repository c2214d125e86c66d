/** What is said of LIFECYCLE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  results: { exploration: "考察期", formation: "形成期", stability: "稳定期", decline: "退化期" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客户关系所处的阶段：考察期、形成期、稳定期或退化期。",
  parameters: { amounts: "销售额：每个客户一行，每期一列，由早到晚" },
  search: "生命周期 流失 流失率 客户阶段 退化",
  answers: "哪些客户关系在成长，哪些稳固，哪些正在流失？",
  formula:
    "有销售的期数不足 3：考察期。否则以最后三分之一各期的平均 ÷ 之前三分之一的平均：不小于 1.2 为形成期，不大于 0.8 为退化期，其余为稳定期。",
  source: "课件《客户关系管理的理论及发展》客户关系生命周期，只有阶段的名称；判断规则由本软件自定",
  conventions: [
    "三分之一取整数部分：12 个月取 4 个月，4 或 5 个月取 1 个月。",
    "空白的一期和净退货按 0 计。整行空白时结果为空。",
    "结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: ["把最近的一期放在最前：成长会看成退化。", "把尚未结束的月份也算进去。"],
  example: "四位客户分别处于{r1}、{r2}、{r3}和{r4}。",
};
