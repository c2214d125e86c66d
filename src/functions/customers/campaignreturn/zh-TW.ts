/** What is said of CAMPAIGNRETURN in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { campaignCost: "費用", revenue: "收入", marginRate: "毛利率" },
  accepted: { marginRate: "−1 到 1 之間的比率（如 0.2 或 20%）" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "行銷活動的報酬率：（收入 × 毛利率 − 費用）÷ 費用。",
  parameters: {
    campaignCost: "活動的費用",
    revenue: "活動帶來的收入，範圍大小相同",
    marginRate: "這些收入的毛利率，全部相同或範圍大小相同",
  },
  search: "報酬率 回報率 投資報酬 投入產出 活動效果 促銷效果 廣告效益 ROI 合算",
  answers: "這次活動合不合算，哪一次最合算？",
  formula: "（收入 × 毛利率 − 費用）÷ 費用",
  source: "《客戶也瘋狂》四（四）",
  conventions: ["結果為小數：0.5 即每花一元淨賺五角，−1 即全部虧掉。", "費用為 0 時顯示 #DIV/0!。空白時結果為空白：不知道不等於沒有。"],
  mistakes: ["用收入直接除以費用：貨物本身也要花錢，賺到的只是毛利。"],
  example: "活動 1：{r1}。活動 2 沒有賺回費用：{r2}。",
};
