/** What is said of SALESSHARE in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "各項金額佔銷售總額的比率（銷售額構成比）。",
  parameters: { amounts: "銷售額所在的範圍" },
  search: "佔比 比重 構成比 銷售佔比 百分比",
  answers: "每個客戶、每類客戶或每種產品佔全部銷售額的多少？",
  formula: "金額 ÷ 全部正金額的合計",
  source: "項目六 二、（一）1 至 3；表 6-6",
  conventions: ["零或負的金額在合計中以 0 計，比率為 0。沒有正金額時，比率全部為 0。"],
  mistakes: ["把合計列也選了進去，所有比率都會減半。", "把 0.25 讀成 0.25%：請把儲存格設為百分比格式。"],
  example: "三個比率分別為 {r1}、{r2} 和 {r3}，合計 100%。",
};
