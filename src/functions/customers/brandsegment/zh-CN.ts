/** What is said of BRANDSEGMENT in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { nationalBrand: "全国性品牌用量", storeBrand: "商店品牌用量", loyal: "忠诚界限" },
  accepted: { loyalShare: "大于 0.5、不超过 1 的比率（如 0.8 或 80%）" },
  results: {
    nationalLow: "全国性品牌·低用量",
    nationalMedium: "全国性品牌·中用量",
    nationalHigh: "全国性品牌·高用量",
    storeLow: "商店品牌·低用量",
    storeMedium: "商店品牌·中用量",
    storeHigh: "商店品牌·高用量",
    switcherLow: "摇摆不定·低用量",
    switcherMedium: "摇摆不定·中用量",
    switcherHigh: "摇摆不定·高用量",
  },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "九种顾客之一：品牌忠诚 × 低、中、高用量。",
  parameters: {
    nationalBrand: "每位顾客全国性品牌的用量",
    storeBrand: "商店品牌的用量，单位和区域大小相同",
    loyal: "达到多少比率算忠诚。默认 0.8",
  },
  search: "品牌忠诚 自有品牌 顾客细分 重度用户 市场细分",
  answers: "商店品牌的优惠应当给谁？",
  formula: "某一品牌占 80% 以上为忠诚，否则为摇摆不定；用量为两种品牌合计，按顾客人数分为三等份",
  source: "项目六 模块三，九种类型的顾客；界限由本软件自定",
  conventions: [
    "用量比他高的顾客不到三分之一为高用量，不到三分之二为中用量；用量相同则级别相同。",
    "两种都没买的结果为空，也不计入人数。",
    "结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: ["一位顾客一个公式：分三等份要看整列。"],
  example: "顾客 1：{r1}；顾客 2：{r2}；顾客 3：{r3}；顾客 4：{r4}。",
};
