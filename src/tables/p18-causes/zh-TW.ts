/** The words of sheet P18 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客訴原因分析",
  purpose:
    "分析客訴由什麼引起：依件數由多到少排列原因（「其他」不論多少都排在最後），看各需幾天解決、客戶是否滿意、有多少再次發生。同一客戶先前因同一原因投訴過，即為再次發生。品質、服務、宣傳承諾和通路的問題要用不同的辦法解決；與客訴處理登記（P21）一起產生時，各件客訴從那裡讀取。",
  answers: "客戶為什麼投訴 客訴原因 哪類客訴最多 柏拉圖 重複投訴 平均幾天解決",
  fields: {
    case: "客訴編號",
    customer: "客戶名稱",
    received: "受理日期",
    cause: "客訴原因",
    department: "負責部門",
    days: "處理天數",
    satisfied: "是否滿意",
    earlier: "先前同類次數",
    position: "序號",
    sortedCause: "原因（依件數）",
    sortedCases: "件數",
    sortedShare: "佔比",
    cumulativeShare: "累計佔比",
    sortedDays: "平均天數",
    sortedRepeats: "重複率",
    chartShare: "繪圖用累計佔比",
  },
  sections: { entry: "客訴", ranking: "依原因排序", chart: "圖表資料" },
  scalars: { cases: "件數", share: "佔比", meanDays: "平均天數", satisfiedShare: "滿意率", repeatRate: "重複率", place: "順位" },
  choices: {
    yes: "是",
    no: "否",
    quality: "產品品質",
    service: "服務",
    promise: "宣傳與承諾",
    channel: "通路",
    delivery: "送貨",
    price: "價格",
    otherCause: "其他",
    allCauses: "全部",
  },
  blocks: { causes: "客訴原因" },
  charts: { pareto: "各原因客訴件數與累計佔比", paretoFirst: "各原因客訴件數與累計佔比" },
};
