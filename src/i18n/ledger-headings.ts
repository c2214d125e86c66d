/**
 * The headings that business programs put above the columns of their lists of sales, whatever language the user works in.
 *
 * Written as `plainHeading` of `values/headings.ts` leaves a heading; one with something in brackets that matters stands with
 * its brackets taken off (`价税合计小写`).
 */
import { CURRENCY_HEADINGS, FIELD_HEADINGS } from "./field-headings";

const customerCodes: readonly string[] = FIELD_HEADINGS["code"]?.flat() ?? [];
const customerNames: readonly string[] = (FIELD_HEADINGS["customer"]?.flat() ?? []).filter((heading) => !customerCodes.includes(heading));

/** Where the code stands under the short word, the name has the long one (用友 U9). */
export const CODE_BESIDE_NAME: readonly string[] = ["客户", "customer", "购货单位", "往来单位"];

/**
 * By what a column means, the headings that say so, the likeliest first: of several columns that could be one, the first heading
 * wins and the others are told.
 */
export const LEDGER_HEADINGS = {
  date: [
    ...["单据日期", "业务日期", "日期", "开票日期", "销售日期", "出库日期", "发货日期", "帐单日期", "账单日期", "发票日期", "交易日期"],
    ...["订单日期", "下单日期", "开单日期", "单据时间", "开票时间", "销售时间", "出库时间", "开单时间", "交易时间", "下单时间"],
    ...["billingdate", "invoicedate", "documentdate", "transactiondate", "salesreceiptdate", "saledate", "salesdate", "orderdate"],
    ...["postingdate", "date", "createdat", "付款时间", "付款日期"],
  ],
  customerCode: [...customerCodes, "客户代号", "买方编号", "soldtoparty", "kundennummer", "email"],
  customerName: [
    ...["客户名称", "客户", "购买方名称", "购方名称", "购货单位", "购货单位名称", "退货单位", "往来单位"],
    ...customerNames.filter((heading) => heading !== "soldtoparty" && heading !== "name"),
    ...["买家昵称", "买家", "收货单位", "billingname", "contactname", "name"],
  ],
  amount: [
    ...["价税合计", "税价合计", "应收金额", "含税金额", "含税销售额", "价税合计本币", "本币价税合计"],
    ...["netsales", "netvalueindocumentcurrency", "netvalue", "lineamount", "netamount", "lineitemtotal"],
    ...["销售金额", "销售额", "本币金额", "无税金额", "不含税金额", "未税金额", "金额", "总金额", "开单金额", "营业额"],
    ...["saleamount", "salesamount", "salesvalue", "salesrevenue", "revenue", "sales", "amount", "grosssales"],
  ],
  total: [
    ...["价税合计小写", "合计金额", "货款合计", "合计应收", "实际结算", "订单金额", "订单总额", "单据金额", "整单金额"],
    ...["total", "ordertotal", "invoicetotal", "documenttotal", "grandtotal", "subtotal"],
  ],
  quantity: [
    ...["数量", "实发数量", "销售数量", "出库数量", "实际开票数量", "基本数量", "商品数量"],
    ...["quantity", "qty", "lineitemquantity", "stockqty", "actualbilledquantity", "units"],
  ],
  price: ["含税单价", "单价", "销售单价", "售价", "lineitemprice", "unitamount", "unitprice", "price", "rate"],
  cost: ["销售成本", "货品成本", "成本金额", "成本", "主营业务成本", "cost", "costamount", "cogs", "costofsales", "totalcost"],
  tax: ["税额", "taxamount", "taxamountindocumentcurrency", "tax"],
  discount: ["整单优惠", "优惠金额", "折扣额", "折扣金额", "discountamount", "discounts", "discount"],
  returnAmount: ["退款金额", "退货金额", "refunds", "refundamount", "returns"],
  product: [
    ...["商品名称", "存货名称", "货物名称", "产品名称", "商品全名", "物料名称", "品名", "货物或应税劳务名称", "货物或应税劳务服务名称"],
    ...["商品", "产品", "项目名称", "lineitemname", "itemname", "productname", "product", "item", "description", "materialdescription"],
  ],
  productCode: [
    ...["商品编号", "商品编码", "存货编码", "产品编码", "产品编号", "物料编码", "物料编号", "料品", "货号"],
    ...["inventoryitemcode", "itemcode", "productcode", "productid", "lineitemsku", "sku", "material"],
  ],
  salesperson: [
    ...["业务员", "业务人员", "销售员工", "销售人员", "销售员", "营业员", "客户经理", "经手人", "业务代表", "业务担当"],
    ...["salesperson", "salesrep", "salesrepresentative", "soldby", "rep"],
  ],
  customerType: ["客户类型", "客户类别", "客户分类", "客户性质", "customertype", "customergroup", "customercategory"],
  area: ["地区", "区域", "销售地区", "销售区域", "客户地区", "片区", "大区", "area", "region", "territory", "salesdistrict"],
  lineOfBusiness: [
    "业务种类",
    "行业",
    "业态",
    "客户行业",
    "渠道",
    "lineofbusiness",
    "industry",
    "distributionchannel",
    "trackingoption1",
    "itemgroup",
  ],
  currency: CURRENCY_HEADINGS,
  documentNumber: [
    ...["单据编号", "单据号", "单号", "销售单号", "发票号码", "订单编号", "订单号", "出库单号", "单据号码", "发票号"],
    ...["invoicenumber", "invoiceno", "invoice", "billingdocument", "salesreceiptno", "documentnumber", "documentno", "orderid"],
    ...["ordernumber", "transactionid", "receiptno", "voucherno", "name"],
  ],
  documentKind: [
    ...["单据类型", "发票状态", "订单类型", "业务类型", "销售退货标志", "billingtype", "sddocumentcategory", "billingdocumentiscanceled"],
    ...["documenttype", "transactiontype", "type", "status", "financialstatus", "订单状态"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Columns that look like one of those and are another thing: the day of typing, our own name, what was paid. */
export const NOT_OF_A_LEDGER: readonly string[] = [
  ...[
    "制单日期",
    "审核日期",
    "录入日期",
    "到期日",
    "duedate",
    "time",
    "发票代码",
    "票据类型",
    "销售类型",
    "发票种类",
    "单据状态",
    "行状态",
  ],
  ...["购方税号", "购买方税号", "购方纳税人识别号", "购买方纳税人识别号", "销方名称", "销售方名称", "销方税号", "规格型号", "规格", "单位"],
  ...[
    "税率",
    "合计税额",
    "实收金额",
    "制单人",
    "开票人",
    "部门",
    "行号",
    "序号",
    "备注",
    "店铺名",
    "payer",
    "taxtype",
    "vendor",
    "paymentmethod",
  ],
  ...["paidat", "电话", "地址", "phone", "address", "no", "line", "lineno"],
];

/** Of the amounts, those that leave the tax out, and those that have it in. */
export const WITHOUT_TAX: readonly string[] = [
  "金额",
  "无税金额",
  "不含税金额",
  "未税金额",
  "本币金额",
  "netvalueindocumentcurrency",
  "netvalue",
];
export const WITH_TAX: readonly string[] = ["价税合计", "税价合计", "应收金额", "含税金额", "含税销售额", "价税合计本币", "本币价税合计"];

/** Amounts from which returned goods are taken away already. */
export const AFTER_RETURNS: readonly string[] = ["netsales", "应收金额"];

/** Columns that hold a mark where a document counts no more. */
export const VOID_FLAGS: readonly string[] = ["billingdocumentiscanceled", "作废", "是否作废"];

/** Kinds of documents whose amount counts negative: a Chinese word anywhere in the cell, others alone. */
export const RETURN_WORDS: readonly string[] = [
  ...["退货", "退款", "红字", "红冲", "冲红", "销退", "credit memo", "credit note", "sales credit note", "return", "returned"],
  ...["refund", "refunded", "credit"],
];

/** By the code of a document's category (SAP): a cancelled invoice, a credit memo. */
export const RETURN_CODES: Readonly<Record<string, readonly string[]>> = { sddocumentcategory: ["N", "O"] };

/** States in which a document does not count. */
export const EXCLUDED_WORDS: readonly string[] = [
  ...["作废", "草稿", "未提交", "已取消", "已关闭", "已删除", "交易关闭"],
  ...["void", "voided", "draft", "cancelled", "canceled", "deleted"],
];

/** Traditional characters of firms' and people's names beside those of headings, each followed by its simplified form. */
export const NAME_CHARACTERS =
  "華华豐丰興兴龍龙鳳凤廣广灣湾島岛麗丽馬马陳陈張张黃黄劉刘楊杨趙赵吳吴孫孙鄭郑羅罗鄒邹盧卢葉叶蘇苏謝谢韓韩馮冯蕭萧鄧邓莊庄許许" +
  "飲饮藥药醫医電电貿贸國国寶宝銅铜鋼钢鐵铁錦锦樂乐濟济寧宁遠远愛爱親亲鮮鲜雞鸡魚鱼鴨鸭糧粮蘭兰蓮莲勝胜榮荣慶庆聖圣禮礼藝艺園园橋桥" +
  "樓楼廠厂鎮镇縣县鄉乡溫温濱滨漢汉滬沪衛卫環环瑪玛瓊琼偉伟傑杰凱凯軍军輝辉鵬鹏賢贤蔣蒋顏颜賴赖彥彦鴻鸿麥麦嶺岭澤泽潔洁燈灯煙烟" +
  "緣缘緻致綠绿紅红純纯紡纺絲丝綢绸漁渔農农業业鳥鸟亞亚歐欧爐炉燒烧麵面館馆車车輪轮輝辉陽阳陰阴靈灵靜静韻韵";

/** Characters that are another name's in simplified writing too: 余 and 餘, 范 and 範, 钟, 鐘 and 鍾 are not made one. */
export const NAMES_APART = "餘範鐘鍾";
