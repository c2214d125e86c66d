/** The words of table 6-11 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户分类表",
  purpose:
    "按客户等级和业务种类编制：上方统计各类客户的户数和销售额，右侧列出每一类的客户，同类客户按销售额由高到低排列。缺少等级或业务种类的客户不列入。净退货从销售额中扣除。",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    class: "等级",
    lineOfBusiness: "业务种类",
    sales: "销售额（元）",
    salesRank: "销售名次",
    key: "排序码",
    place: "列表顺位",
    position: "序号",
    sortedClass: "客户等级",
    sortedLine: "排序业务种类",
    sortedCode: "排序编号",
    sortedCustomer: "排序客户",
    sortedSales: "排序销售额（元）",
  },
  sections: { entry: "按录入顺序", list: "按等级和业务种类排列" },
  scalars: {
    count: "列入客户数",
    unplaced: "未列入客户数",
    customersA: "A 类户数",
    customersB: "B 类户数",
    customersC: "C 类户数",
    customersAll: "户数合计",
    salesA: "A 类销售额（元）",
    salesB: "B 类销售额（元）",
    salesC: "C 类销售额（元）",
    salesAll: "销售额合计（元）",
  },
  choices: {
    supermarket: "超市",
    convenience: "便利店",
    restaurant: "餐饮店",
    hotel: "酒店",
    liquor: "烟酒店",
    canteen: "食堂",
    otherBusiness: "其他",
    allLines: "合计",
  },
  blocks: { numbers: "业务种类", amounts: "业务种类" },
  charts: {},
};
