/** The words of table 6-12 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户区域分组",
  purpose:
    "按组别把客户划分为若干区域。组别名称填在汇总栏的第一列，表中的下拉列表随之更新。“均衡度”表示该组销售额高于或低于各组平均数的幅度。各组可填写同期目标：完成率＝销售额÷目标；销售人员按其负责的、填有目标的各组合并计算。",
  answers: "片区 区域划分 分区 销售区域 分组",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    group: "组别",
    area: "区域",
    class: "客户等级",
    sales: "销售额（元）",
    salesperson: "销售人员",
    share: "占本组比重",
  },
  sections: { customers: "客户" },
  scalars: {
    name: "组别",
    leader: "销售人员",
    customers: "客户数",
    classA: "A 类",
    classB: "B 类",
    classC: "C 类",
    groupSales: "销售额（元）",
    balance: "均衡度",
    target: "销售目标（元）",
    attainment: "完成率",
    personTarget: "个人销售目标（元）",
    personAttainment: "个人完成率",
  },
  choices: {
    groupEast: "东区组",
    groupWest: "西区组",
    groupSouth: "南区组",
    groupNorth: "北区组",
    none: "未分组",
    total: "合计",
  },
  blocks: { groups: "组别" },
  charts: {},
};
