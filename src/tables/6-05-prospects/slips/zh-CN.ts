/** 表 6-5 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  sumForMean: { name: "用合计代替平均", help: "你把四项评分直接相加；应按权数加权，再除以权数之和。" },
  withoutWeights: { name: "漏了权数", help: "你取了各项评分的简单平均；每项评分应按表上方的权数计入。" },
  aboveTheBound: { name: "漏了正好达到下限的", help: "你只把高于下限的划入该级；正好达到下限的也属于该级。" },
  visitsOfOneEach: { name: "只填了一户的访问次数", help: "你填的是该级一户的访问次数；还应乘以该级的户数。" },
};
