/** 表 P2 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  marginOnCost: { name: "按成本计算毛利率", help: "你用毛利额除以销售成本；毛利率应为毛利额除以销售额。" },
  openingOnly: { name: "只用期初库存", help: "你只除以期初库存；周转率应为销售额除以期初与期末库存的平均值。" },
  notHalved: { name: "库存相加未除以 2", help: "你除以期初与期末库存之和；应先把两者之和除以 2，得出平均库存量。" },
  costOfSales: { name: "用销售成本计算周转率", help: "你用销售成本除以库存；这里的库存按售价计，应以销售额除以平均库存量。" },
  crossAsSum: { name: "交叉比率用了加法", help: "你把毛利率与周转率相加；交叉比率应为毛利率乘以产品周转率。" },
  withoutShare: { name: "贡献比率漏乘构成比", help: "你填的是交叉比率本身；贡献比率应为交叉比率乘以净销售额构成比。" },
  byShareOfProfit: { name: "乘了毛利额构成比", help: "你乘的是产品占毛利总额的比重；应以交叉比率乘以净销售额构成比。" },
  rankByMargin: { name: "按毛利率排名", help: "你按毛利率排名；应由贡献比率最高的产品排第 1 名。" },
};
