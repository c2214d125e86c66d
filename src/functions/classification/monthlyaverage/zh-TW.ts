/** What is said of MONTHLYAVERAGE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { months: "各月銷售額", since: "起算月" },
  accepted: { sinceMonth: "1 到月數之間的整數" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每個客戶的月平均銷售額。",
  parameters: { months: "各月銷售額：每個客戶一列，每月一欄", since: "從第幾個月起算：一個數用於全部，或每列一個；省略為 1，即全部月份" },
  search: "月均 平均銷售額 每月平均 月均銷售額",
  answers: "把旺月淡月拉平，每個客戶一個月買多少？",
  formula: "起算各月合計 ÷ 其月數，省略起算月時為欄數",
  source: "項目六 三、（三）；表 6-8",
  conventions: [
    "教材按全部月份平均。從較後的月份（如首次進貨的月份）起算是本軟體的做法，不會把新客戶看小。",
    "教材取連續 3 到 6 個月，欄數不限。",
    "空白的月份就是沒有銷售的月份，以 0 計。整列空白時結果為空白。",
    "合計取到百萬分之一，使銷售額相同的客戶名次相同。",
  ],
  mistakes: ["改用 AVERAGE：它會略去空白的月份，三個月只買過一次的客戶看起來就大了三倍。"],
  example: "客戶 2 三個月中只有一個月進貨：月平均為 {r2}。用 AVERAGE 會得到 300。",
};
