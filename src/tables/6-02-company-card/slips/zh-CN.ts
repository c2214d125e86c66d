/** 表 6-2 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  meanOfGroups: { name: "取了各部分的平均值", help: "你取了各部分完整度的平均值；各部分的项目数不同，应以已填项目总数除以全部项目数。" },
  logCounted: { name: "把访问记录计算在内", help: "你把访问记录的单元格也计算在内；完整度只计资料卡本身的项目。" },
  missingShare: { name: "填了缺项的比重", help: "你填的是未填项目所占的比重；完整度是已填项目所占的比重。" },
};
