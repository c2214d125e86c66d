/** What is said of RECOVERYRATE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { amount: "金額", recovered: "已收回" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "貨款回收率：已收回 ÷ 金額。",
  parameters: { amount: "未獲支付的金額", recovered: "此後已收回的金額，空白為 0" },
  search: "回收率 回款率 貨款回收 收回 催收 呆帳 拒付 逾期 收款率",
  answers: "沒有付清的貨款，收回了多少？",
  formula: "已收回 ÷ 金額",
  source: "項目六 二、（四）2",
  conventions: ["結果為小數：0.375 即 37.5%。尚未收回為 0；金額空白時結果為空白。", "金額為 0 時顯示 #DIV/0!。"],
  mistakes: ["把未收回的金額當作已收回填入：算出的就成了損失的比率。"],
  example: "第 1 筆收回了 {r1}，第 2 筆收回了 {r2}。",
};
