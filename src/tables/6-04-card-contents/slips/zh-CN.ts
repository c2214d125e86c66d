/** 表 6-4 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  notAskedCounted: { name: "计入了不适用的项目", help: "你除以了全部项目数；该卡不要求填写的项目不计算在内。" },
  bothCardsPooled: { name: "两种卡合并计算", help: "你把企业卡和个人卡合在一起计算；每种卡应分别计算完整度。" },
  everyBlankMissing: { name: "把所有空项都当作缺项", help: "你统计了所有未填的项目；只有必填而未填的项目才算缺项。" },
  listedThoughNotRequired: { name: "非必填项也列为缺项", help: "你把所有未填的项目都标出了所在的卡；只标必填项目。" },
};
