/** What the Excel host says: what an Excel of lower version cannot do or build, in traditional Chinese as in Taiwan. */
import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  insertSheets: "插入工作表",
  writeFormula: "在所選儲存格中寫入公式",
  totalRow: "恢復合計列",
  check: "檢查和修復工作表",
  tooOld:
    "目前的 Excel 版本過舊，無法插入 Salesbook 的工作表。需要 Excel 2021、Microsoft 365 或 Excel 網頁版。如果 Excel 提供了 Salesbook 的函數，仍可使用。",
  older:
    "目前的 Excel 版本低於 Salesbook 工作表的需求，產生的工作表會缺少：{parts}。Excel 2021、Microsoft 365 和 Excel 網頁版可以產生全部內容。",
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
  },
};
