/** What is said of STANDARDAMOUNT in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { rank: "名次" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "等級標準額：排在某一名次的客戶的金額。",
  parameters: { amounts: "銷售額所在的範圍", rank: "名次，1 為最大；也可以是一組名次" },
  search: "標準額 第幾名 排名 名次 門檻 第幾大",
  answers: "以排第 4 位的客戶為準，要買多少才算 A 類客戶？",
  formula: "由大到小第 n 個金額",
  source: "項目六 三、（三）；表 6-9",
  conventions: [
    "金額相同的客戶各佔一個名次。",
    "空白儲存格不計。金額中有文字時顯示 #VALUE!：漏掉它，後面的名次就都錯了一位。",
    "名次超過客戶個數時顯示 #N/A。",
  ],
  mistakes: ["填了比率（0.75）而不是名次：顯示 #VALUE!。"],
  example: "排第 4 位的客戶訂出 A 類標準額 {r1}，排第 10 位的客戶訂出 B 類標準額 {r2}。",
};
