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
  kinds: {
    document: " Word 文件",
    slides: " PowerPoint 簡報",
    pdf: " PDF 文件",
    picture: "圖片",
    archive: "壓縮檔",
    richText: " RTF 文件（.rtf）",
    symbolicLink: "舊的 SYLK 格式表格（.slk）",
    dataInterchange: "舊的 DIF 格式表格（.dif）",
    webArchive: "單一檔案網頁（.mht）",
  },
  limits: {
    unpacked: "位元組的內容",
    parts: "個部分",
    rows: "列（每張工作表）",
    columns: "欄（每張工作表）",
    cells: "個有內容的儲存格",
    merges: "個合併範圍（每張工作表）",
    text: "個字元（每個儲存格）",
    depth: "層巢狀",
  },
  seconds: "{count} 秒",
  megabytes: "{count} MB 記憶體",
  notes: {
    western: "文字依西歐編碼（Windows-1252）讀取；如果名稱顯示有誤，請將檔案另存為 CSV UTF-8。",
    cutOff: "檔案在第 {row} 列中途結束，請檢查檔案是否完整。",
  },
  fields: { customer: "客戶名稱", average: "月平均銷售額", month: "各月銷售額" },
  samples: {
    customer: ["客戶", "客戶名稱", "Customer"],
    average: ["月平均銷售額", "平均", "銷售額", "金額"],
    month: ["7月", "2026年7月", "2026-07", "第1個月"],
  },
};
