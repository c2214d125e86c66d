/** Words about the files that come in, in simplified Chinese. */
import type { files as english } from "../en/files";

export const files: typeof english = {
  comma: "、",
  quoted: "“{text}”",
  nothing: "（无）",
  more: "另有 {count} 个",
  quoteNotClosed: "单元格的双引号没有正确结束。引号内的双引号须写成两个",
  cellsBeyondHeadings: "有 {received} 个单元格，而标题只有 {accepted} 个。带逗号的金额须用双引号括起来",
  amount: "金额，如 1234.5、1,234.50、¥1,234 或 (1,234)",
  amountEither: "不带千位分隔符的金额，因为“{text}”在这里既可能是 {large}，也可能是 {small}",
  monthColumns: "3 到 6 个月份列，如 7月、2026年7月、2026-07、第1个月",
  rows: "1 到 {most} 行数据",
  noSheets: "无，这是 CSV 文件",
  fields: { customer: "客户名称", average: "月平均销售额", month: "各月销售额" },
  samples: {
    customer: ["客户", "客户名称", "Customer"],
    average: ["月平均销售额", "平均", "销售额", "金额"],
    month: ["7月", "2026年7月", "2026-07", "第1个月"],
  },
};
