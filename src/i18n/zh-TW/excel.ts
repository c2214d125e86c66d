/** What the hosts of Excel and WPS say: what one of a lower version cannot do or build, in traditional Chinese as in Taiwan. */
import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  insertSheets: "插入工作表",
  writeFormula: "在所選儲存格中寫入公式",
  totalRow: "恢復合計列",
  check: "檢查和修復工作表",
  tooOld: "目前的程式版本過舊，無法插入 Salesbook 的工作表。{needs}如果其中可以使用 Salesbook 的函數，仍可繼續使用。",
  older: "目前的程式版本低於 Salesbook 工作表的需求，產生的工作表會缺少：{parts}。{needs}",
  needs: "Excel 2021、Microsoft 365 和 Excel 網頁版可以產生全部內容。",
  needsWps: "較新版本的 WPS 或許可以產生更多內容。",
  tooOldLink: "在工作台中產生檔案（不需要 Excel）",
  lacks: {
    insert: "新工作表",
    activeCell: "在所選儲存格中寫入公式",
    charts: "圖表",
    validations: "下拉式清單和輸入檢查",
    conditionalFormats: "等級的色彩",
    freeze: "凍結的標題",
    print: "列印版面設定",
  },
  left: {
    chart: "{sheet}：圖表「{detail}」",
    validations: "{sheet}：下拉式清單和輸入檢查",
    list: "{sheet}：{detail} 的下拉式清單",
    conditionalFormats: "{sheet}：等級的色彩",
    freeze: "{sheet}：凍結的標題",
    print: "{sheet}：列印版面設定",
    tableNames: "引用表格名稱的公式（目前的 WPS 不支援，已改為引用儲存格；表格新增列時不會自動帶出公式）",
  },
};
