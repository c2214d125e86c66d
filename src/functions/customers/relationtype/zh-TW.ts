/** What is said of RELATIONTYPE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { customers: "客戶數量", margin: "邊際利潤" },
  accepted: { customerNumbers: "many（多）、medium（中）、few（少）", marginLevels: "low（低）、medium（中）、high（高）" },
  results: { basic: "基本型", reactive: "被動型", accountable: "負責型", proactive: "能動型", partnership: "夥伴型" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "適合某類客戶的關係類型，從基本型到夥伴型。",
  parameters: { customers: "這類客戶多、中或少", margin: "每位客戶的邊際利潤低、中或高" },
  choices: {
    customers: {
      many: { name: "多", tooltip: "這類客戶很多" },
      medium: { name: "中", tooltip: "這類客戶不多不少" },
      few: { name: "少", tooltip: "這類客戶很少" },
    },
    margin: {
      low: { name: "低", tooltip: "每位客戶的邊際利潤低" },
      medium: { name: "中", tooltip: "每位客戶的邊際利潤中等" },
      high: { name: "高", tooltip: "每位客戶的邊際利潤高" },
    },
  },
  search: "關係行銷 夥伴 關係類型 客戶關係",
  answers: "與這類客戶保持多密切的關係才合算？",
  formula: "客戶多：利潤低為基本型、中為被動型、高為負責型；客戶數量中等：被動型、負責型、能動型；客戶少：負責型、能動型、夥伴型",
  source: "簡報《客戶關係管理的理論及發展》客戶關係的類型及選擇，列出了五種類型；如何選擇依據科特勒的圖式",
  conventions: ["中文、英文都可以：多 many、中 medium、少 few；低 low、中 medium、高 high。", "結果的文字隨 Excel 的顯示語言而變。"],
  mistakes: ["填了客戶的個數：多與少是一種判斷，各行各業不同。"],
  example: "客戶多而利潤低：{r1}；客戶少而利潤高：{r2}。",
};
