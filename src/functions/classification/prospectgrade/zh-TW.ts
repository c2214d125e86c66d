/** What is said of PROSPECTGRADE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { accepted: { gradeCuts: "1 到 25 個 0 到 100 之間的分數，由高至低，例如 80、60、40" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "依 0 到 100 分把準客戶分為 A 到 D 類。",
  parameters: { scores: "0 到 100 的評分", cuts: "A、B、C……各類的最低分，由高到低。預設 {80,60,40}" },
  search: "潛在客戶 準客戶評分 意向客戶分級 名單評分",
  answers: "哪些準客戶最值得多去拜訪？",
  formula: "評分所達到的第一個分界點即為其類別；低於最後一個分界點的歸入最後一類",
  source: "項目六 一、（一）；表 6-5",
  conventions: ["恰好等於分界點算作達到：80 分是 A 類。", "教材留存的文字中沒有分類標準，80、60、40 只是教學用的預設值，可以修改。"],
  mistakes: ["與客戶等級混為一談：準客戶的 A 到 D 說的是誰可能成為客戶，客戶的 A 到 C 說的是誰買得多。"],
  example: "92 分為 {r1} 類，60 分剛好為 {r2} 類，59.5 分不到，為 {r3} 類。",
};
