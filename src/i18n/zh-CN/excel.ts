import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  insertSheets: "插入工作表",
  watchSelection: "跟随所选单元格",
  left: {
    chart: "{sheet}：图表“{detail}”",
    validations: "{sheet}：下拉列表和输入检查",
    list: "{sheet}：{detail} 的下拉列表",
    conditionalFormats: "{sheet}：等级的颜色",
    freeze: "{sheet}：冻结的标题",
    print: "{sheet}：打印页面设置",
  },
};
