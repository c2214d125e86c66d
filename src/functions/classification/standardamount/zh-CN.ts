/** What is said of STANDARDAMOUNT in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { rank: "名次" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "等级标准额：排在某一名次的客户的金额。",
  parameters: { amounts: "销售额所在的区域", rank: "名次，1 为最大；也可以是一组名次" },
  search: "标准额 第几名 排名 名次 门槛 第几大",
  answers: "以排第 4 位的客户为准，要买多少才算 A 类客户？",
  formula: "由大到小第 n 个金额",
  source: "项目六 三、（三）；表 6-9",
  conventions: [
    "金额相同的客户各占一个名次。",
    "空单元格不计。金额中有文本时显示 #VALUE!：漏掉它，后面的名次就都错了一位。",
    "名次超过客户个数时显示 #N/A。",
  ],
  mistakes: ["填了比率（0.75）而不是名次：显示 #VALUE!。"],
  example: "排第 4 位的客户定出 A 类标准额 {r1}，排第 10 位的客户定出 B 类标准额 {r2}。",
};
