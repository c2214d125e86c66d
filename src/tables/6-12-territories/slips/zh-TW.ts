/** 表 6-12 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareForBalance: { name: "以佔比代替均衡度", help: "你填的是該組佔全部銷售額的比重；均衡度是該組銷售額比各組平均額高出或低出的比率。" },
  balanceOfCounts: { name: "以戶數均衡度代替銷售額均衡度", help: "你比較的是戶數；應以該組銷售額與各組平均銷售額相比。" },
  overAllLines: { name: "把未分組也算作一組", help: "你把未分組的客戶（或上層組）也當作一組來平均；平均只依有名稱、無所屬組的組計算。" },
};
