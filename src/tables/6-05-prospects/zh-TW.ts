/** The words of table 6-5 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "準客戶分類與拜訪次數",
  purpose:
    "每位準客戶依各項標準評 0 至 100 分，加權平均分數決定類別，類別決定每月拜訪次數。未評分的標準連同權重一併不計；低於 D 類下限者不歸類（–），不安排拜訪。評分標準、權重、分數門檻與拜訪次數均為建議值，可自行修改。",
  answers: "潛在客戶 意向客戶 客戶開發 名單評分",
  fields: {
    prospect: "準客戶名稱",
    need: "購買需求",
    means: "支付能力",
    authority: "購買決定權",
    access: "接近可能性",
    score: "加權得分",
    grade: "類別",
    visits: "計畫拜訪（次/月）",
  },
  sections: { prospects: "準客戶" },
  scalars: { weight: "權重", lowerBound: "分數下限", monthlyVisits: "每月次數", count: "準客戶數", planned: "拜訪合計（次）" },
  choices: { need: "購買需求", means: "支付能力", authority: "購買決定權", access: "接近可能性" },
  blocks: { criteria: "評分標準", grades: "類別" },
  charts: {},
};
