/** The words of table 6-5 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "准客户分类与访问次数",
  purpose:
    "每位准客户按各项标准评 0 至 100 分，加权平均分决定类别，类别决定每月访问次数。未评分的标准连同权重一起不计；低于 D 类下限的不归类（–），不安排访问。评分标准、权重、分数线和访问次数均为建议值，可自行修改。",
  answers: "潜在客户 意向客户 客户开发 线索评分",
  fields: {
    prospect: "准客户名称",
    need: "购买需求",
    means: "支付能力",
    authority: "购买决定权",
    access: "接近可能性",
    score: "加权得分",
    grade: "类别",
    visits: "计划访问（次/月）",
  },
  sections: { prospects: "准客户" },
  scalars: { weight: "权重", lowerBound: "分数下限", monthlyVisits: "每月次数", count: "准客户数", planned: "访问合计（次）" },
  choices: { need: "购买需求", means: "支付能力", authority: "购买决定权", access: "接近可能性" },
  blocks: { criteria: "评分标准", grades: "类别" },
  charts: {},
};
