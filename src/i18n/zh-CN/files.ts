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
  kinds: {
    document: " Word 文档",
    slides: " PowerPoint 演示文稿",
    pdf: " PDF 文件",
    picture: "图片",
    archive: "压缩包",
    richText: " RTF 文档（.rtf）",
    symbolicLink: "旧的 SYLK 格式表格（.slk）",
    dataInterchange: "旧的 DIF 格式表格（.dif）",
    webArchive: "单个文件网页（.mht）",
  },
  limits: {
    unpacked: "字节的内容",
    parts: "个部分",
    rows: "行（每个工作表）",
    columns: "列（每个工作表）",
    cells: "个有内容的单元格",
    merges: "个合并区域（每个工作表）",
    text: "个字符（每个单元格）",
    depth: "层嵌套",
  },
  seconds: "{count} 秒",
  megabytes: "{count} MB 内存",
  notes: {
    western: "文本按西文编码（Windows-1252）读取；如果名称显示有误，请把文件另存为 CSV UTF-8。",
    cutOff: "文件在第 {row} 行中途结束，请检查文件是否完整。",
  },
  fields: { customer: "客户名称", average: "月平均销售额", month: "各月销售额" },
  samples: {
    customer: ["客户", "客户名称", "Customer"],
    average: ["月平均销售额", "平均", "销售额", "金额"],
    month: ["7月", "2026年7月", "2026-07", "第1个月"],
  },
};
