/** What is said of CLASSMOVE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { before: "上期等级", after: "本期等级" },
  accepted: { classLetters: "A 至 Z 的字母" },
  results: { up: "升级", down: "降级", same: "不变", new: "新增", back: "恢复", lost: "流失" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每位客户的等级怎样变动：升级、降级、不变、新增、恢复或流失。",
  parameters: {
    before: "上期的等级，每个客户一行，没有购买的留空；给出多列时，每列一期，由早到晚",
    after: "本期的等级，每个客户一行",
  },
  search: "等级变动 客户升级 客户降级 等级迁移 新增客户 流失客户 恢复交易 动态管理",
  answers: "与上期相比，哪些客户升了级、哪些降了级，哪些是新增的，哪些不再购买？",
  formula: "本期有等级而上期没有：新增；更早曾有等级的：恢复。上期有而本期没有：流失。字母离 A 更近：升级；更远：降级；相同：不变。",
  source: "项目六 客户管理的原则：动态管理；表 P23",
  conventions: [
    "等级留空表示该期没有购买；两期都没有等级时结果为空。",
    "给出以前多期的等级，才能认出恢复交易的客户；只给一列时算作新增。",
    "也可以用全角字母，或在字母后加“类”或“级”。",
    "结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: [
    "两列的客户次序不同：同一行必须是同一位客户。",
    "把没有购买的客户归入 C 类：看起来只是小客户，而不是流失。STEADYCLASS 和表 P23 都把它留空。",
  ],
  example: "五位客户依次为：{r1}、{r2}、{r3}、{r4}、{r5}。",
};
