/** What is said of NEXTPURCHASE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { dates: "日期" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "预计下次购买的日期：最近一次 + 间隔天数的中位数。",
  parameters: { dates: "购买日期：每个客户一行，次序不限，空白不计" },
  search: "复购 回购 购买周期 下次购买 补货",
  answers: "客户什么时候会再来买，优惠才能来得正是时候？",
  formula: "最近一次的日期 + 相邻两次间隔天数的中位数",
  source: "项目六 模块三，预测顾客何时再次购买的超市",
  conventions: ["用中位数，偶尔一次久别不会影响结果；半天舍去。", "同一天的几次购买算一次。不足两天显示 #N/A；整行空白时结果为空。"],
  mistakes: ["几种产品混在一起：咖啡和肥皂的购买周期不同。应每个客户每种产品一行。"],
  example: "预计客户 1 在 {r1}、客户 2 在 {r2} 再次购买。只买过一次的看不出周期：{r3}。",
};
