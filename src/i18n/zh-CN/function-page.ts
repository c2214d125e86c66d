/** The pane's page of functions, in simplified Chinese. */
import type { functionPage as english } from "../en/function-page";

/** 窗格中的函数页。 */
export const functionPage: typeof english = {
  search: "搜索函数",
  searchHint: "函数名，或您想知道的事",
  clear: "清除搜索",
  found: "找到 {count} 个",
  foundOne: "找到 1 个",
  foundNone: "没有符合“{text}”的函数。可以输入一个词，如 分类、信用、路线。",
  back: "全部函数",

  selected: "已选：{range}",
  nothingSelected: "还没有打开工作表。请先生成表格或打开文件，再选择其中的单元格。",
  selectionFailed: "无法读取所选内容：{reason}",
  arguments: "用什么来计算",
  argumentHint: "单元格（如 A2:A20）或一个值",
  useSelection: "用所选单元格",
  useSelectionFor: "用所选单元格作为{argument}",
  notGiven: "不填",
  yes: "是",
  no: "否",
  example: "填入示例",
  clearAll: "全部清除",

  result: "结果",
  resultMissing: "还需要：{arguments}。请在工作表中选择单元格，再按“用所选单元格”。",
  resultReading: "正在计算…",
  resultWrong: "{argument}：无法识别“{received}”。应填单元格（如 A2:A20）、一个值，或一组值（如 {list}）。",
  resultTooLarge: "{argument}：{received} 个单元格太多，这里无法显示。最多 {accepted} 个。公式本身可以处理。",
  resultFailed: "无法读取{argument}的单元格：{reason}",
  resultMore: "还有 {count} 行",
  resultErrors: "出错的单元格",
  resultErrorAt: "第 {row} 行：{message}",
  resultErrorsMore: "还有 {count} 个",
  fills: "填入 {count} 个单元格。",
  fillsOne: "填入一个单元格。",
  blank: "空白",

  formula: "公式",
  insert: "插入到 {cell}",
  insertNowhere: "插入到单元格",
  inserted: "公式已写入 {cell}。",
  insertedRange: "公式已写入 {cell}，结果填满 {range}。",
  insertFailed: "未插入公式",
  filled: "{cell} 已有内容“{content}”。要用公式替换吗？",
  replace: "替换",
  keep: "保留原内容",
  noRoom: "结果需要 {range}，其中 {count} 个单元格不是空的。请选择下方和右侧都有空位的单元格。未作任何更改。",

  help: "帮助",
  helpPage: "完整的帮助页，附计算示例",
};
