/** What is said of PROSPECTGRADE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { accepted: { gradeCuts: "1 到 25 个 0 到 100 之间的分数，由高到低，例如 80、60、40" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按 0 到 100 分把准客户分为 A 到 D 类。",
  parameters: { scores: "0 到 100 的评分", cuts: "A、B、C……各类的最低分，由高到低。默认 {80,60,40}" },
  search: "潜在客户 准客户评分 意向客户分级 线索评分",
  answers: "哪些准客户最值得多去访问？",
  formula: "评分所达到的第一个分界点即为其类别；低于最后一个分界点的归入最后一类",
  source: "项目六 一、（一）；表 6-5",
  conventions: ["恰好等于分界点算作达到：80 分是 A 类。", "教材留存的文字中没有分类标准，80、60、40 只是教学用的默认值，可以修改。"],
  mistakes: ["与客户等级混为一谈：准客户的 A 到 D 说的是谁可能成为客户，客户的 A 到 C 说的是谁买得多。"],
  example: "92 分为 {r1} 类，60 分刚好为 {r2} 类，59.5 分不到，为 {r3} 类。",
};
