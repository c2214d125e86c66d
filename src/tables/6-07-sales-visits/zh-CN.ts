/** The words of table 6-7 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "销售业绩与客户访问资料",
  purpose:
    "整理各客户在同一期间的销售额和访问次数，并按销售额由高到低排列。上方的分组表显示重点客户带来多少销售额、访问次数是否与之相称。净退货在合计和占比中按 0 计算。",
  answers: "业绩 销售业绩 拜访效率 销售人员业绩 业绩报表",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    sales: "销售额（元）",
    visits: "访问次数",
    salesShare: "销售额占比",
    salesPerVisit: "每次访问销售额（元）",
    rank: "名次",
    place: "顺位",
    position: "序号",
    sortedCustomer: "排序客户",
    sortedSales: "排序销售额（元）",
    sortedVisits: "排序次数",
    cumulative: "累计销售额（元）",
    cumulativeShare: "累计占比",
    chartShare: "绘图用累计占比",
  },
  sections: { entry: "按录入顺序", ranking: "按销售额排序", chart: "图表数据" },
  scalars: {
    count: "客户数",
    total: "计入金额（元）",
    netTotal: "扣除退货后（元）",
    totalVisits: "访问次数",
    perVisit: "每次访问（元）",
    lastPlace: "末位顺位",
    groupCustomers: "客户数",
    groupSales: "本组销售额（元）",
    groupShare: "销售占比",
    groupVisits: "访问次数",
    visitShare: "访问占比",
    groupPerVisit: "每次访问销售额（元）",
  },
  choices: { first: "重点客户", next: "中间客户", rest: "其余客户" },
  blocks: { groups: "客户分组", groupsVisited: "客户分组" },
  charts: { pareto: "销售额与累计占比", paretoFirst: "销售额与累计占比（前 {count} 位客户）" },
};
