import type { functionAnswers as english } from "../../en/functions/answers";

export const functionAnswers: typeof english = {
  creditStatus: {
    within: "限度内",
    over: "超限",
    unlimited: "不限",
  },
  lifecycle: {
    exploration: "考察期",
    formation: "形成期",
    stability: "稳定期",
    decline: "退化期",
  },
  relationType: {
    basic: "基本型",
    reactive: "被动型",
    accountable: "负责型",
    proactive: "能动型",
    partnership: "伙伴型",
  },
  memberTier: {
    top: "高级",
    middle: "中级",
    basic: "普通",
  },
  brandSegment: {
    nationalLow: "全国品牌·低用量",
    nationalMedium: "全国品牌·中用量",
    nationalHigh: "全国品牌·高用量",
    storeLow: "商店品牌·低用量",
    storeMedium: "商店品牌·中用量",
    storeHigh: "商店品牌·高用量",
    switcherLow: "摇摆不定·低用量",
    switcherMedium: "摇摆不定·中用量",
    switcherHigh: "摇摆不定·高用量",
  },
  winBack: {
    atAllCost: "极力挽回",
    tryToWinBack: "尽力挽回",
    ifConvenient: "见机行事",
    letGo: "放弃",
  },
};
