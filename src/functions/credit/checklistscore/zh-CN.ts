/** What is said of CHECKLISTSCORE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { answers: "回答", good: "正常回答" },
  accepted: { answers: "是、否或不清楚" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "检查表的得分：已回答的项目按权重计，没有危险信号的部分。",
  parameters: {
    answers: "一列回答：是、否或不清楚，每个问题一行",
    good: "没有危险的回答，每个问题一个，或全部相同",
    weights: "每个问题的权重，默认全部相等",
  },
  search: "检查表 信用调查 调查评分 自检 问卷 危险信号 核对清单",
  answers: "调查的回答总的看来好不好？",
  formula: "1 − 有危险信号的权重 ÷ 已回答的权重",
  source: "项目六 二、（二）2；计分方法由本软件自定",
  conventions: [
    "不清楚不等于否：空白和不清楚连同权重一起不计；一个也没有回答时结果为空。",
    "表中 0.8 起为良好、0.6 起为一般，回答不足三分之二时不下结论。采用得分之前，请先看回答了多少。",
    "也可以用 TRUE 和 FALSE、1、yes 和 no；0 视为空白。",
  ],
  mistakes: ["以为“是”就好：“是否经常更换往来银行”，回答“否”才好。"],
  said: { yes: "是", no: "否", unknown: "不清楚" },
  example: "最后一项有危险信号，权重为 2；第三项没有回答：{r1}。",
};
