import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  insertSheets: "插入工作表",
  writeFormula: "在所选单元格中写入公式",
  check: "检查和修复工作表",
  left: {
    chart: "{sheet}：图表“{detail}”",
    validations: "{sheet}：下拉列表和输入检查",
    list: "{sheet}：{detail} 的下拉列表",
    conditionalFormats: "{sheet}：等级的颜色",
    freeze: "{sheet}：冻结的标题",
    print: "{sheet}：打印页面设置",
  },
};
