/** What is said of CREDITLIMIT_COMPOSITE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { baseLimit: "基本限度" },
  accepted: { score: "0 到 100 之間的評分" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "綜合判斷法：基本限度 × 加權平均評分 ÷ 100。",
  parameters: { baseLimit: "評分為滿分時的信用限度", scores: "0 到 100 的評分，每個客戶一列", weights: "與評分個數相同的權重。預設相等" },
  search: "信用評分 評分定額度 綜合評分 綜合判斷",
  answers: "給收益、安全性、流動性、銷售能力、購貨情況和員工素質評分後，信用限度應為多少？",
  formula: "基本限度 × Σ（評分 × 權重）÷ Σ權重 ÷ 100",
  source: "項目六 二、（三）2，方法 5",
  conventions: ["空白的評分視為尚未評定，連同其權重一併略去；空白的權重為 0。"],
  mistakes: ["幾個基本限度只給一列評分：每個客戶都要有自己的一列。"],
  example: "客戶 1 的信用限度為 {r1}；客戶 2 的第二項尚未評分，只算第一項，限度為 {r2}。",
};
