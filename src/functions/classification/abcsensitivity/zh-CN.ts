/** What is said of ABCSENSITIVITY in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每个客户在三种约定下的等级，以及结果是否不同。",
  parameters: { amounts: "一列销售额，每个客户一行", cuts: "各等级的分界点（比率）。默认 {0.75,0.95}" },
  answers: "哪些客户的等级取决于约定，而不取决于销售额？",
  formula: "按 crossing、within，以及同额逐个归级的 crossing 各算一次 ABCCLASS；三者不同时第四列为 TRUE",
  source: "项目六 三、（二）；表 6-6、表 6-9",
  conventions: [
    "结果有四列：跨线计入、线内计入、同额逐个、是否不同。空单元格的四列均为空。",
    "压线的那位客户在跨线计入与线内计入之间必然不同，正是需要人来决定的一位。",
  ],
  mistakes: ["右边没有留空：结果占四列，遇到已有内容的单元格会显示 #SPILL!。"],
  example:
    "仅客户 1 就占了 75% 以上的销售额，按一种约定为 {r1c1} 级，按另一种为 {r1c2} 级。客户 2 和客户 3 销售额相同；客户 5 无论怎样都是 {r5c1} 级：{r5c4}。",
};
