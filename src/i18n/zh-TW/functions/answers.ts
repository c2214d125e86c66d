import type { functionAnswers as english } from "../../en/functions/answers";

export const functionAnswers: typeof english = {
  creditStatus: {
    within: "限度內",
    over: "超限",
    unlimited: "不限",
  },
  lifecycle: {
    exploration: "考察期",
    formation: "形成期",
    stability: "穩定期",
    decline: "退化期",
  },
  relationType: {
    basic: "基本型",
    reactive: "被動型",
    accountable: "負責型",
    proactive: "能動型",
    partnership: "夥伴型",
  },
  memberTier: {
    top: "高級",
    middle: "中級",
    basic: "一般",
  },
  brandSegment: {
    nationalLow: "全國品牌·低用量",
    nationalMedium: "全國品牌·中用量",
    nationalHigh: "全國品牌·高用量",
    storeLow: "商店品牌·低用量",
    storeMedium: "商店品牌·中用量",
    storeHigh: "商店品牌·高用量",
    switcherLow: "搖擺不定·低用量",
    switcherMedium: "搖擺不定·中用量",
    switcherHigh: "搖擺不定·高用量",
  },
  winBack: {
    atAllCost: "極力挽回",
    tryToWinBack: "盡力挽回",
    ifConvenient: "見機行事",
    letGo: "放棄",
  },
};
