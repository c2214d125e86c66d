import type { choices as english } from "../../en/functions/choices";

export const choices: typeof english = {
  Rule: {
    crossing: { name: "跨線計入", tooltip: "比它大的金額所佔比率小於分界點：跨過界線的客戶仍計入" },
    within: { name: "線內計入", tooltip: "不小於它的金額所佔比率不超過分界點" },
    amount: { name: "標準額", tooltip: "分界點是等級標準額，由大到小排列" },
    rank: { name: "名次", tooltip: "分界點是名次，由小到大排列，例如 {4,10}" },
  },
  Ties: {
    together: { name: "同級", tooltip: "金額相同的客戶歸入同一等級" },
    split: { name: "逐一", tooltip: "金額相同的客戶依輸入順序逐一歸級" },
  },
  CreditMethod: {
    sales: { name: "銷售額測定法", tooltip: "預計銷售額、成本率、供貨比率、信用期限" },
    working: { name: "週轉資產分割法", tooltip: "流動資產、流動負債、供應商家數" },
    current: { name: "流動比率法", tooltip: "流動資產、流動負債、一般流動比率、一般信用限度" },
    net: { name: "淨資產分割法", tooltip: "資產、負債、供應商家數" },
    composite: { name: "綜合判斷法", tooltip: "基本限度、評分、權重" },
  },
  CustomerNumber: {
    many: { name: "多", tooltip: "這類客戶很多" },
    medium: { name: "中", tooltip: "這類客戶不多不少" },
    few: { name: "少", tooltip: "這類客戶很少" },
  },
  MarginLevel: {
    low: { name: "低", tooltip: "每位客戶的邊際利潤低" },
    medium: { name: "中", tooltip: "每位客戶的邊際利潤中等" },
    high: { name: "高", tooltip: "每位客戶的邊際利潤高" },
  },
  CustomerImportance: {
    important: { name: "重要客戶", tooltip: "對企業很重要的客戶" },
    ordinary: { name: "普通客戶", tooltip: "一般的客戶" },
    small: { name: "小客戶", tooltip: "購買不多的客戶" },
    harmful: { name: "劣質客戶", tooltip: "損害企業的客戶" },
  },
};
