/** The words of sheet P20 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "會員等級與點數",
  purpose:
    "依一年的消費額或到店次數確定會員等級，計算點數的獲得與結餘、可折抵金額，以及距上一級還差多少：消費額和次數達到其一即可。消費額不含運費，已扣除退貨；生日當月的消費依倍數計點。此處依全年合計計點，收銀時逐筆計點，可能略少幾點。",
  answers: "誰快升級了 會員積分 會員點數 積分值多少錢 生日 會員等級 忠誠 會員 會員管理 會員卡 點數兌換",
  fields: {
    member: "會員",
    birthdayMonth: "生日月份",
    spend: "年消費額（元）",
    birthdaySpend: "其中生日當月（元）",
    visits: "年到店次數",
    openingPoints: "上年結轉點數",
    pointsUsed: "已用點數",
    tier: "會員等級",
    earned: "獲得點數",
    balance: "點數結餘",
    worth: "可折抵金額（元）",
    nextSpend: "距上一級差（元）",
    nextVisits: "或差次數",
    occasion: "聯絡時機",
  },
  sections: { members: "會員" },
  scalars: {
    today: "基準日期",
    spendPerPoint: "每得 1 點的消費（元）",
    birthdayFactor: "生日當月點數倍數",
    pointsPerMoney: "折抵 1 元所需點數",
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
