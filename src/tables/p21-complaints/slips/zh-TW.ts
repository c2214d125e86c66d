/** 表 P21 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  lastDone: { name: "填了最後完成的一步", help: "你填的是最後完成的一步；目前步驟是第一個尚未完成的步驟。" },
  sinceReceived: { name: "從受理日起算停留", help: "你從受理客訴的那天起算；本步停留應從上一步完成之日起算。" },
  stuckByDaysOpen: { name: "用未結天數判斷停滯", help: "你用未結天數與容許停留天數比較；應使用本步停留天數。" },
  openBothDays: { name: "未結天數頭尾都計", help: "你把受理當天也算了一天；未結天數等於基準日期減去受理日期。" },
  solvedBothDays: { name: "處理天數頭尾都計", help: "你把受理當天也算了一天；處理天數等於追蹤日期減去受理日期。" },
  byCustomerAlone: { name: "同一客戶的都算", help: "你數了該客戶先前的全部客訴；只有原因相同的才算。" },
  itselfCounted: { name: "把本次也算進去", help: "你把本次客訴也算了進去；只數先前的客訴。" },
};
