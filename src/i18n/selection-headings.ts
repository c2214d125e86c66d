/**
 * What the columns of a selection are called in users' own sheets, by the part that a column plays in an analysis; the
 * glossary's terms with their synonyms. Written the way `plainHeading` of `values/headings.ts` leaves a heading.
 */
import { FIELD_HEADINGS } from "./headings";

/** Headings by part, the plainest first; the first group that a selection has wins. */
export const PART_HEADINGS = {
  name: [
    ...(FIELD_HEADINGS["customer"] ?? []).slice(0, 3),
    [
      "产品",
      "产品名称",
      "商品",
      "商品名称",
      "品名",
      "货品",
      "品种",
      "品类",
      "product",
      "productname",
      "item",
      "itemname",
      "article",
      "sku",
    ],
    ...(FIELD_HEADINGS["customer"] ?? []).slice(3),
    ["产品编号", "产品编码", "商品编号", "商品编码", "货号", "款号", "productcode", "productid", "itemcode", "itemno"],
  ],
  sales: [
    ["销售额", "销售金额", "月销售额", "年销售额", "营业额", "销售", "销售收入", "sales", "salesamount", "salesvalue", "turnoveramount"],
    ["销售业绩", "业绩", "收入", "营业收入", "revenue", "salesrevenue", "monthlysales", "annualsales", "netsales"],
    ...(FIELD_HEADINGS["average"] ?? []).slice(0, 2),
    ["金额", "总额", "amount", "value", "total"],
  ],
  cost: [
    ["销售成本", "成本", "成本额", "销货成本", "costofsales", "cost", "costs"],
    ["主营业务成本", "营业成本", "进货成本", "产品成本", "商品成本", "costofgoodssold", "cogs", "purchasecost"],
  ],
  opening: [
    ["期初库存", "期初库存量", "期初库存额", "期初存货", "openingstock", "openinginventory"],
    ["月初库存", "年初库存", "期初", "初期库存", "beginninginventory", "beginningstock", "opening", "stockatbeginning"],
  ],
  closing: [
    ["期末库存", "期末库存量", "期末库存额", "期末存货", "closingstock", "closinginventory"],
    ["月末库存", "年末库存", "期末", "endinginventory", "endingstock", "closing", "stockatend"],
  ],
  averageStock: [
    ["平均库存量", "平均库存", "平均库存额", "平均存货", "averagestock", "averageinventory"],
    ["库存", "库存量", "库存额", "存货", "stock", "inventory"],
  ],
  expectedSales: [
    [
      "预计销售额",
      "预期销售额",
      "预计销售",
      "计划销售额",
      "预计月销售额",
      "expectedsales",
      "plannedsales",
      "forecastsales",
      "salesforecast",
    ],
  ],
  costRate: [["成本率", "销售成本率", "costrate", "costratio"]],
  supplyShare: [
    [
      "供货比率",
      "供货比例",
      "本公司供货比率",
      "本公司供货比例",
      "我方供货比率",
      "供货率",
      "oursupplyshare",
      "supplyshare",
      "shareofsupply",
    ],
  ],
  creditPeriods: [
    ["信用期限", "信用期", "赊销期限", "账期", "帐期", "creditperiod", "creditperiods", "creditterm", "creditterms", "paymentterm"],
  ],
  currentAssets: [["流动资产", "流动资产合计", "currentassets", "totalcurrentassets"]],
  currentLiabilities: [["流动负债", "流动负债合计", "currentliabilities", "totalcurrentliabilities"]],
  assets: [["资产", "资产总额", "总资产", "资产合计", "资产总计", "assets", "totalassets"]],
  liabilities: [["负债", "负债总额", "总负债", "负债合计", "负债总计", "liabilities", "totalliabilities"]],
  suppliers: [
    [
      "供应商数",
      "供货商数",
      "供应商数量",
      "供货商数量",
      "供应商个数",
      "供应商",
      "供货商",
      "suppliers",
      "numberofsuppliers",
      "suppliercount",
    ],
  ],
  generalRatio: [
    ["一般流动比率", "一般客户流动比率", "平均流动比率", "行业流动比率", "generalcurrentratio", "generalratio", "averagecurrentratio"],
  ],
  generalLimit: [
    ["一般信用限度", "一般限度", "一般客户信用限度", "平均信用限度", "generallimit", "generalcreditlimit", "averagecreditlimit"],
  ],
  latitude: [["纬度", "北纬", "latitude", "lat"]],
  longitude: [["经度", "东经", "longitude", "lng", "lon", "long"]],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;
