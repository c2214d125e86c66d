/** What is said of CREDITLIMIT in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { method: "方法", a: "引數 a", b: "引數 b", c: "引數 c", d: "引數 d" },
  accepted: { creditMethod: "銷售額測定法、週轉資產分割法、流動比率法、淨資產分割法、綜合判斷法，或 1 到 5" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "用教材的五種方法之一計算客戶的信用限度。",
  parameters: {
    method: "五種方法之一的名稱，或 1 到 5，或 sales、working、current、net、composite",
    a: "方法 1：預計銷售額；方法 2、3：流動資產；方法 4：資產；方法 5：基本限度",
    b: "方法 1：成本率；方法 2、3：流動負債；方法 4：負債；方法 5：評分（0 到 100）",
    c: "方法 1：供貨比率；方法 2、4：供應商數；方法 3：一般流動比率；方法 5：權重",
    d: "方法 1：信用期限；方法 3：一般信用限度",
  },
  choices: {
    method: {
      sales: { name: "銷售額測定法", tooltip: "預計銷售額、成本率、供貨比率、信用期限" },
      working: { name: "週轉資產分割法", tooltip: "流動資產、流動負債、供應商數" },
      current: { name: "流動比率法", tooltip: "流動資產、流動負債、一般流動比率、一般信用限度" },
      net: { name: "淨資產分割法", tooltip: "資產、負債、供應商數" },
      composite: { name: "綜合判斷法", tooltip: "基本限度、評分、權重" },
    },
  },
  search: "授信額度 信用額度 信用限度 賒銷額度",
  answers: "按選定的方法，這位客戶可以賒多少？",
  formula: "依所選方法的公式計算，見該方法的函數。",
  source: "項目六 二、（三）2",
  conventions: [
    "綜合判斷法中，每個基本限度對應一列評分，權重只有一組，各列共用。",
    "結果為負時取 0，即不能賒銷。數字不全的客戶還沒有限度，結果留空。",
  ],
  mistakes: ["把 60% 寫成 60：比率應寫成 0.6 或 60%。", "換了方法卻沒有換引數：a 到 d 的含義隨方法而變。"],
  example: "按週轉資產分割法，客戶 1 的信用限度為 {r1}；客戶 2 的流動負債超過流動資產，限度為 {r2}。",
};
