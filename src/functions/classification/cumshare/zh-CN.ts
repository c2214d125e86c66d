/** What is said of CUMSHARE in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "由大到小累计，到每项金额为止占总额的比率（累计占比）。",
  parameters: { amounts: "销售额所在的区域，次序不限" },
  search: "累计百分比 累计占比 累计比重 帕累托",
  answers: "从最大的客户数到这一位，销售额合计占了多少？",
  formula: "从最大金额到该金额的合计 ÷ 总额",
  source: "项目六 三、（二）；表 6-9",
  conventions: [
    "数据不必排序，每个结果都在自己那一行。",
    "金额相同时按输入次序逐个累计，与帕累托图一致。",
    "零或负的金额按 0 计，累计占比为 100%。",
  ],
  mistakes: ["直接拿来与 ABCCLASS 对照：按跨线计入的规则，前一位客户未到 75% 时，累计占比 80% 的客户仍是 A 类。"],
  example: "最大的客户在第 2 行，占 {r2}；加上第 1 行达到 {r1}，再加上最小的一位为 {r3}。",
};
