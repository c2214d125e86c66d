/** 表 P12 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  lastByFirst: { name: "末月與首月相比", help: "你用最後一個月與第一個月相比；應比較前後兩個半年的月均，單獨一個月不能左右判斷。" },
  untrimmedHalves: { name: "沒有去掉最高和最低月", help: "你用全部月份比較前後兩個半年；應先各去掉最高和最低的一個月。" },
  weightsForgotten: { name: "漏了權重", help: "你把四項標準同等看待；應以各項得分乘以權重，再除以權重之和。" },
  letGoInHaste: { name: "過早放棄", help: "你在注意事項未做齊時就放棄客戶；七項全部做到之前，任何客戶都不能放棄。" },
  cautionsIgnored: { name: "理由中忽略了注意事項", help: "你以銷售額小為理由，但注意事項尚未做齊；七項未全部做到，本身就是保留的理由。" },
};
