/** The words of sheet P4 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶區隔與通路",
  purpose:
    "哪條通路服務哪類客戶。需求與通路所能提供的價值都以 0 至 5 分評定；適配度是通路滿足需求的部分。每個區隔選用適配且費用不超過客戶價值一定比例的通路中成本最低的一條，其餘即為缺口。適配度 1 至 5 依序對應各通路。",
  answers: "哪條通路服務哪類客戶 該走哪條通路 通路成本 每位客戶的服務成本 低成本通路夠不夠用 市場缺口 客戶區隔",
  fields: {
    segment: "客戶區隔",
    customers: "客戶數",
    value: "每客戶年價值（元）",
    needAdvice: "需求：諮詢",
    needConvenience: "需求：便利",
    needSpeed: "需求：快速",
    needService: "需求：售後",
    fit: "適配度 {n}",
    best: "選用通路",
    cost: "每客戶成本（元）",
    segmentValue: "區隔總價值（元）",
    coverage: "結論",
    eligible: "可選成本 {n}",
  },
  sections: {
    segments: "客戶區隔",
    reckoning: "計算用欄",
  },
  scalars: {
    leastFit: "適配度下限",
    mostCostShare: "成本佔價值上限",
    gapCount: "缺口個數",
    gapValue: "缺口總價值（元）",
    channel: "通路",
    infrastructure: "基礎設施（元）",
    staffCost: "人事費用（元）",
    overtime: "加班費（元）",
    served: "服務客戶數",
    giveAdvice: "諮詢",
    giveConvenience: "便利",
    giveSpeed: "快速",
    giveService: "售後",
    channelCost: "年成本（元）",
    costPerCustomer: "每客戶成本（元）",
  },
  choices: {
    served: "已涵蓋",
    tooDear: "適配但成本過高",
    noFit: "無適配通路",
    fieldSales: "1 區域業務",
    stores: "2 零售賣場",
    callCentre: "3 電話中心",
    internet: "4 網路",
    wireless: "5 無線配貨中心",
  },
  blocks: {
    channels: "通路",
  },
  charts: {},
};
