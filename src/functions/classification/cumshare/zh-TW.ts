/** What is said of CUMSHARE in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "由大到小累計，到每項金額為止佔總額的比率（累計佔比）。",
  parameters: { amounts: "銷售額所在的範圍，順序不限" },
  search: "累計百分比 累計佔比 累計比重 柏拉圖",
  answers: "從最大的客戶數到這一位，銷售額合計佔了多少？",
  formula: "從最大金額到該金額的合計 ÷ 總額",
  source: "項目六 三、（二）；表 6-9",
  conventions: [
    "資料不必排序，每個結果都在自己那一列。",
    "金額相同時依輸入順序逐一累計，與柏拉圖一致。",
    "零或負的金額以 0 計，累計佔比為 100%。",
  ],
  mistakes: ["直接拿來與 ABCCLASS 對照：依跨線計入的規則，前一位客戶未到 75% 時，累計佔比 80% 的客戶仍是 A 類。"],
  example: "最大的客戶在第 2 列，佔 {r2}；加上第 1 列達到 {r1}，再加上最小的一位為 {r3}。",
};
