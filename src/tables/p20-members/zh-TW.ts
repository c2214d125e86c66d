/** The words of sheet P20 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "會員等級與積分",
  purpose:
    "依一年的消費額或到店次數確定會員等級，計算積分的獲得與結餘、可折抵金額，以及距上一級還差多少：消費額和次數達到其一即可。消費額不含運費，已扣除退貨；生日當月的消費依倍數積分。此處依全年合計計分，收銀時逐筆計分，可能略少幾分。",
  answers: "誰快升級了 會員積分 會員點數 積分值多少錢 生日 會員等級 忠誠",
  fields: {
    member: "會員",
    birthdayMonth: "生日月份",
    spend: "年消費額（元）",
    birthdaySpend: "其中生日當月（元）",
    visits: "年到店次數",
    openingPoints: "上年結轉積分",
    pointsUsed: "已用積分",
    tier: "會員等級",
    earned: "獲得積分",
    balance: "積分結餘",
    worth: "可折抵金額（元）",
    nextSpend: "距上一級差（元）",
    nextVisits: "或差次數",
    occasion: "聯絡時機",
  },
  sections: { members: "會員" },
  scalars: {
    today: "基準日期",
    spendPerPoint: "每積1分消費（元）",
    birthdayFactor: "生日當月積分倍數",
    pointsPerMoney: "折抵1元所需積分",
    closeSpend: "快升級：最多差（元）",
    closeVisits: "快升級：最多差（次）",
    tierSpend: "消費額下限（元）",
    tierVisits: "或次數下限",
    members: "會員數",
    tierTotal: "消費額（元）",
  },
  choices: { top: "高級", middle: "中級", basic: "普通", close: "快升級", birthday: "本月生日" },
  blocks: { tiers: "會員等級" },
  charts: {},
};
