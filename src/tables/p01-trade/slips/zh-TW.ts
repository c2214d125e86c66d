/** 表 P1 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareInOurSales: {
    name: "填了佔本公司銷售的比重",
    help: "你填的是該客戶佔本公司銷售額的比重；這裡要的是本公司供貨佔該客戶全部進貨的比重。",
  },
  shareOfPurchases: {
    name: "填了佔客戶進貨的比重",
    help: "你填的是本公司供貨佔客戶進貨的比重；這裡要的是該客戶佔本公司全部銷售額的比重。",
  },
  upsideDown: { name: "進貨除以銷售", help: "你用客戶的進貨額除以本公司的銷售額；應以銷售額除以進貨額。" },
  generalWish: { name: "用了一般期望比重", help: "你用了一般期望比重；客戶列中另有期望比重的，應以該列的為準。" },
  otherSide: { name: "達到與未達到顛倒", help: "你把兩者弄反了；比期望比重還差金額的，就是未達到。" },
};
