/** What is said of ATTAINMENT in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { actual: "實際", target: "目標" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "任務達成率：實際 ÷ 目標。",
  parameters: { actual: "實際完成的數額", target: "預期目標，單位和範圍大小相同" },
  search: "達成率 完成率 任務達成 目標達成 指標 計畫達成率 銷售任務 業績達成 預算執行",
  answers: "哪些產品或人員達成了任務，其餘的達成了多少？",
  formula: "實際 ÷ 目標",
  source: "項目六 二、（一）3（4）和 7",
  conventions: ["結果為小數：1 為恰好達成，1.2 為超額兩成。", "目標為 0 時顯示 #DIV/0!，目標為負不接受；空白時結果為空白。"],
  mistakes: ["把幾項任務的達成率相加平均：應當用實際合計除以目標合計。"],
  example: "產品 1 達成了任務的 {r1}，產品 2 達成了 {r2}。",
};
