/** The words of sheet P1 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户交易业绩分析",
  purpose:
    "看每位客户的购入额中有多少来自本公司，本公司的销售额中有多少来自该客户，以及客户占有率是否达到期望的水平。购入总额按同一时期填写，并注明如何得知；没有单独期望的客户按一般期望计算。有的客户买得很多，向本公司买的却不多。",
  answers: "客户占有率 谁向别家买 哪里还能多卖 交易额比重 占比是否达标 钱包份额 供货比率 购入额",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    sales: "本公司销售额（元）",
    purchases: "客户总购入额（元）",
    source: "得知方式",
    expected: "期望占有率",
    customerShare: "客户占有率",
    salesShare: "占本公司销售额",
    gap: "尚差（元）",
    result: "结果",
  },
  sections: { trade: "交易业绩" },
  scalars: {
    generalShare: "一般期望占有率",
    totalSales: "本公司销售额合计（元）",
    reachedCount: "已达到的客户数",
    belowCount: "未达到的客户数",
  },
  choices: {
    asked: "询问客户",
    lookedUp: "查询得知",
    inferred: "推算",
    accounts: "客户决算书",
    thirdParty: "其他机构",
    reached: "已达到",
    below: "未达到",
  },
  blocks: {},
  charts: {},
};
