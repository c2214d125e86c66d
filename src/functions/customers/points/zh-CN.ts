/** What is said of POINTS in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { multiplier: "倍数" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "消费积分：每满 10 元积 1 分，再乘以倍数。",
  parameters: { spend: "每个单元格一次消费，不含运费；退货为负", multiplier: "生日月份为 2。默认 1" },
  search: "积分 会员积分 积分计算",
  answers: "一次消费可以积多少分？",
  formula: "⌊消费金额 ÷ 10⌋ × 倍数",
  source: "《客户关系维护调研报告》会员积分细则",
  conventions: ["不足 10 元的部分不计：199 元积 19 分。", "退货扣回当初所积的分：−199 元为 −19 分。"],
  mistakes: ["填了几次消费的合计：每次都要各自舍去零头，用合计会多积。"],
  example: "第 1 次消费积 {r1} 分，第 2 次在生日月份，积 {r2} 分；退货为 {r3} 分。",
};
