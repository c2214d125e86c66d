/** What is said of CLASSMOVE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { before: "上期等級", after: "本期等級" },
  accepted: { classLetters: "A 至 Z 的字母" },
  results: { up: "升級", down: "降級", same: "不變", new: "新增", back: "恢復", lost: "流失" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每位客戶的等級如何變動：升級、降級、不變、新增、恢復或流失。",
  parameters: {
    before: "上期的等級，每個客戶一列，沒有購買的留白；給出多欄時，每欄一期，由早到晚",
    after: "本期的等級，每個客戶一列",
  },
  search: "等級變動 客戶升級 客戶降級 等級移動 新增客戶 流失客戶 恢復交易 動態管理",
  answers: "與上期相比，哪些客戶升了級、哪些降了級，哪些是新增的，哪些不再購買？",
  formula: "本期有等級而上期沒有：新增；更早曾有等級的：恢復。上期有而本期沒有：流失。字母離 A 更近：升級；更遠：降級；相同：不變。",
  source: "項目六 客戶管理的原則：動態管理；表 P23",
  conventions: [
    "等級留白表示該期沒有購買；兩期都沒有等級時結果為空白。",
    "給出以前多期的等級，才能認出恢復交易的客戶；只給一欄時算作新增。",
    "也可以用全形字母，或在字母後加「類」或「級」。",
    "結果的文字隨 Excel 的顯示語言而變。",
  ],
  mistakes: [
    "兩欄的客戶順序不同：同一列必須是同一位客戶。",
    "把沒有購買的客戶歸入 C 類：看起來只是小客戶，而不是流失。STEADYCLASS 和表 P23 都把它留白。",
  ],
  example: "五位客戶依序為：{r1}、{r2}、{r3}、{r4}、{r5}。",
};
