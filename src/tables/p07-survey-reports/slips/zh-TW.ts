/** 表 P7 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  intervalsSwapped: { name: "A 類與 C 類間隔對調", help: "你把 A 類和 C 類的間隔弄反了；客戶信用越好，報告的間隔越長。" },
  sameDay: { name: "取了同一日", help: "你取了與上次報告相同的日子；應取到期月份裡規定的截止日。" },
  inDays: { name: "每月以 30 天推算", help: "你以每月 30 天推算；應以整月推算，再取該月規定的截止日。" },
  oralMovesIt: {
    name: "口頭或緊急報告延後了定期報告",
    help: "你從最近一次口頭或緊急報告算起；只應從上次定期報告算起，口頭和緊急報告不會延後定期報告。",
  },
  rhythmOfVisits: { name: "把報告當成拜訪", help: "你依拜訪的間隔計算報告日期；報告另有間隔月數，信用越好的客戶間隔越長。" },
};
