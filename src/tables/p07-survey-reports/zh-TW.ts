/** The words of sheet P7 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "信用調查報告日程",
  purpose:
    "列出每位客戶的下一份信用調查報告何時到期：A 類每半年、B 類每三個月、C 類每個月報告一次，須在指定月份的規定日期前提交；信用愈好，報告愈少。日常口頭報告和緊急報告另行登記，不順延定期報告：情況惡化時應立即報告主管，有明確指示才能採取措施。",
  answers: "哪些報告逾期 誰該報告 該寫信用調查報告了 下次什麼時候報告",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    creditClass: "信用等級",
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
  scalars: { today: "基準日期", reportDay: "每月截止日", months: "間隔（月）", customers: "客戶數", overdueCustomers: "逾期報告" },
  choices: { overdue: "已逾期", due: "本月到期", later: "以後到期", regular: "定期報告", oral: "口頭報告", urgent: "緊急報告" },
  blocks: { policy: "信用等級" },
  charts: {},
};
