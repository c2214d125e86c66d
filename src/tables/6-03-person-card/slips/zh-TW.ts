/** 表 6-3 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  meanOfGroups: { name: "取了各部分的平均值", help: "你取了各部分完整度的平均值；各部分的項目數不同，應以已填項目總數除以全部項目數。" },
  logCounted: { name: "把拜訪紀錄計算在內", help: "你把拜訪紀錄的儲存格也計算在內；完整度只計資料卡本身的項目。" },
  missingShare: { name: "填了缺項的比重", help: "你填的是未填項目所佔的比重；完整度是已填項目所佔的比重。" },
  askedOfCompany: { name: "用了企業卡的項目數", help: "你除以了企業客戶資料卡的項目數；個人客戶資料卡的項目較少。" },
};
