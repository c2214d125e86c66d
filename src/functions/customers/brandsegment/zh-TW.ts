/** What is said of BRANDSEGMENT in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { nationalBrand: "全國性品牌用量", storeBrand: "自有品牌用量", loyal: "忠誠界限" },
  accepted: { loyalShare: "大於 0.5、不超過 1 的比率（如 0.8 或 80%）" },
  results: {
    nationalLow: "全國性品牌·低用量",
    nationalMedium: "全國性品牌·中用量",
    nationalHigh: "全國性品牌·高用量",
    storeLow: "自有品牌·低用量",
    storeMedium: "自有品牌·中用量",
    storeHigh: "自有品牌·高用量",
    switcherLow: "搖擺不定·低用量",
    switcherMedium: "搖擺不定·中用量",
    switcherHigh: "搖擺不定·高用量",
  },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "九種顧客之一：品牌忠誠 × 低、中、高用量。",
  parameters: {
    nationalBrand: "每位顧客全國性品牌的用量",
    storeBrand: "自有品牌的用量，單位和範圍大小相同",
    loyal: "達到多少比率算忠誠。預設 0.8",
  },
  search: "品牌忠誠 商店品牌 顧客區隔 重度使用者 市場區隔",
  answers: "自有品牌的優惠應當給誰？",
  formula: "某一品牌佔 80% 以上為忠誠，否則為搖擺不定；用量為兩種品牌合計，按顧客人數分為三等份",
  source: "項目六 模塊三，九種類型的顧客；界限由本軟體自訂",
  conventions: [
    "用量比他高的顧客不到三分之一為高用量，不到三分之二為中用量；用量相同則級別相同。",
    "兩種都沒買的結果為空，也不計入人數。",
    "結果的文字隨 Excel 的顯示語言而變。",
  ],
  mistakes: ["一位顧客一個公式：分三等份要看整欄。"],
  example: "顧客 1：{r1}；顧客 2：{r2}；顧客 3：{r3}；顧客 4：{r4}。",
};
