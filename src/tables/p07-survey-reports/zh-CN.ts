/** The words of sheet P7 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "信用调查报告日程",
  purpose:
    "列出每位客户的下一份信用调查报告何时到期：A 类每半年、B 类每三个月、C 类每个月报告一次，须在指定月份的规定日期前提交；信用越好，报告越少。A、B、C 就是客户构成分析划分的三类（表 6-9 或 6-6）：A 类规模大、信誉好、资金雄厚，B 类信用一般、信誉较好，C 类是一般中小客户、新客户或口碑不佳者；也可在设置中改用自评的信用等级，两者不一致时逐户标出。日常口头报告和紧急报告另行登记，不顺延定期报告：情况恶化时应立即报告上司，有明确指示才能采取措施。",
  answers: "哪些报告逾期 谁该报告 该写信用调查报告了 下次什么时候报告",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    salesClass: "客户等级",
    creditClass: "信用等级",
    difference: "两种等级",
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
  scalars: {
    classFrom: "采用的等级",
    today: "基准日期",
    reportDay: "每月截止日",
    months: "间隔（月）",
    customers: "客户数",
    overdueCustomers: "逾期报告",
  },
  choices: {
    customerClass: "客户等级",
    ownClass: "信用等级",
    sameClass: "一致",
    creditHigher: "信用较高",
    creditLower: "信用较低",
    classMissing: "缺少等级",
    overdue: "已逾期",
    due: "本月到期",
    later: "以后到期",
    regular: "定期报告",
    oral: "口头报告",
    urgent: "紧急报告",
  },
  prompts: {
    salesClass:
      "取表 6-9 或 6-6 的等级。A：规模大、信誉好、资金雄厚的一流企业；B：信用状况一般、信誉较好；C：一般中小客户、新客户或口碑不佳的客户。",
    creditClass:
      "自行评定的信用等级。A：规模大、信誉好、资金雄厚的一流企业；B：信用状况一般、信誉较好；C：一般中小客户、新客户或口碑不佳的客户。",
  },
  blocks: { policy: "等级" },
  charts: {},
};
