/** 表 P12 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  lastByFirst: { name: "末月与首月相比", help: "你用最后一个月与第一个月相比；应比较前后两个半年的月均，单独一个月不能左右判断。" },
  untrimmedHalves: { name: "没有去掉最高和最低月", help: "你用全部月份比较前后两个半年；应先各去掉最高和最低的一个月。" },
  weightsForgotten: { name: "漏了权重", help: "你把四项标准同等看待；应以各项得分乘以权重，再除以权重之和。" },
  letGoInHaste: { name: "过早放弃", help: "你在注意事项未做齐时就放弃客户；七项全部做到之前，任何客户都不能放弃。" },
  cautionsIgnored: { name: "理由中忽略了注意事项", help: "你以销售额小为理由，但注意事项尚未做齐；七项未全部做到，本身就是保留的理由。" },
};
