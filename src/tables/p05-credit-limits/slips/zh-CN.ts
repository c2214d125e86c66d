/** 表 P5 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  highest: { name: "取最高而非最低限度", help: "你取了各限度中的最高值；应取各方法与等级上限中的最低值。" },
  meanOfTheMethods: { name: "取各方法平均", help: "你取了各限度的平均值；应取其中的最低值。" },
  withoutNotes: { name: "漏了应收票据", help: "你没有计入应收票据；除应收账款外，票据也是欠款。" },
  roomWithoutNotes: { name: "余额漏减应收票据", help: "你没有减去应收票据；余额等于限度减去应收账款和应收票据。" },
  withinWithoutNotes: { name: "漏计票据而判为限度内", help: "你比较时没有计入应收票据；票据上的欠款同样占用限度。" },
  ratioAsMoney: { name: "把比率当作金额", help: "你填的是流动比率本身；限度等于一般限度乘以客户比率再除以一般比率。" },
  compounded: { name: "按复利增长", help: "你逐年在上年基础上递增；每个良好年度只按基数增加一次比率。" },
};
