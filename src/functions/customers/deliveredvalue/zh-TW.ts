/** What is said of DELIVEREDVALUE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { values: "價值", costs: "成本" },
  accepted: { fourValues: "四欄：產品價值、服務價值、人員價值、形象價值", fourCosts: "四欄：貨幣成本、時間成本、精神成本、體力成本" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "顧客讓渡價值：顧客總價值 − 顧客總成本。",
  parameters: {
    values: "產品價值、服務價值、人員價值、形象價值，每個方案一列，共四欄",
    costs: "貨幣、時間、精神、體力成本，每個方案一列，共四欄",
  },
  search: "客戶價值 讓渡價值 總價值 CP值",
  answers: "哪個方案讓客戶得到的最多、付出的最少？",
  formula: "（產品 + 服務 + 人員 + 形象價值）−（貨幣 + 時間 + 精神 + 體力成本）",
  source: "簡報《客戶關係管理的理論及發展》七、2（源自科特勒）",
  conventions: ["八項須用同一單位，分數或金額都可以。空白的一項以 0 計。", "價值可以為負，例如形象不佳；成本為負時顯示 #VALUE!。"],
  mistakes: ["成本帶上負號：那樣反而會增加讓渡價值。", "分數和金額混用。"],
  example: "方案 1 的讓渡價值為 {r1}，方案 2 更省時、服務更好，為 {r2}。",
};
