/** What is said of RECOVERYRATE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { amount: "金额", recovered: "已收回" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "货款回收率：已收回 ÷ 金额。",
  parameters: { amount: "未获支付的金额", recovered: "此后已收回的金额，空白为 0" },
  search: "回收率 回款率 货款回收 收回 催收 坏账 拒付 逾期 收款率",
  answers: "没有付清的货款，收回了多少？",
  formula: "已收回 ÷ 金额",
  source: "项目六 二、（四）2",
  conventions: ["结果为小数：0.375 即 37.5%。尚未收回为 0；金额空白时结果为空。", "金额为 0 时显示 #DIV/0!。"],
  mistakes: ["把未收回的金额当作已收回填入：算出的就成了损失的比率。"],
  example: "第 1 笔收回了 {r1}，第 2 笔收回了 {r2}。",
};
