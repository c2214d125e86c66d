/** The words of sheet P18 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "投诉原因分析",
  purpose:
    "分析投诉由什么引起：按件数从多到少排列原因（“其他”不论多少都排在最后），看各需几天解决、客户是否满意、有多少再次发生。同一客户以前因同一原因投诉过，即为再次发生。质量、服务、宣传承诺和渠道的问题要用不同的办法解决；与投诉处理登记（P21）一起生成时，各件投诉从那里读取。",
  answers: "客户为什么投诉 投诉原因 哪类投诉最多 帕累托 重复投诉 平均几天解决",
  fields: {
    case: "投诉编号",
    customer: "客户名称",
    received: "收到日期",
    cause: "投诉原因",
    department: "责任部门",
    days: "处理天数",
    satisfied: "是否满意",
    earlier: "此前同类次数",
    position: "序号",
    sortedCause: "原因（按件数）",
    sortedCases: "件数",
    sortedShare: "占比",
    cumulativeShare: "累计占比",
    sortedDays: "平均天数",
    sortedRepeats: "重复率",
    chartShare: "绘图用累计占比",
  },
  sections: { entry: "投诉", ranking: "按原因排序", chart: "图表数据" },
  scalars: { cases: "件数", share: "占比", meanDays: "平均天数", satisfiedShare: "满意率", repeatRate: "重复率", place: "名次" },
  choices: {
    yes: "是",
    no: "否",
    quality: "产品质量",
    service: "服务",
    promise: "宣传与承诺",
    channel: "渠道",
    delivery: "送货",
    price: "价格",
    otherCause: "其他",
    allCauses: "全部",
  },
  blocks: { causes: "投诉原因" },
  charts: { pareto: "各原因投诉件数与累计占比", paretoFirst: "各原因投诉件数与累计占比" },
};
