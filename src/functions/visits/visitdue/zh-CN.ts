/** What is said of VISITDUE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { lastVisit: "上次访问日", move: "移动" },
  accepted: { moves: "not（不移）、forward（顺延）、backward（提前）" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按客户等级推算下次访问的日期。",
  parameters: {
    customerClass: "A、B 或 C",
    lastVisit: "上次访问的日期",
    visitsPerMonth: "A、B、C 各级每月的访问次数，或各级共用一个数。默认 {4,2,1}",
    holidays: "周六、周日以外的放假日",
    workdays: "调休上班日，例如要上班的周六",
    move: "到期日不是工作日时：not（不移，默认）、forward（顺延）或 backward（提前）",
  },
  choices: {
    move: {
      not: { name: "不移", tooltip: "到期日不变，不论是哪一天" },
      forward: { name: "顺延", tooltip: "移到之后的第一个工作日" },
      backward: { name: "提前", tooltip: "移到之前的最近一个工作日" },
    },
  },
  search: "下次访问 下次什么时候拜访 该拜访了 多久访问一次 工作日 节假日 调休 顺延",
  answers: "每位客户下一次应在哪天访问？",
  formula: "上次访问日 + 30 天 ÷ 每月访问次数",
  source: "项目六 三、（六）；表 6-14",
  conventions: [
    "一个月按 30 天计，不足一天舍去：每月 4 次即每 7 天一次，0.5 次即隔月一次。",
    "各级访问几次由企业决定；教材留存的文字中没有具体数字。",
    "访问次数为 0 的等级，结果为空。",
    "工作日为周一至周五，扣除放假日，再加调休上班日；两个列表中都有的日子算上班。不指定移动方式时，放假日不起作用。",
  ],
  mistakes: [
    "访问和信用调查报告（REPORTDUE）共用一张频率表：两者的次序正好相反。",
    "以文本形式存储的日期显示 #VALUE!，请先用 DATEVALUE 转换。",
  ],
  example: "同一天访问过的 A、B、C 类客户，下次分别在 {r1}、{r2} 和 {r3}。",
};
