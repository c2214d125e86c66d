import type { choices as english } from "../../en/functions/choices";

export const choices: typeof english = {
  Rule: {
    crossing: { name: "跨线计入", tooltip: "比它大的金额所占比率小于分界点：跨过界线的客户仍计入" },
    within: { name: "线内计入", tooltip: "不小于它的金额所占比率不超过分界点" },
    amount: { name: "标准额", tooltip: "分界点是等级标准额，由大到小排列" },
    rank: { name: "名次", tooltip: "分界点是名次，由小到大排列，例如 {4,10}" },
  },
  Ties: {
    together: { name: "同级", tooltip: "金额相同的客户归入同一等级" },
    split: { name: "逐个", tooltip: "金额相同的客户按输入次序逐个归级" },
  },
  CreditMethod: {
    sales: { name: "销售额测定法", tooltip: "预计销售额、成本率、供货比率、信用期限" },
    working: { name: "周转资产分割法", tooltip: "流动资产、流动负债、供应商个数" },
    current: { name: "流动比率法", tooltip: "流动资产、流动负债、一般流动比率、一般信用限度" },
    net: { name: "净资产分割法", tooltip: "资产、负债、供应商个数" },
    composite: { name: "综合判断法", tooltip: "基本限度、评分、权重" },
  },
  CustomerNumber: {
    many: { name: "多", tooltip: "这类客户很多" },
    medium: { name: "中", tooltip: "这类客户不多不少" },
    few: { name: "少", tooltip: "这类客户很少" },
  },
  MarginLevel: {
    low: { name: "低", tooltip: "每位客户的边际利润低" },
    medium: { name: "中", tooltip: "每位客户的边际利润中等" },
    high: { name: "高", tooltip: "每位客户的边际利润高" },
  },
  CustomerImportance: {
    important: { name: "重要客户", tooltip: "对企业很重要的客户" },
    ordinary: { name: "普通客户", tooltip: "一般的客户" },
    small: { name: "小客户", tooltip: "购买不多的客户" },
    harmful: { name: "劣质客户", tooltip: "损害企业的客户" },
  },
};
