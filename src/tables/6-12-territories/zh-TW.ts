/** The words of table 6-12 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶區域分組",
  purpose:
    "依組別將客戶劃分為若干區域。組別名稱填在彙總欄的第一欄，表中的下拉式清單會隨之更新。「均衡度」表示該組銷售額高於或低於各組平均數的幅度。各組可填寫同期目標：達成率＝銷售額÷目標；業務員按其負責且填有目標的各組合併計算。",
  answers: "轄區 區域劃分 分區 銷售區域 分組",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    group: "組別",
    area: "區域",
    class: "客戶等級",
    sales: "銷售額（元）",
    salesperson: "業務員",
    share: "佔本組比重",
  },
  sections: { customers: "客戶" },
  scalars: {
    name: "組別",
    leader: "業務員",
    customers: "客戶數",
    classA: "A 類",
    classB: "B 類",
    classC: "C 類",
    groupSales: "銷售額（元）",
    balance: "均衡度",
    target: "銷售目標（元）",
    attainment: "達成率",
    personTarget: "個人銷售目標（元）",
    personAttainment: "個人達成率",
  },
  choices: {
    groupEast: "東區組",
    groupWest: "西區組",
    groupSouth: "南區組",
    groupNorth: "北區組",
    none: "未分組",
    total: "合計",
  },
  blocks: { groups: "組別" },
  charts: {},
};
