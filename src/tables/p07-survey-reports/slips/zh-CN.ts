/** 表 P7 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  intervalsSwapped: { name: "A 类与 C 类间隔对调", help: "你把 A 类和 C 类的间隔弄反了；客户信用越好，报告的间隔越长。" },
  sameDay: { name: "取了同一日", help: "你取了与上次报告相同的日子；应取到期月份里规定的截止日。" },
  inDays: { name: "每月按 30 天推算", help: "你按每月 30 天推算；应按整月推算，再取该月规定的截止日。" },
  oralMovesIt: {
    name: "口头或紧急报告推迟了定期报告",
    help: "你从最近一次口头或紧急报告算起；只应从上次定期报告算起，口头和紧急报告不推迟定期报告。",
  },
  rhythmOfVisits: { name: "把报告当作访问", help: "你按访问的间隔计算报告日期；报告另有间隔月数，信用越好的客户间隔越长。" },
};
