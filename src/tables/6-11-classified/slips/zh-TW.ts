/** 表 6-11 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  returnsAsNothing: { name: "淨退貨記為 0", help: "你漏掉了淨退貨；帶負號的金額應從所在儲存格的銷售額中減去。" },
  returnsAsSales: { name: "把淨退貨當作銷售", help: "你把淨退貨加進了銷售額；帶負號的金額應當減去。" },
  classesWithinTheLine: {
    name: "在各業務種類內重新劃等級",
    help: "你在每個業務種類內重新劃分了等級；應使用客戶在全部客戶中的等級。",
  },
  customersOfAllLines: { name: "統計了全部業務種類", help: "你統計了該等級在全部業務種類中的客戶數；只應統計本業務種類的客戶。" },
};
