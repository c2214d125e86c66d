/** 表 6-8 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  monthsWithSales: {
    name: "只按有銷售的月份平均",
    help: "你只除以有銷售的月份數；沒有銷售的月份以 0 計，應以合計除以表中的全部月數。",
  },
  dividedByTwelve: { name: "除以 12", help: "你除以了一年的 12 個月；應以合計除以表中列出的月數。" },
  returnsAsNothing: { name: "淨退貨記為 0", help: "你把負的平均額改成了 0；退貨多於進貨時應保留負數，它會減少合計。" },
  returnsAsSales: { name: "把退貨當作銷售", help: "你把退貨加進了銷售額；帶負號的金額應當減去。" },
  sumForAverage: { name: "以合計代替平均", help: "你填的是各月合計；還應除以月數。" },
};
