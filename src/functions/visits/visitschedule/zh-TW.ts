/** What is said of VISITSCHEDULE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { classes: "等級欄", lastVisits: "上次拜訪日欄", month: "月份" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "一個月的拜訪日期，每個客戶一列，各工作日的工作量均衡。",
  parameters: {
    classes: "一欄等級（A、B 或 C），每個客戶一列",
    lastVisits: "上次拜訪的日期，範圍大小相同；從未拜訪過的留空",
    month: "所安排月份中的任意一天",
    visitsPerMonth: "A、B、C 各級每月的拜訪次數，或各級共用一個數。預設 {4,2,1}",
    holidays: "週六、週日以外不拜訪的日子",
    workdays: "照常拜訪的補班日，例如要上班的週六",
  },
  search: "拜訪計畫 行程 排班 月計畫 補班",
  answers: "這個月哪天拜訪誰，才不會一週忙、一週閒？",
  formula: "月底前到期的客戶，按其等級的次數拜訪；全部拜訪等距排成一隊，每個工作日取同樣多的次數。",
  source: "項目六 三、（六）；表 6-14",
  conventions: [
    "工作日為週一至週五，扣除國定假日，再加補班日；兩個清單中都有的日子算上班。各日的拜訪次數至多相差一次。",
    "同一客戶的兩次拜訪之間至少隔一個工作日。本月尚未到期的客戶，整列為空白。",
    "等級高的先排；同一等級中，最久未拜訪的先排。",
  ],
  mistakes: ["結果顯示成一串數字：結果是日期，請把儲存格設為日期格式。", "月份只填了 3：應填一個日期，例如 DATE(2026,3,1)。"],
  example: "客戶 1 為 A 類，拜訪四次，首次在 {r1}；客戶 2 在 {r2} 和 {r2c2}；客戶 3 一次，在 {r3}。",
};
