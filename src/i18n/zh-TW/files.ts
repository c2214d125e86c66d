/** Words about the files that come in, in traditional Chinese as in Taiwan. */
import type { files as english } from "../en/files";

export const files: typeof english = {
  comma: "、",
  quoted: "「{text}」",
  nothing: "（無）",
  more: "另有 {count} 個",
  quoteNotClosed: "儲存格的雙引號沒有正確結束。引號內的雙引號須寫成兩個",
  cellsBeyondHeadings: "有 {received} 個儲存格，但標題只有 {accepted} 個。含逗號的金額須以雙引號括住",
  amount: "金額，例如 1234.5、1,234.50、NT$1,234 或 (1,234)",
  amountEither: "不含千分位符號的金額，因為「{text}」在此可能是 {large}，也可能是 {small}",
  monthColumns: "3 到 6 個月份欄，例如 7月、2026年7月、2026-07、第1個月",
  rows: "1 到 {most} 列資料",
  noSheets: "無，這是 CSV 檔案",
  fields: { customer: "客戶名稱", average: "月平均銷售額", month: "各月銷售額" },
  samples: {
    customer: ["客戶", "客戶名稱", "Customer"],
    average: ["月平均銷售額", "平均", "銷售額", "金額"],
    month: ["7月", "2026年7月", "2026-07", "第1個月"],
  },
};
