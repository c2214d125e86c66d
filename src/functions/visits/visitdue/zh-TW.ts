/** What is said of VISITDUE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { lastVisit: "上次拜訪日", move: "移動" },
  accepted: { moves: "not（不移）、forward（順延）、backward（提前）" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按客戶等級推算下次拜訪的日期。",
  parameters: {
    customerClass: "A、B 或 C",
    lastVisit: "上次拜訪的日期",
    visitsPerMonth: "A、B、C 各級每月的拜訪次數，或各級共用一個數。預設 {4,2,1}",
    holidays: "週六、週日以外的放假日",
    workdays: "補班日，例如要上班的週六",
    move: "到期日不是工作日時：not（不移，預設）、forward（順延）或 backward（提前）",
  },
  choices: {
    move: {
      not: { name: "不移", tooltip: "到期日不變，不論是哪一天" },
      forward: { name: "順延", tooltip: "移到之後的第一個工作日" },
      backward: { name: "提前", tooltip: "移到之前的最近一個工作日" },
    },
  },
  search: "下次拜訪 下次什麼時候拜訪 該拜訪了 多久拜訪一次 工作日 國定假日 補班 順延",
  answers: "每位客戶下一次應在哪天拜訪？",
  formula: "上次拜訪日 + 30 天 ÷ 每月拜訪次數",
  source: "項目六 三、（六）；表 6-14",
  conventions: [
    "一個月按 30 天計，不足一天捨去：每月 4 次即每 7 天一次，0.5 次即隔月一次。",
    "各級拜訪幾次由企業決定；教材留存的文字中沒有具體數字。",
    "拜訪次數為 0 的等級，結果為空白。",
    "工作日為週一至週五，扣除放假日，再加補班日；兩個清單中都有的日子算上班。不指定移動方式時，放假日不起作用。",
  ],
  mistakes: [
    "拜訪和信用調查報告（REPORTDUE）共用一張頻率表：兩者的順序正好相反。",
    "儲存成文字的日期顯示 #VALUE!，請先用 DATEVALUE 轉換。",
  ],
  example: "同一天拜訪過的 A、B、C 類客戶，下次分別在 {r1}、{r2} 和 {r3}。",
};
