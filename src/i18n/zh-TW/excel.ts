import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  insertSheets: "插入工作表",
  writeFormula: "在所選儲存格中寫入公式",
  check: "檢查和修復工作表",
  left: {
    chart: "{sheet}：圖表「{detail}」",
    validations: "{sheet}：下拉式清單和輸入檢查",
    list: "{sheet}：{detail} 的下拉式清單",
    conditionalFormats: "{sheet}：等級的色彩",
    freeze: "{sheet}：凍結的標題",
    print: "{sheet}：列印版面設定",
  },
};
