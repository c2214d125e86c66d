/** 表 P5 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  highest: { name: "取最高而非最低額度", help: "你取了各額度中的最高值；應取各方法與等級上限中的最低值。" },
  meanOfTheMethods: { name: "取各方法平均", help: "你取了各額度的平均值；應取其中的最低值。" },
  withoutNotes: { name: "漏了應收票據", help: "你沒有計入應收票據；除應收帳款外，票據也是欠款。" },
  roomWithoutNotes: { name: "餘額漏減應收票據", help: "你沒有減去應收票據；餘額等於額度減去應收帳款和應收票據。" },
  withinWithoutNotes: { name: "漏計票據而判為限度內", help: "你比較時沒有計入應收票據；票據上的欠款同樣佔用限度。" },
  ratioAsMoney: { name: "把比率當作金額", help: "你填的是流動比率本身；額度等於一般額度乘以客戶比率再除以一般比率。" },
  compounded: { name: "以複利成長", help: "你逐年在前一年的基礎上遞增；每個良好年度只依基數增加一次比率。" },
};
