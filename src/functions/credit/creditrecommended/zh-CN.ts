/** What is said of CREDITRECOMMENDED in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { limits: "各法限度", years: "按时付款年数", policy: "政策" },
  accepted: { policy: "最多四个不小于 0 的数：B 类基数、每年放宽（如 0.1 或 10%）、C 类上限、最高限额" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每个客户的建议信用限度：各法限度与等级上限中最低的一个。",
  parameters: {
    class: "一列信用等级：A、B 或 C",
    limits: "各种方法算出的限度，每种方法一列，空白的不计",
    years: "按时付款的年数，默认 0",
    policy: "B 类基数、每年放宽、C 类上限、最高限额。默认 {60000,0.1,10000}，无最高限额",
  },
  search: "建议限度 推荐限度 信用额度 授信额度 给多少额度 能赊多少 最高限额 信用政策",
  answers: "各种方法算出的限度不同，该给这个客户定多少？",
  formula:
    "A 类：不限；B 类：各法限度、最高限额与 基数 ×（1 + 每年放宽 × 按时付款年数）中最低者；C 类：各法限度、最高限额与 C 类上限中最低者",
  source: "项目六 二、（三）3",
  conventions: [
    "A 类客户可以不受限制。若 A 类也要按计算确定，把等级留空：这时只看各法限度和最高限额。",
    "限度空白表示这种方法数字不全，不计在内。限度是文本或错误值时不给出建议：它可能正是最低的一个。",
    "表 P5 给出同样的建议限度，并注明依据。",
  ],
  mistakes: ["填了按销售额划分的等级（表 6-9）：这里要的是信用等级，大客户付款未必好。", "各法限度的行数少于客户数。"],
  example: "客户 1：{r1}。客户 2：基数 60,000，按时付款两年，每年放宽一成：{r2}。客户 3 只得 C 类的少量限度：{r3}。",
};
