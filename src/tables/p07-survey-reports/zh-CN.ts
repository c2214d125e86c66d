/** The words of sheet P7 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "信用调查报告日程",
  purpose:
    "列出每位客户的下一份信用调查报告何时到期：A 类每半年、B 类每三个月、C 类每个月报告一次，须在指定月份的规定日期前提交；信用越好，报告越少。日常口头报告和紧急报告另行登记，不顺延定期报告：情况恶化时应立即报告上司，有明确指示才能采取措施。",
  answers: "哪些报告逾期 谁该报告 该写信用调查报告了 下次什么时候报告",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    creditClass: "信用等级",
    lastReport: "上次定期报告",
    nextDue: "下次截止日",
    status: "状态",
    overdueDays: "逾期（天）",
    kind: "最近报告类别",
    latest: "最近报告日期",
    matter: "报告内容",
    handedTo: "提交给",
  },
  sections: { reports: "报告" },
  scalars: { today: "基准日期", reportDay: "每月截止日", months: "间隔（月）", customers: "客户数", overdueCustomers: "逾期报告" },
  choices: { overdue: "已逾期", due: "本月到期", later: "以后到期", regular: "定期报告", oral: "口头报告", urgent: "紧急报告" },
  blocks: { policy: "信用等级" },
  charts: {},
};
