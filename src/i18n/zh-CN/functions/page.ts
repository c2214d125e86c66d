import type { page as english } from "../../en/functions/page";

export const page: typeof english = {
  title: "Salesbook 函数",
  introduction:
    "在单元格中输入 = 和函数名。按列计算的函数一次接收整列，并自动填满相邻的单元格。这些函数不能用于条件格式、数据验证和定义名称。如果函数名显示 #REF!，说明另一个加载项使用了同样的名称。",
  arguments: "参数",
  optional: "可省略",
  formula: "算法",
  conventions: "约定",
  example: "示例",
  gives: "得到",
  source: "教材：",
};
