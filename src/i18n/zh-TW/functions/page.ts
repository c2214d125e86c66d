import type { page as english } from "../../en/functions/page";

export const page: typeof english = {
  title: "Salesbook 函數",
  introduction:
    "在儲存格中輸入 = 和函數名稱。按欄計算的函數一次接收整欄，並自動填滿相鄰的儲存格。這些函數不能用於設定格式化的條件、資料驗證和已定義之名稱。如果函數名稱顯示 #REF!，表示另一個增益集使用了相同的名稱。",
  arguments: "引數",
  optional: "可省略",
  formula: "算法",
  conventions: "約定",
  example: "範例",
  gives: "得到",
  source: "教材：",
};
