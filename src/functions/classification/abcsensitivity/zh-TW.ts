/** What is said of ABCSENSITIVITY in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每個客戶在三種約定下的等級，以及結果是否不同。",
  parameters: { amounts: "一欄銷售額，每個客戶一列", cuts: "各等級的分界點（比率）。預設 {0.75,0.95}" },
  search: "臨界客戶 分級比較 分類敏感 壓線客戶",
  answers: "哪些客戶的等級取決於約定，而不取決於銷售額？",
  formula: "依跨線計入、線內計入，以及同額逐一歸級的跨線計入各算一次 ABCCLASS；三者不同時第四欄為 TRUE",
  source: "項目六 二、（一）1（5）和三、（二）（三）；表 6-6、表 6-9",
  conventions: [
    "結果有四欄：跨線計入、線內計入、同額逐一、是否不同。空白儲存格的四欄均為空白。",
    "壓線的那位客戶在跨線計入與線內計入之間必然不同，正是需要人來決定的一位。",
  ],
  mistakes: ["右邊沒有留空：結果佔四欄，遇到已有內容的儲存格會顯示 #SPILL!。"],
  example:
    "客戶 2 和客戶 3 銷售額相同，加上他們才越過 75%：跨線計入時同為 {r2c1} 類，線內計入時同為 {r2c2} 類，逐一歸級時客戶 2 為 {r2c3} 類、客戶 3 為 {r3c3} 類。客戶 1 和客戶 4 無論如何都是 {r1c1} 類和 {r4c1} 類。",
};
