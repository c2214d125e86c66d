/** What the hosts of Excel and WPS say: what one of a lower version cannot do or build, in simplified Chinese. */
import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  insertSheets: "插入工作表",
  writeFormula: "在所选单元格中写入公式",
  totalRow: "恢复汇总行",
  check: "检查和修复工作表",
  tooOld: "当前程序的版本过低，无法插入 Salesbook 的工作表。{needs}如果其中可以使用 Salesbook 的函数，仍可继续使用。",
  older: "当前程序的版本低于 Salesbook 工作表的要求，生成的工作表将缺少：{parts}。{needs}",
  needs: "Excel 2021、Microsoft 365 和 Excel 网页版可以生成全部内容。",
  needsWps: "更新版本的 WPS 或许可以生成更多内容。",
  tooOldLink: "在工作台中生成文件（不需要 Excel）",
  lacks: {
    insert: "新工作表",
    activeCell: "向所选单元格写入公式",
    charts: "图表",
    validations: "下拉列表和输入检查",
    conditionalFormats: "等级的颜色",
    freeze: "冻结的标题",
    print: "打印页面设置",
  },
  left: {
    chart: "{sheet}：图表“{detail}”",
    validations: "{sheet}：下拉列表和输入检查",
    list: "{sheet}：{detail} 的下拉列表",
    conditionalFormats: "{sheet}：等级的颜色",
    freeze: "{sheet}：冻结的标题",
    print: "{sheet}：打印页面设置",
    tableNames: "引用表格名称的公式（当前 WPS 不支持，已改为引用单元格；表格新增行时不会自动带出公式）",
  },
};
