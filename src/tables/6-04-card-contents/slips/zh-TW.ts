/** 表 6-4 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  notAskedCounted: { name: "計入了不適用的項目", help: "你除以了全部項目數；該卡不要求填寫的項目不計算在內。" },
  bothCardsPooled: { name: "兩種卡合併計算", help: "你把企業卡和個人卡合在一起計算；每種卡應分別計算完整度。" },
  everyBlankMissing: { name: "把所有空項都當作缺項", help: "你統計了所有未填的項目；只有必填而未填的項目才算缺項。" },
  listedThoughNotRequired: { name: "非必填項也列為缺項", help: "你把所有未填的項目都標出了所在的卡；只標必填項目。" },
};
