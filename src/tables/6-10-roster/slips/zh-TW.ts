/** 表 6-10 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  fromTheNewest: { name: "從最新的客戶數起", help: "你把最新的客戶排為第 1；應由最早開發的客戶排第 1。" },
  inOrderOfEntry: { name: "依輸入順序編號", help: "你依名單中的位置編號；應依開發日期的先後編號。" },
  byName: { name: "依名稱排序", help: "你依客戶名稱編號；應依開發日期的先後編號。" },
  sortedAsTexts: { name: "把日期當成文字排序", help: "你把日期當成文字排序，10 月會排在 3 月之前；應輸入為日期後再排序。" },
};
