/** The headings of the common business programs are known, and their small files are read as they are meant. */
import {
  exactText,
  headingsOf,
  openText,
  planFor,
  PLAIN_PROFILE,
  recogniseLedger,
  reconcile,
  rolesFor,
  Scanner,
  LineReader,
  WholeLedger,
  type Role,
} from "../../src/ledger/ledger";

/** As one column alone says it. */
const ALONE: readonly (readonly [role: Role | null, headings: string])[] = [
  ["date", "单据日期 业务日期 日期 开票日期 销售日期 出库日期 下单时间 付款时间 交易时间 帐单日期"],
  ["date", "Billing Date|InvoiceDate|Created at|Date|Invoice Date|Transaction Date|Sales Receipt Date"],
  [null, "制单日期 发票代码 票据类型 销售类型 发票种类 单据状态 行状态 购方税号 购买方税号 购方纳税人识别号 销方名称 销售方名称"],
  [null, "规格型号 规格 单位 税率 合计税额 实收金额 制单人 开票人 部门 行号 备注 店铺名"],
  [null, "Payer|DueDate|TaxType|Vendor|Payment Method|Time"],
  ["documentNumber", "单据编号 单据号 单号 销售单号 发票号码 订单编号"],
  ["documentNumber", "Billing document|InvoiceNumber|Transaction ID|Invoice #|Sales Receipt No"],
  ["documentKind", "单据类型 发票状态 订单类型"],
  // In the other script, and half in one and half in the other.
  ["date", "單據日期 開票日期 发票日期 發票日期 銷售日期 單据日期"],
  ["documentNumber", "單據編號 發票號碼 發票号码"],
  ["documentKind", "單據類型 發票狀態 訂單類型"],
  ["tax", "稅額 税額"],
  ["amount", "價稅合計 稅價合計 应收金額 總金額 無稅金額"],
  ["documentKind", "Billing Type|SD document category|Billing document is canceled|Type|Status|Financial Status"],
  ["customerCode", "客户编号 客户编码 售达方"],
  ["customerCode", "Sold-to party|Email|Customer ID"],
  ["customerName", "客户 客户名称 客户简称 购货单位 退货单位 往来单位 购方名称 购买方名称 买家昵称"],
  ["customerName", "ContactName|Billing Name|Customer"],
  ["productCode", "存货编码 料品 货号 商品编号"],
  ["productCode", "InventoryItemCode|Lineitem sku"],
  ["product", "存货名称 品名 商品全名 商品名称 货物名称 货物或应税劳务名称"],
  ["product", "Description|Lineitem name|Item Name"],
  ["quantity", "数量 实发数量 实际开票数量"],
  ["quantity", "Actual billed quantity|Quantity|Lineitem quantity|Stock Qty"],
  ["price", "单价 含税单价"],
  ["price", "UnitAmount|Lineitem price"],
  ["amount", "金额 无税金额 本币金额 价税合计 税价合计 应收金额 开单金额 销售金额 总金额"],
  ["amount", "Net Value in Document Currency|LineAmount|Gross Sales|Net Sales|Sale Amount"],
  ["total", "合计金额 价税合计(小写) 货款合计 合计应收 实际结算"],
  ["total", "Total|Subtotal"],
  ["tax", "税额"],
  ["tax", "Tax amount in document currency|TaxAmount"],
  ["discount", "整单优惠 优惠金额"],
  ["discount", "Discount Amount|Discounts"],
  ["cost", "销售成本 货品成本"],
  ["salesperson", "业务员 经手人 业务人员 销售员工"],
  ["returnAmount", "退款金额"],
  ["returnAmount", "Refunds"],
  ["currency", "SD document currency|Currency"],
  ["customerType", "Customer group|Customer Group"],
  ["area", "Sales district|Territory"],
  ["lineOfBusiness", "Distribution Channel|TrackingOption1|Item Group"],
];

it.each(
  ALONE.flatMap(([role, headings]) =>
    headings.split(/\p{Script=Han}/u.test(headings) ? " " : "|").map((heading) => [heading, role] as const),
  ),
)("knows %s", (heading, role) => {
  const { roles } = recogniseLedger({ file: "a.csv", headings: [heading], rows: [] });
  expect(Object.keys(roles)).toEqual(role === null ? [] : [role]);
});

/** What the lines of a small file come to, by customer. */
function sumsOf(text: string): Readonly<Record<string, string>> {
  const bytes = new TextEncoder().encode(text);
  const { head, form } = openText(bytes, true, "a.csv", "en")!;
  const { roles } = rolesFor(head, PLAIN_PROFILE);
  const plan = planFor(head, roles, { language: "en", profile: PLAIN_PROFILE, where: [], wanted: {}, separators: form.separators });
  const reader = new LineReader(plan);
  const scanner = new Scanner(form.separators, reader);
  scanner.scan(bytes.slice(), form.start, bytes.length, true);
  const ledger = new WholeLedger();
  ledger.beginFile("a.csv", "utf-8", head.firstLine);
  ledger.addPiece(reader.sums(scanner.lines));
  ledger.endFile();
  const { customers, excluded } = reconcile(ledger, { kind: "month", closingDay: null, fiscalMonth: 1 }, () => "");
  return {
    ...Object.fromEntries(customers.map(({ key, total }) => [key.replace(/^\w+ /, ""), exactText(total)])),
    ...Object.fromEntries(excluded.map(({ reason, lines, amount }) => [reason, `${lines}: ${exactText(amount)}`])),
  };
}

describe("reads the lists of", () => {
  it.each([
    [
      "用友 U9: the code stands under the short word, returns are negative",
      "业务日期,单号,客户,客户名称,料品,品名,数量,价税合计,税额\n" +
        "2026-01-05,SM1,0001,甲公司,01,啤酒,2,226.00,26\n2026-01-06,SM2,0002,甲公司,01,啤酒,-1,-113.00,-13\n",
      { "0001": "226", "0002": "-113" },
    ],
    [
      "invoices: void ones do not count, red ones are negative, our own name is not the customer",
      "发票号码,开票日期,销方名称,购买方名称,货物名称,金额,税额,价税合计,发票状态\n" +
        "1,2026-01-05 10:00:01,我方,甲,*酒*啤酒,100,13,113,正常\n2,2026-01-05,我方,甲,*酒*啤酒,100,13,113,作废\n3,2026-01-06,我方,甲,*酒*啤酒,-100,-13,-113,红字\n4,2026-01-06,我方,乙,*酒*啤酒,50,6.5,56.5,红字\n",
      { 甲: "0", 乙: "-56.5", state: "1: 113" },
    ],
    [
      "SAP: the sign comes from the category of the document",
      "Billing document,Billing Date,SD document category,Sold-to party,Net Value in Document Currency,SD document currency\n" +
        "90000001,2026-01-05,M,0000001000,1000.00,CNY\n90000002,2026-01-06,O,0000001000,200.00,CNY\n90000003,2026-01-06,M,0000001000,50.00-,CNY\n90000004,2026-01-07,M,0000001001,10.00,USD\n",
      { "0000001000": "750", currency: "1: 10" },
    ],
    [
      "Shopify: the order's fields stand on its first line, an amount is quantity × price, Name is no customer",
      "Name,Email,Financial Status,Created at,Total,Lineitem quantity,Lineitem name,Lineitem price,Billing Name\n" +
        "#1001,a@x.cn,paid,2025-10-07 09:50:26 +0200,25.50,2,Tea,10.25,Ann\n#1001,,,,,1,Cup,5.00,\n#1002,b@x.cn,voided,2025-10-08 09:50:26 +0200,9,1,Tea,9,Bob\n#1003,b@x.cn,paid,2025-10-09 09:50:26 +0200,3,3,Tea,1,Bob\n",
      { "a@x.cn": "25.5", "b@x.cn": "3", state: "1: 9" },
    ],
    [
      "Xero: drafts do not count, a credit note is negative",
      "ContactName,InvoiceNumber,InvoiceDate,Total,Description,Quantity,UnitAmount,LineAmount,Type,Status\n" +
        "Ann,INV-1,21/01/2026,30,Tea,1,10,10,Sales Invoice,Paid\nAnn,INV-1,21/01/2026,30,Cup,2,10,20,Sales Invoice,Paid\nAnn,CN-1,22/01/2026,5,Tea,1,5,5,Sales Credit Note,Paid\nBob,INV-2,22/01/2026,7,Tea,1,7,7,Sales Invoice,Draft\n",
      { Ann: "25", state: "1: 7" },
    ],
    [
      "online shops: the total of an order is on each of its lines and counts once",
      "订单编号,下单时间,买家昵称,商品名称,数量,合计应收\n" +
        "A1,2026-01-05 10:00,小明,茶,1,30\nA1,2026-01-05 10:00,小明,杯,2,30\nA2,2026-01-06 10:00,小明,茶,1,30\n",
      { 小明: "60", repeatedTotal: "1: 30" },
    ],
    [
      "tills: net sales have returns taken away already, gross sales do not",
      "Date,Customer ID,Gross Sales,Refunds,Net Sales\n2026-01-05,C1,100,-20,80\n",
      { C1: "80" },
    ],
    [
      "small shops: refunds stand in a column of their own",
      "下单时间,买家昵称,金额,退款金额\n2026-01-05,小明,100,20\n2026-01-06,小明,50,\n",
      { 小明: "130" },
    ],
    [
      "管家婆: amounts in 万元 by the heading, a title above, a total below",
      "销售明细表,,\n单据日期,往来单位,金额（万元）\n2026-01-05,甲,1.5\n2026-01-06,甲,0.00015\n合计,,1.50015\n",
      { 甲: "15001.5", totalRow: "1: 15001.5" },
    ],
  ] as const)("%s", (_, text, expected) => {
    expect(sumsOf(text)).toEqual(expected);
  });
});

it("prefers the amount with the tax, and says that there is one without", () => {
  const { columns, roles } = recogniseLedger({ file: "a.csv", headings: ["日期", "客户", "金额", "价税合计"], rows: [] });
  expect(headingsOf(roles, "amount")).toEqual(["价税合计"]);
  expect(columns[3]!.doubts).toEqual([{ kind: "tax", taken: "价税合计", other: "金额" }]);
});

it("finds what no heading says by what the cells look like", () => {
  const rows = Array.from({ length: 20 }, (_, row) => [
    `2026-01-${String(row + 1).padStart(2, "0")}`,
    `公司${row % 5}`,
    `${row}.50`,
    `N${row}`,
  ]);
  const { roles, columns } = recogniseLedger({ file: "a.csv", headings: ["甲", "乙", "丙", "丁"], rows });
  expect(roles).toEqual({ date: "甲", customerName: "乙", amount: "丙" });
  expect(columns.map(({ confidence }) => confidence)).toEqual([0.5, 0.5, 0.5, 0]);
});
