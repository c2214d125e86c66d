/** The words of sheet P4 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户细分与渠道",
  purpose:
    "哪条渠道服务哪类客户。需求与渠道所能提供的价值都按 0 至 5 分评定；匹配度是渠道满足需求的部分。每个细分选用匹配且费用不超过客户价值一定比例的渠道中成本最低的一条，其余即为缺口。匹配度 1 至 5 依次对应各渠道。",
  answers: "哪条渠道服务哪类客户 该走哪条渠道 渠道成本 每位客户的服务成本 低成本渠道够不够用 市场缺口 客户细分",
  fields: {
    segment: "客户细分",
    customers: "客户数",
    value: "每客户年价值（元）",
    needAdvice: "需求：咨询",
    needConvenience: "需求：便利",
    needSpeed: "需求：快捷",
    needService: "需求：售后",
    fit: "匹配度 {n}",
    best: "选用渠道",
    cost: "每客户成本（元）",
    segmentValue: "细分总价值（元）",
    coverage: "结论",
    eligible: "可选成本 {n}",
  },
  sections: {
    segments: "客户细分",
    reckoning: "计算用列",
  },
  scalars: {
    leastFit: "匹配度下限",
    mostCostShare: "成本占价值上限",
    gapCount: "缺口个数",
    gapValue: "缺口总价值（元）",
    channel: "渠道",
    infrastructure: "基础设施（元）",
    staffCost: "人员费用（元）",
    overtime: "加班费（元）",
    served: "服务客户数",
    giveAdvice: "咨询",
    giveConvenience: "便利",
    giveSpeed: "快捷",
    giveService: "售后",
    channelCost: "年成本（元）",
    costPerCustomer: "每客户成本（元）",
  },
  choices: {
    served: "已覆盖",
    tooDear: "匹配但成本过高",
    noFit: "无匹配渠道",
    fieldSales: "1 区域销售",
    stores: "2 零售商场",
    callCentre: "3 电话中心",
    internet: "4 网络",
    wireless: "5 无线配货中心",
  },
  blocks: {
    channels: "渠道",
  },
  charts: {},
};
