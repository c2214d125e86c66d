/** The words of table 6-7 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "銷售業績與客戶拜訪資料",
  purpose:
    "整理各客戶在同一期間的銷售額與拜訪次數，並依銷售額由高至低排列。上方的分組表顯示重點客戶帶來多少銷售額、拜訪次數是否與之相稱。淨退貨在合計與佔比中以 0 計算。",
  answers: "業績 銷售業績 拜訪效率 業務員業績 業績報表",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    sales: "銷售額（元）",
    visits: "拜訪次數",
    salesShare: "銷售額佔比",
    salesPerVisit: "每次拜訪銷售額（元）",
    rank: "名次",
    place: "順位",
    position: "序號",
    sortedCustomer: "排序客戶",
    sortedSales: "排序銷售額（元）",
    sortedVisits: "排序次數",
    cumulative: "累計銷售額（元）",
    cumulativeShare: "累計佔比",
    chartShare: "繪圖用累計佔比",
  },
  sections: { entry: "依輸入順序", ranking: "依銷售額排序", chart: "圖表資料" },
  scalars: {
    count: "客戶數",
    total: "計入金額（元）",
    netTotal: "扣除退貨後（元）",
    totalVisits: "拜訪次數",
    perVisit: "每次拜訪（元）",
    lastPlace: "末位順位",
    groupCustomers: "客戶數",
    groupSales: "該組銷售額（元）",
    groupShare: "銷售佔比",
    groupVisits: "拜訪次數",
    visitShare: "拜訪佔比",
    groupPerVisit: "每次拜訪銷售額（元）",
  },
  choices: { first: "重點客戶", next: "中間客戶", rest: "其餘客戶" },
  blocks: { groups: "客戶分組", groupsVisited: "客戶分組" },
  charts: { pareto: "銷售額與累計佔比", paretoFirst: "銷售額與累計佔比（前 {count} 名客戶）" },
};
