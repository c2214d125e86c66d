/** What is said of WINBACK in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { importance: "客户重要性" },
  accepted: { customerImportances: "important（重要）、ordinary（普通）、small（小）、harmful（劣质）" },
  results: { atAllCost: "极力挽回", tryToWinBack: "尽力挽回", ifConvenient: "见机行事", letGo: "放弃" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客户流失后怎么办，视其重要性而定。",
  parameters: { importance: "重要、普通、小或劣质" },
  choices: {
    importance: {
      important: { name: "重要客户", tooltip: "对企业很重要的客户" },
      ordinary: { name: "普通客户", tooltip: "一般的客户" },
      small: { name: "小客户", tooltip: "购买不多的客户" },
      harmful: { name: "劣质客户", tooltip: "损害企业的客户" },
    },
  },
  search: "流失客户 挽回 召回 找回客户",
  answers: "为挽回一位流失的客户，值得花多大力气？",
  formula: "重要客户：极力挽回；普通客户：尽力挽回；小客户：见机行事；劣质客户：放弃",
  source: "《客户关系维护调研报告》客户挽回",
  conventions: ["中文、英文都可以：重要 important、普通 ordinary、小 small、劣质 harmful。", "结果的文字随 Excel 的显示语言而变。"],
  mistakes: ["只看去年的销售额：小客户背后可能站着大客户。"],
  example: "依次为：{r1}；{r2}；{r3}；{r4}。",
};
