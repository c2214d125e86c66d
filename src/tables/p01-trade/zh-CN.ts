/** The words of sheet P1 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户交易业绩分析",
  purpose:
    "看每位客户的购入额中有多少来自本公司，本公司的销售额中有多少来自该客户，以及比重是否达到期望的水平：课文比较的是占本公司总销售额的比重，也可改为比较本公司供货比率（P5 读取的就是它）。两者都不是客户占有率，那是某个市场的客户中使用本公司产品者所占的比例。购入总额按同一时期填写，并注明如何得知；没有单独期望的客户按一般期望计算。有的客户买得很多，向本公司买的却不多。",
  answers: "客户占有率 谁向别家买 哪里还能多卖 交易额比重 占比是否达标 钱包份额 供货比率 购入额",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    sales: "本公司销售额（元）",
    purchases: "客户总购入额（元）",
    source: "得知方式",
    expected: "期望比重",
    customerShare: "本公司供货比率",
    salesShare: "占本公司销售额",
    gap: "尚差（元）",
    result: "结果",
  },
  sections: { trade: "交易业绩" },
  scalars: {
    compared: "比较哪个比重",
    generalShare: "一般期望比重",
    totalSales: "本公司销售额合计（元）",
    netTotal: "扣除退货后（元）",
    reachedCount: "已达到的客户数",
    belowCount: "未达到的客户数",
  },
  choices: {
    ofOurSales: "占本公司销售额",
    ofPurchases: "本公司供货比率",
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
