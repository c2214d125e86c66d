/** What is said of ABCSENSITIVITY in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每个客户在三种约定下的等级，以及结果是否不同。",
  parameters: { amounts: "一列销售额，每个客户一行", cuts: "各等级的分界点（比率）。默认 {0.75,0.95}" },
  search: "临界客户 分级对比 分类敏感 压线客户",
  answers: "哪些客户的等级取决于约定，而不取决于销售额？",
  formula: "按跨线计入、线内计入，以及同额逐个归级的跨线计入各算一次 ABCCLASS；三者不同时第四列为 TRUE",
  source: "项目六 二、（一）1（5）和三、（二）（三）；表 6-6、表 6-9",
  conventions: [
    "结果有四列：跨线计入、线内计入、同额逐个、是否不同。空单元格的四列均为空。",
    "压线的那位客户在跨线计入与线内计入之间必然不同，正是需要人来决定的一位。",
  ],
  mistakes: ["右边没有留空：结果占四列，遇到已有内容的单元格会显示 #SPILL!。"],
  example:
    "客户 2 和客户 3 销售额相同，加上他们才越过 75%：跨线计入时同为 {r2c1} 类，线内计入时同为 {r2c2} 类，逐个归级时客户 2 为 {r2c3} 类、客户 3 为 {r3c3} 类。客户 1 和客户 4 无论怎样都是 {r1c1} 类和 {r4c1} 类。",
};
