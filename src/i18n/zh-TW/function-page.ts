/** The pane's page of functions, in traditional Chinese as in Taiwan. */
import type { functionPage as english } from "../en/function-page";

/** 窗格中的函數頁。 */
export const functionPage: typeof english = {
  search: "搜尋函數",
  searchHint: "函數名，或您想知道的事",
  clear: "清除搜尋",
  found: "找到 {count} 個",
  foundOne: "找到 1 個",
  foundNone: "沒有符合「{text}」的函數。可以輸入一個詞，如 分類、信用、路線。",
  back: "全部函數",

  selected: "已選取：{range}",
  nothingSelected: "還沒有開啟工作表。請先產生表格或開啟檔案，再選取其中的儲存格。",
  selectionFailed: "無法讀取選取的內容：{reason}",
  arguments: "用什麼來計算",
  argumentHint: "儲存格（如 A2:A20）或一個值",
  useSelection: "用選取的儲存格",
  useSelectionFor: "用選取的儲存格作為{argument}",
  notGiven: "不填",
  yes: "是",
  no: "否",
  example: "填入範例",
  clearAll: "全部清除",

  result: "結果",
  resultMissing: "還需要：{arguments}。請在工作表中選取儲存格，再按「用選取的儲存格」。",
  resultReading: "計算中…",
  resultWrong: "{argument}：無法辨識「{received}」。應填儲存格（如 A2:A20）、一個值，或一組值（如 {list}）。",
  resultTooLarge: "{argument}：{received} 個儲存格太多，這裡無法顯示。最多 {accepted} 個。公式本身可以處理。",
  resultFailed: "無法讀取{argument}的儲存格：{reason}",
  resultMore: "還有 {count} 列",
  resultErrors: "出錯的儲存格",
  resultErrorAt: "第 {row} 列：{message}",
  resultErrorsMore: "還有 {count} 個",
  fills: "填入 {count} 個儲存格。",
  fillsOne: "填入一個儲存格。",
  blank: "空白",

  formula: "公式",
  insert: "插入到 {cell}",
  insertNowhere: "插入到儲存格",
  inserted: "公式已寫入 {cell}。",
  insertedRange: "公式已寫入 {cell}，結果填滿 {range}。",
  insertFailed: "未插入公式",
  filled: "{cell} 已有內容「{content}」。要用公式取代嗎？",
  replace: "取代",
  keep: "保留原內容",
  noRoom: "結果需要 {range}，其中 {count} 個儲存格不是空的。請選取下方和右側都有空位的儲存格。未作任何變更。",

  help: "說明",
  helpPage: "完整的說明頁，附計算範例",
};
