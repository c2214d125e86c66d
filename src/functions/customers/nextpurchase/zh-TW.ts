/** What is said of NEXTPURCHASE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { dates: "日期" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "預計下次購買的日期：最近一次 + 間隔天數的中位數。",
  parameters: { dates: "購買日期：每個客戶一列，順序不限，空白不計" },
  search: "回購 再購 購買週期 下次購買 補貨",
  answers: "客戶什麼時候會再來買，優惠才能來得正是時候？",
  formula: "最近一次的日期 + 相鄰兩次間隔天數的中位數",
  source: "項目六 模塊三，預測顧客何時再次購買的超市",
  conventions: ["用中位數，偶爾一次久別不會影響結果；半天捨去。", "同一天的幾次購買算一次。不足兩天顯示 #N/A；整列空白時結果為空白。"],
  mistakes: ["幾種產品混在一起：咖啡和肥皂的購買週期不同。應每個客戶每種產品一列。"],
  example: "預計客戶 1 在 {r1}、客戶 2 在 {r2} 再次購買。只買過一次的看不出週期：{r3}。",
};
