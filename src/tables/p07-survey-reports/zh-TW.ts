/** The words of sheet P7 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "信用調查報告日程",
  purpose:
    "列出每位客戶的下一份信用調查報告何時到期：A 類每半年、B 類每三個月、C 類每個月報告一次，須在指定月份的規定日期前提交；信用愈好，報告愈少。A、B、C 就是客戶構成分析劃分的三類（表 6-9 或 6-6）：A 類規模大、信譽好、資金雄厚，B 類信用一般、信譽較好，C 類是一般中小客戶、新客戶或口碑不佳者；也可在設定中改用自評的信用等級，兩者不一致時逐戶標示。日常口頭報告和緊急報告另行登記，不順延定期報告：情況惡化時應立即報告主管，有明確指示才能採取措施。",
  answers: "哪些報告逾期 誰該報告 該寫信用調查報告了 下次什麼時候報告",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    salesClass: "客戶等級",
    creditClass: "信用等級",
    difference: "兩種等級",
    lastReport: "上次定期報告",
    nextDue: "下次截止日",
    status: "狀態",
    overdueDays: "逾期（天）",
    kind: "最近報告類別",
    latest: "最近報告日期",
    matter: "報告內容",
    handedTo: "提交給",
  },
  sections: { reports: "報告" },
  scalars: {
    classFrom: "採用的等級",
    today: "基準日期",
    reportDay: "每月截止日",
    months: "間隔（月）",
    customers: "客戶數",
    overdueCustomers: "逾期報告",
  },
  choices: {
    customerClass: "客戶等級",
    ownClass: "信用等級",
    sameClass: "一致",
    creditHigher: "信用較高",
    creditLower: "信用較低",
    classMissing: "缺少等級",
    overdue: "已逾期",
    due: "本月到期",
    later: "以後到期",
    regular: "定期報告",
    oral: "口頭報告",
    urgent: "緊急報告",
  },
  prompts: {
    salesClass:
      "取表 6-9 或 6-6 的等級。A：規模大、信譽好、資金雄厚的一流企業；B：信用狀況一般、信譽較好；C：一般中小客戶、新客戶或口碑不佳的客戶。",
    creditClass:
      "自行評定的信用等級。A：規模大、信譽好、資金雄厚的一流企業；B：信用狀況一般、信譽較好；C：一般中小客戶、新客戶或口碑不佳的客戶。",
  },
  blocks: { policy: "等級" },
  charts: {},
};
