/** What is said of VISITSCHEDULE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { classes: "等级列", lastVisits: "上次访问日列", month: "月份" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "一个月的访问日期，每个客户一行，各工作日的工作量均衡。",
  parameters: {
    classes: "一列等级（A、B 或 C），每个客户一行",
    lastVisits: "上次访问的日期，区域大小相同；从未访问过的留空",
    month: "所安排月份中的任意一天",
    visitsPerMonth: "A、B、C 各级每月的访问次数，或各级共用一个数。默认 {4,2,1}",
    holidays: "周六、周日以外不访问的日子",
    workdays: "照常访问的调休上班日，例如要上班的周六",
  },
  search: "访问计划 日程 排班 月计划 调休",
  answers: "这个月哪天访问谁，才不会一周忙、一周闲？",
  formula: "月底前到期的客户，按其等级的次数访问；全部访问等距排成一队，每个工作日取同样多的次数。",
  source: "项目六 三、（六）；表 6-14",
  conventions: [
    "工作日为周一至周五，扣除节假日，再加调休上班日；两个列表中都有的日子算上班。各日的访问次数至多相差一次。",
    "同一客户的两次访问之间至少隔一个工作日。本月尚未到期的客户，整行为空。",
    "等级高的先排；同一等级中，最久未访问的先排。",
  ],
  mistakes: ["结果显示成一串数字：结果是日期，请把单元格设为日期格式。", "月份只填了 3：应填一个日期，例如 DATE(2026,3,1)。"],
  example: "客户 1 为 A 类，访问四次，首次在 {r1}；客户 2 在 {r2} 和 {r2c2}；客户 3 一次，在 {r3}。",
};
