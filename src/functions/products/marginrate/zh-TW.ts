/** What is said of MARGINRATE in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "毛利率：（銷售額 − 銷售成本）÷ 銷售額。",
  parameters: { sales: "銷售額所在的範圍", cost: "銷售成本，範圍大小相同" },
  search: "毛利 毛利率 利潤率",
  answers: "每種產品的銷售額扣除成本後，還剩多少？",
  formula: "（銷售額 − 銷售成本）÷ 銷售額",
  source: "項目六 二、（一）4",
  conventions: [
    "結果為小數：0.225 即 22.5%。售價低於成本時為負。",
    "銷售額為 0 時顯示 #DIV/0!。淨退貨又虧損的留空，否則負負得正，虧損會顯得像盈利。",
  ],
  mistakes: ["當成加成率。加成率以成本為分母：80 元買進、100 元賣出，毛利率為 20%，加成率為 25%。"],
  example: "產品 1 的毛利率為 {r1}，產品 2 的毛利率為 {r2}。",
};
