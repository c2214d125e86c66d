/** What is said of CHECKLISTSCORE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { answers: "回答", good: "正常回答" },
  accepted: { answers: "是、否或不清楚" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "檢查表的得分：已回答的項目依權重計，沒有危險訊號的部分。",
  parameters: {
    answers: "一欄回答：是、否或不清楚，每個問題一列",
    good: "沒有危險的回答，每個問題一個，或全部相同",
    weights: "每個問題的權重，預設全部相等",
  },
  search: "檢查表 信用調查 調查評分 自我檢查 問卷 危險訊號 核對清單",
  answers: "調查的回答整體看來好不好？",
  formula: "1 − 有危險訊號的權重 ÷ 已回答的權重",
  source: "項目六 二、（二）2；計分方法由本軟體自訂",
  conventions: [
    "不清楚不等於否：空白和不清楚連同權重一起不計；一個也沒有回答時結果為空白。",
    "表中 0.8 起為良好、0.6 起為普通，回答不足三分之二時不下結論。採用得分之前，請先看回答了多少。",
    "也可以用 TRUE 和 FALSE、1、yes 和 no；0 視為空白。",
  ],
  mistakes: ["以為「是」就好：「是否經常更換往來銀行」，回答「否」才好。"],
  said: { yes: "是", no: "否", unknown: "不清楚" },
  example: "最後一項有危險訊號，權重為 2；第三項沒有回答：{r1}。",
};
