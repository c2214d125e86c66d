/** What is said of WINBACK in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { importance: "客戶重要性" },
  accepted: { customerImportances: "important（重要）、ordinary（普通）、small（小）、harmful（劣質）" },
  results: { atAllCost: "極力挽回", tryToWinBack: "盡力挽回", ifConvenient: "見機行事", letGo: "放棄" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客戶流失後怎麼辦，視其重要性而定。",
  parameters: { importance: "重要、普通、小或劣質" },
  choices: {
    importance: {
      important: { name: "重要客戶", tooltip: "對企業很重要的客戶" },
      ordinary: { name: "普通客戶", tooltip: "一般的客戶" },
      small: { name: "小客戶", tooltip: "購買不多的客戶" },
      harmful: { name: "劣質客戶", tooltip: "損害企業的客戶" },
    },
  },
  search: "流失客戶 挽回 喚回 找回客戶",
  answers: "為挽回一位流失的客戶，值得花多大力氣？",
  formula: "重要客戶：極力挽回；普通客戶：盡力挽回；小客戶：見機行事；劣質客戶：放棄",
  source: "《客戶關係維護調研報告》客戶挽回",
  conventions: ["中文、英文都可以：重要 important、普通 ordinary、小 small、劣質 harmful。", "結果的文字隨 Excel 的顯示語言而變。"],
  mistakes: ["只看去年的銷售額：小客戶背後可能站著大客戶。"],
  example: "依次為：{r1}；{r2}；{r3}；{r4}。",
};
