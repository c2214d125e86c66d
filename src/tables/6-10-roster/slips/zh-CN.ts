/** 表 6-10 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  fromTheNewest: { name: "从最新的客户数起", help: "你把最新的客户排为第 1；应由最早开发的客户排第 1。" },
  inOrderOfEntry: { name: "按录入顺序编号", help: "你按名单中的位置编号；应按开发日期的先后编号。" },
  byName: { name: "按名称排序", help: "你按客户名称编号；应按开发日期的先后编号。" },
  sortedAsTexts: { name: "把日期当作文字排序", help: "你把日期当作文字排序，10 月会排在 3 月之前；应录入为日期后再排序。" },
};
